import { goalFormChoices } from "../sheets/cells/choices";
import { textOf } from "../sheets/cells/readCell";
import { rowsOf, type Cell, type CellValue, type SheetTable, type TableRow } from "../sheets/cells/sheetTable";
import { rangeTable, withEmptyZeros } from "./rangeTable";

/** The table Mål of a formula, and what is in doubt in it where empty cells came as 0. */
export type GoalRange = {
  /** Doubtful targets are figures, baselines of 0 empty: one that is not stated is never a zero (DOMAIN.md §2). */
  table: SheetTable;
  withoutDoubtful: SheetTable;
  withBaselines: SheetTable;
  /** The doubtful target's column, by row. */
  doubtful: ReadonlyMap<number, string>;
};

/** Reads the goals of a range with its headers on top. */
export function goalsFromRange(cells: Cell[][]): GoalRange {
  const { table: given, told } = rangeTable("Mål", cells);
  if (told) return { table: given, withoutDoubtful: given, withBaselines: given, doubtful: new Map() };
  const withBaselines = withEmptyZeros(given, emptyZeros);
  const table = withEmptyZeros(withBaselines, () => ["Udgangspunkt"]);
  const doubtful = new Map(rowsOf(table).flatMap((row) => doubtfulTarget(row).map((header) => [row.row, header])));
  return {
    table,
    withoutDoubtful: withEmptyZeros(table, (_, row) => [doubtful.get(row) ?? ""]),
    withBaselines,
    doubtful,
  };
}

/**
 * A goal's numbers that are no figures when they are 0: which they are depends on each other. A change that is stated
 * (by its kind, by its size, or as 0 where the target is the baseline) gives the target.
 */
function emptyZeros(at: (header: string) => CellValue): string[] {
  const none = (header: string): boolean => at(header) === 0 || at(header) === "";
  const form = goalFormChoices.read(String(at("Målform")));
  const upheld = !none("Udgangspunkt") && at("Måltal") === at("Udgangspunkt");
  const changed = !none("Ændring") || !none("Ændringstype") || upheld;
  return [
    "Vægt",
    ...(changed || form === "milestone" ? ["Måltal"] : []),
    ...(form === "between" && Number(at("Måltal")) <= 0 ? [] : ["Måltal øvre"]),
    ...(changed ? [] : ["Ændring"]),
  ];
}

function doubtfulTarget(row: TableRow): string[] {
  if (goalFormChoices.read(textOf(row.cell("Målform"))) === "milestone") return [];
  return ["Måltal", "Måltal øvre"].filter((header) => row.cell(header).value === 0).slice(0, 1);
}
