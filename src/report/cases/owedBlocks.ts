import { calendarYearOf } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { EarlyWarning } from "../../domain/year/earlyWarning";
import type { Debt, Owed } from "../../domain/year/owed";
import { foldedText } from "../../domain/foldedText";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate } from "../../text/da/numbers";
import { periodName } from "../../text/da/periodName";
import { outlooks, statusWords } from "../../text/da/terms";
import { danishAnswer } from "../danishAnswer";
import { nrOf } from "./caseMatter";

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
  const name = (debt: Debt): string => words.goalName(nrOf(debt), "");
  return [
    ...remarks.map((own) => words.owed.remark(name(own))),
    ...figures.map((own) => words.owed.figure(name(own), periodName(own.period))),
    ...plans.map((own) => words.owed.plan(name(own), own.plan.action, formatDate(own.deadline))),
  ];
}

/** The early warnings of one contract. */
export const warningsOf = (status: ContractStatus, warnings: readonly EarlyWarning[]): EarlyWarning[] =>
  warnings.filter(({ evaluation }) => isOf(status)(evaluation.goal));

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
  return words.warning.line(words.goalName(nrOf(goal), ""), isBudget, said);
}
