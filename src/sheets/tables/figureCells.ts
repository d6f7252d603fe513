import { isCalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import type { Period } from "../../domain/period";
import { periodName } from "../../text/da/periodName";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { serialOf } from "../cells/readCell";
import { comparableKey } from "./goalKey";
import type { Cell, CellValue, HeaderOf } from "../cells/sheetTable";
import type { measurementTable } from "./measurements";
import { DATE_FORMAT, type RowCells } from "./schema";
import type { CellEdit } from "./tableWriting";
import {
  FIGURE_COLUMNS,
  sameValue,
  type FigureColumn,
  type FigureContent,
  type StandingFigure,
} from "./standingFigures";

/** An edit of one of a figure's own cells. */
export type FigureEdit = Extract<CellEdit, { table: "Målinger" }> & { header: FigureColumn };

/** What a cell held, wherever its row has gone since. */
export type HeldCell = { header: FigureColumn } & Cell;

const TEXT_FORMAT = "@";
const GENERAL = "General";

/** The row of Målinger that says a figure, its value in the number format that the goal's other rows have. */
export function figureRow(
  goal: Goal,
  period: Period,
  content: FigureContent,
  numberFormat: string,
  dates1904: boolean,
): RowCells<typeof measurementTable> {
  const text = (header: HeaderOf<typeof measurementTable>, value: string) => ({
    header,
    value,
    numberFormat: TEXT_FORMAT,
  });
  return {
    table: "Målinger",
    cells: [
      text("Kontrakt", goal.contract),
      text("Nr", goal.nr),
      text("Delmål", goal.part),
      text("Periode", periodName(period)),
      { header: "Værdi", ...cellFor(content.Værdi, numberFormat, dates1904) },
      { header: "Tæller", ...cellFor(content.Tæller, GENERAL, dates1904) },
      { header: "Nævner", ...cellFor(content.Nævner, GENERAL, dates1904) },
      text("Foreløbig", String(content.Foreløbig)),
    ],
  };
}

/** The edits that make a row hold this content. What is a share of 100 by its format stays so. */
export function cellEdits(standing: StandingFigure, content: FigureContent, dates1904: boolean): FigureEdit[] {
  return FIGURE_COLUMNS.filter((column) => !sameValue(standing.content[column], content[column])).map((column) => ({
    table: "Målinger" as const,
    row: standing.row,
    header: column,
    ...(column === "Foreløbig"
      ? { value: content[column], numberFormat: TEXT_FORMAT }
      : cellFor(content[column], formatToKeep(standing.cells[column].numberFormat), dates1904)),
  }));
}

function cellFor(
  value: string | number,
  numberFormat: string,
  dates1904: boolean,
): { value: CellValue; numberFormat?: string } {
  if (typeof value === "number")
    return { value: isPercentFormat(numberFormat) ? Number((value / 100).toPrecision(15)) : value, numberFormat };
  if (isCalendarDate(value)) return { value: serialOf(value, dates1904), numberFormat: DATE_FORMAT };
  return value === "" ? { value } : { value, numberFormat: GENERAL };
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
  standing: ReadonlyMap<string, StandingFigure>,
): string {
  const own = valueFormats(standing, [goal]).at(-1);
  if (own !== undefined) return own;
  const others = isPercent(goal.unit)
    ? valueFormats(
        standing,
        goals.filter(({ unit }) => isPercent(unit)),
      )
    : [];
  return others.length > 0 && others.every(isPercentFormat) ? (others.at(-1) ?? GENERAL) : GENERAL;
}

function valueFormats(standing: ReadonlyMap<string, StandingFigure>, goals: readonly Goal[]): string[] {
  const prefixes = new Set(goals.map(comparableKey));
  return [...standing]
    .filter(
      ([id, { cells }]) => prefixes.has(id.slice(0, id.lastIndexOf(" "))) && typeof cells.Værdi.value === "number",
    )
    .map(([, { cells }]) => formatToKeep(cells.Værdi.numberFormat));
}

/** What cells of a row hold, to be put back as they were. */
export function heldCells(standing: StandingFigure, columns: readonly FigureColumn[]): HeldCell[] {
  return columns.map((header) => ({ header, ...standing.cells[header] }));
}
