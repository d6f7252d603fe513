import { amendmentKinds, planStates } from "../../text/da/year";
import { choices } from "./choices";

export const planStateChoices = choices(planStates, { påbegyndt: "underWay", afsluttet: "done", udført: "done" });
export const amendmentKindChoices = choices(amendmentKinds, { genforhandlet: "renegotiation", justeret: "adjustment" });
