import type { Goal } from "./goal";
import { yearTargetOf } from "./target";

/** The five demands on a goal (*SMART*). */
export const smartDemands = ["specific", "measurable", "accepted", "realistic", "timeBound"] as const;
export type SmartDemand = (typeof smartDemands)[number];

/** What supports a demand, or what is lacking: a code for each, whose sentence stands with the other texts. */
export const smartFindingCodes = [
  "oneMeasure",
  "severalMeasures",
  "unitGiven",
  "unitMissing",
  "figureGiven",
  "figureMissing",
  "baselineGiven",
  "baselineMissing",
  "sourceGiven",
  "sourceMissing",
  "responsibleGiven",
  "responsibleMissing",
  "withinReach",
  "alreadyMet",
  "farFromMeasured",
  "changeSteeperThanTrend",
  "nothingMeasured",
  "deadlineGiven",
  "deadlineMissing",
  "deadlineMissingInPeriod",
] as const;
export type SmartFindingCode = (typeof smartFindingCodes)[number];
/**
 * One finding, the figures it rests on, and which way it counts; `open` where the workbook holds nothing to judge by.
 */
export type SmartFinding = {
  demand: SmartDemand;
  code: SmartFindingCode;
  counts: "for" | "against" | "open";
  figures: readonly number[];
};

/**
 * What the workbook knows of a goal beyond its row: last year's result, the figures of the years before, and whether
 * its contract follows the calendar year.
 */
export type SmartKnowledge = {
  lastResult: number | null;
  earlier: readonly number[];
  partsOfGoal: number;
  isOfYear: boolean;
};

/**
 * How far beyond what was ever measured a target may lie before it is said: half of the range, or a quarter of the last
 * result.
 */
const shareOfResult = 0.25;
const shareOfRange = 0.5;

/** What supports and what lacks, demand by demand. */
export function smartFindingsOf(goal: Goal, knowledge: SmartKnowledge): SmartFinding[] {
  return [
    ...specific(goal, knowledge),
    ...measurable(goal),
    ...accepted(goal),
    ...realistic(goal, knowledge),
    ...timeBound(goal, knowledge),
  ];
}

function finding(
  demand: SmartDemand,
  code: SmartFindingCode,
  counts: SmartFinding["counts"],
  figures: readonly number[] = [],
): SmartFinding {
  return { demand, code, counts, figures };
}

function specific(goal: Goal, { partsOfGoal }: SmartKnowledge): SmartFinding[] {
  const measures =
    partsOfGoal > 1
      ? finding("specific", "severalMeasures", "against", [partsOfGoal])
      : finding("specific", "oneMeasure", "for");
  if (goal.form === "milestone") return [measures];
  return [
    measures,
    goal.unit ? finding("specific", "unitGiven", "for") : finding("specific", "unitMissing", "against"),
  ];
}

/** A milestone is measured by its date; a goal of change needs where it starts. */
function measurable(goal: Goal): SmartFinding[] {
  const source = goal.source
    ? finding("measurable", "sourceGiven", "for")
    : finding("measurable", "sourceMissing", "against");
  if (goal.form === "milestone") return [source];
  const figure =
    goal.target !== null || goal.change !== null
      ? finding("measurable", "figureGiven", "for")
      : finding("measurable", "figureMissing", "against");
  if (goal.change === null) return [figure, source];
  return [
    figure,
    goal.baseline === null
      ? finding("measurable", "baselineMissing", "against")
      : finding("measurable", "baselineGiven", "for"),
    source,
  ];
}

function accepted(goal: Goal): SmartFinding[] {
  return [
    goal.responsible
      ? finding("accepted", "responsibleGiven", "for")
      : finding("accepted", "responsibleMissing", "against"),
  ];
}

function timeBound(goal: Goal, { isOfYear }: SmartKnowledge): SmartFinding[] {
  if (goal.deadline) return [finding("timeBound", "deadlineGiven", "for")];
  return [finding("timeBound", isOfYear ? "deadlineMissing" : "deadlineMissingInPeriod", "against")];
}

/** The asked level against what has been measured. Without figures nothing is said for or against. */
function realistic(goal: Goal, { lastResult, earlier }: SmartKnowledge): SmartFinding[] {
  const [target, last] = [yearTargetOf(goal), lastResult ?? goal.baseline];
  if (goal.form === "milestone" || goal.form === "between" || target === null || last === null)
    return [finding("realistic", "nothingMeasured", "open")];
  const better = goal.form === "atLeast" ? 1 : -1;
  const asked = (target - last) * better;
  if (asked < 0 || (asked === 0 && goal.change !== 0))
    return [finding("realistic", "alreadyMet", "against", [target, last])];
  const known = [...earlier, last];
  if (isFar(asked, known)) return [finding("realistic", "farFromMeasured", "against", [target, last])];
  const usual = usualStep(known, better);
  return usual !== null && asked > 2 * Math.max(0, usual) && asked > 0
    ? [finding("realistic", "changeSteeperThanTrend", "against", [asked, usual])]
    : [finding("realistic", "withinReach", "for", [target, last])];
}

function isFar(asked: number, known: readonly number[]): boolean {
  const last = known.at(-1) ?? 0;
  const range = Math.max(...known) - Math.min(...known);
  return asked > Math.max(Math.abs(last) * shareOfResult, range * shareOfRange);
}

/** The mean yearly step in the favourable direction, from three years on. */
function usualStep(known: readonly number[], better: 1 | -1): number | null {
  const [first, last] = [known[0], known.at(-1)];
  return known.length < 3 || first === undefined || last === undefined
    ? null
    : ((last - first) / (known.length - 1)) * better;
}

/**
 * The average number of goals per centre (*gennemsnitligt antal mål*) in the committee's case on the contracts of
 * 2010.
 */
const averageGoals: readonly { year: number; goals: number }[] = [
  { year: 2008, goals: 15.2 },
  { year: 2009, goals: 13.2 },
  { year: 2010, goals: 11.4 },
];

/** A contract's number of goals beside the average, and its focus areas that no goal serves. */
export type ContractFindings = { goals: number; average: number; areasWithoutGoal: readonly string[] };

/** Parts are not counted: *14 a* and *14 b* are one goal. */
export function contractFindingsOf(
  goals: readonly Pick<Goal, "nr" | "focusArea">[],
  focusAreas: readonly string[],
): ContractFindings {
  const served = new Set(goals.map(({ focusArea }) => focusArea));
  return {
    goals: new Set(goals.map(({ nr }) => nr)).size,
    average: averageGoals.at(-1)?.goals ?? 0,
    areasWithoutGoal: focusAreas.filter((area) => !served.has(area)),
  };
}
