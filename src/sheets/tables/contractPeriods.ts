import { partsOf, yearsIn } from "../../domain/calendarDate";
import { calendarYear, periodBetween, type ContractPeriod, type DatesFault } from "../../domain/contractPeriod";
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
  const dated = periodBetween(from, to);
  if (dated !== null) return "fault" in dated ? faulty(row, dated) : besideYear(row, dated, year);
  const told = year ?? yearFrom(name, goals);
  if (told !== null) return calendarYear(told);
  const named = yearsIn(name);
  row.note("År", named.length > 1 ? problems.severalYears(name, named) : problems.yearMissing());
  return null;
}

/** Notes what is wrong with the dates; one that cannot be read has been noted as it was read. */
function faulty(row: Row, dates: DatesFault): null {
  const header = dates.fault === "fromMissing" ? "Fra" : "Til";
  if (dates.fault === "tooLong") row.note(header, problems.periodTooLong(dates.months));
  else if (dates.fault === "reversed") row.note(header, problems.periodReversed());
  else if (isEmpty(row.cell(header))) row.note(header, problems.dateMissing(header));
  return null;
}

/** The period of the dates; a year beside them that lies outside is noted. */
function besideYear(row: Row, period: ContractPeriod, year: number | null): ContractPeriod {
  if (year !== null && (year < partsOf(period.from).year || year > partsOf(period.to).year))
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
