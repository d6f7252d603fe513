import { isBudgetUse } from "../budgetUse";
import type { CalendarDate } from "../calendarDate";
import type { ContractStatus } from "../evaluateBook";
import type { Evaluation } from "../evaluation";
import type { Outlook } from "../forecast";
import type { GoalKey } from "../goal";
import type { Status } from "../status";
import type { ActionPlan } from "./actionPlan";
import type { ClosedGoal } from "./closing";
import { foldedKey } from "./followed";

/** What has turned: the status, the outlook, or both; or a goal that is met is now expected to be missed. */
export type Turn = "status" | "outlook" | "expectedMissed";

/** An early warning (*tidlig varsling*, the contracts' *initiativforpligtelse*): a goal that is heading for trouble. */
export type EarlyWarning = {
  evaluation: Evaluation;
  /** What was reported at the last closed status; null where the goal was not in it. */
  before: ClosedGoal | null;
  turns: readonly Turn[];
  /** Whether it is a goal for the use of a budget. */
  isBudget: boolean;
};

/** How bad a status is; one that cannot be judged is no turn for the worse. */
const SEVERITY: Readonly<Record<Status, number>> = { met: 0, pending: 0, noData: 0, partlyMet: 1, notMet: 2 };
const GLOOM: Readonly<Record<Outlook, number>> = { expectedMet: 0, uncertain: 1, expectedNotMet: 2 };

/**
 * The goals whose status or outlook is worse than at the last closed status, and those that are met and expected to be
 * missed (DOMAIN.md §4b); worst first: by status, by outlook, then the lowest degree. Goals of a budget are among
 * them.
 * @param closed The closed goal of each goal at its contract's last closed status before, by `foldedKey` of now.
 */
export function earlyWarnings(
  statuses: readonly ContractStatus[],
  closed: ReadonlyMap<string, ClosedGoal>,
): EarlyWarning[] {
  const warnings = statuses.flatMap(({ goals }) =>
    goals
      .flatMap(({ parts }) => parts)
      .flatMap((evaluation): EarlyWarning[] => {
        if (evaluation.closed) return [];
        const before = closed.size === 0 ? null : (closed.get(foldedKey(evaluation.goal)) ?? null);
        const turns = turnsOf(evaluation, before);
        return turns.length === 0 ? [] : [{ evaluation, before, turns, isBudget: isBudgetUse(evaluation.goal) }];
      }),
  );
  return warnings.sort((a, b) => badness(b) - badness(a) || (a.evaluation.degree ?? 0) - (b.evaluation.degree ?? 0));
}

const badness = ({ evaluation: { status, outlook } }: EarlyWarning): number =>
  SEVERITY[status] * 10 + (outlook === null ? 0 : GLOOM[outlook]);

function turnsOf({ status, outlook }: Evaluation, before: ClosedGoal | null): Turn[] {
  const turns: Turn[] = [];
  if (before !== null && before.status !== "retired" && SEVERITY[status] > SEVERITY[before.status])
    turns.push("status");
  if (before !== null && before.outlook !== null && outlook !== null && GLOOM[outlook] > GLOOM[before.outlook])
    turns.push("outlook");
  if (status === "met" && outlook === "expectedNotMet") turns.push("expectedMissed");
  return turns;
}

/** For how many closed statuses a goal may be missed before its plan is asked for. */
const STATUSES_WITHOUT_PLAN = 2;

/**
 * The goals that were missed (*Bagud*, *Ikke opfyldt*) at the contract's last two closed statuses and have no action
 * plan that is not abandoned.
 * @param closed The contract's closed statuses by date, each with its goals by `foldedKey` of now.
 */
export function missedWithoutPlan(
  closed: ReadonlyMap<CalendarDate, ReadonlyMap<string, ClosedGoal>>,
  plans: readonly ActionPlan[],
): GoalKey[] {
  const last = [...closed]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, STATUSES_WITHOUT_PLAN)
    .map(([, goals]) => goals);
  if (last.length < STATUSES_WITHOUT_PLAN) return [];
  const planned = new Set(plans.filter(({ state }) => state !== "abandoned").map(foldedKey));
  return [...(last[0] ?? [])].flatMap(([key, { goal }]) =>
    !planned.has(key) && last.every((goals) => goals.get(key)?.status === "notMet") ? [goal] : [],
  );
}
