import type { OwnTable, TableName } from "./allTables";
import type { Column } from "./schema";
import type { CellValue } from "../cells/sheetTable";

/** Rows for new tables, by table and column header. A header that a table does not have becomes a column of its own. */
export type TableContent = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, CellValue>>[]>>>;

/** Width of a column that somebody else brings, in characters. */
const EXTRA_WIDTH = 30;

/**
 * A table's columns and rows as they are to stand when it is new; a column that comes with use is there when a row uses
 * it.
 */
export function newTable(
  schema: OwnTable,
  content: TableContent,
): { schema: OwnTable; rows: readonly (readonly CellValue[])[] } {
  const given = content[schema.name];
  const used = new Set((given ?? []).flatMap((row) => Object.keys(row)));
  const own = schema.columns.filter(({ comesWithUse, header }) => !comesWithUse || used.has(header));
  if (given === undefined) return { schema: { ...schema, columns: own }, rows: schema.startingRows ?? [] };
  const known = new Set(own.map(({ header }) => header));
  const extra = [...used].filter((header) => !known.has(header));
  const columns: readonly Column[] = [
    ...own,
    ...extra.map((header): Column => ({ header, kind: "text", width: EXTRA_WIDTH, help: header })),
  ];
  return { schema: { ...schema, columns }, rows: given.map((row) => columns.map(({ header }) => row[header] ?? "")) };
}
