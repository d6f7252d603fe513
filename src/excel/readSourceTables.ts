import type { QueryState, SourceTable, SourceTables } from "../app/workbook/ports";
import { dateOf } from "../domain/calendarDate";
import { comparable } from "../sheets/cells/sheetTable";
import { loadedTable } from "./userTables";
import { MEMORY_PREFIX, parsed } from "./workbookMemory";

/** Under which name it is remembered how files and tables are read. */
const MAPPINGS = "ImportMappings";

/** The reading of the tables that Kilder names, queued for the next sync. */
export type QueuedSources = { tables: () => SourceTables; unread: () => SourceTables };

/**
 * Queues the reading of these tables, of their queries where Excel tells of them, and of what is remembered of how they
 * are read.
 * @param existing The names of the workbook's tables.
 * @param asksQueries Whether Excel is asked of queries: not where a request with them failed.
 */
export function queueSourceTables(
  context: Excel.RequestContext,
  names: readonly string[],
  existing: readonly string[],
  asksQueries: boolean,
): QueuedSources {
  const { workbook } = context;
  const isThere = (name: string): boolean => existing.some((other) => comparable(other) === comparable(name));
  const tables = names.map((name) => ({
    name,
    table: isThere(name) ? loadedTable(workbook.tables.getItem(name)) : null,
  }));
  const told = asksQueries ? queueQueries(workbook) : () => [];
  const setting = workbook.settings.getItemOrNullObject(MEMORY_PREFIX + MAPPINGS).load("value");
  return {
    tables: () => {
      const queries = told();
      return {
        tables: tables.map(({ name, table }): SourceTable => ({
          name,
          table: table === null ? null : (table() ?? "unread"),
          query: queryOf(name, queries),
        })),
        remembered: setting.isNullObject ? null : parsed(setting.value),
      };
    },
    unread: () => ({
      tables: names.map((name) => ({ name, table: isThere(name) ? "unread" : null, query: null })),
      remembered: null,
    }),
  };
}

/** Queues what Excel tells of the workbook's queries; none below ExcelApi 1.14. */
function queueQueries(workbook: Excel.Workbook): () => readonly ToldQuery[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return () => [];
  const queries = workbook.queries.load("items/name,items/error,items/refreshDate,items/rowsLoadedCount");
  return () => queries.items;
}

/** A query as Excel tells of it; `error` is one of `Excel.QueryError`. */
type ToldQuery = { name: string; error: string; refreshDate: Date; rowsLoadedCount: number };

/** The query of a table: Excel calls the table as its query, with an underscore for what no table's name can have. */
function queryOf(table: string, queries: readonly ToldQuery[]): QueryState | null {
  const asTable = (name: string): string => comparable(name).replace(/[^\p{L}\d_.]/gu, "_");
  const found = queries.find(({ name }) => asTable(name) === comparable(table));
  if (found === undefined) return null;
  const { name, error, refreshDate, rowsLoadedCount } = found;
  const isDate =
    refreshDate instanceof Date && !Number.isNaN(refreshDate.getTime()) && refreshDate.getFullYear() > 1900;
  return {
    name,
    failed: error !== "None",
    refreshed: isDate ? dateOf(refreshDate.getFullYear(), refreshDate.getMonth() + 1, refreshDate.getDate()) : null,
    rows: rowsLoadedCount >= 0 ? rowsLoadedCount : null,
  };
}
