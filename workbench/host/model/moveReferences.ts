import { encodeCol } from "@cj-tech-master/excelts";
import { lastColumn, lastRow, splitSheet } from "./area";

/**
 * Rows or columns that come or go: `count` of them from `at` (1-based), below zero when they go. Cells outside `across`
 * stay.
 */
export type Shift = {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** The columns (for rows) or rows (for columns) that are moved; everything when left out. */
  readonly across?: { readonly from: number; readonly to: number };
};

/** A stretch of rows or columns after a shift; null when the whole of it went. */
export function movedSpan(from: number, to: number, shift: Shift): [number, number] | null {
  if (shift.count >= 0) {
    const move = (at: number) => (at >= shift.at ? at + shift.count : at);
    return [move(from), move(to)];
  }
  const gone = { from: shift.at, to: shift.at - shift.count - 1 };
  if (from >= gone.from && to <= gone.to) return null;
  const moveStart = (at: number) => (at > gone.to ? at + shift.count : at >= gone.from ? gone.from : at);
  const moveEnd = (at: number) => (at > gone.to ? at + shift.count : at >= gone.from ? gone.from - 1 : at);
  return [moveStart(from), moveEnd(to)];
}

type Rectangle = { top: number; left: number; bottom: number; right: number };

/**
 * A rectangle after a shift; null when all of it went. One that reaches outside the moved stretch stays where it is.
 */
export function movedRectangle<T extends Rectangle>(of: T, shift: Shift): T | null {
  const [from, to] = shift.axis === "rows" ? [of.left, of.right] : [of.top, of.bottom];
  if (shift.across && (from < shift.across.from || to > shift.across.to)) return of;
  const limit = shift.axis === "rows" ? lastRow : lastColumn;
  const isWhole =
    shift.axis === "rows" ? of.top === 1 && of.bottom === lastRow : of.left === 1 && of.right === lastColumn;
  if (isWhole) return of;
  const span = shift.axis === "rows" ? movedSpan(of.top, of.bottom, shift) : movedSpan(of.left, of.right, shift);
  if (!span) return null;
  const [start, end] = [span[0], Math.min(span[1], limit)];
  return shift.axis === "rows" ? { ...of, top: start, bottom: end } : { ...of, left: start, right: end };
}

/** Texts, structured references and names are skipped; what is left over and looks like a reference is one. */
const piece =
  /"(?:[^"]|"")*"|\[(?:'.|[^[\]'])*(?:\[(?:'.|[^[\]'])*\](?:'.|[^[\]'])*)*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|[\s\S]/gu;

/**
 * A formula (without `=`) whose references, with the sheet that they name, are written anew: on the same sheet, or
 * `whole`, with a sheet of their own.
 */
export function rewrittenReferences(
  formula: string,
  rewrite: (reference: string, sheetName: string | null) => string | { whole: string },
): string {
  return formula.replace(piece, (part: string, sheetPart: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return part;
    const sheetName = sheetPart ? splitSheet(`${sheetPart}A1`).sheetName : null;
    const written = rewrite(reference, sheetName);
    return typeof written === "string" ? (sheetPart ?? "") + written : written.whole;
  });
}

/** A formula (without `=`) after a shift on one sheet, as seen from another or the same sheet. */
export function movedFormula(formula: string, formulaSheet: string | null, shiftedSheet: string, shift: Shift): string {
  return formula.replace(piece, (part: string, sheetPart: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return part;
    const sheet = sheetPart ? splitSheet(`${sheetPart}A1`).sheetName : formulaSheet;
    if (sheet?.toLowerCase() !== shiftedSheet.toLowerCase()) return part;
    return (sheetPart ?? "") + movedReference(reference, shift);
  });
}

/**
 * A formula (without `=`) as it reads when it is copied so many rows and columns away: references without `$` follow.
 */
export function slidFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(piece, (part: string, sheetPart: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return part;
    const corners = reference.split(":").map((text) => {
      const corner = cornerFrom(text);
      const row = (corner.row ?? 1) + (corner.rowDollar ? 0 : rows);
      const column = (corner.column ?? 1) + (corner.columnDollar ? 0 : columns);
      return row < 1 || column < 1 || row > lastRow || column > lastColumn ? null : cornerText(corner, row, column);
    });
    return corners.includes(null) ? "#REF!" : (sheetPart ?? "") + corners.join(":");
  });
}

type Corner = { column: number | null; row: number | null; columnDollar: string; rowDollar: string };

function movedReference(text: string, shift: Shift): string {
  const [first = "", second] = text.split(":");
  const from = cornerFrom(first);
  const to = cornerFrom(second ?? first);
  const rectangle: Rectangle = {
    top: Math.min(from.row ?? 1, to.row ?? 1),
    bottom: Math.max(from.row ?? lastRow, to.row ?? lastRow),
    left: Math.min(from.column ?? 1, to.column ?? 1),
    right: Math.max(from.column ?? lastColumn, to.column ?? lastColumn),
  };
  const moved = movedRectangle(rectangle, shift);
  if (!moved) return "#REF!";
  const start = cornerText(from, moved.top, moved.left);
  return second === undefined ? start : `${start}:${cornerText(to, moved.bottom, moved.right)}`;
}

function cornerFrom(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar = "", letters = "", secondDollar = "", digits = ""] = match ?? [];
  const column =
    letters === "" ? null : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const onlyRow = letters === "";
  return {
    column,
    row: digits === "" ? null : Number(digits),
    columnDollar: onlyRow ? "" : dollar,
    rowDollar: onlyRow ? dollar + secondDollar : secondDollar,
  };
}

function cornerText(corner: Corner, row: number, column: number): string {
  const letters = corner.column === null ? "" : corner.columnDollar + encodeCol(column - 1);
  return letters + (corner.row === null ? "" : corner.rowDollar + row);
}
