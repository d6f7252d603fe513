import type { Cell, Row, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import {
  calculateFormulas,
  installFormulaEngine,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { sleepingRows, type SeenCell } from "./sleepingSheets";

installFormulaEngine();

/** The cells that a dynamic array formula filled at the last calculation, its own cell included. */
export type Spill = { sheet: Worksheet; row: number; column: number; rows: number; columns: number };

/** How the engine is to read one formula: its text, and whether its result may spill. */
export type FormulaReading = { formula: string; spills: boolean };

/** Decides how to parse a formula; `undefined` leaves it unchanged. */
export type FormulaReader = (
  formula: string,
  sheet: Worksheet,
  row: number,
  column: number,
) => FormulaReading | undefined;

/** What is known about the calculations of one workbook. */
export type Calculation = {
  /** Reads formulas before each calculation; there is one reader, the custom functions'. */
  reader: FormulaReader | undefined;
  /** Whether a cell's formula is in a circle, so that it gives 0. */
  isCircular: ((sheet: Worksheet, row: number, column: number) => boolean) | undefined;
  /** Changes text results before they are written; the custom functions' too. */
  resultFilter: ((text: string) => string) | undefined;
  spills: readonly Spill[];
  /** Calculates every formula; the same as `workbook.calculateFormulas()`. */
  run(): void;
  /** Says that the next calculation is to take no earlier result for granted, as Excel's full calculation does. */
  forgetResults(): void;
  /** Called when earlier results are to be forgotten; returns what takes it away again. */
  onForget(listener: () => void): () => void;
  /** Called before each calculation; returns what takes it away again. */
  onStart(listener: () => void): () => void;
  /** Called after each calculation; returns what takes it away again. */
  onDone(listener: () => void): () => void;
};

const calculations = new WeakMap<Workbook, Calculation>();

/**
 * The calculations of a workbook. From the first call on, `workbook.calculateFormulas()` sees the workbook through the
 * reader and notes what spilled, which the engine itself keeps to itself.
 */
export function calculationOf(workbook: Workbook): Calculation {
  const known = calculations.get(workbook);
  if (known) return known;
  const forgetting = new Set<() => void>();
  const starting = new Set<() => void>();
  const done = new Set<() => void>();
  const calculation: Calculation = {
    reader: undefined,
    isCircular: undefined,
    resultFilter: undefined,
    spills: [],
    run() {
      for (const listener of starting) listener();
      const spills: Spill[] = [];
      view.spills = spills;
      calculateFormulas(view.workbook);
      calculation.spills = spills;
      for (const listener of done) listener();
    },
    forgetResults() {
      for (const listener of forgetting) listener();
    },
    onForget: (listener) => added(forgetting, listener),
    onStart: (listener) => added(starting, listener),
    onDone: (listener) => added(done, listener),
  };
  const view = viewOf(workbook, calculation);
  calculations.set(workbook, calculation);
  workbook.calculateFormulas = () => calculation.run();
  return calculation;
}

function added(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The workbook as the engine sees it: one object for its whole life, because the engine keeps its memory by it. */
function viewOf(workbook: Workbook, calculation: Calculation): { workbook: WorkbookLike; spills: Spill[] } {
  const sheets = new WeakMap<Worksheet, WorksheetLike>();
  const view: { workbook: WorkbookLike; spills: Spill[] } = { workbook: undefined as never, spills: [] };
  const sheetView = (sheet: Worksheet): WorksheetLike => {
    const known = sheets.get(sheet) ?? sheetSeen(sheet, calculation, (spill) => view.spills.push(spill));
    sheets.set(sheet, known);
    return known;
  };
  view.workbook = {
    get worksheets() {
      return workbook.worksheets.map(sheetView);
    },
    getWorksheet(id) {
      const sheet = workbook.getWorksheet(id);
      return sheet && sheetView(sheet);
    },
    get definedNames() {
      return workbook.definedNames;
    },
    get calcProperties() {
      return workbook.calcProperties as NonNullable<WorkbookLike["calcProperties"]>;
    },
    get properties() {
      return workbook.properties as NonNullable<WorkbookLike["properties"]>;
    },
    get userFunctions() {
      return workbook.userFunctions ?? new Map();
    },
  };
  return view;
}

function sheetSeen(sheet: Worksheet, calculation: Calculation, spilled: (spill: Spill) => void): WorksheetLike {
  let spill: Spill | undefined;
  const eachRow = (first: { includeEmpty?: boolean } | RowVisitor, second?: RowVisitor): void => {
    const visit = typeof first === "function" ? first : second!;
    const asleep = sleepingRows(sheet);
    if (asleep) {
      for (const [number, { cells }] of asleep) visit(rowAsleep(cells), number);
      return;
    }
    sheet.eachRow(
      { includeEmpty: typeof first === "function" ? false : (first.includeEmpty ?? false) },
      (row, number) => visit(rowSeen(row, sheet, calculation), number),
    );
  };
  return {
    get id() {
      return sheet.id;
    },
    get name() {
      return sheet.name;
    },
    get dimensions() {
      const asleep = sleepingRows(sheet);
      return asleep ? sizeAsleep(asleep) : sheet.dimensions;
    },
    get mergedRegions() {
      return (sheet as WorksheetLike).mergedRegions ?? [];
    },
    eachRow,
    findCell(row, column) {
      spill = { sheet, row, column, rows: 1, columns: 1 };
      const cell = sheet.findCell(row, column);
      return (
        cell && (calculation.resultFilter ? filtered(cell, calculation.resultFilter) : (cell as unknown as CellLike))
      );
    },
    getCell(row, column) {
      if (spill) {
        if (spill.rows === 1 && spill.columns === 1) spilled(spill);
        spill.rows = Math.max(spill.rows, row - spill.row + 1);
        spill.columns = Math.max(spill.columns, column - spill.column + 1);
      }
      return sheet.getCell(row, column) as unknown as CellLike;
    },
    getTables: () => (sheet as WorksheetLike).getTables?.() ?? [],
  };
}

/** A row of a sheet asleep; none of its rows is hidden. */
function rowAsleep(cells: readonly SeenCell[]): RowLike {
  return {
    hidden: false,
    eachCell(first: { includeEmpty?: boolean } | CellVisitor, second?: CellVisitor): void {
      const visit = typeof first === "function" ? first : second!;
      cells.forEach((cell, index) => {
        if (cell.type !== ValueType.Null) visit(cell as unknown as CellLike, index + 1);
      });
    },
  };
}

function sizeAsleep(rows: ReadonlyMap<number, { cells: readonly SeenCell[] }>): WorksheetLike["dimensions"] {
  let [top, bottom, right] = [0, 0, 0];
  for (const [row, { cells }] of rows) {
    if (cells.length === 0) continue;
    [top, bottom, right] = [top || row, row, Math.max(right, cells.length)];
  }
  return { top, left: 1, bottom, right } as WorksheetLike["dimensions"];
}

type RowVisitor = (row: RowLike, number: number) => void;
type CellVisitor = (cell: CellLike, column: number) => void;

function rowSeen(row: Row, sheet: Worksheet, calculation: Calculation): RowLike {
  return {
    hidden: row.hidden,
    eachCell(first: { includeEmpty?: boolean } | CellVisitor, second?: CellVisitor): void {
      const visit = typeof first === "function" ? first : second!;
      row.eachCell((cell, column) => visit(cellSeen(cell, sheet, calculation), column));
    },
  };
}

/** A formula cell as its reader wants it read; every other cell as it is. */
function cellSeen(cell: Cell, sheet: Worksheet, calculation: Calculation): CellLike {
  const seen = cell as unknown as CellLike;
  if (cell.type !== ValueType.Formula) return seen;
  const reading = calculation.isCircular?.(sheet, Number(cell.row), Number(cell.col))
    ? { formula: "0", spills: false }
    : calculation.reader?.(cell.formula ?? "", sheet, Number(cell.row), Number(cell.col));
  if (!reading) return seen;
  const model = reading.spills ? { ...seen.model, isDynamicArray: true } : seen.model;
  return {
    row: seen.row,
    col: seen.col,
    type: seen.type,
    formula: reading.formula,
    model,
    value: seen.value,
    result: seen.result,
  };
}

/** A cell whose text results pass through the filter on their way in. */
function filtered(cell: Cell, filter: (text: string) => string): CellLike {
  const real = cell as unknown as CellLike;
  return {
    row: real.row,
    col: real.col,
    type: real.type,
    model: real.model,
    get value() {
      return real.value;
    },
    set value(value: unknown) {
      real.value = value;
    },
    get result() {
      return real.result;
    },
    set result(result: FormulaResultLike) {
      real.result = typeof result === "string" ? filter(result) : result;
    },
  };
}
