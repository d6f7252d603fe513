import type { ReadContract, ReadGoal } from "../../src/reading/reading";
import type { MadeContract, MadeGoal } from "./content";

/** How the goals of one document went. `silent` are wrong without a doubt, `invented` are read and not there. */
export type Score = { goals: number; right: number; flagged: number; silent: number; lost: number; invented: number };
export const noScore: Score = { goals: 0, right: 0, flagged: 0, silent: 0, lost: 0, invented: 0 };

export function sumOf(left: Score, right: Score): Score {
  const keys = Object.keys(noScore) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as Score;
}

/** Holds a reading against what the document was made from. Goals are paired by form and figure, then by order. */
export function scoreOf({ goals }: MadeContract, read: ReadContract): Score {
  const left = [...read.goals];
  let score = { ...noScore, goals: goals.length };
  const unpaired: MadeGoal[] = [];
  for (const goal of goals) {
    const at = left.findIndex((each) => isRight(goal, each));
    if (at < 0) unpaired.push(goal);
    else {
      left.splice(at, 1);
      score = { ...score, right: score.right + 1 };
    }
  }
  for (const goal of unpaired) {
    const at = left.findIndex((each) => each.target === goal.target || each.text.includes(goal.indicator.slice(0, 20)));
    const [wrong] = at < 0 ? [] : left.splice(at, 1);
    if (!wrong) score = { ...score, lost: score.lost + 1 };
    else if (isDoubted(wrong)) score = { ...score, flagged: score.flagged + 1 };
    else score = { ...score, silent: score.silent + 1 };
  }
  return { ...score, invented: left.filter((goal) => !isDoubted(goal)).length };
}

/** What the goals of a reading say, so that two readings of one contract can be held against each other. */
export function goalsAlike({ goals }: ReadContract): string {
  return goals
    .map(({ form, target, targetUpper, unit, baseline, change, deadline, weight }) =>
      JSON.stringify([form, target, targetUpper, unit, baseline, change, deadline, weight]),
    )
    .sort((a, b) => a.localeCompare(b))
    .join("\n");
}

function isDoubted({ doubts }: ReadGoal): boolean {
  return doubts.some(({ code }) => code !== "aggregationAssumed" && code !== "deadlineMissing");
}

function isRight(goal: MadeGoal, read: ReadGoal): boolean {
  if (goal.form === "milestone") return read.form === "milestone" && read.deadline === goal.deadline;
  const unit = read.unit === goal.unit || (goal.unit.startsWith("dage") && (read.unit ?? "").startsWith("dage"));
  const baseline = goal.baseline === null || read.baseline === goal.baseline;
  const weight = goal.weight === 0 || read.weight === goal.weight;
  return read.form === goal.form && read.target === goal.target && unit && baseline && weight;
}
