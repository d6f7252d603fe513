import { isDateFormat, isPercentFormat } from "../../sheets/cells/numberFormat";
import { dateOfSerial, readNumber } from "../../sheets/cells/readCell";
import { formatDate, formatNumber } from "../../text/spoken/numbers";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { measurementText } from "../../text/spoken/measurements";
import type { Cell } from "../../sheets/cells/sheetTable";
import { cellAt } from "./headingRows";
import { shownText } from "./importRow";
import type { FileRow } from "./readFigureFile";

/** A column without a heading, by the letters that Excel shows. */
export const columnName = (column: number): string => measurementText.columnNamed(columnLetters(column));

/** How many values of a column are shown, and how many letters of each. */
const SHOWN = 3;
const LETTERS = 30;

/** The first values of a column below its headings, each once, as people see them. */
export function exampleValues(
  rows: readonly FileRow[],
  headingsAt: number,
  column: number,
  dates1904: boolean,
): string[] {
  const found = new Set<string>();
  for (const row of rows.slice(headingsAt + 1)) {
    const text = seenValue(cellAt(row, column), dates1904);
    if (text !== "") found.add(text.length > LETTERS ? `${text.slice(0, LETTERS)} …` : text);
    if (found.size === SHOWN) break;
  }
  return [...found];
}

/** A cell's value as people see it. */
export function seenValue(cell: Cell, dates1904: boolean): string {
  const { value, numberFormat } = cell;
  if (typeof value !== "number") return shownText(cell);
  if (isDateFormat(numberFormat)) return formatDate(dateOfSerial(value, dates1904));
  const read = readNumber(cell);
  const shown = read.kind === "number" ? formatNumber(read.value, 4) : shownText(cell);
  return isPercentFormat(numberFormat) ? `${shown} %` : /^0\.0+$/.test(numberFormat) ? shownText(cell) : shown;
}
