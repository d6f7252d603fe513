import { type Cell, ValueType } from "@cj-tech-master/excelts";
import type { HostState } from "../hostState";
import { type Area, lastColumn } from "./area";
import { scalarOf } from "./cells";

/**
 * The area that a cell's formula spills over, or null when it doesn't. The engine doesn't tell, so the size of the result is
 * asked of it in a cell at the end of the row.
 */
export function spillOf(cell: Cell, state: HostState): Area | null {
  const { formula } = cell;
  if (formula === undefined || cell.type === ValueType.Merge) return null;
  state.calculation.ensure();
  if (scalarOf(cell) === "#SPILL!") return null;
  const rows = ask(cell, `ROWS(${formula})`, state);
  const columns = ask(cell, `COLUMNS(${formula})`, state);
  if (rows === null || columns === null || rows * columns < 2) return null;
  return { sheet: cell.worksheet, top: cell.row, left: cell.col, bottom: cell.row + rows - 1, right: cell.col + columns - 1 };
}

function ask(of: Cell, formula: string, state: HostState): number | null {
  const cell = of.worksheet.getCell(of.row, lastColumn);
  cell.value = { formula };
  state.workbook.calculateFormulas();
  const answer = scalarOf(cell);
  cell.value = null;
  return typeof answer === "number" ? answer : null;
}
