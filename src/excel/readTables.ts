import type { CellValue } from "../sheets/cells/sheetTable";
import type { TableName } from "../sheets/tables/allTables";
import { isOutside, isTooLarge } from "./hostFaults";
import { loadColumns, withFormats, withValues, type NeededFormats, type QueuedColumns } from "./neededFormats";
import { cellsOf, withEmptyRows, type ReadCells } from "./readCells";

/** How cells are read that do not fit in one answer, lazy-loaded where they do not. */
const inParts = () => import(/* webpackChunkName: "inParts" */ "./readInParts");

/** What is said of a table that may be written and ends with many empty rows. */
const refusals = () => import(/* webpackChunkName: "refusals" */ "./emptyRows");

type WantedTable = {
  name: TableName;
  table: Excel.Table;
  hasFormulas: boolean;
  isToWrite: boolean;
  /** The columns whose formats are asked for; null for all. */
  needed: NeededFormats | null;
};

/** A table with its cells, where it stands, and what its sheet has in use. */
export type ReadTable = WantedTable & {
  range: Excel.Range;
  whole: ReadCells;
  /** Of a table to write. */
  filter: Excel.AutoFilter | null;
  /** Loaded of a table to write. */
  used: Excel.Range;
};

/** The range of a drawn sheet, whose place is loaded, and what its cells say. */
export type ReadRegion = { range: Excel.Range; values: CellValue[][] };

type Wanted<Other> = {
  tables: readonly WantedTable[];
  /** The drawn status. A refused request invalidates its ranges, so the retry loads this one again. */
  region: () => Excel.Range | null;
  /** Queues the reading of what else is asked for in the same request. */
  otherTables: () => Other;
};

/**
 * Reads tables and the drawn status in one request, so that no row moves between two: it would give a value its
 * neighbour's format or formula. Where that does not fit in one answer, all these cells come in parts; where a table
 * is not as its ends said, all are read once more with every format.
 * @throws WorkbookRefusal
 */
export async function readTables<Other>(context: Excel.RequestContext, wanted: Wanted<Other>): Promise<Tables<Other>> {
  const read = await readOnce(context, wanted);
  const tables = wanted.tables.map((each) => ({ ...each, needed: null }));
  return read ?? readTables(context, { ...wanted, tables });
}

type Tables<Other> = { tables: ReadTable[]; region: ReadRegion | null; others: Other };

async function readOnce<Other>(
  context: Excel.RequestContext,
  { tables, region: regionOf, otherTables }: Wanted<Other>,
): Promise<Tables<Other> | null> {
  const queue = (tables: readonly WantedTable[]) => {
    const others = otherTables();
    const region = regionOf()?.load("rowIndex,columnIndex,rowCount,worksheet/name,worksheet/visibility") ?? null;
    return { others, region, queued: tables.map(queueTable) };
  };
  const once = queue(tables);
  once.region?.load("values");
  for (const { cells, properties, columns } of once.queued)
    cells.load(["rowIndex", "columnIndex", "rowCount", "columnCount", ...(columns ? [] : properties)].join(","));
  const isAnswered = await context.sync().then(
    () => true,
    (fault: unknown) => {
      if (isTooLarge(fault) || (isOutside(fault) && once.queued.some(({ columns }) => columns))) return false;
      throw fault;
    },
  );
  const values = isAnswered ? (once.region?.isNullObject ? [] : (once.region?.values as CellValue[][] | null)) : null;
  const read = isAnswered
    ? once.queued.map(({ cells, hasFormulas, columns }) => {
        if (cells.isNullObject) return NOTHING;
        return columns ? withValues(cells, columns.values) : cellsOf(cells, true, hasFormulas);
      })
    : [];
  if (isAnswered && !read.includes(null) && (once.region === null || values)) {
    const whole = once.queued.map(({ needed, columns }, at) => {
      const cells = read[at] ?? NOTHING;
      return needed && columns ? withFormats(cells, needed, columns.formats) : cells;
    });
    if (whole.includes(null)) return null;
    return {
      tables: once.queued.map((each, at) => readTable(each, whole[at])),
      region: foundRegion(once.region, values ?? []),
      others: once.others,
    };
  }
  const tooLong = await (
    await refusals()
  ).emptyRowsRefusal(
    context,
    tables.filter(({ isToWrite }) => isToWrite),
  );
  if (tooLong !== null) throw tooLong;
  const { queued, region, others } = queue(tables.map((each) => ({ ...each, needed: null })));
  const ownCells = region === null ? [] : [{ range: region, properties: ["values"] as const }];
  const parts = await (
    await inParts()
  ).readInParts(context, [...queued.map(({ cells, properties }) => ({ range: cells, properties })), ...ownCells]);
  return {
    tables: queued.map((each, at) => readTable(each, parts[at])),
    region: foundRegion(region, parts[queued.length]?.values ?? []),
    others,
  };
}

const foundRegion = (range: Excel.Range | null, values: CellValue[][]): ReadRegion | null =>
  range === null || range.isNullObject ? null : { range, values };

const NOTHING: ReadCells = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: 0,
  columnCount: 0,
  values: [],
  numberFormat: [],
  formulas: [],
};

type Queued = WantedTable &
  Pick<ReadTable, "range" | "filter" | "used"> & {
    cells: Excel.Range;
    properties: readonly ("values" | "numberFormat" | "formulas")[];
    /** A large table's cells, column by column; null where all are read with their formats. */
    columns: QueuedColumns | null;
  };

/** Queues all of a table but its cells. */
function queueTable(wanted: WantedTable): Queued {
  const { table, hasFormulas, isToWrite, needed } = wanted;
  const used = table.worksheet.getUsedRange(true);
  if (isToWrite) used.load("rowIndex,rowCount");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  table.load("showHeaders,showTotals");
  // The empty rows at a table's end are not read, unless it may be written: a write is held against every row.
  const cells = isToWrite ? range : range.getIntersectionOrNullObject(used);
  return {
    ...wanted,
    range,
    used,
    filter: isToWrite ? table.autoFilter.load("isDataFiltered") : null,
    cells,
    columns: needed && loadColumns(cells, needed),
    properties: ["values", "numberFormat", ...(hasFormulas ? (["formulas"] as const) : [])],
  };
}

function readTable({ range, ...queued }: Queued, cells: ReadCells | null | undefined): ReadTable {
  const { rowIndex, columnIndex } = range;
  return { ...queued, range, whole: withEmptyRows({ ...(cells ?? NOTHING), rowIndex, columnIndex }, range.rowCount) };
}
