import type { Cell, CellValue, Column, Row, Style, Table, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { calculationOf } from "../files/calculation";
import { sheetEvent } from "./changes";
import { EventType } from "./events";
import type { HostState } from "./hostState";
import { type Area, wholeSheet } from "./model/area";
import { eachCell } from "./model/cells";
import type { DrawnObject } from "./model/drawings";
import type { TableFilter } from "./model/filters";
import { standAlone } from "./model/structure";

/** The cells that an edit may change: these areas, or every cell of the workbook. */
export type Scope = readonly Area[] | "everything";

type Content = { value: CellValue; style: Partial<Style>; note: Cell["note"] };
type RowState = Pick<Row, "height" | "customHeight" | "hidden" | "style">;
type ColumnState = Pick<Column, "width" | "hidden" | "style">;

/** One sheet as it was: its cells within the scope, and all that lies around the cells. */
type SheetState = {
  sheet: Worksheet;
  visibility: Worksheet["state"];
  protection: Worksheet["sheetProtection"];
  cells: ReadonlyMap<string, { row: number; column: number; content: Content }>;
  rows: ReadonlyMap<number, RowState>;
  columns: ReadonlyMap<number, ColumnState>;
  merged: readonly { top: number; left: number; bottom: number; right: number }[];
  tables: Worksheet["tables"];
  models: ReadonlyMap<Table, Table["table"]>;
  filters: ReadonlyMap<Table | Worksheet, TableFilter>;
  validations: Worksheet["dataValidations"]["model"];
  conditional: readonly { entry: Conditional; copy: Conditional }[];
  autoFilter: Worksheet["autoFilter"];
  pageSetup: Worksheet["pageSetup"];
  breaks: readonly (readonly number[])[];
  /** What lies on the sheet, each object as it was; null where nothing ever did. */
  drawing: { objects: readonly { object: DrawnObject; copy: DrawnObject }[]; deleted: readonly number[] } | null;
};
type Conditional = Worksheet["conditionalFormattings"][number];

/** The workbook as it was before an edit, as far as the edit may change it. */
export type Snapshot = {
  sheets: readonly SheetState[];
  names: HostState["workbook"]["definedNames"]["model"];
  /** How the workbook's structure is protected. */
  structure: HostState["workbook"]["protection"];
  /** Where the ranges that the client holds lay. */
  ranges: readonly (() => void)[];
  /** How many cells it holds, for a limit on what is kept. */
  size: number;
};

/** What an edit of this scope may change, as it is now. */
export function takeSnapshot(scope: Scope, state: HostState): Snapshot {
  const all = state.workbook.worksheets;
  const sheets = (scope === "everything" ? all : all.filter((sheet) => scope.some((of) => of.sheet === sheet))).map(
    (sheet) => sheetState(sheet, partsOn(sheet, scope), state),
  );
  const ranges: (() => void)[] = [];
  state.references.each((range) => {
    const { area } = range;
    ranges.push(() => (range.area = area));
  });
  const size = sheets.reduce((sum, { cells }) => sum + cells.size, 0);
  const { definedNames, protection } = state.workbook;
  return { sheets, names: definedNames.model, structure: protection && { ...protection }, ranges, size };
}

/** Makes the workbook what it was within the scope of the snapshot. */
export function putBack(snapshot: Snapshot, scope: Scope, state: HostState): void {
  for (const kept of snapshot.sheets) {
    putCellsBack(kept, partsOn(kept.sheet, scope));
    putSizesBack(kept);
    putTablesBack(kept, state);
    putRulesBack(kept);
    putDrawingBack(kept, state);
    putGuardsBack(kept, state);
  }
  if (snapshot.structure) state.workbook.protection = { ...snapshot.structure };
  else delete state.workbook.protection;
  state.workbook.definedNames.model = snapshot.names;
  for (const back of snapshot.ranges) back();
}

const partsOn = (sheet: Worksheet, scope: Scope): readonly Area[] =>
  scope === "everything" ? [wholeSheet(sheet)] : scope.filter((of) => of.sheet === sheet);

function sheetState(sheet: Worksheet, parts: readonly Area[], state: HostState): SheetState {
  const filtered: readonly (Table | Worksheet)[] = [sheet, ...sheet.getTables()];
  const filters = filtered.flatMap((of): [Table | Worksheet, TableFilter][] => {
    const filter = state.parts.filters.get(of);
    return filter ? [[of, { criteria: [...filter.criteria] }]] : [];
  });
  return {
    sheet,
    visibility: sheet.state,
    protection: sheet.sheetProtection && { ...sheet.sheetProtection },
    cells: cellsIn(sheet, parts),
    rows: new Map(
      rowsOf(sheet).map(({ number, height, customHeight, hidden, style }) => [
        number,
        { height, customHeight, hidden, style: { ...style } } as RowState,
      ]),
    ),
    columns: new Map(
      (sheet.columns ?? []).map(({ number, width, hidden, style }) => [
        number,
        { width, hidden, style: { ...style } } as ColumnState,
      ]),
    ),
    merged: sheet.mergedRegions.map((region) => ({ ...region })),
    tables: { ...sheet.tables },
    models: new Map(sheet.getTables().map((table) => [table, copyOf(table.table)])),
    filters: new Map(filters),
    validations: Object.fromEntries(
      Object.entries(sheet.dataValidations.model).map(([key, validation]) => [key, validation && { ...validation }]),
    ),
    conditional: sheet.conditionalFormattings.map((entry) => ({
      entry,
      copy: { ...entry, rules: entry.rules.map((rule) => ({ ...rule })) },
    })),
    autoFilter: sheet.autoFilter,
    pageSetup: { ...sheet.pageSetup },
    breaks: [sheet.rowBreaks, sheet.colBreaks].map((breaks) => breaks.map(({ id }) => id)),
    drawing: drawnOn(sheet, state),
  };
}

function drawnOn(sheet: Worksheet, { parts }: HostState): SheetState["drawing"] {
  const drawing = parts.drawings.get(sheet);
  if (drawing === undefined) return null;
  return { objects: drawing.objects.map((object) => ({ object, copy: { ...object } })), deleted: [...drawing.deleted] };
}

const copyOf = (model: Table["table"]): Table["table"] => ({
  ...model,
  columns: model.columns.map((column) => ({ ...column })),
});

function rowsOf(sheet: Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1)).filter(
    (row) => row !== undefined,
  );
}

