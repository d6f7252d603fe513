import { GREYED, LINE, MUTED } from "../report/drawnSheet";
import { statusColours } from "../../report/statusColours";
import type { CellValue } from "../cells/sheetTable";
import { statusColumnIndex, statusColumns } from "./statusColumns";
import { rowStyles } from "./statusStyles";
import { hashOf, readMarks } from "./writtenMarks";

/** To be raised when rows get another look in a way that no style, colour or column below tells. */
const DRAWING = 1;

/** The mark of all looks that the status is drawn with: another version of the add-in may have others. */
const LOOK = hashOf(
  JSON.stringify([
    DRAWING,
    rowStyles,
    statusColours,
    [GREYED, LINE, MUTED],
    // A number shrinks by the width that its column has from the first.
    statusColumns.map(({ id, width, hidden, figures, indented, muted }) => [
      id,
      width,
      hidden,
      figures,
      indented,
      muted,
    ]),
  ]),
);

/** The kind of row that holds the mark, beside the marks of its cells. */
export const LOOK_ROW = "summary";

/** The pair that is written among the marks of its row. */
export const LOOK_MARK = `look=${LOOK}`;

/** Whether an existing status was drawn, to its end, with the looks of now. */
export function hasLookOfNow(values: readonly (readonly CellValue[])[], columns: readonly number[]): boolean {
  const at = (row: readonly CellValue[], id: "key" | "marks"): string =>
    String(row[columns[statusColumnIndex(id)] ?? -1] ?? "");
  const row = values.find((each) => at(each, "key") === `#${LOOK_ROW}`);
  return row !== undefined && readMarks(at(row, "marks"))?.get("look") === LOOK;
}
