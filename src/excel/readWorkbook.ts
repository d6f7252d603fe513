import {
  WorkbookRefusal,
  type ReadWhat,
  type SourceTables,
  type WorkbookContents,
  type WorkbookReader,
} from "../app/workbook/ports";
import { comparable, type SheetTable } from "../sheets/cells/sheetTable";
import type { TableName } from "../sheets/tables/allTables";
import { TABLE_NAMES } from "../sheets/tables/coreTables";
import { sourceTableNames } from "../sheets/tables/sourceNames";
import { refusalOf } from "./hostFaults";
import type { QueuedSources } from "./readSourceTables";
import type { ReadCells } from "./readCells";
import { loadEnds, neededFormats } from "./neededFormats";
import { readTables } from "./readTables";
import type { OtherTable } from "./status/cellsAround";
import type { DrawnPlace } from "./status/drawnPlace";
import { loadStatusName, statusRange } from "./status/statusName";
import type { ExistingTable } from "./existingTable";

/** The first date of the other date system: Excel counts it as 0 in a workbook of that system, else as 1462. */
const FIRST_OF_1904 = [1904, 1, 1] as const;

/** What a write needs to know beside the contents: where the tables and the status stand, and what is in the way. */
export type Surroundings = {
  sheets: readonly { name: string; isProtected: boolean }[];
  isWorkbookProtected: boolean;
  /** The tables that may be written, of those that the workbook has. */
  tables: ReadonlyMap<TableName, ExistingTable>;
  status: DrawnPlace | null;
  /** Whether the workbook has the status's name, also one whose cells are gone. */
  hasStatusName: boolean;
  /** Names for cells that a table that the workbook lacks cannot have as well. */
  takenNames: readonly string[];
  dates1904: boolean;
};

export type Found = { contents: WorkbookContents; surroundings: Surroundings };

/** What is in the way of a write is read by a part that is lazy-loaded with the jobs that write. */
const reader = () => import(/* webpackChunkName: "writing" */ "./readAround");
/** What Kilder takes from the workbook, lazy-loaded where it names a table. */
const sourceReader = () => import(/* webpackChunkName: "sourceTables" */ "./readSourceTables");
const NOTHING_IN_THE_WAY = { mergedCells: new Map<TableName, never>(), place: null };

/** The open workbook for jobs that only look: two syncs. They ask for no merged cells, since that can end undo. */
export function workbookReader(context: Excel.RequestContext): WorkbookReader {
  return { read: async (what = {}) => (await readWorkbook(context, what)).contents };
}

/**
 * Two syncs: what is there, and the cells of the tables. Jobs that write have a third, which reads what is in their
 * way, and one more where a table to write has merged cells.
 */
export async function readWorkbook(context: Excel.RequestContext, what: ReadWhat): Promise<Found> {
  return readAll(context, what).catch((fault: unknown) => {
    throw refusalOf(fault, "");
  });
}

