import {
  type Cell,
  type CellErrorValue,
  type CellValue,
  dateToExcel,
  ValueType,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { seenRow, sleepingRows, type SeenCell } from "../../files/sleepingSheets";
import type { Json } from "../wire/messages";
import type { Area } from "./area";

/** What a cell can hold once its formula is calculated; an empty cell is "". */
export type CellScalar = string | number | boolean;

/** The value of a cell as `range.values` gives it: dates as serial numbers, errors as text, an empty cell as "". */
export function scalarOf(cell: SeenCell | undefined): CellScalar {
  if (!cell || cell.type === ValueType.Merge) return "";
  return plain(cell.value, usesDate1904(cell));
}

/** The kind of a cell's value, as `Excel.RangeValueType` names it. */
export function valueTypeOf(cell: SeenCell | undefined): string {
  if (!cell || cell.type === ValueType.Merge || cell.type === ValueType.Null) return "Empty";
  if (isError(resultOf(cell.value))) return "Error";
  const value = scalarOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && cell.formula === undefined ? "Empty" : "String";
}

/** The formula of a cell in English with its `=`, or its value when it has none. */
export function formulaOf(cell: SeenCell | undefined): CellScalar {
  const formula = cell && cell.type !== ValueType.Merge ? cell.formula : undefined;
  return formula === undefined ? escaped(scalarOf(cell)) : `=${formula}`;
}

/** One result per cell of an area, row by row; cells that don't exist come as undefined. */
export function mapCells<T>(of: Area, take: (cell: SeenCell | undefined, row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = of.top; row <= of.bottom; row += 1) {
    const found = seenRow(of.sheet, row);
    const values: T[] = [];
    for (let column = of.left; column <= of.right; column += 1) values.push(take(found?.findCell(column), row, column));
    rows.push(values);
  }
  return rows;
}

/** Visits every cell of an area that exists, or, on request, makes the missing ones. */
export function eachCell(of: Area, visit: (cell: Cell, row: number, column: number) => void, create = false): void {
  const bottom = create ? of.bottom : Math.min(of.bottom, Math.max(of.sheet.rowCount, 1));
  for (let row = of.top; row <= bottom; row += 1) {
    const found = create ? of.sheet.getRow(row) : of.sheet.findRow(row);
    if (!found) continue;
    const right = create ? of.right : Math.min(of.right, Math.max(found.cellCount, 1));
    for (let column = of.left; column <= right; column += 1) {
      const cell = create ? found.getCell(column) : found.findCell(column);
      if (cell) visit(cell, row, column);
    }
  }
}

/**
 * The smallest area that holds every cell with a value (or, unless `valuesOnly`, with a format); null when there is
 * none.
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  eachSeenRow(sheet, !valuesOnly, (number, eachCellOf) => {
    if (within && (number < within.top || number > within.bottom)) return;
    eachCellOf((cell, column) => {
      if (within && (column < within.left || column > within.right)) return;
      if (cell.type === ValueType.Null && (valuesOnly || !hasStyle(cell))) return;
      [top, left, bottom, right] = [
        Math.min(top, number),
        Math.min(left, column),
        Math.max(bottom, number),
        Math.max(right, column),
      ];
    });
  });
  return bottom === 0 ? null : { sheet, top, left, bottom, right };
}

/** Visits rows with their cells, of a sheet asleep too. */
function eachSeenRow(
  sheet: Worksheet,
  includeEmpty: boolean,
  visit: (row: number, eachCellOf: (visitCell: (cell: SeenCell, column: number) => void) => void) => void,
): void {
  const asleep = sleepingRows(sheet);
  if (asleep)
    for (const [number, { cells }] of asleep)
      visit(number, (visitCell) => cells.forEach((cell, index) => visitCell(cell, index + 1)));
  else
    sheet.eachRow({ includeEmpty }, (row, number) =>
      visit(number, (visitCell) => row.eachCell({ includeEmpty }, visitCell)),
    );
}

const hasStyle = (cell: SeenCell): boolean => Object.values(cell.style).some((part) => part !== undefined);

/** The text of an error value such as `#N/A`, or null for anything else. */
export function isError(value: unknown): value is CellErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Excel's errors as they appear in `values`. */
export const errorTexts = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
] as const;

function resultOf(value: CellValue): unknown {
  if (typeof value === "object" && value !== null && ("formula" in value || "sharedFormula" in value))
    return value.result;
  return value;
}

function plain(value: unknown, date1904: boolean): CellScalar {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return dateToExcel(value, date1904);
  if (isError(value)) return value.error;
  if (typeof value !== "object") return "";
  if ("formula" in value || "sharedFormula" in value) {
    const result = "result" in value ? value.result : undefined;
    return result === undefined ? 0 : plain(result, date1904);
  }
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join("");
  }
  if ("hyperlink" in value && "text" in value) return plain(value.text, date1904);
  if ("checkbox" in value) return value.checkbox === true;
  return "";
}

/** Text that would be read as something else is shown by `formulas` with its apostrophe. */
function escaped(value: CellScalar): CellScalar {
  return typeof value === "string" && /^[='+-]./.test(value) ? `'${value}` : value;
}

const usesDate1904 = (cell: SeenCell): boolean => cell.workbook?.properties.date1904 === true;

/** Whether JSON is something that a cell can hold. */
export function isCellScalar(value: Json | undefined): value is CellScalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
