import { goalFormChoices } from "../sheets/choices";
import { textOf } from "../sheets/readCell";
import { columnIndex, rowsOf, type SheetTable, type TableRow } from "../sheets/sheetTable";
import { rowKey } from "./rowKey";

/**
 * Measurements where a milestone's number is its date. The range that a formula gets has no formats to say so, but a
 * milestone's figure is nothing else: 1 and 0 are Ja and Nej, a larger number is a day.
 */
export function datedMilestones(measurements: SheetTable, goals: SheetTable): SheetTable {
  const milestones = new Set(rowsOf(goals).filter(isMilestone).map(rowKey));
  const value = columnIndex(measurements, "Værdi");
  if (milestones.size === 0 || value === -1) return measurements;
  const dated = new Set(rowsOf(measurements).filter((row) => milestones.has(rowKey(row))).map(({ row }) => row - measurements.firstRow));
  return {
    ...measurements,
    numberFormats: measurements.numberFormats.map((formats, row) =>
      dated.has(row) ? formats.map((format, column) => (column === value ? "dd-mm-yyyy" : format)) : formats,
    ),
  };
}

function isMilestone(row: TableRow): boolean {
  return goalFormChoices.read(textOf(row.cell("Målform"))) === "milestone";
}
