import { WorkbookRefusal, type NewTable } from "../../app/workbook/ports";
import type { Column, TableSchema } from "../../sheets/tables/schema";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { COLUMN_FORMATS } from "../../sheets/tables/columnFormats";
import { listSource, listWarning } from "../../sheets/tables/columnLists";
import { OPEN_FILL, openMarks } from "../../sheets/tables/openMarks";
import { pointsOf, SIDE_MARGIN, tableScale } from "../../sheets/report/printScale";
import { everywhere, toCell } from "../cellText";
import { isAnswered } from "../answered";
import { holdNames } from "../heldNames";
import { holdLeft, type LeftSheets, type PlannedSheet } from "../leftSheets";

/** Rows above a table's header: its title and the line of help. */
export const TITLE_ROWS = 3;
/** Rows that are ready for typing, with lists and messages, below a new table's header. */
const READY_ROWS = 1;
/** How far down a column's dropdown list and message reach, so that the table can grow. */
export const CHECKED_ROWS = 2000;

/** Columns from this width on hold sentences, which are wrapped. */
const WRAPPED_FROM = 40;

/** The sheet of one of our tables as it is to stand. */
export function plannedSheet({ schema, rows }: NewTable): PlannedSheet {
  return {
    name: schema.sheet,
    cells: [[schema.name], [schema.help], [], schema.columns.map(({ header }) => header), ...rows],
  };
}

/** Tables on their way, each with a sheet of its own. */
export type MadeTables = {
  /** Whether somebody took the name of a sheet or a table since the workbook was read. */
  isNameTaken: () => boolean;
  /** Whether somebody typed on a sheet that was left since the workbook was read. */
  isSheetTaken: () => boolean;
  /**
   * Queues that such a sheet is theirs: our table goes off it, and what they typed stands. A sheet whose table's name
   * somebody took is emptied. So is every new sheet that is a part of a larger write: its rows tell of what goes back.
   */
  putBack: (isPartOfMore: boolean) => void;
  /** Queues how their sheets are printed. */
  layOut: () => void;
  /** The same after a fault, for the sheets that were made by then. */
  layOutMade: () => void;
};

/**
 * Queues the reading of whether our tables' names are free, and gives what queues the tables: each on a new sheet, or
 * on one that was left half-made. All sheets are made first, since their names are what Excel may stop at.
 */
export function queueNewTables(
  context: Excel.RequestContext,
  made: readonly NewTable[],
  sheetNames: readonly string[],
  left: LeftSheets,
): () => MadeTables {
  const named = made.map((table) => {
    const found = left.get(table.schema.sheet);
    return {
      table,
      found,
      held: found && holdLeft(found, plannedSheet(table)),
      name: found ? null : freeName(table.schema.sheet, sheetNames),
      isTableTaken: holdNames(context, { sheets: [], tables: [table.schema.name] }),
    };
  });
  const isSheetNameTaken = holdNames(context, {
    sheets: named.flatMap(({ name }) => (name === null ? [] : [name])),
    tables: [],
  });
  return () => {
    const { worksheets } = context.workbook;
    const sheets = named.map(({ found, name }) => (found?.sheet ?? worksheets.add(name ?? undefined)).load("name"));
    const queued = named.map((each, at) => {
      const sheet = sheets[at] as Excel.Worksheet;
      return { ...each, sheet, made: makeTable(sheet, each.table, each.found?.table ?? null).load("name") };
    });
    const layOut = (sheet: Excel.Worksheet, at: number): void => {
      const { table } = named[at] as (typeof named)[number];
      layOutTable(sheet, table.schema);
    };
    return {
      isNameTaken: () => isSheetNameTaken() || named.some(({ isTableTaken }) => isTableTaken()),
      isSheetTaken: () => named.some(({ held }) => held?.isTaken()),
      putBack: (isPartOfMore) => {
        for (const { table, found, held, isTableTaken, sheet, made } of queued) {
          const isTaken = held?.isTaken() ?? false;
          const goes = isPartOfMore ? !isTaken : !found && isTableTaken();
          if (goes && isAnswered(() => sheet.name)) clear(sheet, made, table);
          if (!isTaken || !held) continue;
          if (isAnswered(() => made.name)) made.delete();
          sheet.getRangeByIndexes(0, 0, TITLE_ROWS, 1).clear();
          held.putBack();
        }
      },
      layOut: () => sheets.forEach(layOut),
      layOutMade: () =>
        sheets.forEach((sheet, at) => {
          if (isAnswered(() => sheet.name)) layOut(sheet, at);
        }),
    };
  };
}

/** Queues that a sheet that was made for a table holds nothing. */
function clear(sheet: Excel.Worksheet, table: Excel.Table, { schema, rows }: NewTable): void {
  if (isAnswered(() => table.id)) table.delete();
  sheet.getRangeByIndexes(0, 0, TITLE_ROWS + 1 + rowsOf(rows), schema.columns.length).clear();
}

