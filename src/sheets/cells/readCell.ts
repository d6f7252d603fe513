import { addDays, dateInText, type CalendarDate } from "../../domain/calendarDate";
import { dateInWords } from "../../domain/readPeriod";
import { seenText } from "../../domain/foldedText";
import { englishError } from "../../text/da/errorNames";
import { isDateFormat, isPercentFormat } from "./numberFormat";
import { comparable, type Cell } from "./sheetTable";

/** A number as a cell gives it: `percent` when its format or text says per cent, and then 94.7 for 94,7 %. */
export type ReadNumber =
  | { kind: "number"; value: number; percent: boolean }
  | { kind: "empty" }
  | { kind: "error"; code: string }
  | { kind: "date" }
  | { kind: "unreadable"; text: string };

const ERRORS =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** A text as people see it, with ordinary minus signs. */
const plain = (text: string): string => seenText(text).replace(/[\u2010-\u2013\u2212]/g, "-");

/** The text of a cell as people see it; numbers as written in the file. */
export function textOf({ value }: Pick<Cell, "value">): string {
  return typeof value === "boolean" ? (value ? "Ja" : "Nej") : String(value).trim();
}

export function isEmpty({ value }: Pick<Cell, "value">): boolean {
  if (value === "") return true;
  if (typeof value !== "string") return false;
  // A letter, digit or sign of ASCII is seen; nearly every cell that is filled begins with one.
  const first = value.charCodeAt(0);
  return (first <= 0x20 || first >= 0x7f) && plain(value) === "";
}

/** The error that a cell shows, by its English name, whether Excel gives it in English or in Danish; else null. */
export function errorIn({ value }: Pick<Cell, "value">): string | null {
  if (typeof value !== "string" || !value.startsWith("#")) return null;
  const code = englishError(value);
  return ERRORS.test(code) ? code : null;
}

/** Reads a number, also one stored as text in Danish writing (DOMAIN.md §3): `1.250,5`, `95 %`, `−5,5`, `1 250`. */
export function readNumber(cell: Cell): ReadNumber {
  const { value, numberFormat } = cell;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { kind: "unreadable", text: String(value) };
    if (isDateFormat(numberFormat)) return { kind: "date" };
    const percent = isPercentFormat(numberFormat);
    return { kind: "number", value: percent ? timesHundred(value) : value, percent };
  }
  if (isEmpty(cell)) return { kind: "empty" };
  const code = errorIn(cell);
  if (code) return { kind: "error", code };
  if (typeof value === "boolean") return { kind: "unreadable", text: textOf(cell) };
  return readDanishNumber(value) ?? { kind: "unreadable", text: value };
}

/** A number in Danish writing, or `null` where it could be read in two ways ("12.5") or in none. */
export function readDanishNumber(text: string): { kind: "number"; value: number; percent: boolean } | null {
  const match = /^(.*?) ?(%|pct\.?|procent)?$/i.exec(plain(text));
  const digits = match?.[1] ?? "";
  if (!/^[+-]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)(,\d+)?$/.test(digits)) return null;
  const value = Number(digits.replace(/[. ]/g, "").replace(",", "."));
  return Number.isFinite(value) ? { kind: "number", value, percent: match?.[2] !== undefined } : null;
}

/** ×100 without the noise of binary fractions: 0.947 becomes 94.7. */
function timesHundred(value: number): number {
  const times = value * 100;
  return Number.isFinite(times) ? Number(times.toPrecision(15)) : value;
}

export type ReadDate =
  | { kind: "date"; date: CalendarDate }
  | { kind: "empty" }
  | { kind: "error"; code: string }
  | { kind: "unreadable"; text: string };

/** Days from 1900-01-00 to 1904-01-01, the start of the other date system of Excel. */
const DAYS_TO_1904 = 1462;

/** The date of a serial number in the workbook's date system. */
export function dateOfSerial(serial: number, dates1904: boolean): CalendarDate {
  const days = Math.floor(serial) + (dates1904 ? DAYS_TO_1904 : 0);
  return addDays("1899-12-30", days);
}

/** The serial number of a date (from March 1900 on) in the workbook's date system. */
export function serialOf(date: CalendarDate, dates1904: boolean): number {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000);
  return dates1904 ? days - DAYS_TO_1904 : days;
}

/**
 * Serial numbers that are days even without a date format, from 1910 to 2199: below them are years and other figures.
 */
const FIRST_DAY = 3654;
const LAST_DAY = 109_574;

/** Whether a number is a day: a date format says so, or, in a column where only days and years stand, its size does. */
export function isDay(value: number, numberFormat: string): boolean {
  return isDateFormat(numberFormat) ? value >= 0 && value < 2_958_466 : value >= FIRST_DAY && value <= LAST_DAY;
}

/**
 * Reads a date: a number that is a day, also where it has lost its format, or a text such as `31-12-2009` or
 * `2009-12-31`.
 */
export function readDate(cell: Cell, dates1904: boolean): ReadDate {
  const { value, numberFormat } = cell;
  if (isEmpty(cell)) return { kind: "empty" };
  const code = errorIn(cell);
  if (code) return { kind: "error", code };
  if (typeof value === "number") {
    return isDay(value, numberFormat)
      ? { kind: "date", date: dateOfSerial(value, dates1904) }
      : { kind: "unreadable", text: String(value) };
  }
  const date = typeof value === "string" ? readDateText(value) : null;
  return date ? { kind: "date", date } : { kind: "unreadable", text: textOf(cell) };
}

/** A date as Danes or ISO 8601 write it, in words too, also with a time of day behind it; `null` for anything else. */
export function readDateText(text: string): CalendarDate | null {
  return dateInText(plain(text).replace(/^(\d{4}-\d{1,2}-\d{1,2})[T ][\d:.]+Z?$/i, "$1")) ?? dateInWords(text);
}

/** Ja or Nej, also as 1 / 0 and TRUE / FALSE; `null` for anything else. */
export function readYesNo({ value }: Cell): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === 0) return value === 1;
  const word = comparable(String(value));
  if (["ja", "sand", "true", "x", "1"].includes(word)) return true;
  return ["nej", "falsk", "false", "0"].includes(word) ? false : null;
}
