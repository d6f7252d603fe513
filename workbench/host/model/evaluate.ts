import type { HostState } from "../hostState";
import { type CellScalar, scalarOf } from "./cells";

/** What a formula comes to, without its `=`; it is calculated on a sheet that is there only meanwhile. */
export function evaluate(formula: string, state: HostState): CellScalar {
  const sheet = state.workbook.addWorksheet("workbench-evaluate");
  try {
    const cell = sheet.getCell(1, 1);
    cell.value = { formula };
    state.workbook.calculateFormulas();
    return scalarOf(cell);
  } finally {
    state.workbook.removeWorksheet(sheet.id);
  }
}
