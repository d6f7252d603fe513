import type { Contract } from "../contract";
import { contractStatus, type ContractStatus } from "../evaluateBook";
import type { Evaluation } from "../evaluation";
import type { Goal } from "../goal";
import type { MilestoneState } from "../milestone";
import { elapsedOf } from "../pacing";
import type { ClosedGoal } from "./closing";
import { markOf } from "./mark";

/** The fields of a *Historik* row that are no part of the evaluation. */
export type ToldOfGoal = Pick<
  ClosedGoal,
  "edition" | "order" | "centre" | "explanation" | "remark" | "plans" | "course"
>;

/** A judged indicator as it is kept when its status is closed (*luk periode*). */
export function closedGoalOf(evaluation: Evaluation, told: ToldOfGoal): ClosedGoal {
  const { goal, asOf, period, status, basis } = evaluation;
  const { milestone } = basis;
  return {
    ...told,
    ...reportedOf(evaluation),
    goal,
    asOf,
    period,
    status,
    doneOn: milestone === null || milestone.kind === "open" ? null : milestone.on,
    basis: basisMark(evaluation),
  };
}

/** A goal that had been retired by then, as it is kept: it was neither judged nor counted. */
export function closedRetired(goal: Goal, { contract, asOf }: ContractStatus, told: ToldOfGoal): ClosedGoal {
  return { ...told, ...NOTHING, goal, asOf, period: contract.period, deadline: goal.deadline ?? contract.period.to };
}

const NOTHING = {
  target: null,
  targetUpper: null,
  expected: null,
  expectedUpper: null,
  expectedBaseline: null,
  actual: null,
  deviation: null,
  degree: null,
  method: null,
  partlyMetFrom: null,
  pacing: "constant",
  deadlinePassed: false,
  forecast: null,
  outlook: null,
  trend: null,
  status: "retired",
  doneOn: null,
  basis: "",
} as const;

function reportedOf(evaluation: Evaluation) {
  const { deadline, target, targetUpper, expected, expectedUpper, expectedBaseline, actual, deviation } = evaluation;
  const { degree, method, partlyMetFrom, pacing, deadlinePassed, forecast, outlook, trend } = evaluation;
  return {
    deadline,
    target,
    targetUpper,
    expected,
    expectedUpper,
    expectedBaseline,
    actual,
    deviation,
    degree,
    method,
    partlyMetFrom,
    pacing,
    deadlinePassed,
    forecast,
    outlook,
    trend,
  };
}

/** A mark of the figures that an answer was made from, also those that its own figures do not show. */
export function basisMark({ basis: { values, milestone, share, lack } }: Evaluation): string {
  return markOf(JSON.stringify([values, milestone, share, lack]));
}

/** What was reported, as a judgement: it says what Historik says, whatever the tables say now. */
export function closedEvaluation(closed: ClosedGoal): Evaluation {
  const { goal, asOf, period, status, explanation, remark, plans, course, deadline } = closed;
  const judgedBy = goal.aggregation === "deviation" ? period.to : deadline;
  return {
    ...reportedOf({ ...closed } as unknown as Evaluation),
    goal,
    asOf,
    period,
    aggregation: goal.aggregation,
    status: status === "retired" ? "noData" : status,
    basis: {
      figure: null,
      values: [],
      elapsed: elapsedOf(period, judgedBy, asOf),
      share: null,
      periodsMet: null,
      milestone: goal.form === "milestone" ? milestoneOf(closed) : null,
      lack: null,
    },
    closed: { explanation, remark, plans, course },
  };
}

function milestoneOf({ doneOn, deadline, actual }: ClosedGoal): MilestoneState {
  if (doneOn === null) return { kind: "open", reported: actual === 0 };
  return { kind: doneOn <= deadline ? "done" : "doneLate", on: doneOn };
}

/**
 * The status of a contract as it was closed, from its rows of Historik: name, centre and period are those of then. The
 * goals stand in the order of then.
 */
export function closedContract(contract: Contract, rows: readonly ClosedGoal[]): ContractStatus | null {
  const inOrder = [...rows].sort((a, b) => a.order - b.order);
  const [first] = inOrder;
  if (first === undefined) return null;
  const then = { ...contract, centre: first.centre, period: first.period };
  const judged = inOrder.filter(({ status }) => status !== "retired");
  return {
    ...contractStatus(then, first.asOf, judged.map(closedEvaluation)),
    retired: inOrder.filter(({ status }) => status === "retired").map(({ goal }) => goal),
  };
}
