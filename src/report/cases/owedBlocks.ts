import { goalNr } from "../../domain/goal";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import { earlyWarnings, type EarlyWarning } from "../../domain/year/earlyWarning";
import { foldedKey } from "../../domain/year/followed";
import type { Debt, Owed } from "../../domain/year/owed";
import { foldedText } from "../../domain/foldedText";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import { periodName } from "../../text/da/periodName";
import { outlooks, statusWords } from "../../text/da/terms";
import { danishAnswer } from "../danishAnswer";
import { isClosedStatus, partsOf, type CaseMatter } from "./caseMatter";

const isOf = ({ contract }: ContractStatus): ((own: { contract: string }) => boolean) => {
  const name = foldedText(contract.name);
  return (own) => foldedText(own.contract) === name;
};

/** What one contract owes at its date. */
export function owedOf(
  status: ContractStatus,
  { remarks, figures, plans }: Owed,
): Pick<Owed, "remarks" | "figures" | "plans"> {
  const own = isOf(status);
  return { remarks: remarks.filter(own), figures: figures.filter(own), plans: plans.filter(own) };
}

/** What is owed, one line each. */
export function owedLines({ remarks, figures, plans }: Pick<Owed, "remarks" | "figures" | "plans">): string[] {
  const name = (debt: Debt): string => words.goalName(goalNr(debt), "");
  return [
    ...remarks.map((own) => words.owed.remark(name(own))),
    ...figures.map((own) => words.owed.figure(name(own), periodName(own.period))),
    ...plans.map((own) => words.owed.plan(name(own), own.plan.action, formatDate(own.deadline))),
  ];
}

/**
 * The early warnings of one contract. A closed status is held against the one that was closed before it, as it was when
 * it was reported.
 */
export function warningsOf(status: ContractStatus, { year, goalNow }: CaseMatter): EarlyWarning[] {
  if (!isClosedStatus(status)) return year.warnings.filter(({ evaluation }) => isOf(status)(evaluation.goal));
  const [before] = year.closed
    .filter(({ closing }) => isOf(status)(closing) && closing.asOf < status.asOf)
    .sort((a, b) => (a.closing.asOf < b.closing.asOf ? 1 : -1));
  const rows = new Map((before?.rows ?? []).map((row) => [foldedKey(goalNow(row.goal, row.asOf)), row]));
  const then = new Map(
    partsOf(status).flatMap(({ goal, asOf }) => {
      const row = rows.get(foldedKey(goalNow(goal, asOf)));
      return row === undefined ? [] : [[foldedKey(goal), row] as const];
    }),
  );
  return earlyWarnings([{ ...status, goals: status.goals.map(asReported) }], then);
}

/** A goal of a closed status as it is judged: the closing itself is no reason to say nothing. */
function asReported(goal: GoalStatus): GoalStatus {
  return { ...goal, parts: goal.parts.map(({ closed: _, ...part }) => part) };
}

/** An early warning as a sentence. */
export function warningLine({ evaluation, before, turns, isBudget }: EarlyWarning): string {
  const { goal, period, outlook } = evaluation;
  const date = before === null ? "" : formatDate(before.asOf);
  const said = turns.flatMap((turn): string[] => {
    if (turn === "expectedMissed") return [words.warning.expectedMissed(calendarYearOf(period) !== null)];
    if (before === null) return [];
    if (turn === "outlook")
      return before.outlook === null || outlook === null
        ? []
        : [words.warning.outlook(outlooks[before.outlook], outlooks[outlook], date)];
    if (before.status === "retired") return [];
    const was = statusWords[before.deadlinePassed ? "afterDeadline" : "duringYear"][before.status];
    return [words.warning.status(was, danishAnswer(evaluation).status.word, date)];
  });
  return words.warning.line(words.goalName(goalNr(goal), ""), isBudget, said);
}
