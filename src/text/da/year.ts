import type { PlanState } from "../../domain/year/actionPlan";
import type { AmendmentKind } from "../../domain/year/amendment";

/** The words of the follow-up year in cells. */
export const planStates = {
  planned: "Planlagt",
  underWay: "I gang",
  done: "Gennemført",
  abandoned: "Opgivet",
} as const satisfies Record<PlanState, string>;

export const amendmentKinds = {
  renegotiation: "Genforhandling",
  adjustment: "Justering",
  correction: "Rettelse",
} as const satisfies Record<AmendmentKind, string>;

/** *Status* in Historik of a goal that had been retired by then. */
export const closedWords = { retired: "Udgået" } as const;
