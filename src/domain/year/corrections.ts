import type { CalendarDate } from "../calendarDate";
import type { Contract, ContractBook, Profile } from "../contract";
import type { ContractPeriod } from "../contractPeriod";
import { evaluateGoal } from "../evaluateGoal";
import type { Evaluation } from "../evaluation";
import { goalId, type Goal, type GoalKey, type Method, goalNr } from "../goal";
import { groupBy } from "../groupBy";
import { rowsByGoal, type Measurement } from "../measurement";
import { nearlyEqual } from "../numbers";
import type { Thresholds } from "../status";
import type { AmendedField } from "../amendment";
import { basisMark, closedGoalOf } from "./closedStatus";
import type { ClosedGoal } from "./closing";
import { foldedKey, goalsAt, type GoalThen } from "./followed";

/** A threshold of Indstillinger: "duringYear level" is *Gul grænse i året, Niveau*. */
export type ThresholdField = `${keyof Thresholds} ${Method}`;

/**
 * What a correction is of: a field of the goal; a figure or the remark; the goal itself, which came or went
 * (`presence`); or, without a goal, the contract's centre, its period, or a threshold.
 */
export type CorrectedField =
  | AmendedField
  | "actual"
  | "expected"
  | "degree"
  | "forecast"
  | "forecastLow"
  | "forecastHigh"
  | "outlook"
  | "trend"
  | "trendPeriods"
  | "explanation"
  | "remark"
  | "presence"
  | "centre"
  | "period"
  | ThresholdField;

/** A value of a correction: figures unrounded, dates, codes and texts; `null` is none. */
export type CorrectedValue = string | number | null;

/**
 * One later correction (*efterfølgende rettelse*): something that a closed status says, and what the tables say of the
 * same date now. Each cause is named once: an edited figure is told as Faktisk, and not as its deviation, degree and
 * status too. The key is that of then; nr is "" where it is about the contract.
 */
export type Correction = GoalKey & { field: CorrectedField; was: CorrectedValue; now: CorrectedValue };

/** What a closed status is held against. */
export type CorrectionMatter = {
  /** The contract as it is now; null where it is gone. */
  contract: Contract | null;
  book: ContractBook;
  remarkOf: (goal: GoalKey, asOf: CalendarDate) => string;
  explain: (evaluation: Evaluation) => string;
};

/** Everything in which the tables differ by now from a contract's closed status, in the order of its goals. */
export function correctionsOf(rows: readonly ClosedGoal[], matter: CorrectionMatter): Correction[] {
  const [first] = rows;
  // A contract that is gone is told as an issue, once.
  if (first === undefined || matter.contract === null) return [];
  const { book } = matter;
  const rowsOf: GoalRows = { measurements: rowsByGoal(book.measurements), profiles: groupBy(book.profiles, goalId) };
  const own = book.goals.filter(({ contract }) => contract === matter.contract?.name);
  const now = goalsAt(own, book.amendments ?? [], first.asOf);
  const gone = rows.filter(({ goal }) => !now.has(foldedKey(goal)));
  const closedKeys = new Set(rows.map(({ goal }) => foldedKey(goal)));
  const come = [...now].filter(([key]) => !closedKeys.has(key)).map(([, goal]) => goal);
  const renumbered = renumberedGoals(gone, come);
  return [
    ...ofContract(first, matter.contract),
    ...ofThresholds(rows, matter.contract),
    ...rows.flatMap((closed): Correction[] => {
      const slip = renumbered.get(closed);
      const found = slip ?? now.get(foldedKey(closed.goal));
      if (found === undefined) return [correction(closed.goal, "presence", closed.goal.text, null)];
      const named = slip ? [correction(closed.goal, "nr", goalNr(closed.goal), goalNr(slip.then))] : [];
      return [...named, ...ofGoal(closed, found, matter, rowsOf, slip !== undefined)];
    }),
    ...come
      .filter((goal) => ![...renumbered.values()].includes(goal))
      .map(({ then }) => correction(then, "presence", null, then.text)),
  ];
}

