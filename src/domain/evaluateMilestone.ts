import { deadlineOf, shownJudgement, type Evaluation, type GoalInput } from "./evaluation";
import type { Outlook } from "./forecast";
import { milestoneOf, type MilestoneState } from "./milestone";
import { elapsedOf, pacingOf } from "./pacing";
import type { Judgement } from "./status";

/**
 * A milestone (*milepæl*): met from the day it is done, also before its deadline; until the deadline it is pending,
 * then degree 0 and not met (DOMAIN.md §4). Its figure is 1 when done in time, 0 when rows say that it is not.
 */
export function evaluateMilestone({ goal, period, asOf, measurements, thresholds }: GoalInput): Evaluation {
  const deadline = deadlineOf(goal, period);
  const elapsed = elapsedOf(period, deadline, asOf);
  const state = milestoneOf(measurements, deadline, asOf);
  const judgement = judgementOf(state, elapsed.deadlinePassed, deadline);
  return {
    goal,
    period,
    asOf,
    deadline,
    target: null,
    targetUpper: null,
    expected: null,
    expectedUpper: null,
    expectedBaseline: null,
    actual: actualOf(state),
    aggregation: goal.aggregation,
    pacing: pacingOf(goal),
    ...shownJudgement(judgement, thresholds, goal, elapsed),
    forecast: null,
    outlook: outlookOf(state, elapsed.deadlinePassed),
    trend: null,
    basis: { figure: null, values: [], elapsed, share: null, periodsMet: null, milestone: state, lack: null },
  };
}

function judgementOf(state: MilestoneState, deadlinePassed: boolean, deadline: Evaluation["deadline"]): Judgement {
  const judged = { kind: "judged", deviation: null, method: null } as const;
  if (state.kind === "done") return { ...judged, met: true, degree: 1 };
  return deadlinePassed ? { ...judged, met: false, degree: 0 } : { kind: "pending", due: deadline };
}

function actualOf(state: MilestoneState): number | null {
  if (state.kind === "open") return state.reported ? 0 : null;
  return state.kind === "done" ? 1 : 0;
}

function outlookOf(state: MilestoneState, deadlinePassed: boolean): Outlook | null {
  return state.kind === "done" && !deadlinePassed ? "expectedMet" : null;
}