async function readAll(
  context: Excel.RequestContext,
  { formulas = [], toWrite = [], toDraw = false, sources = false }: ReadWhat,
): Promise<Found> {
  const { workbook } = context;
  const hasFormulas = (name: TableName): boolean => formulas.includes(name) || toWrite.includes(name);
  const named = TABLE_NAMES.map((name) => ({
    name,
    table: workbook.tables.getItemOrNullObject(name).load("name,worksheet/name"),
  }));
  // A drawing of the status needs the formats of numbers alone; other jobs may write a cell as its neighbours are.
  const ends = named.map(({ name, table }) => (toDraw && !hasFormulas(name) ? loadEnds(name, table) : null));
  const statusName = loadStatusName(context);
  const names = toWrite.map((name) => workbook.names.getItemOrNullObject(name).load("name"));
  const allTables = toDraw || sources ? workbook.tables.load("items/name") : null;
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const first1904 = workbook.functions.date(...FIRST_OF_1904).load("value");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode,calculationState");
  await context.sync();
  if (workbook.readOnly && toWrite.length > 0) throw new WorkbookRefusal("readOnly", "");

  const found = named
    .map((each, at) => ({ ...each, ends: ends[at] ?? null }))
    .filter(({ table }) => !table.isNullObject);
  const { tables, region, others } = await readTables(context, {
    tables: found.map(({ name, table, ends: own }) => ({
      name,
      table,
      needed: neededFormats(name, own),
      hasFormulas: hasFormulas(name),
      isToWrite: toWrite.includes(name),
    })),
    region: () => statusRange(statusName),
    otherTables: () => (toDraw ? otherTables(allTables) : []),
  });
  const headless = tables.find(({ table }) => !table.showHeaders);
  if (headless) throw new WorkbookRefusal("headerRowHidden", headless.name);

  const written = tables.filter(({ name }) => toWrite.includes(name));
  const looked = {
    tables: written.map(({ range, ...each }) => ({ ...each, whole: range })),
    status: region,
    isToDraw: toDraw,
    others,
  };
  const sheetTables = tables.map(({ table, whole }) => sheetTable(table.name, table, whole));
  const wanted = sources ? sourceTableNames(sheetTables) : [];
  const known = (allTables?.items ?? []).map(({ name }) => name);
  const sourcePart = wanted.length > 0 ? await sourceReader() : null;
  const queue =
    sourcePart && ((asksQueries: boolean) => sourcePart.queueSourceTables(context, wanted, known, asksQueries));
  const lookAround =
    toDraw || toWrite.length > 0
      ? async () => (await reader()).readAround(context, looked)
      : async () => (queue === null ? NOTHING_IN_THE_WAY : context.sync(NOTHING_IN_THE_WAY));
  const { mergedCells, place, own } = await withSources(context, queue, lookAround);

  const matrices = tables
    .filter(({ name }) => hasFormulas(name))
    .map(({ name, table, whole }) => [name, bodyOf(table, whole.formulas)] as const);
  const isProtected = (name: string): boolean =>
    sheets.items.some((sheet) => sheet.name === name && sheet.protection.protected);
  return {
    contents: {
      tables: sheetTables,
      status: region && {
        firstRow: region.range.rowIndex + 1,
        values: region.values,
        isHidden: region.range.worksheet.visibility !== Excel.SheetVisibility.visible,
        ...(place?.around && { around: place.around }),
      },
      dates1904: first1904.value === 0,
      stale: staleFigures(workbook.application),
      formulas: new Map(matrices),
      ...(own !== null && { sources: own }),
    },
    surroundings: {
      sheets: sheets.items.map(({ name }) => ({ name, isProtected: isProtected(name) })),
      isWorkbookProtected: workbook.protection.protected,
      status: place,
      hasStatusName: !statusName.isNullObject,
      dates1904: first1904.value === 0,
      takenNames: names.flatMap((own) => (own.isNullObject ? [] : [own.name])),
      tables: new Map(
        written.map(({ name, table, whole, filter: own, used: usedRange }) => [
          name,
          {
            ...sheetTable(name, table, whole),
            name,
            table,
            sheetName: table.worksheet.name,
            isProtected: isProtected(table.worksheet.name),
            formulas: bodyOf(table, whole.formulas),
            firstColumn: whole.columnIndex,
            isFiltered: own?.isDataFiltered === true,
            hasTotals: table.showTotals,
            usedEnd: usedRange.rowIndex + usedRange.rowCount,
            merged: mergedCells.get(name) ?? [],
          },
        ]),
      ),
    },
  };
}

/**
 * What is in the way, with the tables of Kilder read in the same sync; a job that only looks sends one for them. Where
 * the request fails, what is in the way is read alone, and the tables once more without their queries: a table that is
 * too large is told, and stops no status.
 */
async function withSources<Around extends object>(
  context: Excel.RequestContext,
  queue: ((asksQueries: boolean) => QueuedSources) | null,
  lookAround: () => Promise<Around>,
): Promise<Around & { own: SourceTables | null }> {
  if (queue === null) return { ...(await lookAround()), own: null };
  const first = queue(true);
  try {
    return { ...(await lookAround()), own: first.tables() };
  } catch {
    const around = await lookAround();
    const second = queue(false);
    const own = await context.sync().then(second.tables, second.unread);
    return { ...around, own };
  }
}

/** The tables of people's own, with where they are; those beside the status keep their rows. */
function otherTables(all: Excel.TableCollection | null): OtherTable[] {
  return (all?.items ?? [])
    .filter(({ name }) => !TABLE_NAMES.some((own) => comparable(own) === comparable(name)))
    .map((table) => ({
      table: table.load("worksheet/name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
}

/** A table's header and body, cut from its whole range. Excel gives no body range of a table without rows. */
function sheetTable(name: string, table: Excel.Table, whole: ReadCells): SheetTable {
  return {
    name,
    firstRow: whole.rowIndex + 2,
    headers: (whole.values[0] ?? []).map(String),
    rows: bodyOf(table, whole.values),
    numberFormats: bodyOf(table, whole.numberFormat),
  };
}

/** The rows of a table between its header and its totals. */
function bodyOf<T>({ showTotals }: Excel.Table, matrix: readonly T[][]): T[][] {
  return matrix.slice(1, showTotals ? -1 : undefined);
}

/** Why figures that formulas give may be older than what they are made from. */
function staleFigures({ calculationMode, calculationState }: Excel.Application): WorkbookContents["stale"] {
  if (calculationMode === Excel.CalculationMode.manual) return "manual";
  return calculationState === Excel.CalculationState.done ? null : "pending";
}
