import { addDays, type CalendarDate } from "../calendarDate";
import type { ContractBook } from "../contract";
import type { ContractPeriod } from "../contractPeriod";
import { dueWithin } from "../duePeriods";
import type { ContractStatus } from "../evaluateBook";
import { deadlineOf, type Evaluation } from "../evaluation";
import { foldedText } from "../foldedText";
import { goalId, isRetired, type GoalKey } from "../goal";
import { groupBy } from "../groupBy";
import { hasFigure, rowsByGoal, type Measurement } from "../measurement";
import { comparePeriods, type Period } from "../period";
import { patternOf, type PeriodPattern } from "../periodPattern";
import { lastFinished, periodAt } from "../regularPeriod";
import { isOverdue, type ActionPlan } from "./actionPlan";
import { foldedKey } from "./followed";
import { isRemarkDue, lacksRemark } from "./remarkDue";

/** Whom something is owed by: the goal, its contract's centre, and whoever is *ansvarlig*; "" where nobody is named. */
export type Debt = GoalKey & { centre: string; responsible: string };

/** A remark (*bemærkning*) that a goal lacks at its status date. */
export type OwedRemark = Debt & { evaluation: Evaluation };
/** A figure of a finished period that a goal lacks. */
export type OwedFigure = Debt & { period: Period };
/** An action plan (*handlingsplan*) whose deadline has passed while it is open. */
export type OwedPlan = Debt & { plan: ActionPlan; deadline: CalendarDate };

/** Everything that is owed, each in the order of contracts and goals. */
export type Owed = {
  remarks: readonly OwedRemark[];
  figures: readonly OwedFigure[];
  plans: readonly OwedPlan[];
  /** How many remarks are due, written or not: "9 af 12 bemærkninger skrevet". */
  remarksDue: number;
};

/** What is owed follows from this beside the judged contracts. */
export type OwedMatter = {
  measurements: ContractBook["measurements"];
  plans: readonly ActionPlan[];
  /** The remark at the goal's status date; "" where there is none. */
  remarkOf: (evaluation: Evaluation) => string;
};

/**
 * What is owed at the dates that contracts were judged at (DOMAIN.md §4b): a remark on each part that deviates, the
 * figures of finished periods, and action plans past their deadline. Of a closed status only plans are owed: it was
 * closed with what it had. Pane, sheet, reports and command line all ask this function.
 * @param asOf The date that was asked for: a contract that begins after it owes nothing yet, and the plans of one that
 * has ended are held against it. Null is each contract's own date.
 * @param who A person (*Ansvarlig*) or a centre, by any spelling that looks the same; null is everybody.
 */
export function owed(
  judged: readonly ContractStatus[],
  { measurements, plans, remarkOf }: OwedMatter,
  { who = null, asOf = null }: { who?: string | null; asOf?: CalendarDate | null } = {},
): Owed {
  const statuses = judged.filter(({ contract }) => asOf === null || contract.period.from <= asOf);
  const rows = rowsByGoal(measurements);
  const plansOf = groupBy(plans, foldedKey);
  const isAsked = ({ centre, responsible }: Debt): boolean =>
    who === null || [centre, ...namesIn(responsible)].some((name) => foldedText(name) === foldedText(who));
  const lacking = lackingPeriods();
  const all = statuses.flatMap((status) => {
    const finished = finishedPeriods(status.contract.period, status.asOf, status.contract.followUp ?? "month");
    return status.goals.flatMap(({ parts }) => parts.map((evaluation) => ({ evaluation, status, finished })));
  });
  const due = all
    .filter(({ evaluation }) => isRemarkDue(evaluation))
    .map(({ evaluation, status }) => ({ ...debtOf(evaluation.goal, status), evaluation }))
    .filter(isAsked);
  return {
    remarks: due.filter(({ evaluation }) => lacksRemark(evaluation, remarkOf(evaluation))),
    remarksDue: due.length,
    figures: all
      .filter(({ evaluation }) => !evaluation.closed)
      .flatMap(({ evaluation, status, finished }) =>
        lacking(evaluation, rows.get(goalId(evaluation.goal)) ?? [], finished).map((period) => ({
          ...debtOf(evaluation.goal, status),
          period,
        })),
      )
      .filter(isAsked),
    plans: all
      .flatMap(({ evaluation: { goal }, status }) =>
        plans.length === 0 ? [] : overduePlans(plansOf.get(foldedKey(goal)) ?? [], goal, status, asOf),
      )
      .filter(isAsked),
  };
}

