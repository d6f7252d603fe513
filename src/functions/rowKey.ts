import { textOf } from "../sheets/readCell";
import { comparableKey } from "../sheets/readGoals";
import type { TableRow } from "../sheets/sheetTable";

/** The goal that a row of a range belongs to, as it is compared between tables. */
export function rowKey({ cell }: TableRow): string {
  const text = (header: string): string => textOf(cell(header));
  return comparableKey({ contract: text("Kontrakt"), nr: text("Nr"), part: text("Delmål") });
}
