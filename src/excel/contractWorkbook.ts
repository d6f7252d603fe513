import {
  WorkbookRefusal,
  type ContractWorkbook,
  type StatusWriting,
  type WorkbookContents,
} from "../app/workbook/ports";
import { TABLE_NAMES } from "../sheets/tables/allTables";
import type { CellValue, SheetTable } from "../sheets/cells/sheetTable";
import { refusalOf } from "./hostFaults";
import { leftSheets } from "./tables/leftSheets";
import { layOutTable, plannedSheet } from "./tables/makeTable";
import { plannedStatusSheets } from "./status/setUpStatusSheet";
import { STATUS_NAME } from "./status/statusPlace";
import { syncLayoutLast } from "./syncLayoutLast";
import { REMARK_TABLE, remarkTable, writeRemarks, type RemarkTable } from "./tables/writeRemarks";
import { writeStatusSheet, type StatusPlace } from "./status/writeStatusSheet";

/** The first date of the other date system: Excel counts it as 0 in a workbook of that system, else as 1462. */
const FIRST_OF_1904 = [1904, 1, 1] as const;

type Surroundings = {
  sheets: Excel.WorksheetCollection;
  workbookProtected: boolean;
  place: StatusPlace | null;
  remarks: RemarkTable | null;
  /** A name for cells that is the same as our table's, which cannot be made then. */
  remarkName: Excel.NamedItem;
  dates1904: boolean;
};

/**
 * The open workbook as it is looked at, three syncs. Merged cells are not asked for: in some Excels that ends what its
 * user can undo.
 */
export function workbookReader(context: Excel.RequestContext): Pick<ContractWorkbook, "read"> {
  return { read: async () => (await read(context, false)).contents };
}

/** The open workbook as a use case sees that writes its status: three syncs to read, one to write. */
export function contractWorkbook(context: Excel.RequestContext): ContractWorkbook {
  let surroundings: Surroundings | null = null;
  return {
    read: async () => {
      const found = await read(context, true);
      surroundings = found.surroundings;
      return found.contents;
    },
    writeStatus: async (writing) => {
      if (surroundings === null) throw new Error("The workbook is read before it is written.");
      await writeAll(context, surroundings, writing);
    },
  };
}

type Found = { contents: WorkbookContents; surroundings: Surroundings };

async function read(context: Excel.RequestContext, toWrite: boolean): Promise<Found> {
  return readWorkbook(context, toWrite).catch((fault: unknown) => {
    throw refusalOf(fault, "");
  });
}

async function readWorkbook(context: Excel.RequestContext, toWrite: boolean): Promise<Found> {
  const { workbook } = context;
  const named = TABLE_NAMES.map((name) =>
    workbook.tables.getItemOrNullObject(name).load("name,showTotals,worksheet/name"),
  );
  const statusName = workbook.names.getItemOrNullObject(STATUS_NAME).load("name");
  const remarkName = workbook.names.getItemOrNullObject(REMARK_TABLE).load("name");
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const first1904 = workbook.functions.date(...FIRST_OF_1904).load("value");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookRefusal("readOnly", "");

  const tables = named
    .filter((table) => !table.isNullObject)
    .map((table) => ({
      table,
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount"),
      filter: table.autoFilter.load("isDataFiltered"),
      used: table.worksheet.getUsedRange(true).load("rowIndex,rowCount"),
    }));
  const region = statusName.isNullObject
    ? null
    : statusName.getRangeOrNullObject().load("values,rowIndex,columnIndex,rowCount,worksheet/name");
  await context.sync();

  for (const { body } of tables) body.load("numberFormat");
  const standing = region === null || region.isNullObject ? null : region;
  const breaks = toWrite ? standing?.worksheet.horizontalPageBreaks.load("items/rowIndex") : undefined;
  const merged = toWrite ? standing?.getMergedAreasOrNullObject().load("address") : undefined;
  const filter = standing?.worksheet.autoFilter.load("isDataFiltered");
  const used = standing?.worksheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();

  const place: StatusPlace | null =
    standing && filter && used
      ? {
          sheet: standing.worksheet,
          sheetName: standing.worksheet.name,
          firstRow: standing.rowIndex,
          firstColumn: standing.columnIndex,
          rowCount: standing.rowCount,
          usedEnd: used.rowIndex + used.rowCount,
          breaks: breaks?.items ?? [],
          merged: merged?.isNullObject === false,
          filtered: filter.isDataFiltered,
        }
      : null;
  const remarks = tables.find(({ table }) => table.name === REMARK_TABLE);
  const contents: WorkbookContents = {
    tables: tables.map(({ table, header, body }) => sheetTable(table.name, header, body)),
    status: standing && { firstRow: standing.rowIndex + 1, values: cells(standing) },
    dates1904: first1904.value === 0,
  };
  return {
    contents,
    surroundings: {
      sheets,
      workbookProtected: workbook.protection.protected,
      place,
      dates1904: contents.dates1904,
      remarkName,
      remarks: remarks
        ? {
            table: remarks.table,
            sheet: remarks.table.worksheet,
            sheetName: remarks.table.worksheet.name,
            headers: (cells(remarks.header)[0] ?? []).map(String),
            values: cells(remarks.body),
            firstRow: remarks.body.rowIndex,
            firstColumn: remarks.body.columnIndex,
            filtered: remarks.filter.isDataFiltered,
            totals: remarks.table.showTotals,
            usedEnd: remarks.used.rowIndex + remarks.used.rowCount,
          }
        : null,
    },
  };
}

function sheetTable(name: string, header: Excel.Range, body: Excel.Range): SheetTable {
  return {
    name,
    firstRow: body.rowIndex + 1,
    headers: (cells(header)[0] ?? []).map(String),
    rows: cells(body),
    numberFormats: body.numberFormat as string[][],
  };
}

function cells(range: Excel.Range): CellValue[][] {
  return range.values as CellValue[][];
}

async function writeAll(
  context: Excel.RequestContext,
  surroundings: Surroundings,
  writing: StatusWriting,
): Promise<void> {
  const { sheets, place, remarks, remarkName, workbookProtected, dates1904 } = surroundings;
  const isProtected = (name: string): boolean =>
    sheets.items.some((sheet) => sheet.name === name && sheet.protection.protected);
  if (place && isProtected(place.sheetName)) throw new WorkbookRefusal("protectedSheet", place.sheetName);
  const makesSheet = place === null || (remarks === null && writing.remarks.length > 0);
  if (makesSheet && workbookProtected) throw new WorkbookRefusal("protectedWorkbook", "");
  if (writing.remarks.length > 0 && remarks && isProtected(remarks.sheetName))
    throw new WorkbookRefusal("protectedSheet", remarks.sheetName);
  const sheetNames = sheets.items.map(({ name }) => name);
  const told = (fault: unknown): never => {
    throw refusalOf(fault, place?.sheetName ?? "");
  };
  const planned = [
    ...(place === null ? plannedStatusSheets(sheetNames) : []),
    ...(remarks === null && writing.remarks.length > 0 ? [plannedSheet(remarkTable(writing.remarks, dates1904))] : []),
  ];
  if (remarks === null && writing.remarks.length > 0 && !remarkName.isNullObject)
    throw new WorkbookRefusal("nameTaken", remarkName.name);
  const left = await leftSheets(context, planned, sheetNames).catch(told);
  const made = writeRemarks(context, remarks, sheetNames, writing.remarks, dates1904, left);
  const layOut = writeStatusSheet(context, place, sheetNames, left, writing);
  if (made) layOutTable(made);
  layOut();
  await syncLayoutLast(context).catch(told);
}
