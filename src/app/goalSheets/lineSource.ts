import { cellAt } from "../imports/headingRows";
import { seenValue } from "../imports/exampleValues";
import type { GoalSheet, SheetGoal, SheetMapping } from "./goalSheet";
import type { GoalLine } from "./sheetRows";

/** The row that a goal was read from: what stands under the headings of the columns that are read. */
export function sourceOf(
  sheet: GoalSheet,
  { uses }: SheetMapping,
  line: GoalLine,
  { headings, sentence }: { headings: readonly string[]; sentence: string },
): SheetGoal["sources"][number] {
  const row = sheet.rows[line.at] ?? { row: line.row, cells: [] };
  const cells = uses.flatMap((use, at) => {
    const text = seenValue(cellAt(row, at), sheet.dates1904);
    const isShown = text !== "" && !["figure", "total", "none", "remark"].includes(use);
    return isShown ? [{ heading: headings[at] ?? "", pieces: [{ text, read: true }] }] : [];
  });
  const place = { page: null, sheet: sheet.sheet, table: null, row: line.row, line: null, under: line.focus };
  return {
    key: `${sheet.sheet} ${line.row}`,
    at: line.row,
    table: null,
    place,
    cells,
    pieces: [{ text: sentence, read: false }],
  };
}
