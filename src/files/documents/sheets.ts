import { addDays } from "../../domain/calendarDate";
import { type SheetText, sheetBlocks } from "../../domain/document/sheetBlocks";
import { formatDate, formatNumber } from "../../text/da/numbers";
import type { FileCell, FileSheet } from "../tables/fileTable";
import { tableOfWorkbook } from "../tables/spreadsheet";
import { type DocumentText, documentOf, unreadable } from "./document";

/** The blocks of an .xlsx: its visible sheets, each cell as Excel shows it in Danish. */
export async function readSheets(bytes: Uint8Array): Promise<DocumentText> {
  const read = await tableOfWorkbook(bytes);
  if (read.kind === "table")
    return documentOf(sheetBlocks(read.sheets.map((sheet) => textOf(sheet, read.dates1904))), "sheet");
  if (read.problem === "unpacksTooLarge" || read.problem === "empty" || read.problem === "unknownKind")
    return unreadable(read.problem);
  return unreadable(read.problem === "tooManyRows" ? "tooManyPages" : "broken");
}

function textOf({ sheet, rows, merges = [] }: FileSheet, dates1904: boolean): SheetText {
  return {
    sheet,
    rows: rows.map(({ row, cells }) => ({ row, texts: cells.map((cell) => shown(cell, dates1904)) })),
    merges,
  };
}

/** A cell as people see it: *94,7 pct.*, *31-12-2019*, *1.250*. */
function shown({ value, numberFormat }: FileCell, dates1904: boolean): string {
  if (typeof value === "boolean") return value ? "Ja" : "Nej";
  if (typeof value === "string") return value;
  const format = numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (format.includes("%")) return `${formatNumber(value * 100, 10)} pct.`;
  if (/[dy]/i.test(format)) return formatDate(addDays(dates1904 ? "1904-01-01" : "1899-12-30", Math.floor(value)));
  return formatNumber(value, 10);
}
