import type { CalendarDate } from "../../domain/calendarDate";
import { endOfPeriodMonth, type ContractPeriod } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import { groupBy } from "../../domain/groupBy";
import type { ReportKind } from "../caseReport";

/** Contracts that a report of a year or half-year is made of before its last day, with the date of their status. */
export type NotOver = {
  kind: "halfYear" | "wholeYear";
  contracts: readonly string[];
  asOf: CalendarDate;
  end: CalendarDate;
};

/**
 * Whose year (*helårsrapport*) or first half-year (*halvårsrapport*) is not over at the status date, by date and end.
 * Only a contract of twelve months has a half-year. Other reports are of a date, and have none.
 */
export function notOver(kind: ReportKind, statuses: readonly ContractStatus[]): NotOver[] {
  if (kind !== "halfYear" && kind !== "wholeYear") return [];
  const early = statuses.flatMap(({ contract, asOf }) => {
    const end = kind === "wholeYear" ? contract.period.to : endOfHalf(contract.period);
    return end === null || asOf >= end ? [] : [{ name: contract.name, asOf, end }];
  });
  return [...groupBy(early, ({ asOf, end }) => `${asOf} ${end}`).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ kind, contracts: own.map(({ name }) => name), asOf: first.asOf, end: first.end }];
  });
}

const endOfHalf = ({ from, months }: ContractPeriod): CalendarDate | null =>
  months === 12 ? endOfPeriodMonth(from, 6) : null;
