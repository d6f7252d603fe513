import { partsOf, yearsIn, type CalendarDate } from "../../domain/calendarDate";
import { calendarYear, contractPeriod, MOST_MONTHS, type ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import { problems } from "../cells/issue";
import { isEmpty } from "../cells/readCell";
import type { RowReader } from "../cells/rowReader";
import { comparable } from "../cells/sheetTable";

type Row = RowReader<"År" | "Fra" | "Til">;

/** The contract's period: its dates in Fra and Til, else År, else the year that its name or its deadlines hold. */
export function readContractPeriod(row: Row, name: string, goals: readonly Goal[]): ContractPeriod | null {
  const stated = row.number("År");
  const [from, to] = [row.date("Fra"), row.date("Til")];
  if (stated !== null && !isYear(stated)) row.note("År", problems.yearUnreadable(row.text("År")));
  const year = stated !== null && isYear(stated) ? stated : null;
  if (from !== null && to !== null) return periodBetween(row, from, to, year);
  for (const [header, other] of [
    ["Fra", to],
    ["Til", from],
  ] as const) {
    if (other === null) continue;
    if (isEmpty(row.cell(header))) row.note(header, problems.dateMissing(header));
    return null;
  }
  const told = year ?? yearFrom(name, goals);
  if (told !== null) return calendarYear(told);
  const named = yearsIn(name);
  row.note("År", named.length > 1 ? problems.severalYears(name, named) : problems.yearMissing());
  return null;
}

function periodBetween(row: Row, from: CalendarDate, to: CalendarDate, year: number | null): ContractPeriod | null {
  if (to < from) {
    row.note("Til", problems.periodReversed());
    return null;
  }
  const period = contractPeriod(from, to);
  if (period.months > MOST_MONTHS) {
    row.note("Til", problems.periodTooLong(period.months));
    return null;
  }
  if (year !== null && (year < partsOf(from).year || year > partsOf(to).year))
    row.note("År", problems.yearBesideDates(year));
  return period;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2199;

/**
 * The one year in a contract's name ("Skelbækgade 2009"), else the one that all its goals' deadlines lie in; `null`
 * where there is none, or the name holds several.
 */
export function yearFrom(name: string, goals: readonly Goal[]): number | null {
  const named = yearsIn(name);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const own = goals.filter(({ contract }) => comparable(contract) === comparable(name));
  const deadlines = new Set(own.flatMap(({ deadline }) => (deadline ? [partsOf(deadline).year] : [])));
  return deadlines.size === 1 ? ([...deadlines][0] ?? null) : null;
}
