import type { Headed, HeaderOf } from "../cells/sheetTable";
import { contractTable } from "./contracts";
import { goalTable } from "./goals";
import { measurementTable } from "./measurements";
import { profileTable } from "./profiles";
import { remarkTable } from "./remarks";
import type { Readable, Reading, RowCells, Said, TableSchema } from "./schema";
import { settingTable } from "./settings";
import { sourceTable } from "./sources";

/** Every table of the workbook, in the order of its sheets. What is done with each table follows from this list. */
const LIST = [
  contractTable,
  goalTable,
  measurementTable,
  profileTable,
  settingTable,
  remarkTable,
  sourceTable,
] as const;

/** The name of one of our tables, which is its sheet's name as well. */
export type TableName = (typeof LIST)[number]["name"];

/** One of our tables by its name, with its columns as literals. */
export type OwnTableOf<Name extends TableName> = Extract<(typeof LIST)[number], { name: Name }>;

/** The headers of one of our tables: `Header<"Mål">`. */
export type Header<Name extends TableName> = HeaderOf<OwnTableOf<Name>>;

/** One of our tables, whichever it is. */
export type OwnTable = TableSchema &
  Readable<Said> & {
    name: TableName;
    /** The rows that say what was read from the table. */
    write(said: Said, reading: Reading): readonly RowCells<Headed>[];
  };

export const tables: readonly OwnTable[] = LIST;
export const TABLE_NAMES: readonly TableName[] = tables.map(({ name }) => name);

export function schemaOf(name: TableName): OwnTable {
  return tables.find((table) => table.name === name) ?? contractTable;
}
