import type { OwnContents, WorkbookContents } from "../../app/workbook/ports";
import { schemaOf, type TableName } from "../../sheets/tables/allTables";
import { TABLE_NAMES } from "../../sheets/tables/coreTables";
import type { TableSchema } from "../../sheets/tables/schema";
import { comparable } from "../../sheets/cells/sheetTable";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import { typedCells } from "../../sheets/status/typedCells";
import { TITLE_ROWS } from "../tables/makeTable";
import {
  loadDrawings,
  loadDrawnNames,
  loadDrawnRegions,
  type DrawnNames,
  type DrawnRegion,
  type HeldTexts,
  type OwnDrawing,
} from "./drawnThings";
import type { ExistingThing, OwnSheet } from "./existingThing";
import { cellsOf, foreignOn } from "./foreignOn";
import { loadStatusName, statusRange } from "../status/statusName";
import { MEMORY_PREFIX, parsed } from "../workbookMemory";

export type Existing = {
  things: readonly ExistingThing[];
  sheets: Excel.WorksheetCollection;
  settings: Excel.SettingCollection;
  drawnNames: DrawnNames;
  workbookProtected: boolean;
  isReadOnly: boolean;
};

/**
 * Finds all that is ours: one sync to see what there is, one to see where, and one for what stands around it on the
 * same sheets; shapes of ours need another for their texts.
 */
export async function ownContents(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  held: HeldTexts,
): Promise<{ existing: Existing; own: OwnContents }> {
  const { workbook } = context;
  const named = TABLE_NAMES.map((name) => ({
    name,
    table: workbook.tables.getItemOrNullObject(name).load("name,worksheet/name"),
  }));
  const statusName = loadStatusName(context);
  const drawnNames = loadDrawnNames(context);
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const names = workbook.names.load("items/name,items/formula");
  const settings = workbook.settings.load("items/key,items/value");
  workbook.protection.load("protected");
  workbook.load("readOnly");
  await context.sync();

  const region = statusRange(statusName)?.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name") ?? null;
  const tables = named
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      table,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  const loadedRegions = loadDrawnRegions(drawnNames);
  await context.sync();

  const regions = loadedRegions.filter(({ range }) => !range.isNullObject);
  const lacking = named.filter(({ table }) => table.isNullObject).map(({ name }) => schemaOf(name));
  const placed = [
    ...tables.map(({ table }) => table.worksheet.name),
    ...lacking.map(({ sheet }) => sheet),
    ...(region === null || region.isNullObject ? [] : [region.worksheet.name]),
    ...regions.map(({ range }) => range.worksheet.name),
  ];
  const around = new Map(
    sheets.items.filter(({ name }) => placed.includes(name)).map((sheet) => [sheet.name, surroundings(sheet)]),
  );
  const { loadTexts, drawings } = loadDrawings(
    regions,
    (sheet) => sheets.items.some(({ name, protection }) => name === sheet && protection.protected),
    held,
  );
  await context.sync();
  if (loadTexts()) await context.sync();

  const things = [
    ...tables.flatMap(({ name, table, range }) => {
      const sheet = around.get(table.worksheet.name);
      return sheet ? [tableThing(name, table, range, sheet)] : [];
    }),
    ...lacking.flatMap((schema) => {
      const sheet = around.get(schema.sheet);
      return sheet && isTitleLeft(sheet, schema) ? [titleThing(schema.name, sheet)] : [];
    }),
    ...(region === null || region.isNullObject
      ? []
      : [around.get(region.worksheet.name)].flatMap((sheet) => (sheet ? [statusThing(region, sheet, contents)] : []))),
    ...[...drawings()].flatMap(([own, drawing]) => {
      const sheet = around.get(own.range.worksheet.name);
      return sheet ? [drawnThing(own, drawing, sheet)] : [];
    }),
  ];
  const remembered = settings.items
    .filter(({ key }) => key.startsWith(MEMORY_PREFIX))
    .map(({ key, value }) => [key.slice(MEMORY_PREFIX.length), parsed(value)]);
  return {
    existing: {
      things,
      sheets,
      settings,
      drawnNames,
      workbookProtected: workbook.protection.protected,
      isReadOnly: workbook.readOnly,
    },
    own: {
      ...contents,
      things: things.map(({ what, sheet, ours }) => ({
        what,
        sheet: sheet.name,
        ours,
        foreign: foreignOn(sheet, things, names),
      })),
      remembered: Object.fromEntries(remembered) as Record<string, unknown>,
    },
  };
}