const correction = (
  { contract, nr, part }: GoalKey,
  field: CorrectedField,
  was: CorrectedValue,
  now: CorrectedValue,
): Correction => ({ contract, nr, part, field, was, now });

/** Goals that say the same under another number: somebody has typed the new one straight into Mål. */
function renumberedGoals(gone: readonly ClosedGoal[], come: readonly GoalThen[]): Map<ClosedGoal, GoalThen> {
  const said = (goal: Goal): string => JSON.stringify({ ...goal, nr: "", part: "" });
  const [goneBy, comeBy] = [groupBy(gone, ({ goal }) => said(goal)), groupBy(come, ({ then }) => said(then))];
  return new Map(
    [...goneBy].flatMap(([key, [closed, ...others]]) => {
      const [goal, ...more] = comeBy.get(key) ?? [];
      return closed && goal && others.length + more.length === 0 ? [[closed, goal] as const] : [];
    }),
  );
}

const daysOf = ({ from, to }: ContractPeriod): string => `${from} – ${to}`;

function ofContract(closed: ClosedGoal, contract: Contract): Correction[] {
  const key = { contract: closed.goal.contract, nr: "", part: "" };
  const pairs = [
    ["centre", closed.centre, contract.centre],
    ["period", daysOf(closed.period), daysOf(contract.period)],
  ] as const;
  return pairs.flatMap(([field, was, now]) => (was === now ? [] : [correction(key, field, was, now)]));
}

/** Thresholds that a status was judged by and that are others now, each once. */
function ofThresholds(rows: readonly ClosedGoal[], contract: Contract): Correction[] {
  const found = new Map<ThresholdField, Correction>();
  for (const { goal, method, deadlinePassed, partlyMetFrom } of rows) {
    if (method === null || goal.partlyMetFrom !== null) continue;
    const when = deadlinePassed ? "afterDeadline" : "duringYear";
    const now = contract.thresholds[when][method];
    if (isSame(partlyMetFrom, now)) continue;
    const field: ThresholdField = `${when} ${method}`;
    found.set(field, correction({ contract: goal.contract, nr: "", part: "" }, field, partlyMetFrom, now));
  }
  return [...found.values()];
}

/** The rows of Målinger and Profiler by the goal that they name. */
type GoalRows = {
  measurements: ReadonlyMap<string, readonly Measurement[]>;
  profiles: ReadonlyMap<string, readonly Profile[]>;
};

function ofGoal(
  closed: ClosedGoal,
  { now, then }: GoalThen,
  matter: CorrectionMatter,
  rowsOf: GoalRows,
  isSlip: boolean,
): Correction[] {
  const { goal, asOf } = closed;
  const fields = fieldsThatDiffer(goal, then);
  const reasons = {
    isSlip,
    isOtherPeriod: matter.contract !== null && daysOf(matter.contract.period) !== daysOf(closed.period),
    isMilestone: [goal.form, then.form].includes("milestone"),
  };
  // The remark of a goal that was renumbered in Mål alone still names its old number.
  const remark = matter.remarkOf(now, asOf) || (isSlip ? matter.remarkOf(goal, asOf) : "");
  return [
    ...fields.map((field) => correction(goal, field, goal[field], then[field])),
    ...ofFigures(closed, isSlip ? [now, { ...goal, contract: now.contract }] : [now], matter, rowsOf).filter(
      (own) => !isReadOtherwise(own, fields, reasons),
    ),
    ...(isSame(closed.remark, remark) ? [] : [correction(goal, "remark", closed.remark, remark)]),
  ];
}

