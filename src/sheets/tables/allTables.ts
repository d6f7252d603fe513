import type { Headed, HeaderOf } from "../cells/sheetTable";
import { actionPlanTable } from "./actionPlans";
import { amendmentTable } from "./amendments";
import { closingTable } from "./closings";
import { contractTable } from "./contracts";
import { CORE } from "./coreList";
import { decisionTable } from "./decisions";
import { historyTable } from "./history";
import { lastYearTable } from "./lastYear";
import type { Readable, Reading, RowCells, Said, TableSchema } from "./schema";
import { sourceTable } from "./sources";
import { strategyMapTable } from "./strategyMaps";
import { theoryTable } from "./theories";
import { submissionTable } from "./submissions";

/**
 * Every table of the workbook, in the order of its sheets. What is done with each table follows from this list. Nothing
 * in the first load imports it; `coreTables.ts` is for that.
 */
const LIST = [
  ...CORE,
  actionPlanTable,
  amendmentTable,
  historyTable,
  closingTable,
  sourceTable,
  strategyMapTable,
  theoryTable,
  lastYearTable,
  decisionTable,
  submissionTable,
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
/** The names of the tables that *Opret ark* makes. */
export const STARTING_NAMES: readonly TableName[] = tables.filter((own) => !own.comesWithUse).map(({ name }) => name);

export function schemaOf(name: TableName): OwnTable {
  return tables.find((table) => table.name === name) ?? contractTable;
}
