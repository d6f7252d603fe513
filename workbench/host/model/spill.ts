import type { Cell } from "@cj-tech-master/excelts";
import { calculationOf } from "../../files/calculation";
import type { HostState } from "../hostState";
import type { Area } from "./area";

/** The area that a cell's formula spilled over at the last calculation, or null when it didn't. */
export function spillOf(cell: Cell, state: HostState): Area | null {
  if (cell.formula === undefined) return null;
  state.calculation.ensure();
  const spill = calculationOf(state.workbook).spills.find(({ sheet, row, column }) => sheet === cell.worksheet && row === cell.row && column === cell.col);
  if (!spill) return null;
  const { sheet, row, column, rows, columns } = spill;
  return { sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
