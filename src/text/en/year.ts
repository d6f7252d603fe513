import type * as danish from "../da/year";
import type { Worded } from "../worded";

/** The words of the follow-up year in English, each with the Danish word in the sheet. */
export const planStates: Worded<typeof danish.planStates> = {
  planned: "Planned (Planlagt)",
  underWay: "Under way (I gang)",
  done: "Done (Gennemført)",
  abandoned: "Abandoned (Opgivet)",
};

export const amendmentKinds: Worded<typeof danish.amendmentKinds> = {
  renegotiation: "Renegotiation (Genforhandling)",
  adjustment: "Adjustment (Justering)",
  correction: "Correction (Rettelse)",
};

export const closedWords: Worded<typeof danish.closedWords> = { retired: "Retired (Udgået)" };