/** How many rows a new table has. */
const rowsOf = (rows: NewTable["rows"]): number => Math.max(READY_ROWS, rows.length);

/**
 * Queues one of our tables on its sheet, formatted and with its lists, messages and help. The table gets its name last,
 * by which it is known from then on.
 */
function makeTable(sheet: Excel.Worksheet, { schema, rows }: NewTable, left: Excel.Table | null): Excel.Table {
  const { columns } = schema;
  const rowCount = rowsOf(rows);
  columns.forEach((column, index) => formatColumn(sheet, schema, column, index));
  for (const { column, formula } of openMarks(schema, TITLE_ROWS + 2)) {
    const { conditionalFormats } = sheet.getRangeByIndexes(TITLE_ROWS + 1, column, CHECKED_ROWS, 1);
    // A sheet that was left half-made has it already.
    conditionalFormats.clearAll();
    const mark = conditionalFormats.add("Custom");
    mark.custom.rule.formula = `=${formula}`;
    mark.custom.format.fill.color = `#${OPEN_FILL}`;
  }
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.set({ bold: true, size: 16, color: "#12324F" });
  const help = sheet.getRangeByIndexes(1, 0, 1, 1);
  help.format.font.set({ italic: true, color: "#404040" });
  const body = sheet.getRangeByIndexes(TITLE_ROWS + 1, 0, rowCount, columns.length);
  body.format.verticalAlignment = "Top";
  columns.forEach(({ width }, index) => {
    if (width >= WRAPPED_FROM) body.getColumn(index).format.wrapText = true;
  });
  const header = sheet.getRangeByIndexes(TITLE_ROWS, 0, 1, columns.length);
  header.format.set({ wrapText: true, verticalAlignment: "Center", rowHeight: 32 });
  title.values = [[schema.name]];
  help.values = [[schema.help]];
  header.values = [columns.map(({ header: text }) => text)];
  if (rows.length > 0) {
    sheet.getRangeByIndexes(TITLE_ROWS + 1, 0, rows.length, columns.length).values = rows.map((row) =>
      columns.map(({ kind }, index) => toCell(row[index] ?? "", COLUMN_FORMATS[kind])),
    );
  }
  const address = `A${TITLE_ROWS + 1}:${columnLetters(columns.length - 1)}${TITLE_ROWS + 1 + rowCount}`;
  const table = left ?? sheet.tables.add(address, true);
  if (left) table.resize(address);
  table.style = "TableStyleMedium2";
  // Answered where Excel stops at the name.
  table.load("id");
  table.name = schema.name;
  return table;
}

/** The column that stays in sight with those before it: it says which row one is at. */
const FROZEN_COLUMN = "Nr";

/** Queues how the sheet of one of our tables is printed and seen. What only the window in front can do comes last. */
function layOutTable(sheet: Excel.Worksheet, { columns }: NewTable["schema"]): void {
  const { pageLayout } = sheet;
  const frozen = columns.findIndex(({ header }) => header === FROZEN_COLUMN);
  const shown = (own: typeof columns): number[] => own.filter(({ hidden }) => !hidden).map(({ width }) => width);
  pageLayout.set({
    orientation: Excel.PageOrientation.landscape,
    paperSize: Excel.PaperType.a4,
    zoom: { scale: tableScale(shown(columns), shown(columns.slice(0, frozen + 1)).length) },
    leftMargin: SIDE_MARGIN,
    rightMargin: SIDE_MARGIN,
  });
  pageLayout.setPrintTitleRows(`$${TITLE_ROWS + 1}:$${TITLE_ROWS + 1}`);
  if (frozen !== -1) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(frozen)}`);
  if (frozen === -1) sheet.freezePanes.freezeRows(TITLE_ROWS + 1);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, TITLE_ROWS + 1, frozen + 1));
}

/** The sheet's own name, or the next free one, since a sheet of that name may hold something else. */
function freeName(wanted: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  if (!lower.includes(wanted.toLowerCase())) return wanted;
  const number = [2, 3, 4, 5, 6, 7, 8, 9].find((n) => !lower.includes(`${wanted} (${n})`.toLowerCase()));
  if (number === undefined) throw new WorkbookRefusal("hostFault", wanted);
  return `${wanted} (${number})`;
}

function formatColumn(sheet: Excel.Worksheet, schema: TableSchema, column: Column, index: number): void {
  const letters = columnLetters(index);
  const whole = sheet.getRange(`${letters}:${letters}`);
  whole.format.columnWidth = pointsOf(column.width);
  whole.numberFormat = everywhere(COLUMN_FORMATS[column.kind]);
  if (column.hidden) whole.columnHidden = true;
  const { dataValidation } = sheet.getRangeByIndexes(TITLE_ROWS + 1, index, CHECKED_ROWS, 1);
  const source = listSource(column, schema, TITLE_ROWS + 2);
  if (source !== null) {
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: column.header,
      message: listWarning(column),
    };
  }
  dataValidation.prompt = { showPrompt: true, title: column.header.slice(0, 32), message: column.help.slice(0, 255) };
}
