import type * as danish from "../da/maps";
import { listed } from "../listed";
import type { Worded } from "../worded";

/** The words of a map in English. */
export const mapWords: Worded<typeof danish.mapWords> = {
  strategy: (contract) => `Strategy map of ${contract}`,
  theory: (vision, contract) => `Theory of change of ${contract}: ${vision}`,
  step: (step, place) => ({ first: "Activities", last: "Long-term effect", between: `Step ${step}` })[place],
  note: (status, goals) =>
    [status, goals.length === 0 ? "" : `goal ${goals.join(", ")}`].filter((part) => part !== "").join(" · "),
  element: (name, band, status, goals) => {
    const told =
      goals.length === 0 ? "No goals." : `${status === "" ? "No status" : status}, goals ${listed(goals, "and")}.`;
    return `${name} (${band}). ${told}`;
  },
  arrow: (from, to) => `“${from}” leads to “${to}”.`,
  summary: (elements, arrows) =>
    `${elements === 1 ? "One element" : `${elements} elements`} and ${arrows === 1 ? "one arrow" : `${arrows} arrows`}.`,
};
