import { rowsOf, type CellValue, type SheetTable } from "../sheets/cells/sheetTable";
import type { Header } from "../sheets/tables/allTables";
import { measurementTable } from "../sheets/tables/measurements";
import type { CellRange } from "./cellInput";
import { rangeTable, withEmptyZeros } from "./rangeTable";

/** The table Målinger of a formula, and the rows where a figure of 0 may be an empty cell. */
export type MeasurementRange = {
  /** Doubtful figures are empty. */
  table: SheetTable;
  withDoubtful: SheetTable;
  doubtful: ReadonlySet<number>;
};

const FIGURES = ["Værdi", "Tæller", "Nævner"] as const satisfies readonly Header<"Målinger">[];

/** Reads the measurements of a range with its headers on top. */
export function measurementsFromRange(range: CellRange): MeasurementRange {
  const { table: given, told } = rangeTable("Målinger", range);
  if (told) return { table: given, withDoubtful: given, doubtful: new Set() };
  const withDoubtful = withEmptyZeros(given, emptyZeros);
  const doubtful = new Set(
    rowsOf(measurementTable, withDoubtful)
      .filter(({ cell }) => FIGURES.some((header) => cell(header).value === 0))
      .map(({ row }) => row),
  );
  return {
    table: withEmptyZeros(withDoubtful, (_, row) => (doubtful.has(row) ? FIGURES : [])),
    withDoubtful,
    doubtful,
  };
}

/**
 * Zeros that another cell says are empty: a share over 0 is none, and a value or numerator of 0 contradicts the figure
 * beside it.
 */
function emptyZeros(at: (header: Header<"Målinger">) => CellValue): Header<"Målinger">[] {
  const none = (header: Header<"Målinger">): boolean => at(header) === 0 || at(header) === "";
  if (none("Nævner")) return ["Tæller", "Nævner"];
  return none("Tæller") ? (none("Værdi") ? [] : ["Tæller"]) : ["Værdi"];
}
