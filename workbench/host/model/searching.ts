import type { Cell } from "@cj-tech-master/excelts";
import { wake } from "../../files/sleepingSheets";
import { asRecord } from "../arguments";
import { invalidArgument } from "../hostError";
import type { Json } from "../wire/messages";
import { type Area, bounding, cellAt, columnCount, lastColumn, lastRow, rowCount } from "./area";
import { isError, mapCells, scalarOf, usedArea } from "./cells";
import { displayText } from "./displayText";
import { isColumnHidden, isRowHidden } from "./hidden";

/** The cells of an area that show a text, row by row, as *Find* in Excel looks for it. */
export function cellsWithText(of: Area, text: string, criteria: Json): Area[] {
  const { completeMatch, matchCase } = asRecord(criteria);
  const folded = (each: string): string => (matchCase === true ? each : each.toLowerCase());
  const wanted = folded(text);
  return cellsWhere(of, (cell) => {
    const shown = folded(displayText(cell));
    return completeMatch === true ? shown === wanted : shown.includes(wanted);
  });
}

const CONTENTS = { Errors: "error", Logical: "boolean", Numbers: "number", Text: "string" } as const;

/** The cells of an area of one kind, as *Go to special* in Excel finds them; `valueType` such as `LogicalText`. */
export function specialCells(of: Area, kind: string, valueType: string): Area[] {
  const wanted = Object.entries(CONTENTS).flatMap(([name, type]) =>
    valueType === "All" || valueType.includes(name) ? [type] : [],
  );
  const isWanted = (cell: Cell): boolean => (wanted as string[]).includes(contentOf(cell));
  switch (kind) {
    case "Formulas":
      return cellsWhere(of, (cell) => cell.formula !== undefined && isWanted(cell));
    case "Constants":
      return cellsWhere(of, (cell) => cell.formula === undefined && scalarOf(cell) !== "" && isWanted(cell));
    case "Visible":
      return cellsWhere(of, (cell) => of.sheet.findRow(cell.row)?.hidden !== true);
    default:
      throw invalidArgument(`Special cells of the kind ${kind} are not known to the workbench's host.`);
  }
}

function contentOf(cell: Cell): string {
  const value = scalarOf(cell);
  if (typeof value !== "string") return typeof value;
  const { result } = Object(cell.value) as { result?: unknown };
  return isError(cell.value) || isError(result) ? "error" : "string";
}

function cellsWhere(of: Area, is: (cell: Cell) => boolean): Area[] {
  wake(of.sheet);
  const used = usedArea(of.sheet, true, of);
  if (!used) return [];
  return mapCells(used, (cell, row, column) =>
    cell && is(cell as Cell) ? [{ ...used, top: row, bottom: row, left: column, right: column }] : [],
  ).flat(2);
}

/** A direction of `Excel.KeyboardDirection` as steps of rows and columns. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/**
 * The cell that Ctrl and an arrow lead to: the end of a run of filled cells, else the next filled cell, else the edge.
 * Hidden rows and columns are passed over.
 */
export function edgeFrom(cell: Area, direction: string): Area {
  const step = STEPS[direction];
  if (!step) throw invalidArgument();
  const [rows, columns] = step;
  const isFilled = (at: Area): boolean => {
    const found = at.sheet.findCell(at.top, at.left);
    return found?.formula !== undefined || scalarOf(found) !== "";
  };
  const used = usedArea(cell.sheet, true);
  const isHidden = (top: number, left: number): boolean =>
    rows === 0 ? isColumnHidden(cell, left) : isRowHidden(cell, top);
  const next = (at: Area): Area | null => {
    let [top, left] = [at.top + rows, at.left + columns];
    while (top >= 1 && left >= 1 && top <= lastRow && left <= lastColumn && isHidden(top, left)) {
      top += rows;
      left += columns;
    }
    if (top < 1 || left < 1 || top > lastRow || left > lastColumn) return null;
    return { ...at, top, bottom: top, left, right: left };
  };
  const isOutside = (at: Area): boolean =>
    !used || (rows > 0 && at.top > used.bottom) || (columns > 0 && at.left > used.right);
  let here = cell;
  const first = next(here);
  if (!first) return here;
  const inRun = isFilled(here) && isFilled(first);
  for (let at: Area | null = first; at; at = next(at)) {
    if (inRun && !isFilled(at)) return here;
    here = at;
    if (!inRun && isFilled(at)) return here;
    if (isOutside(at)) return edgeOfSheet(at, rows, columns);
  }
  return here;
}

/** The last row or column of the sheet that isn't hidden. */
function edgeOfSheet(at: Area, rows: number, columns: number): Area {
  let [top, left] = [rows > 0 ? lastRow : at.top, columns > 0 ? lastColumn : at.left];
  while (top > at.top && isRowHidden(at, top)) top -= 1;
  while (left > at.left && isColumnHidden(at, left)) left -= 1;
  return { ...at, top, bottom: top, left, right: left };
}

/** What Ctrl, Shift and an arrow select: from the area to the edge seen from its active cell. */
export function extendedTo(of: Area, active: Area, direction: string): Area {
  return bounding(of, edgeFrom(active, direction));
}

/** Takes rows out of an area that repeat an earlier one in all of these columns (from 0); those below move up. */
export function removeDuplicates(of: Area, columns: readonly number[], withHeader: boolean): { removed: number } {
  const first = withHeader ? 1 : 0;
  const rows = Array.from({ length: rowCount(of) }, (_, row) =>
    Array.from({ length: columnCount(of) }, (_each, column) => {
      const { top, left } = cellAt(of, row, column);
      const cell = of.sheet.findCell(top, left);
      return { value: cell?.value ?? null, shown: scalarOf(cell) };
    }),
  );
  const seen = new Set<string>();
  const kept = rows.filter((row, index) => {
    if (index < first) return true;
    const key = JSON.stringify(columns.map((column) => String(row[column]?.shown ?? "").toLowerCase()));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  for (let row = 0; row < rowCount(of); row += 1) {
    for (let column = 0; column < columnCount(of); column += 1) {
      of.sheet.getCell(of.top + row, of.left + column).value = kept[row]?.[column]?.value ?? null;
    }
  }
  return { removed: rows.length - kept.length };
}
