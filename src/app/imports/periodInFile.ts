import { isCalendarDate, partsOf } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { monthPeriod, type Period } from "../../domain/period";
import { readPeriod } from "../../domain/readPeriod";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import { dateOfSerial } from "../../sheets/cells/readCell";
import type { Cell } from "../../sheets/cells/sheetTable";
import { dayFirst, type DateOrder } from "../../files/tables/dateOrder";
import { shownText } from "./importRow";

/** How the periods of a file are read. */
export type PeriodWriting = { order: DateOrder; dates1904: boolean };

/** A period that a cell names; `open` where it is written without its year and nothing gives that. */
export type FoundPeriod =
  | { kind: "found"; value: Period }
  | { kind: "open"; text: string }
  | { kind: "missing" }
  | { kind: "unreadable"; text: string };

/**
 * The period of a cell in any form of the table Målinger, as 200903, as a real date, or without its year: then the
 * year beside it, or the one in which it lies within every one of these contracts.
 */
export function periodIn(
  cell: Cell,
  year: string,
  contracts: readonly Contract[],
  { order, dates1904 }: PeriodWriting,
): FoundPeriod {
  const dated = dateIn(cell, dates1904);
  if (dated) return { kind: "found", value: dated };
  const text = dayFirst(shownText(cell), order);
  if (text === "") return { kind: "missing" };
  const around = onlyOne(contracts.map(({ period }) => period));
  const whole = wholeText(text, around);
  if (whole) return { kind: "found", value: whole };
  const years = year === "" ? [] : [year];
  const own = years.map((each) => withYear(text, each, around)).find((period) => period !== null);
  if (own) return { kind: "found", value: own };
  if (year !== "" || !isBarePeriod(text)) return { kind: "unreadable", text };
  const found = contracts.map(({ period }) => withinContract(text, period));
  const [first] = found;
  const agree = first && found.every((each) => each?.start === first.start && each.end === first.end);
  return agree ? { kind: "found", value: first } : { kind: "open", text };
}

/** The month of a cell that holds a real date. */
export function dateIn({ value, numberFormat }: Cell, dates1904: boolean): Period | null {
  if (typeof value !== "number" || !isDateFormat(numberFormat)) return null;
  const date = dateOfSerial(value, dates1904);
  if (!isCalendarDate(date)) return null;
  const { year, month } = partsOf(date);
  return monthPeriod(year, month);
}

function wholeText(text: string, around: ContractPeriod | null): Period | null {
  const joined = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  return readPeriod(joined ? `${joined[1]}-${joined[2]}` : text, around);
}

function withYear(text: string, year: string, around: ContractPeriod | null): Period | null {
  return readPeriod(`${text} ${year}`, around) ?? readPeriod(`${year}-${text}`, around);
}

/** Whether a text names a period but for its year: jan, 1. kvt., uge 12, or the number of a month. */
export function isBarePeriod(text: string): boolean {
  return (
    /^(?:0?[1-9]|1[0-2])$/.test(text) ||
    (/[a-zæøå]/i.test(text) && readPeriod(text) === null && readPeriod(`${text} 2009`) !== null)
  );
}

/** A period without its year as it lies within a contract's period. */
function withinContract(text: string, contract: ContractPeriod): Period | null {
  const years = [...new Set([partsOf(contract.from).year, partsOf(contract.to).year])];
  const within = years
    .map((year) => withYear(text, String(year), contract))
    .filter((period) => period !== null && period.start >= contract.from && period.end <= contract.to);
  return within.length === 1 ? (within[0] ?? null) : null;
}

function onlyOne(periods: readonly ContractPeriod[]): ContractPeriod | null {
  const [first] = periods;
  return first && periods.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}
