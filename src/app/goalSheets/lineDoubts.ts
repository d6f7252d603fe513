import type { Goal } from "../../domain/goal";
import type { Doubt, DoubtCode } from "../../reading/reading";
import { aggregationChoices } from "../../sheets/cells/choices";
import type { SheetTarget } from "./targetCell";

/** The *Opgørelse* that a column's word names, also as controllers write it; null for anything else. */
export function aggregationOf(text: string): Goal["aggregation"] | null {
  const read = aggregationChoices.read(text);
  if (read !== null) return read;
  if (/^(?:gns|gennemsnit|snit)/i.test(text)) return "mean";
  if (/^(?:seneste|ultimo|sidste|aktuel|bestand)/i.test(text)) return "latest";
  if (/akkumuleret|kumuleret|løbende/i.test(text)) return "yearToDate";
  return /^(?:sum|i alt|total|antal)/i.test(text) ? "sum" : null;
}

type Settled = { goal: Goal; target: SheetTarget; words: string; aggregation: string };

/** What stays in doubt once the columns have been heard: what a cell says outright is none. */
export function doubtsOf(doubts: readonly Doubt[], { goal, target, words, aggregation }: Settled): Doubt[] {
  const isSaid: Partial<Record<DoubtCode, boolean>> = {
    directionUncertain: words !== "" || goal.form === "between" || (target.kind === "figure" && target.form !== null),
    aggregationAssumed: aggregationOf(aggregation) !== null || goal.form === "milestone",
    unitUncertain: goal.unit !== "",
    noNumber: goal.form === "milestone" || target.kind === "figure",
    baselineMissing: goal.baseline !== null,
    deadlineMissing: true,
    figuresDisagree: true,
  };
  const left = doubts.filter(({ code }) => isSaid[code] !== true);
  const lacks: DoubtCode[] = [
    // 0,95 pct. may be 95.
    ...(isPercentUnit(goal) && goal.target !== null && goal.target !== 0 && Math.abs(goal.target) <= 1
      ? (["unitUncertain"] as const)
      : []),
    ...(goal.form === null && !left.some(({ code }) => code === "directionUncertain")
      ? (["directionUncertain"] as const)
      : []),
    ...(goal.form !== "milestone" &&
    goal.target === null &&
    goal.change === null &&
    !left.some(({ code }) => code === "noNumber")
      ? (["noNumber"] as const)
      : []),
  ];
  return [...left, ...lacks.map(doubt)];
}

const isPercentUnit = ({ unit }: Goal): boolean => unit === "pct.";

const doubt = (code: DoubtCode): Doubt => ({ code, figures: [], span: null });
