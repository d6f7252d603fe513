import { isCalendarDate } from "../../domain/calendarDate";
import { isPercentFormat } from "../cells/numberFormat";
import { serialOf } from "../cells/readCell";
import type { CellValue } from "../cells/sheetTable";
import { DATE_FORMAT } from "./schema";

/** The columns of Målinger that a figure is made of. */
export const FIGURE_COLUMNS = ["Værdi", "Tæller", "Nævner", "Foreløbig"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What a row says, whatever its formats: 94.7 for 94,7 %, a date as `2009-05-14`, Ja or Nej, "" for nothing. */
export type FigureContent = Readonly<Record<FigureColumn, string | number>>;

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
