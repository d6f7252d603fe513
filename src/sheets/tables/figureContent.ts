import { isCalendarDate } from "../../domain/calendarDate";
import { isPercentFormat } from "../cells/numberFormat";
import { serialOf } from "../cells/readCell";
import type { CellValue } from "../cells/sheetTable";
import { DATE_FORMAT } from "./schema";

/** The fields of a figure, and the column of Målinger that holds each. */
export const FIGURE_HEADERS = {
  value: "Værdi",
  numerator: "Tæller",
  denominator: "Nævner",
  provisional: "Foreløbig",
} as const;
export type FigureField = keyof typeof FIGURE_HEADERS;
export type FigureHeader = (typeof FIGURE_HEADERS)[FigureField];
export const FIGURE_FIELDS: readonly FigureField[] = ["value", "numerator", "denominator", "provisional"];

/** What a row says, whatever its formats: 94.7 for 94,7 %, a date as `2009-05-14`, Ja or Nej, "" for nothing. */
export type FigureContent = Readonly<Record<FigureField, string | number>>;

export const TEXT_FORMAT = "@";
export const GENERAL = "General";

/** The cell that says a part of a figure: a share under a format of per cent, a date as its serial number. */
export function cellFor(
  value: string | number,
  numberFormat: string,
  dates1904: boolean,
): { value: CellValue; numberFormat?: string } {
  if (typeof value === "number")
    return { value: isPercentFormat(numberFormat) ? Number((value / 100).toPrecision(15)) : value, numberFormat };
  if (isCalendarDate(value)) return { value: serialOf(value, dates1904), numberFormat: DATE_FORMAT };
  return value === "" ? { value } : { value, numberFormat: GENERAL };
}

export function yesNoWord(yes: boolean): string {
  return yes ? "Ja" : "Nej";
}
