import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { comparableKey } from "./goalKey";
import { isEmpty } from "../cells/readCell";
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
export type FigureEdit = Extract<CellEdit, { table: "Målinger" }> & { header: FigureHeader | "Bemærkning" };

/** What a cell held, wherever its row has gone since. */
export type HeldCell = { header: FigureHeader | "Bemærkning" } & Cell;

/**
 * The edits that make a row hold this content, and a note where its Bemærkning is empty. What is a share of 100 by its
 * format stays so.
 */
export function cellEdits(
  existing: ExistingFigure,
  content: FigureContent,
  note: string,
  dates1904: boolean,
): FigureEdit[] {
  const figures = changedFields(existing, content).map((field): FigureEdit => ({
    table: "Målinger" as const,
    row: existing.row,
    header: FIGURE_HEADERS[field],
    ...(field === "provisional"
      ? { value: content[field], numberFormat: TEXT_FORMAT }
      : cellFor(content[field], formatToKeep(existing.cells[field].numberFormat), dates1904)),
  }));
  return takesNote(existing, note)
    ? [
        ...figures,
        { table: "Målinger", row: existing.row, header: "Bemærkning", value: note, numberFormat: TEXT_FORMAT },
      ]
    : figures;
}

/** Whether a note is written beside a figure: over nothing that anybody has written there. */
const takesNote = ({ remark }: ExistingFigure, note: string): boolean => note !== "" && isEmpty(remark);

/** What the cells that such edits change hold until then, so that they can be put back. */
export function heldCells(existing: ExistingFigure, content: FigureContent, note: string): HeldCell[] {
  const figures = changedFields(existing, content).map((field): HeldCell => ({
    header: FIGURE_HEADERS[field],
    ...existing.cells[field],
  }));
  return takesNote(existing, note) ? [...figures, { header: "Bemærkning", ...existing.remark }] : figures;
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
export function formatsForNewRows(
  goals: readonly Goal[],
  existing: ReadonlyMap<string, ExistingFigure>,
): (goal: Goal) => string {
  const percentages = new Set(goals.filter(({ unit }) => isPercent(unit)).map(comparableKey));
  const last = new Map<string, string>();
  const ofPercentages: string[] = [];
  for (const [id, { cells }] of existing) {
    if (typeof cells.value.value !== "number") continue;
    const key = id.slice(0, id.lastIndexOf(" "));
    const format = formatToKeep(cells.value.numberFormat);
    last.set(key, format);
    if (percentages.has(key)) ofPercentages.push(format);
  }
  const shared = ofPercentages.every(isPercentFormat) ? (ofPercentages.at(-1) ?? GENERAL) : GENERAL;
  return (goal) => last.get(comparableKey(goal)) ?? (isPercent(goal.unit) ? shared : GENERAL);
}
