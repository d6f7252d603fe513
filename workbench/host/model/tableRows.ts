import type { Table } from "@cj-tech-master/excelts";
import { changed } from "../changes";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { type Area, lastRow } from "./area";
import { usedArea } from "./cells";
import { shiftCells } from "./structure";
import { dataArea, hasInsertRow, hasTotals, keepInsertRow, placeTable, tableArea, tablesIn } from "./tables";
import { fillCalculatedColumns } from "./writing";

/** Makes room for rows in a table, before the data row with this index, and gives them; what is below moves down. */
export function insertTableRows(table: Table, index: number, count: number, state: HostState): Area {
  const data = dataArea(table);
  if (index < 0 || index > data.bottom - data.top + 1) throw invalidArgument();
  const at = data.top + index;
  const whole = tableArea(table);
  refuseOthersBelow(table, whole);
  if (hasInsertRow(table)) return firstRows(table, count, state);
  const isEnd = index === data.bottom - data.top + 1;
  const rows: Area = { ...data, top: at, bottom: at + count - 1 };
  if (!isEnd || hasTotals(table) || usedArea(whole.sheet, true, { ...rows, bottom: lastRow })) {
    shiftCells(whole.sheet, { axis: "rows", at, count, across: { from: whole.left, to: whole.right } }, state);
  }
  placeTable(table, { ...whole, bottom: whole.bottom + count });
  fillCalculatedColumns(table, rows);
  changed(rows, "RowInserted", state);
  return rows;
}

/** The first rows of a table replace its insert row, which is not one of its rows. */
function firstRows(table: Table, count: number, state: HostState): Area {
  const data = dataArea(table);
  const { sheet, left, right } = data;
  if (count > 1 && usedArea(sheet, true, { ...data, top: data.top + 1, bottom: lastRow })) {
    shiftCells(sheet, { axis: "rows", at: data.top + 1, count: count - 1, across: { from: left, to: right } }, state);
  }
  const rows: Area = { ...data, bottom: data.top + count - 1 };
  placeTable(table, { ...tableArea(table), bottom: rows.bottom + Number(hasTotals(table)) });
  fillCalculatedColumns(table, rows);
  changed(rows, "RowInserted", state);
  return rows;
}

/** Takes data rows out of a table; what is below moves up. The last one is only emptied. */
export function deleteTableRows(table: Table, index: number, count: number, state: HostState): void {
  const data = dataArea(table);
  const rows = data.bottom - data.top + 1;
  if (index < 0 || count < 1 || index + count > rows) throw invalidArgument();
  const whole = tableArea(table);
  refuseOthersBelow(table, whole);
  const deleted: Area = { ...data, top: data.top + index, bottom: data.top + index + count - 1 };
  shiftCells(
    whole.sheet,
    { axis: "rows", at: deleted.top, count: -count, across: { from: whole.left, to: whole.right } },
    state,
  );
  if (count === rows && hasTotals(table)) {
    shiftCells(
      whole.sheet,
      { axis: "rows", at: data.top, count: 1, across: { from: whole.left, to: whole.right } },
      state,
    );
  }
  placeTable(table, { ...whole, bottom: whole.bottom - Math.min(count, rows - 1) });
  if (count === rows) keepInsertRow(table);
  changed(deleted, "RowDeleted", state);
}

function refuseOthersBelow(table: Table, whole: Area): void {
  const below: Area = { ...whole, top: whole.bottom + 1, bottom: lastRow };
  const isSplit = tablesIn(below).some((other) => {
    const area = tableArea(other);
    return other !== table && (area.left < whole.left || area.right > whole.right);
  });
  if (isSplit)
    throw new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");
}

/** Shows or hides the totals row; the last column is summed at first when it holds numbers. */
export function showTotals(table: Table, shown: boolean, state: HostState): void {
  if (hasTotals(table) === shown) return;
  const whole = tableArea(table);
  const across = { from: whole.left, to: whole.right };
  if (shown) {
    shiftCells(whole.sheet, { axis: "rows", at: whole.bottom + 1, count: 1, across }, state);
    table.table.totalsRow = true;
    placeTable(table, { ...whole, bottom: whole.bottom + 1 });
    writeTotals(table, whole.bottom + 1);
  } else {
    table.table.totalsRow = false;
    placeTable(table, { ...whole, bottom: whole.bottom - 1 });
    shiftCells(whole.sheet, { axis: "rows", at: whole.bottom, count: -1, across }, state);
  }
  changed({ ...whole, top: whole.bottom }, "RangeEdited", state);
}

function writeTotals(table: Table, row: number): void {
  const { sheet, left } = tableArea(table);
  table.table.columns.forEach((column, index) => {
    const cell = sheet.getCell(row, left + index);
    const formula = column.totalsRowFunction ? table.getFormula(column) : null;
    if (formula) cell.value = { formula };
    else if (index === 0) cell.value = column.totalsRowLabel ?? "Total";
  });
}

/** Shows or hides the header row; the data does not move. */
export function showHeader(table: Table, shown: boolean, state: HostState): void {
  const is = table.table.headerRow !== false;
  if (is === shown) return;
  const whole = tableArea(table);
  if (shown && whole.top === 1) throw invalidArgument();
  const row = shown ? whole.top - 1 : whole.top;
  const names = table.table.columns.map((column) => column.name);
  names.forEach((name, index) => (whole.sheet.getCell(row, whole.left + index).value = shown ? name : null));
  table.table.headerRow = shown;
  placeTable(table, { ...whole, top: shown ? row : whole.top + 1 });
  changed({ ...whole, top: row, bottom: row }, "RangeEdited", state);
}