/** Whether anything is owed at all. */
export function owesNothing({ remarks, figures, plans }: Owed): boolean {
  return remarks.length + figures.length + plans.length === 0;
}

const debtOf = (
  { contract, nr, part, responsible }: GoalKey & { responsible: string },
  status: ContractStatus,
): Debt => ({ contract, nr, part, centre: status.contract.centre, responsible });

/** The persons or teams that a cell of Ansvarlig names: "Mette og Lars", "Mette/Lars". */
export function namesIn(responsible: string): string[] {
  return responsible
    .split(/[,;/&]|\sog\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function overduePlans(
  plans: readonly ActionPlan[],
  goal: GoalKey & { responsible: string },
  status: ContractStatus,
  asOf: CalendarDate | null,
): OwedPlan[] {
  return plans.flatMap((plan) => {
    if (plan.deadline === null || !isOverdue(plan, asOf ?? status.asOf)) return [];
    const responsible = plan.responsible === "" ? goal.responsible : plan.responsible;
    return [{ ...debtOf({ ...goal, responsible }, status), plan, deadline: plan.deadline }];
  });
}

type Lacking = (evaluation: Evaluation, rows: readonly Measurement[], finished: readonly Period[]) => readonly Period[];

/**
 * Finds the finished periods for which a goal lacks a figure. They follow from the periods that it has figures for, and
 * many goals of a contract have the same ones: what was found for one is what the others lack.
 */
function lackingPeriods(): Lacking {
  const known = new Map<readonly Period[], Map<PeriodPattern, Map<string, readonly Period[]>>>();
  return (evaluation, rows, finished) => {
    const { goal, asOf, deadlinePassed, pacing } = evaluation;
    if (goal.form === "milestone" || isRetired(goal, asOf)) return lackingOf(evaluation, rows, finished);
    const measured = rows.every(hasFigure) ? rows : rows.filter(hasFigure);
    const pattern = patternOf(measured);
    const ofFinished = known.get(finished) ?? new Map<PeriodPattern, Map<string, readonly Period[]>>();
    known.set(finished, ofFinished);
    const ofPattern = ofFinished.get(pattern) ?? new Map<string, readonly Period[]>();
    ofFinished.set(pattern, ofPattern);
    const id = `${goal.aggregation} ${pacing} ${goal.deadline ?? ""} ${deadlinePassed ? "passed" : ""}`;
    const found = ofPattern.get(id) ?? lackingOf(evaluation, measured, finished);
    ofPattern.set(id, found);
    return found;
  };
}

/**
 * The finished periods for which a goal lacks a figure at its status date.
 * @param finished The contract's periods that have ended by then, in the rhythm that it is followed up in.
 */
function lackingOf(
  { goal, period: contract, asOf, deadlinePassed, pacing, basis }: Evaluation,
  rows: readonly Measurement[],
  finished: readonly Period[],
): Period[] {
  if (isRetired(goal, asOf)) return [];
  const deadline = deadlineOf(goal, contract);
  if (goal.form === "milestone") {
    const isSilent = basis.milestone?.kind === "open" && !basis.milestone.reported;
    return deadlinePassed && isSilent ? [periodAt("month", deadline)] : [];
  }
  const isCompared = goal.aggregation === "deviation";
  // A goal that is judged at its deadline alone owes no figure on the way, but for a forecast that is compared later.
  if (pacing === "yearEnd" && !deadlinePassed && !isCompared) return [];
  const chosen = finished.filter(({ start }) => isCompared || start <= deadline);
  const asked = !isCompared && isJudgedByLast(goal.aggregation, pacing) ? chosen.slice(-1) : chosen;
  const lacking = asked.flatMap(dueWithin(goal, rows, contract));
  if (lacking.length < 2) return lacking;
  return [...new Map(lacking.map((period) => [`${period.start} ${period.end}`, period])).values()].sort(comparePeriods);
}

/** Of *Seneste*, *År til dato* and Ultimo only the last figure counts. */
const isJudgedByLast = (aggregation: Evaluation["aggregation"], pacing: Evaluation["pacing"]): boolean =>
  aggregation === "latest" || aggregation === "yearToDate" || pacing === "yearEnd";

/** The contract's periods of a rhythm that have ended by a date. */
function finishedPeriods(
  { from, to }: ContractPeriod,
  asOf: CalendarDate,
  rhythm: "month" | "quarter" | "halfYear",
): Period[] {
  const periods: Period[] = [];
  let period = lastFinished(rhythm, asOf < to ? asOf : to);
  while (period.end >= from) {
    periods.unshift(period);
    period = lastFinished(rhythm, addDays(period.start, -1));
  }
  return periods;
}
