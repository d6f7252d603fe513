import { goalFormChoices } from "../sheets/cells/choices";
import { textOf } from "../sheets/cells/readCell";
import { rowsOf, type CellValue, type SheetTable, type TableRow } from "../sheets/cells/sheetTable";
import type { Header } from "../sheets/tables/allTables";
import { goalTable } from "../sheets/tables/goals";
import type { CellRange } from "./cellInput";
import { rangeTable, withEmptyZeros } from "./rangeTable";

/** The table Mål of a formula, and what is in doubt in it where empty cells came as 0. */
export type GoalRange = {
  /** Doubtful targets are figures, baselines of 0 empty: one that is not stated is never a zero (DOMAIN.md §2). */
  table: SheetTable;
  withoutDoubtful: SheetTable;
  withBaselines: SheetTable;
  /** The doubtful target's column, by row. */
  doubtful: ReadonlyMap<number, Header<"Mål">>;
};

/** Reads the goals of a range with its headers on top. */
export function goalsFromRange(range: CellRange): GoalRange {
  const { table: given, told } = rangeTable("Mål", range);
  if (told) return { table: given, withoutDoubtful: given, withBaselines: given, doubtful: new Map() };
  const withBaselines = withEmptyZeros(given, emptyZeros);
  const table = withEmptyZeros(withBaselines, () => ["Udgangspunkt"]);
  const doubtful = new Map(
    rowsOf(goalTable, table).flatMap((row) => doubtfulTarget(row).map((header) => [row.row, header])),
  );
  return {
    table,
    withoutDoubtful: withEmptyZeros(table, (_, row) => [doubtful.get(row) ?? []].flat()),
    withBaselines,
    doubtful,
  };
}

/**
 * A goal's numbers that are no figures when they are 0: which they are depends on each other. A change that is stated
 * (by its kind, by its size, or as 0 where the target is the baseline) gives the target.
 */
function emptyZeros(at: (header: Header<"Mål">) => CellValue): Header<"Mål">[] {
  const none = (header: Header<"Mål">): boolean => at(header) === 0 || at(header) === "";
  const form = goalFormChoices.read(String(at("Målform")));
  const upheld = !none("Udgangspunkt") && at("Måltal") === at("Udgangspunkt");
  const changed = !none("Ændring") || !none("Ændringstype") || upheld;
  const empty: (Header<"Mål"> | false)[] = [
    "Vægt",
    (changed || form === "milestone") && "Måltal",
    !(form === "between" && Number(at("Måltal")) <= 0) && "Måltal øvre",
    !changed && "Ændring",
  ];
  return empty.filter((header) => header !== false);
}

function doubtfulTarget(row: TableRow<Header<"Mål">>): Header<"Mål">[] {
  if (goalFormChoices.read(textOf(row.cell("Målform"))) === "milestone") return [];
  return (["Måltal", "Måltal øvre"] as const).filter((header) => row.cell(header).value === 0).slice(0, 1);
}
