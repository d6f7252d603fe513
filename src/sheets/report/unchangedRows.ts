import { isFormula, type CellValue } from "../cells/sheetTable";
import { GREYED, MUTED, type DrawnColumn, type DrawnRow, type DrawnSheet, type StandingCells } from "./drawnSheet";

/** Excel tells a cell without a fill as white. */
const NO_FILL = "#FFFFFF";
/** So many digits of a number are kept by Excel. */
const DIGITS = 15;

/**
 * Which rows of a drawing stand already, cell by cell: what they say, their number formats, and the colours of fill and
 * text. Where one says the same and looks otherwise, somebody has formatted the sheet: then all are to be drawn.
 * @param standing The sheet as it stands; null where it was not read.
 * @param columns Index of each drawn column within what stands.
 * @returns True for each row that may be left as it stands.
 */
export function unchangedRows(
  { rows, columns: drawn, hasLookOfNow }: DrawnSheet,
  standing: StandingCells | null,
  columns: readonly number[],
): boolean[] {
  const none = rows.map(() => false);
  if (standing === null || !hasLookOfNow?.(standing.values, columns)) return none;
  const found = rows.map((row, at) => standsAs(row, drawn, cellsOf(standing, at, columns)));
  return found.includes("formatted") ? none : found.map((each) => each === "same");
}

type StandingCell = {
  value: CellValue | undefined;
  formula: CellValue;
  numberFormat: string | undefined;
  fill: string | undefined;
  text: string | undefined;
};

const cellsOf = (standing: StandingCells, at: number, columns: readonly number[]): StandingCell[] =>
  columns.map((column) => ({
    value: standing.values[at]?.[column],
    formula: standing.formulas[at]?.[column] ?? "",
    numberFormat: standing.numberFormats[at]?.[column],
    fill: standing.fills[at]?.[column],
    text: standing.texts[at]?.[column],
  }));

function standsAs(
  { cells, style }: DrawnRow,
  drawn: readonly DrawnColumn[],
  standing: readonly StandingCell[],
): "same" | "otherwise" | "formatted" {
  const says = cells.every(({ value }, index) => isSame(value, standing[index]));
  if (!says) return "otherwise";
  const looks = cells.every((cell, index) => {
    const { numberFormat, fill, text } = standing[index] ?? {};
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
function isSame(value: CellValue, standing: StandingCell | undefined): boolean {
  if (standing?.value === undefined || isFormula(standing.formula, standing.value)) return false;
  return typeof value === "number" && typeof standing.value === "number"
    ? Number(value.toPrecision(DIGITS)) === Number(standing.value.toPrecision(DIGITS))
    : value === standing.value;
}

const isColour = (told: string | undefined, wanted: string): boolean => told?.toUpperCase() === wanted.toUpperCase();
