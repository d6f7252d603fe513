import { isEntireColumn, isEntireRow, lastColumn, lastRow, wholeSheet, type Area } from "../../host/model/area";
import { usedArea } from "../../host/model/cells";
import { edgeFrom } from "../../host/model/searching";
import { surroundingRegion } from "../../host/model/surrounding";
import { dataArea, tableArea, tablesIn } from "../../host/model/tables";
import { cellsBetween, farCorner, isWithin, oneCell, type Place, type Selection } from "./selection";
import { neighbourOn, sizeOf, type Axis, type SheetMetrics } from "./sheetMetrics";

/** Where a key takes the user. */
export type Step =
  | "up"
  | "down"
  | "left"
  | "right"
  | "edgeUp"
  | "edgeDown"
  | "edgeLeft"
  | "edgeRight"
  | "pageUp"
  | "pageDown"
  | "pageLeft"
  | "pageRight"
  | "rowStart"
  | "start"
  | "end"
  | "stay";

export type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const arrows: Readonly<Record<string, "Up" | "Down" | "Left" | "Right">> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
};

/** The move that a key makes, or null. */
export function stepOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Step | null {
  const withCommand = ctrlKey || metaKey;
  const arrow = arrows[key];
  if (arrow) return altKey ? null : withCommand ? `edge${arrow}` : (arrow.toLowerCase() as Step);
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "left" : "right";
    case "PageUp":
      return withCommand ? null : altKey ? "pageLeft" : "pageUp";
    case "PageDown":
      return withCommand ? null : altKey ? "pageRight" : "pageDown";
    case "Home":
      return withCommand ? "start" : "rowStart";
    case "End":
      return withCommand ? "end" : null;
    default:
      return null;
  }
}

/** What a move depends on: the sheet's sizes, and how many pixels of it are in sight beside the frozen part. */
export type View = { metrics: SheetMetrics; width: number; height: number };

/** The selection after a move. */
export function moved({ area, active }: Selection, step: Step, view: View): Selection {
  return oneCell(area.sheet, stepped(area.sheet, active, step, view));
}

/** The selection after a move with Shift: it is extended from the active cell. */
export function extended(selection: Selection, step: Step, view: View): Selection {
  const { area, active } = selection;
  const far = farCorner(selection);
  const isEdge = step.startsWith("edge");
  const vertical = /up|down/i.test(step);
  // The edge is looked for in the row or column of the active cell, from where the selection ends.
  const from = isEdge ? (vertical ? { ...active, row: far.row } : { ...active, column: far.column }) : far;
  const to = stepped(area.sheet, from, step, view);
  const both = step === "start" || step === "end";
  const corner: Place = {
    row: both || vertical ? to.row : far.row,
    column: both || !vertical ? to.column : far.column,
  };
  const grown = cellsBetween(area.sheet, active, corner);
  // Whole rows stay whole when they are extended up or down, and whole columns to the sides.
  if (isEntireRow(area) && vertical) return { area: { ...grown, left: 1, right: lastColumn }, active };
  if (isEntireColumn(area) && !vertical && !both) return { area: { ...grown, top: 1, bottom: lastRow }, active };
  return { area: grown, active };
}

/** Enter and Tab go through a range that is selected, cell by cell, and it stays selected; null for a single cell. */
export function movedInside(selection: Selection, step: Step, { metrics }: View): Selection | null {
  const { area, active } = selection;
  if (covers(oneCell(area.sheet, active).area, area)) return null;
  const rows = shownIn(metrics.rows, area.top, area.bottom);
  const columns = shownIn(metrics.columns, area.left, area.right);
  const [row, column] = [rows.indexOf(active.row), columns.indexOf(active.column)];
  if (row < 0 || column < 0) return null;
  const byRow = step === "left" || step === "right";
  const by = step === "up" || step === "left" ? -1 : 1;
  const count = rows.length * columns.length;
  const at = ((byRow ? row * columns.length + column : column * rows.length + row) + by + count) % count;
  const length = byRow ? columns.length : rows.length;
  const [outer, inner] = [Math.floor(at / length), at % length];
  return {
    area,
    active: { row: rows[byRow ? outer : inner] ?? active.row, column: columns[byRow ? inner : outer] ?? active.column },
  };
}

/** Those that are in sight, as far as the page draws the sheet. */
function shownIn(axis: Axis, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at <= Math.min(to, axis.count); at += 1) if (sizeOf(axis, at) > 0) numbers.push(at);
  return numbers;
}

function stepped(sheet: Area["sheet"], from: Place, step: Step, view: View): Place {
  const { rows, columns } = view.metrics;
  const own = oneCell(sheet, from).area;
  const { row, column } = from;
  switch (step) {
    case "up":
      return { row: neighbourOn(rows, own.top, -1), column };
    case "down":
      return { row: neighbourOn(rows, own.bottom, 1), column };
    case "left":
      return { row, column: neighbourOn(columns, own.left, -1) };
    case "right":
      return { row, column: neighbourOn(columns, own.right, 1) };
    case "edgeUp":
    case "edgeDown":
    case "edgeLeft":
    case "edgeRight": {
      const cell: Area = { sheet, top: row, bottom: row, left: column, right: column };
      const { top, left } = edgeFrom(cell, step.slice("edge".length));
      return { row: top, column: left };
    }
    case "pageUp":
      return { row: paged(rows, row, -view.height), column };
    case "pageDown":
      return { row: paged(rows, row, view.height), column };
    case "pageLeft":
      return { row, column: paged(columns, column, -view.width) };
    case "pageRight":
      return { row, column: paged(columns, column, view.width) };
    case "rowStart":
      return { row, column: first(columns) };
    case "start":
      return { row: first(rows), column: first(columns) };
    case "end": {
      const used = usedArea(sheet, false);
      return { row: used?.bottom ?? 1, column: used?.right ?? 1 };
    }
    case "stay":
      return from;
  }
}

/** The first one in sight below or beside the frozen part, as Home in Excel leads to. */
const first = (axis: Axis): number => shown(axis, axis.frozen + 1, 1);

const shown = (axis: Axis, number: number, by: 1 | -1): number =>
  sizeOf(axis, number) > 0 ? number : neighbourOn(axis, number, by);

/** The row or column a window's length on: as many as are seen at a time, at least one. */
function paged(axis: Axis, from: number, pixels: number): number {
  const by = pixels < 0 ? -1 : 1;
  let at = from;
  for (let left = Math.abs(pixels); ;) {
    const next = neighbourOn(axis, at, by);
    left -= sizeOf(axis, next);
    if (next === at || (left < 0 && at !== from)) return at;
    at = next;
  }
}

/**
 * What Ctrl+A selects: in a table its data, then the whole of it; elsewhere the filled cells around; then the sheet.
 */
export function selectAll({ area, active }: Selection): Selection {
  const { sheet } = area;
  const [table] = tablesIn(oneCell(sheet, active).area);
  const region = table ? tableArea(table) : surroundingRegion(oneCell(sheet, active).area);
  const choices = [...(table && isWithin(dataArea(table), active) ? [dataArea(table)] : []), region];
  const next = choices.find((each) => !covers(area, each)) ?? wholeSheet(sheet);
  const isAlone = !table && region.top === region.bottom && region.left === region.right;
  return { area: isAlone ? wholeSheet(sheet) : next, active };
}

const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
