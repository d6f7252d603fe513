import type { Evaluation } from "../../domain/evaluation";
import { foldedText } from "../../domain/foldedText";
import { goalId, type GoalKey } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import { hasFigure, rowsByGoal, type Measurement } from "../../domain/measurement";
import { comparePeriods, type Period } from "../../domain/period";
import type { PlanRow } from "../../sheets/tables/actionPlans";
import { figureId } from "../../sheets/tables/existingFigures";
import { comparableKey } from "../../sheets/tables/goalKey";
import { isSamePlan } from "./planChange";
import type { MissingFigure } from "../figures/missingFigures";
import { deviates } from "../../domain/year/remarkDue";
import { namesIn, type Debt, type Owed } from "../../domain/year/owed";
import type { FollowUp } from "./readFollowUp";

/** A goal of the page *Opfølgning*: its answer, its remark and plans as they stand, and what it owes. */
export type FollowUpGoal = {
  id: string;
  evaluation: Evaluation;
  centre: string;
  remark: string;
  plans: readonly PlanRow[];
  /** The last figure that the goal has; null where it has none. */
  last: Measurement | null;
  owes: { remark: boolean; figures: readonly MissingFigure[]; plans: readonly PlanRow[] };
  /** Missed at the last two closed statuses, and without an action plan. */
  isUnplanned: boolean;
};

/** By what the goals are grouped: their contract, whoever is *ansvarlig*, or their centre. */
export const GROUPINGS = ["contract", "responsible", "centre"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which goals are shown: those that owe something, those that deviate, or all. */
export const SELECTIONS = ["owing", "deviating", "all"] as const;
export type Selection = (typeof SELECTIONS)[number];

/** Every judged goal of a workbook, in the order of contracts and goals. */
export function followUpGoals(followUp: FollowUp): FollowUpGoal[] {
  const { contracts, figures, places, plans } = followUp;
  const { owed, withoutPlan } = followUp.year;
  const [remarks, owedFigures, owedPlans] = [
    new Set(owed.remarks.map(goalId)),
    groupBy(owed.figures, goalId),
    groupBy(owed.plans, goalId),
  ];
  const rows = rowsByGoal(figures.measurements);
  const plansOf = groupBy(plans, comparableKey);
  const unplanned = new Set(withoutPlan.map(comparableKey));
  return contracts.flatMap(({ contract, goals }) =>
    goals
      .flatMap(({ parts }) => parts)
      .map((evaluation): FollowUpGoal => {
        const { goal } = evaluation;
        const id = goalId(goal);
        const own = plansOf.get(comparableKey(goal)) ?? [];
        const last = lastFigure(rows.get(id) ?? []);
        const overdue = (owedPlans.get(id) ?? []).map(({ plan }) => plan);
        return {
          id,
          evaluation,
          centre: contract.centre,
          remark: places.get(id)?.remark ?? "",
          plans: own,
          last,
          owes: {
            remark: remarks.has(id),
            figures: (owedFigures.get(id) ?? []).map(({ period }) => missingFigure(evaluation, period, last)),
            plans: own.filter((plan) => overdue.some((each) => isSamePlan(each, plan))),
          },
          isUnplanned: unplanned.has(comparableKey(goal)),
        };
      }),
  );
}

/** A figure to ask for, as the field for it takes it. */
export function missingFigure({ goal }: Evaluation, period: Period, last: Measurement | null): MissingFigure {
  return { id: figureId(goal, period), goal, period, last };
}

function lastFigure(rows: readonly Measurement[]): Measurement | null {
  return (
    rows
      .filter(hasFigure)
      .sort((a, b) => comparePeriods(a.period, b.period))
      .at(-1) ?? null
  );
}

/** Whether a goal is among those that are chosen to be shown. */
export function isSelected({ evaluation, owes, isUnplanned }: FollowUpGoal, selection: Selection): boolean {
  if (selection === "all") return true;
  if (selection === "deviating") return deviates(evaluation.status);
  return owes.remark || owes.figures.length > 0 || owes.plans.length > 0 || isUnplanned;
}

/** Goals under the name of a contract, a person or a centre; "" where there is none. */
export type FollowUpGroup = { name: string; goals: readonly FollowUpGoal[] };

/** The goals in groups; a goal of two persons stands under both, and one without comes last. */
export function groupedGoals(goals: readonly FollowUpGoal[], by: Grouping): FollowUpGroup[] {
  const named = goals.flatMap((goal) => groupNames(goal, by).map((name) => ({ name, goal })));
  const groups = [...groupBy(named, ({ name }) => foldedText(name)).values()].map((own) => ({
    name: own[0]?.name ?? "",
    goals: own.map(({ goal }) => goal),
  }));
  if (by === "contract") return groups;
  return groups.sort((a, b) => Number(a.name === "") - Number(b.name === "") || a.name.localeCompare(b.name, "da"));
}

function groupNames({ evaluation: { goal }, centre, owes }: FollowUpGoal, by: Grouping): string[] {
  if (by === "contract") return [goal.contract];
  if (by === "centre") return [centre];
  const names = namesIn([goal.responsible, ...owes.plans.map(({ responsible }) => responsible)].join(";"));
  const once = new Map(names.map((name) => [foldedText(name), name]));
  return once.size === 0 ? [""] : [...once.values()];
}

/** What one group owes: that of its contract, its person or its centre. */
export function owedBy(followUp: Pick<FollowUp, "year">, by: Grouping, name: string): Owed {
  const isOwn = ({ contract, centre, responsible }: Debt & GoalKey): boolean => {
    if (by === "contract") return contract === name;
    if (by === "centre") return foldedText(centre) === foldedText(name);
    const names = namesIn(responsible);
    return name === "" ? names.length === 0 : names.some((each) => foldedText(each) === foldedText(name));
  };
  const { remarks, figures, plans, remarksDue } = followUp.year.owed;
  return { remarks: remarks.filter(isOwn), figures: figures.filter(isOwn), plans: plans.filter(isOwn), remarksDue };
}
