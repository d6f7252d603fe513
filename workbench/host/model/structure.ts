import type { Cell, CellValue, Style, Table, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { HostState } from "../hostState";
import { offSheet } from "../limits";
import { type Area, lastColumn, lastRow, localAddress, parseLocalAddress } from "./area";
import { eachCell, usedArea } from "./cells";
import { movedFormula, movedRectangle, movedSpan, type Shift } from "./moveReferences";
import { rewriteNames } from "./names";
import { hasHeader, hasTotals, placeTable, tableArea } from "./tables";
import { moveCriteria, sheetFilterArea } from "./filters";

/**
 * Inserts or deletes rows, columns or a block of cells, and moves all that belongs to the cells with them: formulas
 * everywhere, names, tables, merged cells, validations, conditional formats, filters, breaks, heights and widths, and
 * the ranges that the client holds. The engine's own splicing moves only part of this.
 */
export function shiftCells(sheet: Worksheet, shift: Shift, state: HostState): void {
  refuseOffSheet(sheet, shift);
  const tables = sheet.getTables().map((table) => ({ table, to: movedRectangle(tableArea(table), shift) }));
  const merged = sheet.mergedRegions.map((region) => ({ ...region }));
  for (const region of merged) sheet.unMergeCells(region.top, region.left, region.bottom, region.right);

  moveContents(sheet, shift);
  if (!shift.across) moveSizes(sheet, shift);

  for (const region of merged) {
    const to = movedRectangle(region, shift);
    if (to && (to.top !== to.bottom || to.left !== to.right))
      sheet.mergeCellsWithoutStyle(to.top, to.left, to.bottom, to.right);
  }
  rewriteFormulas(sheet, shift, state);
  moveRules(sheet, shift, state);
  if (shift.axis === "columns") {
    for (const { table, to } of tables)
      if (to && to.right !== tableArea(table).right) moveColumnDefinitions(table, shift, state);
  }
  for (const { table, to } of tables)
    if (to) placeTable(table, { ...to, sheet, bottom: Math.max(to.bottom, leastBottom(table, to.top)) });
  state.references.each((range) => {
    if (range.area.sheet === sheet) range.area = movedRectangle(range.area, shift) ?? range.area;
  });
  state.calculation.touch();
}

/** Excel inserts nothing that would push a filled cell over the sheet's last row or column. */
function refuseOffSheet(sheet: Worksheet, { axis, count, across }: Shift): void {
  if (count <= 0) return;
  const [first, last] = [across?.from ?? 1, across?.to ?? (axis === "rows" ? lastColumn : lastRow)];
  const edge: Area =
    axis === "rows"
      ? { sheet, top: lastRow - count + 1, bottom: lastRow, left: first, right: last }
      : { sheet, top: first, bottom: last, left: lastColumn - count + 1, right: lastColumn };
  if (usedArea(sheet, true, edge)) throw offSheet();
}

/** What is known of a table's columns stays with them when columns come or go inside it. */
function moveColumnDefinitions(table: Table, shift: Shift, state: HostState): void {
  const { left } = tableArea(table);
  const index = shift.at - left;
  const { columns } = table.table;
  moveCriteria(table, index, shift.count, state);
  if (index <= 0 && shift.count > 0) return;
  if (shift.count > 0 && index < columns.length) {
    table.table.columns = columns.toSpliced(index, 0, ...Array.from({ length: shift.count }, () => ({ name: "" })));
  } else if (shift.count < 0) {
    table.table.columns = columns.filter((_column, at) => at < index || at >= index - shift.count);
  }
}

/** A table whose data rows are all deleted keeps one empty row. */
function leastBottom(table: Table, top: number): number {
  return top + Number(hasHeader(table)) + Number(hasTotals(table));
}

type Content = { value: CellValue; style: Partial<Style>; note: Cell["note"] };

function moveContents(sheet: Worksheet, shift: Shift): void {
  const bottom = Math.max(sheet.rowCount, 1);
  const right = Math.max(sheet.columnCount, 1);
  const across = shift.across ?? { from: 1, to: shift.axis === "rows" ? lastColumn : lastRow };
  const moving: Area =
    shift.axis === "rows"
      ? { sheet, top: shift.at, left: across.from, bottom, right: Math.min(across.to, right) }
      : { sheet, top: across.from, left: shift.at, bottom: Math.min(across.to, bottom), right };
  const contents: { row: number; column: number; content: Content }[] = [];
  eachCell(moving, (cell, row, column) => {
    const content: Content = { value: standAlone(cell), style: cell.style, note: cell.note };
    contents.push({ row, column, content });
    cell.value = null;
    cell.style = {};
    if (cell.note !== undefined) cell.comment = undefined;
  });
  for (const { row, column, content } of contents) {
    const at = shift.axis === "rows" ? row : column;
    const span = movedSpan(at, at, shift);
    if (!span) continue;
    const cell = shift.axis === "rows" ? sheet.getCell(span[0], column) : sheet.getCell(row, span[0]);
    cell.value = content.value;
    cell.style = content.style;
    if (content.note !== undefined) cell.note = content.note;
  }
  if (shift.count > 0) formatLikeBefore(sheet, shift, moving);
}

/** Inserted cells look like the row above or the column to the left, as in Excel. */
function formatLikeBefore(sheet: Worksheet, shift: Shift, moving: Area): void {
  if (shift.at === 1) return;
  for (let step = 0; step < shift.count; step += 1) {
    if (shift.axis === "rows") {
      for (let column = moving.left; column <= moving.right; column += 1) {
        const model = sheet.findCell(shift.at - 1, column);
        if (model && Object.keys(model.style).length > 0) sheet.getCell(shift.at + step, column).style = model.style;
      }
    } else {
      for (let row = moving.top; row <= moving.bottom; row += 1) {
        const model = sheet.findCell(row, shift.at - 1);
        if (model && Object.keys(model.style).length > 0) sheet.getCell(row, shift.at + step).style = model.style;
      }
    }
  }
}

/** The content of a cell; a shared formula is expanded. */
export function standAlone(cell: Cell): CellValue {
  const { value } = cell;
  if (typeof value === "object" && value !== null && "sharedFormula" in value && cell.formula !== undefined) {
    return { formula: cell.formula };
  }
  return value;
}

function moveSizes(sheet: Worksheet, shift: Shift): void {
  if (shift.axis === "rows") {
    const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1)).flatMap((row) =>
      row && row.number >= shift.at
        ? [{ at: row.number, size: { height: row.height, customHeight: row.customHeight, hidden: row.hidden } }]
        : [],
    );
    for (const { at } of rows)
      Object.assign(sheet.getRow(at), { height: undefined, customHeight: undefined, hidden: false });
    for (const { at, size } of rows) {
      const span = movedSpan(at, at, shift);
      if (span && (size.height !== undefined || size.hidden)) Object.assign(sheet.getRow(span[0]), size);
    }
    return;
  }
  const columns = (sheet.columns ?? []).filter((column) => column.number >= shift.at);
  const kept = columns.map((column) => ({
    at: column.number,
    width: column.width,
    hidden: column.hidden,
    style: column.style,
  }));
  for (const { at } of kept) Object.assign(sheet.getColumn(at), { width: undefined, hidden: false, style: {} });
  for (const { at, ...size } of kept) {
    const span = movedSpan(at, at, shift);
    if (span) Object.assign(sheet.getColumn(span[0]), size);
  }
}