/** The fields in which a goal differs. Target and bound follow from the form where one of the two is a milestone. */
function fieldsThatDiffer(goal: Goal, then: Goal): Exclude<keyof Goal, "contract">[] {
  const isOtherForm = goal.form !== then.form;
  return (Object.keys(goal) as (keyof Goal)[]).flatMap((field) => {
    if (field === "contract" || field === "nr" || field === "part" || isSame(goal[field], then[field])) return [];
    const followsForm = field === "targetUpper" || (field === "target" && [goal.form, then.form].includes("milestone"));
    return isOtherForm && followsForm && (goal[field] === null || then[field] === null) ? [] : [field];
  });
}

/**
 * Whether a figure is another only since something else is, which is named: those of a milestone are read as dates, one
 * that lies a factor of a hundred off its target does not count, those of a goal that was renumbered in Mål alone
 * name no goal, and a profile runs over the contract's period.
 */
function isReadOtherwise(
  { field, now }: Correction,
  fields: readonly (keyof Goal)[],
  { isSlip, isOtherPeriod, isMilestone }: { isSlip: boolean; isOtherPeriod: boolean; isMilestone: boolean },
): boolean {
  if (fields.includes("form") && isMilestone) return true;
  if (isOtherPeriod && (field === "expected" || now === null)) return true;
  const reads = ["target", "targetUpper", "baseline", "unit", "form"] as const;
  return now === null && (isSlip || reads.some((own) => fields.includes(own)));
}

/**
 * What is another figure though the goal is as it was: judged by the goal and the period of then, from the measurements
 * and profiles of now. One edit of a measurement is one correction, of the first figure that it changes.
 * @param named The goal by the key that its rows name: two where it was renumbered in Mål alone.
 */
function ofFigures(
  closed: ClosedGoal,
  named: readonly GoalKey[],
  { contract, explain }: CorrectionMatter,
  rowsOf: GoalRows,
): Correction[] {
  const { goal, asOf, period } = closed;
  if (closed.status === "retired" || contract === null) return [];
  const keys = named.map(goalId);
  const evaluation = evaluateGoal({
    goal,
    period,
    asOf,
    measurements: keys.flatMap((key) => rowsOf.measurements.get(key) ?? []),
    profile: keys.flatMap((key) => rowsOf.profiles.get(key) ?? []).flatMap(({ points }) => points),
    thresholds: contract.thresholds,
  });
  const { edition, order, centre, remark, plans, course } = closed;
  const again = closedGoalOf(evaluation, { edition, order, centre, remark, plans, course, explanation: "" });
  const differing = (field: CorrectedField, ofRow: (row: ClosedGoal) => CorrectedValue): Correction[] =>
    isSame(ofRow(closed), ofRow(again)) ? [] : [correction(goal, field, ofRow(closed), ofRow(again))];
  const figures = [
    ...differing("actual", ({ doneOn, actual }) => doneOn ?? actual),
    ...differing("expected", ({ expected }) => expected),
  ];
  if (figures.length > 0) return figures;
  const [other] = [
    ...differing("degree", ({ degree }) => degree),
    ...differing("forecast", ({ forecast }) => forecast?.value ?? null),
    ...differing("forecastLow", ({ forecast }) => forecast?.interval?.low ?? null),
    ...differing("forecastHigh", ({ forecast }) => forecast?.interval?.high ?? null),
    ...differing("outlook", ({ outlook }) => outlook),
    ...differing("trend", ({ trend }) => trend?.direction ?? null),
    ...differing("trendPeriods", ({ trend }) => trend?.periods ?? null),
  ];
  if (other !== undefined) return [other];
  // The figures behind are others, and only the words tell it: one of them is provisional, say.
  if (closed.basis === basisMark(evaluation)) return [];
  const words = explain(evaluation);
  return words === closed.explanation ? [] : [correction(goal, "explanation", closed.explanation, words)];
}

/** Whether two values are one; of numbers Excel keeps fifteen digits, and of texts other line breaks. */
function isSame(a: CorrectedValue, b: CorrectedValue): boolean {
  if (typeof a === "number" && typeof b === "number") return nearlyEqual(a, b);
  if (typeof a === "string" && typeof b === "string") return settled(a) === settled(b);
  return a === b;
}

const settled = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
