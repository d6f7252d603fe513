import type { CalendarDate } from "../../domain/calendarDate";
import type { Evaluation } from "../../domain/evaluation";
import type { GoalKey } from "../../domain/goal";
import type { Status } from "../../domain/status";
import { foldedKey } from "../../domain/year/followed";
import { compareWords as words } from "../../text/da/compare";
import { formatDate, formatNumber } from "../../text/da/numbers";
import { planStates } from "../../text/da/year";
import { partsOf, type CaseMatter } from "../cases/caseMatter";
import { danishAnswer, danishValue } from "../danishAnswer";

/** A figure (*tal*) as it is compared, unrounded, and as people read it. */
export type StandingFigure = { value: number | CalendarDate | null; text: string; inFull: string };

/** What is compared of a goal (*mål*) at a status, and nothing else. */
export type GoalStanding = GoalKey & {
  status: Status;
  statusLabel: string;
  figure: StandingFigure;
  wording: string;
  remark: string;
  plans: readonly string[];
};

/** A status of a workbook as it is compared: plain values, which outlive the workbook. */
export type Standing = { contracts: readonly { name: string; asOf: CalendarDate }[]; goals: readonly GoalStanding[] };

/**
 * A status of some contracts as it is compared. A goal stands under the key that it has now.
 * @param isThen Whether plans made after a status date are left out: two dates of one workbook are held together then.
 */
export function standingOf(matter: CaseMatter, isThen: boolean): Standing {
  return {
    contracts: matter.statuses.map(({ contract, asOf }) => ({ name: contract.name, asOf })),
    goals: matter.statuses.flatMap((status) => partsOf(status).map((part) => goalStanding(part, matter, isThen))),
  };
}

function goalStanding(evaluation: Evaluation, { goalNow, remarkOf, year }: CaseMatter, isThen: boolean): GoalStanding {
  const { goal, asOf, status } = evaluation;
  const { contract, nr, part } = goalNow(goal, asOf);
  const key = foldedKey({ contract, nr, part });
  const plans = year.plans.filter(
    (plan) => foldedKey(plan) === key && !(isThen && plan.created !== null && plan.created > asOf),
  );
  return {
    contract,
    nr,
    part,
    status,
    statusLabel: danishAnswer(evaluation).status.label,
    figure: figureOf(evaluation),
    wording: goal.text.trim(),
    remark: remarkOf(evaluation).trim(),
    plans: plans.map(({ action, responsible, deadline, state }) =>
      words.plan(action, responsible, deadline === null ? "" : formatDate(deadline), planStates[state]),
    ),
  };
}

function figureOf(evaluation: Evaluation): StandingFigure {
  const { actual, basis, goal } = evaluation;
  const value = danishAnswer(evaluation).actual;
  const text = danishValue(value);
  if (goal.form === "milestone") {
    const { milestone } = basis;
    const on = milestone === null || milestone.kind === "open" ? null : milestone.on;
    return { value: on, text, inFull: text };
  }
  return { value: actual, text, inFull: actual === null ? "" : formatNumber(actual, 10) };
}