function rewriteFormulas(shifted: Worksheet, shift: Shift, state: HostState): void {
  rewriteAllFormulas(state, (formula, sheetName) => movedFormula(formula, sheetName, shifted.name, shift));
}

/** Rewrites every formula of the workbook, each as seen from its sheet (null: a name of the workbook). */
export function rewriteAllFormulas(
  state: HostState,
  rewrite: (formula: string, sheetName: string | null) => string,
): void {
  for (const sheet of state.workbook.worksheets) {
    const moved = (formula: string): string => rewrite(formula, sheet.name);
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value } = cell;
        if (cell.type === ValueType.Merge || typeof value !== "object" || value === null) return;
        if ("sharedFormula" in value && cell.formula !== undefined) cell.value = { formula: moved(cell.formula) };
        else if ("formula" in value) {
          const formula = moved(value.formula ?? "");
          if (formula !== value.formula) cell.value = { formula };
        }
      });
    });
    for (const column of sheet.getTables().flatMap(({ table }) => table.columns))
      if (column.calculatedColumnFormula) column.calculatedColumnFormula = moved(column.calculatedColumnFormula);
    for (const entry of sheet.conditionalFormattings) {
      for (const rule of entry.rules) {
        if ("formulae" in rule && rule.formulae)
          rule.formulae = rule.formulae.map((each) => (typeof each === "string" ? moved(each) : each));
      }
    }
    for (const validation of Object.values(sheet.dataValidations.model)) {
      if (validation && "formulae" in validation) {
        validation.formulae = validation.formulae.map((each) => (typeof each === "string" ? moved(each) : each));
      }
    }
  }
  rewriteNames(state.workbook, (formula, scope) => rewrite(formula, scope?.name ?? null));
}

function moveRules(sheet: Worksheet, shift: Shift, state: HostState): void {
  const moveRef = (ref: string): string | null => {
    const parts = ref.split(" ").flatMap((part) => {
      const of = parseLocalAddress(sheet, part);
      const to = of && movedRectangle(of, shift);
      return to ? [localAddress(to)] : [];
    });
    return parts.length > 0 ? parts.join(" ") : null;
  };
  const validations = Object.entries(sheet.dataValidations.model);
  sheet.dataValidations.model = Object.fromEntries(
    validations.flatMap(([key, validation]) => {
      const prefix = key.startsWith("range:") ? "range:" : "";
      const ref = moveRef(key.slice(prefix.length));
      return ref ? [[ref.includes(":") ? prefix + ref : ref, validation] as const] : [];
    }),
  );
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((entry) => {
    const ref = moveRef(entry.ref);
    return ref ? [Object.assign(entry, { ref })] : [];
  });
  if (shift.across) return;
  const filter = sheetFilterArea(sheet);
  if (filter) {
    const to = movedRectangle(filter, shift);
    if (shift.axis === "columns") moveCriteria(sheet, shift.at - filter.left, shift.count, state);
    sheet.autoFilter = to ? localAddress(to) : null;
  }
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  if (printArea)
    sheet.pageSetup.printArea = printArea
      .split("&&")
      .flatMap((part) => moveRef(part) ?? [])
      .join("&&");
  if (printTitlesRow && shift.axis === "rows")
    sheet.pageSetup.printTitlesRow = moveRef(printTitlesRow) ?? printTitlesRow;
  if (printTitlesColumn && shift.axis === "columns")
    sheet.pageSetup.printTitlesColumn = moveRef(printTitlesColumn) ?? printTitlesColumn;
  const breaks = shift.axis === "rows" ? sheet.rowBreaks : sheet.colBreaks;
  for (const each of breaks) each.id = movedSpan(each.id + 1, each.id + 1, shift)?.[0] ?? each.id + 1;
  for (const each of breaks) each.id -= 1;
}
