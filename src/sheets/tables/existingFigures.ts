import type { ContractBook } from "../../domain/contract";
import type { Goal, GoalKey } from "../../domain/goal";
import { nearlyEqual } from "../../domain/numbers";
import { periodId, type Period } from "../../domain/period";
import { atOnce, type Steps } from "../../domain/steps";
import { isEmpty, readDate, readNumber, readYesNo, textOf } from "../cells/readCell";
import { FIGURE_FIELDS, FIGURE_HEADERS, yesNoWord, type FigureField, type FigureContent } from "./figureContent";
import { comparableKey, readKey } from "./goalKey";
import { measurementTable } from "./measurements";
import { readPeriodCell } from "../cells/readPeriodCell";
import { eachRow } from "../cells/rowReader";
import {
  columnIndex,
  comparable,
  isFormula,
  type Cell,
  type CellValue,
  type HeaderOf,
  type SheetTable,
  type TableRow,
} from "../cells/sheetTable";

/** A row of Målinger as it stands: what it says, its cells, and what is in the way of changing or removing it. */
export type ExistingFigure = {
  row: number;
  content: FigureContent;
  cells: Readonly<Record<FigureField, Cell>>;
  /** A figure that is computed in the sheet is never written over. */
  formula: boolean;
  /** What stands in its column Bemærkning. */
  remark: Cell;
  /** Nothing else is written in the row. */
  alone: boolean;
};

const KEY_COLUMNS = ["Kontrakt", "Nr", "Delmål", "Periode"];

/** One text for a goal and a period, as the rows of Målinger are told apart. */
export function figureId(key: GoalKey, period: Period): string {
  return `${comparableKey(key)} ${periodId(period)}`;
}

/** The rows of Målinger by `figureId`; of two rows for the same goal and period the last one stands. */
export function existingFigures(...matter: Parameters<typeof existingInSteps>): Map<string, ExistingFigure> {
  return atOnce(existingInSteps(...matter));
}

/** The same, one row a step. */
export function* existingInSteps(
  table: SheetTable,
  formulas: readonly (readonly CellValue[])[],
  { goals, contracts }: Pick<ContractBook, "goals" | "contracts">,
  dates1904: boolean,
): Steps<Map<string, ExistingFigure>> {
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const periodOf = new Map(contracts.map(({ name, period }) => [name, period]));
  const existing = new Map<string, ExistingFigure>();
  const figureAt = figureReader(table, dates1904);
  for (const row of eachRow(measurementTable, table, [], dates1904)) {
    const key = readKey(row);
    const goal = key && goalByKey.get(comparableKey(key));
    const period = readPeriodCell(row, dates1904, (goal && periodOf.get(goal.contract)) ?? null);
    if (goal && period)
      existing.set(figureId(goal, period), figureAt(row, formulas[row.row - table.firstRow] ?? [], goal));
    yield;
  }
  return existing;
}

/** Gives what reads a row of a table as the figure of a goal; where the columns stand is found once. */
function figureReader(table: SheetTable, dates1904: boolean) {
  const own = [...KEY_COLUMNS, ...Object.values(FIGURE_HEADERS), "Bemærkning"].map(comparable);
  const figures = Object.values(FIGURE_HEADERS).map((header) => columnIndex(table, header));
  const others = [...table.headers.keys()].filter((at) => !own.includes(comparable(table.headers[at] ?? "")));
  return (
    { row, cell }: TableRow<HeaderOf<typeof measurementTable>>,
    formulas: readonly CellValue[],
    goal: Goal,
  ): ExistingFigure => {
    const valueAt = (index: number): CellValue => table.rows[row - table.firstRow]?.[index] ?? "";
    const computed = (index: number): boolean => isFormula(formulas[index] ?? "", valueAt(index));
    const cells = {
      value: cell("Værdi"),
      numerator: cell("Tæller"),
      denominator: cell("Nævner"),
      provisional: cell("Foreløbig"),
    };
    return {
      row,
      cells,
      remark: cell("Bemærkning"),
      content: contentOfCells(cells, goal, dates1904),
      formula: figures.some(computed),
      alone: others.every((index) => computed(index) || isEmpty({ value: valueAt(index) })),
    };
  };
}

/** What the cells of a goal's figure say, whatever their formats; a cell that cannot be read says its own text. */
export function contentOfCells(
  { value, numerator, denominator, provisional }: Readonly<Record<FigureField, Cell>>,
  { form }: Pick<Goal, "form">,
  dates1904: boolean,
): FigureContent {
  return {
    value: form === "milestone" ? milestoneContent(value, dates1904) : numberContent(value),
    numerator: numberContent(numerator),
    denominator: numberContent(denominator),
    provisional: readYesNo(provisional) === true ? "Ja" : "",
  };
}

function numberContent(cell: Cell): string | number {
  const read = readNumber(cell);
  return read.kind === "number" ? read.value : textOf(cell);
}

function milestoneContent(cell: Cell, dates1904: boolean): string {
  const yes = readYesNo(cell);
  const date = readDate(cell, dates1904);
  return yes !== null ? yesNoWord(yes) : date.kind === "date" ? date.date : textOf(cell);
}

/** Whether a row still awaits its figure. */
export function awaitsFigure({ value, numerator, denominator }: FigureContent): boolean {
  return value === "" && numerator === "" && denominator === "";
}

/** Whether two rows say the same, but for the noise of binary fractions. */
export function saysTheSame(a: FigureContent | null, b: FigureContent | null): boolean {
  if (a === null || b === null) return a === b;
  return FIGURE_FIELDS.every((field) => sameValue(a[field], b[field]));
}

export function sameValue(a: string | number, b: string | number): boolean {
  return typeof a === "number" && typeof b === "number" ? nearlyEqual(a, b) : a === b;
}
