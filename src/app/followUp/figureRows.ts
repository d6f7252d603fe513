import type { GoalKey } from "../../domain/goal";
import { comparableKey } from "../../sheets/tables/goalKey";
import type { Period } from "../../domain/period";
import { figureBook } from "../figures/figureBook";
import { figureId } from "../../sheets/tables/existingFigures";
import type { WorkbookReader } from "../workbook/ports";

/** Rows of a sheet that follow one another, by the number of the first in Excel's margin. */
export type Rows = { row: number; count: number };

/**
 * Where a goal's figures stand in the table Målinger: the row of one period, or the first of all its rows with those
 * right below it. Null where there is none.
 */
export async function figureRows(workbook: WorkbookReader, goal: GoalKey, period: Period | null): Promise<Rows | null> {
  const { existing } = figureBook(await workbook.read({ formulas: ["Målinger"] }));
  if (period !== null) {
    const figure = existing.get(figureId(goal, period));
    return figure === undefined ? null : { row: figure.row, count: 1 };
  }
  const rows = [...existing]
    .filter(([id]) => id.startsWith(`${comparableKey(goal)} `))
    .map(([, { row }]) => row)
    .sort((a, b) => a - b);
  const [row] = rows;
  return row === undefined ? null : { row, count: rows.filter((each, index) => each === row + index).length };
}
