import type { Cell } from "@cj-tech-master/excelts";
import { calculationOf } from "../../files/calculation";
import type { HostState } from "../hostState";
import type { Area } from "./area";

/** The area that a cell's formula spills over, or null when it doesn't. */
export function spillOf(cell: Cell, state: HostState): Area | null {
  state.calculation.ensure();
  const { worksheet: sheet, row: top, col: left } = cell;
  const spill = calculationOf(state.workbook).spills.find(
    (each) => each.sheet === sheet && each.row === top && each.column === left,
  );
  if (!spill || spill.rows * spill.columns < 2) return null;
  return { sheet, top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 };
}