function cellsIn(sheet: Worksheet, parts: readonly Area[]): SheetState["cells"] {
  const spills = calculationOf(sheet.workbook).spills.filter((spill) => spill.sheet === sheet);
  /** A cell that a formula elsewhere fills; the next calculation fills it again. */
  const isSpilled = (row: number, column: number): boolean =>
    spills.some(
      (each) =>
        row >= each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns &&
        (row !== each.row || column !== each.column),
    );
  const cells = new Map<string, { row: number; column: number; content: Content }>();
  for (const part of parts) {
    eachCell(part, (cell, row, column) => {
      if (cell.type === ValueType.Merge) return;
      const value = isSpilled(row, column) ? null : standAlone(cell);
      const content: Content = { value, style: { ...cell.style }, note: cell.note };
      if (value !== null || content.note !== undefined || Object.keys(content.style).length > 0)
        cells.set(`${row}:${column}`, { row, column, content });
    });
  }
  return cells;
}

function putCellsBack({ sheet, cells, merged }: SheetState, parts: readonly Area[]): void {
  const isSameMerged = JSON.stringify(sheet.mergedRegions) === JSON.stringify(merged);
  if (!isSameMerged)
    for (const { top, left, bottom, right } of sheet.mergedRegions.map((region) => ({ ...region })))
      sheet.unMergeCells(top, left, bottom, right);
  for (const part of parts) {
    eachCell(part, (cell, row, column) => {
      if (cell.type !== ValueType.Merge && !cells.has(`${row}:${column}`))
        putContent(cell, { value: null, style: {}, note: undefined });
    });
  }
  for (const { row, column, content } of cells.values()) {
    const cell = sheet.getCell(row, column);
    if (cell.type !== ValueType.Merge) putContent(cell, content);
  }
  if (!isSameMerged)
    for (const { top, left, bottom, right } of merged) sheet.mergeCellsWithoutStyle(top, left, bottom, right);
}

function putContent(cell: Cell, { value, style, note }: Content): void {
  cell.value = value;
  cell.style = { ...style };
  if (note !== undefined) cell.note = note;
  else if (cell.note !== undefined) cell.comment = undefined;
}

function putSizesBack({ sheet, rows, columns }: SheetState): void {
  for (const row of rowsOf(sheet))
    Object.assign(row, rows.get(row.number) ?? { height: undefined, customHeight: undefined, hidden: false });
  for (const [number, row] of rows) Object.assign(sheet.getRow(number), row);
  for (const column of sheet.columns ?? [])
    Object.assign(column, columns.get(column.number) ?? { width: undefined, hidden: false, style: {} });
}

function putTablesBack({ sheet, tables, models, filters }: SheetState, state: HostState): void {
  const names = sheet.workbook._tableNames;
  for (const table of sheet.getTables()) {
    names.delete(table.name.toLowerCase());
    delete sheet.tables[table.name];
  }
  for (const [table, model] of models) Object.assign(table.table, copyOf(model));
  for (const [name, table] of Object.entries(tables)) {
    sheet.tables[name] = table;
    names.add(name.toLowerCase());
  }
  for (const of of [sheet, ...models.keys()]) {
    const filter = filters.get(of);
    if (filter) state.parts.filters.set(of, { criteria: [...filter.criteria] });
    else state.parts.filters.delete(of);
  }
}

/** Whether a sheet is seen and protected; who listens is told of the latter. */
function putGuardsBack({ sheet, visibility, protection }: SheetState, state: HostState): void {
  sheet.state = visibility;
  const [was, is] = [sheet.sheetProtection?.sheet === true, protection?.sheet === true];
  sheet.sheetProtection = protection && { ...protection };
  if (was !== is) sheetEvent(EventType.protectionChanged, sheet, state, { isProtected: is });
}

function putDrawingBack({ sheet, drawing }: SheetState, { parts }: HostState): void {
  if (drawing === null) parts.drawings.delete(sheet);
  else
    parts.drawings.set(sheet, {
      objects: drawing.objects.map(({ object, copy }) => Object.assign(object, copy)),
      deleted: [...drawing.deleted],
    });
}

function putRulesBack({ sheet, validations, conditional, autoFilter, pageSetup, breaks }: SheetState): void {
  sheet.dataValidations.model = validations;
  sheet.conditionalFormattings = conditional.map(({ entry, copy }) => Object.assign(entry, copy));
  sheet.autoFilter = autoFilter;
  Object.assign(sheet.pageSetup, pageSetup);
  [sheet.rowBreaks, sheet.colBreaks].forEach((present, axis) =>
    present.forEach((each, at) => (each.id = breaks[axis]?.[at] ?? each.id)),
  );
}
