import { isFormula, type CellValue } from "../cells/sheetTable";
import { GREYED, MUTED, type DrawnColumn, type DrawnRow, type DrawnSheet, type ExistingCells } from "./drawnSheet";

/** Excel tells a cell without a fill as white. */
const NO_FILL = "#FFFFFF";
/** So many digits of a number are kept by Excel. */
const DIGITS = 15;

/**
 * Which rows of a drawing stand already, cell by cell: what they say, their number formats, and the colours of fill and
 * text. Where one says the same and looks otherwise, somebody has formatted the sheet: then all are to be drawn.
 * @param existing The sheet as it stands; null where it was not read.
 * @param columns Index of each drawn column within what stands.
 * @returns True for each row that may be left as it stands.
 */
export function unchangedRows(
  { rows, columns: drawn, hasLookOfNow }: DrawnSheet,
  existing: ExistingCells | null,
  columns: readonly number[],
): boolean[] {
  const none = rows.map(() => false);
  if (existing === null || !hasLookOfNow?.(existing.values, columns)) return none;
  const found = rows.map((row, at) => standsAs(row, drawn, cellsOf(existing, at, columns)));
  return found.includes("formatted") ? none : found.map((each) => each === "same");
}

type ExistingCell = {
  value: CellValue | undefined;
  formula: CellValue;
  numberFormat: string | undefined;
  fill: string | undefined;
  text: string | undefined;
};

const cellsOf = (existing: ExistingCells, at: number, columns: readonly number[]): ExistingCell[] =>
  columns.map((column) => ({
    value: existing.values[at]?.[column],
    formula: existing.formulas[at]?.[column] ?? "",
    numberFormat: existing.numberFormats[at]?.[column],
    fill: existing.fills[at]?.[column],
    text: existing.texts[at]?.[column],
  }));

function standsAs(
  { cells, style }: DrawnRow,
  drawn: readonly DrawnColumn[],
  existing: readonly ExistingCell[],
): "same" | "otherwise" | "formatted" {
  const says = cells.every(({ value }, index) => isSame(value, existing[index]));
  if (!says) return "otherwise";
  const looks = cells.every((cell, index) => {
    const { numberFormat, fill, text } = existing[index] ?? {};
    const column = drawn[index];
    if (numberFormat !== cell.numberFormat || column === undefined) return false;
    if (column.hidden) return true;
    const own = cell.colours?.text ?? (cell.greyed ? GREYED : style.text);
    const wanted = {
      fill: cell.colours?.fill ?? style.fill ?? NO_FILL,
      text: column.muted && style.lines ? MUTED : own,
    };
    return isColour(fill, wanted.fill) && isColour(text, wanted.text);
  });
  return looks ? "same" : "formatted";
}

/** Whether a cell holds a value, and no formula that gives it. */
function isSame(value: CellValue, existing: ExistingCell | undefined): boolean {
  if (existing?.value === undefined || isFormula(existing.formula, existing.value)) return false;
  return typeof value === "number" && typeof existing.value === "number"
    ? Number(value.toPrecision(DIGITS)) === Number(existing.value.toPrecision(DIGITS))
    : value === existing.value;
}

const isColour = (told: string | undefined, wanted: string): boolean => told?.toUpperCase() === wanted.toUpperCase();
