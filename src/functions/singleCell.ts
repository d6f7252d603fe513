import type { Cell } from "../sheets/cells/sheetTable";
import { argumentNames, functionFaults } from "../text/da/functions";
import { refuseError } from "./broadcast";
import { wrong } from "./cellFault";

/** An argument that is one value, not a range. */
export function singleCell(name: "aggregation" | "year" | "asOf" | "contract", cells: Cell[][]): Cell {
  const cell = cells[0]?.[0];
  if (cell === undefined || cells.length > 1 || (cells[0]?.length ?? 0) > 1)
    throw wrong(functionFaults.oneCell(argumentNames[name]));
  refuseError(name, cell);
  return cell;
}
