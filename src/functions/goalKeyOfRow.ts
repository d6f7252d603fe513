import { textOf } from "../sheets/cells/readCell";
import { comparableKey, type GoalKeyHeader } from "../sheets/tables/goalKey";
import type { TableRow } from "../sheets/cells/sheetTable";

/** The goal that a row of a range belongs to, as it is compared between tables. */
export function goalKeyOfRow({ cell }: TableRow<GoalKeyHeader>): string {
  const [contract, nr, part] = [textOf(cell("Kontrakt")), textOf(cell("Nr")), textOf(cell("Delmål"))];
  return comparableKey({ contract, nr, part });
}
