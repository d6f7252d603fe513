import { isEmpty, textOf } from "../sheets/cells/readCell";
import { comparable, type Cell } from "../sheets/cells/sheetTable";
import { functionFaults } from "../text/da/functions";
import { missing } from "./cellFault";

/** The contract asked for, as the goals spell it; `null` for all. */
export function contractFrom(cell: Cell, known: readonly string[]): string | null {
  if (isEmpty(cell) || cell.value === 0) return null;
  const found = known.find((name) => comparable(name) === comparable(textOf(cell)));
  if (found === undefined) throw missing(functionFaults.unknownContract(textOf(cell), [...new Set(known)]));
  return found;
}