function surroundings(sheet: Excel.Worksheet): OwnSheet {
  return {
    name: sheet.name,
    sheet,
    used: sheet.getUsedRange(true).load("formulas,rowIndex,columnIndex"),
    tables: sheet.tables.load("items/name"),
    names: sheet.names.load("items/name"),
    objects: [
      sheet.charts.getCount(),
      sheet.shapes.getCount(),
      sheet.pivotTables.getCount(),
      sheet.comments.getCount(),
    ],
  };
}

const inside = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, row: number, column: number): boolean =>
  row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;

/**
 * A table stands as *Opret ark* makes it when its sheet has its name in the corner and its header in the row for it.
 */
function tableThing(what: TableName, table: Excel.Table, range: Excel.Range, sheet: OwnSheet): ExistingThing {
  const title = sheet.used.rowIndex === 0 && sheet.used.columnIndex === 0 ? cellsOf(sheet)[0]?.[0] : "";
  const ours =
    range.rowIndex === TITLE_ROWS && range.columnIndex === 0 && comparable(String(title)) === comparable(what);
  return {
    what,
    table,
    range,
    sheet,
    ours,
    drawing: null,
    isOwn: (row, column) => ours && (inside(range, row, column) || (column === 0 && row < TITLE_ROWS - 1)),
  };
}

/**
 * Whether a sheet has the title and the help of one of our tables, but no table: a removal that Excel stopped after it
 * had taken the table leaves them.
 */
function isTitleLeft(sheet: OwnSheet, { name, help, columns }: TableSchema): boolean {
  const cells = cellsOf(sheet);
  const isAtCorner = sheet.used.rowIndex === 0 && sheet.used.columnIndex === 0;
  const isBegun = cells[TITLE_ROWS]?.[0] === columns[0]?.header;
  return sheet.tables.items.length === 0 && isAtCorner && !isBegun && cells[0]?.[0] === name && cells[1]?.[0] === help;
}

function titleThing(what: TableName, sheet: OwnSheet): ExistingThing {
  const range = sheet.sheet.getRangeByIndexes(0, 0, TITLE_ROWS - 1, 1);
  const isOwn: ExistingThing["isOwn"] = (row, column) => column === 0 && row < TITLE_ROWS - 1;
  return { what, table: null, range, sheet, ours: true, drawing: null, isOwn };
}

/**
 * Of the status its own columns are ours, in the rows that have its key, but what people have typed in them since;
 * people may have put columns of theirs between them.
 */
function statusThing(range: Excel.Range, sheet: OwnSheet, { status }: WorkbookContents): ExistingThing {
  const region = readStatusRegion(status ?? { firstRow: 1, values: [] });
  const columns = new Set(region.columns.filter((column) => column !== -1).map((column) => range.columnIndex + column));
  const foreignRows = new Set(region.foreignRows.map((row) => row - 1));
  const typed = new Set(
    typedCells(status ?? { values: [] }, region).map(
      ({ row, column }) => `${range.rowIndex + row} ${range.columnIndex + column}`,
    ),
  );
  return {
    what: "Status",
    table: null,
    range,
    sheet,
    ours: true,
    drawing: null,
    isOwn: (row, column) =>
      inside(range, row, column) && columns.has(column) && !foreignRows.has(row) && !typed.has(`${row} ${column}`),
  };
}

/** Of a drawing all rows are ours but those that people have typed in; its hidden keys are ours in every row. */
function drawnThing({ kind, range }: DrawnRegion, drawing: OwnDrawing, sheet: OwnSheet): ExistingThing {
  const { typed, keys } = drawing;
  const isOwn: ExistingThing["isOwn"] = (row, column) =>
    inside(range, row, column) && (column < range.columnIndex + keys || !typed.has(row - range.rowIndex));
  return { what: kind.what, table: null, range, sheet, ours: true, drawing, isOwn };
}
