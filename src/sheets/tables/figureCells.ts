import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { comparableKey } from "./goalKey";
import type { Cell } from "../cells/sheetTable";
import {
  cellFor,
  FIGURE_FIELDS,
  FIGURE_HEADERS,
  GENERAL,
  TEXT_FORMAT,
  type FigureContent,
  type FigureField,
  type FigureHeader,
} from "./figureContent";
import { sameValue, type ExistingFigure } from "./existingFigures";
import type { CellEdit } from "./tableWriting";

/** An edit of one of a figure's own cells. */
export type FigureEdit = Extract<CellEdit, { table: "Målinger" }> & { header: FigureHeader };

/** What a cell held, wherever its row has gone since. */
export type HeldCell = { header: FigureHeader } & Cell;

/** The edits that make a row hold this content. What is a share of 100 by its format stays so. */
export function cellEdits(existing: ExistingFigure, content: FigureContent, dates1904: boolean): FigureEdit[] {
  return changedFields(existing, content).map((field) => ({
    table: "Målinger" as const,
    row: existing.row,
    header: FIGURE_HEADERS[field],
    ...(field === "provisional"
      ? { value: content[field], numberFormat: TEXT_FORMAT }
      : cellFor(content[field], formatToKeep(existing.cells[field].numberFormat), dates1904)),
  }));
}

/** What the cells that such edits change hold until then, so that they can be put back. */
export function heldCells(existing: ExistingFigure, content: FigureContent): HeldCell[] {
  return changedFields(existing, content).map((field) => ({ header: FIGURE_HEADERS[field], ...existing.cells[field] }));
}

function changedFields(existing: ExistingFigure, content: FigureContent): FigureField[] {
  return FIGURE_FIELDS.filter((field) => !sameValue(existing.content[field], content[field]));
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
      ([id, { cells }]) => prefixes.has(id.slice(0, id.lastIndexOf(" "))) && typeof cells.value.value === "number",
    )
    .map(([, { cells }]) => formatToKeep(cells.value.numberFormat));
}
