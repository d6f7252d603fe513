import { amendmentKinds, perspectives, planStates } from "../../text/da/year";
import { choices } from "./choices";

export const planStateChoices = choices(planStates, { påbegyndt: "underWay", afsluttet: "done", udført: "done" });
export const amendmentKindChoices = choices(amendmentKinds, { genforhandlet: "renegotiation", justeret: "adjustment" });
export const perspectiveChoices = choices(perspectives, {
  By: "society",
  Samfund: "society",
  Borger: "citizens",
  Borgere: "citizens",
  Interessenter: "citizens",
  Processer: "processes",
  Mennesker: "people",
  Medarbejdere: "people",
});
