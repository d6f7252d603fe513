import type { CalendarDate } from "../../domain/calendarDate";
import { holdsDay } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import { foldedText } from "../../domain/foldedText";
import type { ReportKind } from "../../report/caseReport";

/**
 * Which report, of which contracts (null is all that it can be of) and of which date; null is each contract's own
 * *Statusdato*.
 */
export type ReportChoice = { kind: ReportKind; contracts: readonly string[] | null; asOf: CalendarDate | null };

/** Whether a contract's status is of a date: its period holds it, or it was closed at it. */
export const isOfDate = (status: ContractStatus, asOf: CalendarDate): boolean =>
  status.asOf === asOf || holdsDay(status.contract.period, asOf);

/** The contracts that a report of a date can be of; all where no date is asked for. */
export const reportable = (all: readonly ContractStatus[], asOf: CalendarDate | null): readonly ContractStatus[] =>
  asOf === null ? all : all.filter((status) => isOfDate(status, asOf));

/**
 * The contracts that a report is of where nobody names any: those of its date; without a date *overblik* and *matrix*
 * are of all, and the others of the contracts whose period ends last.
 */
export function proposedContracts(
  all: readonly ContractStatus[],
  { kind, asOf }: Pick<ReportChoice, "kind" | "asOf">,
): readonly ContractStatus[] {
  if (asOf !== null || kind === "overview" || kind === "matrix") return reportable(all, asOf);
  const last = all.reduce((latest, { contract: { period } }) => (period.to > latest ? period.to : latest), "");
  return all.filter(({ contract: { period } }) => period.to === last);
}

/** The status of the contract with a name, however its letters are written; null where there is none. */
export const statusNamed = (all: readonly ContractStatus[], name: string): ContractStatus | null =>
  all.find(({ contract }) => foldedText(contract.name) === foldedText(name)) ?? null;
