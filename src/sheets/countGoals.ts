import { comparable, rowsOf, type SheetTable } from "./cells/sheetTable";
import { tableNamed } from "./tables/readBook";

/** How many goals the table Mål holds: rows with the same contract and number are parts of one. */
export function countGoals(found: readonly SheetTable[]): number {
  const table = tableNamed(found, "Mål");
  if (table === null) return 0;
  return new Set(
    rowsOf(table).map(({ cell }) =>
      ["Kontrakt", "Nr"].map((header) => comparable(String(cell(header).value))).join("\n"),
    ),
  ).size;
}
