import { textOf } from "../sheets/cells/readCell";
import { comparableKey } from "../sheets/tables/goals";
import type { TableRow } from "../sheets/cells/sheetTable";

/** The goal that a row of a range belongs to, as it is compared between tables. */
export function goalKeyOfRow({ cell }: TableRow): string {
  const text = (header: string): string => textOf(cell(header));
  return comparableKey({ contract: text("Kontrakt"), nr: text("Nr"), part: text("Delmål") });
}
