import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { comparableKey } from "./goalKey";
import type { Cell } from "../cells/sheetTable";
import { cellFor, FIGURE_COLUMNS, GENERAL, TEXT_FORMAT, type FigureColumn, type FigureContent } from "./figureContent";
import { sameValue, type ExistingFigure } from "./existingFigures";
import type { CellEdit } from "./tableWriting";

/** An edit of one of a figure's own cells. */
export type FigureEdit = Extract<CellEdit, { table: "Målinger" }> & { header: FigureColumn };

/** What a cell held, wherever its row has gone since. */
export type HeldCell = { header: FigureColumn } & Cell;

/** The edits that make a row hold this content. What is a share of 100 by its format stays so. */
export function cellEdits(existing: ExistingFigure, content: FigureContent, dates1904: boolean): FigureEdit[] {
  return FIGURE_COLUMNS.filter((column) => !sameValue(existing.content[column], content[column])).map((column) => ({
    table: "Målinger" as const,
    row: existing.row,
    header: column,
    ...(column === "Foreløbig"
      ? { value: content[column], numberFormat: TEXT_FORMAT }
      : cellFor(content[column], formatToKeep(existing.cells[column].numberFormat), dates1904)),
  }));
}

function formatToKeep(numberFormat: string): string {
  return numberFormat === TEXT_FORMAT || isDateFormat(numberFormat) ? GENERAL : numberFormat;
}

/**
 * The number format for a goal's new rows: that of its last row with a number; a percentage without rows takes the one
 * that all other percentages in the table have.
 */
export function formatForNewRows(
  goal: Goal,
  goals: readonly Goal[],
  existing: ReadonlyMap<string, ExistingFigure>,
): string {
  const own = valueFormats(existing, [goal]).at(-1);
  if (own !== undefined) return own;
  const others = isPercent(goal.unit)
    ? valueFormats(
        existing,
        goals.filter(({ unit }) => isPercent(unit)),
      )
    : [];
  return others.length > 0 && others.every(isPercentFormat) ? (others.at(-1) ?? GENERAL) : GENERAL;
}

function valueFormats(existing: ReadonlyMap<string, ExistingFigure>, goals: readonly Goal[]): string[] {
  const prefixes = new Set(goals.map(comparableKey));
  return [...existing]
    .filter(
      ([id, { cells }]) => prefixes.has(id.slice(0, id.lastIndexOf(" "))) && typeof cells.Værdi.value === "number",
    )
    .map(([, { cells }]) => formatToKeep(cells.Værdi.numberFormat));
}

/** What cells of a row hold, to be put back as they were. */
export function heldCells(existing: ExistingFigure, columns: readonly FigureColumn[]): HeldCell[] {
  return columns.map((header) => ({ header, ...existing.cells[header] }));
}
