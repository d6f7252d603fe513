import { newTable } from "../../sheets/tables/tableContent";
import { countRows, type SheetTable } from "../../sheets/cells/sheetTable";
import { tables } from "../../sheets/tables/allTables";
import { createSheets } from "../workbook/createSheets";
import { EXAMPLE_MARK, isExample, type ExampleMark } from "./exampleMark";
import {
  WorkbookRefusal,
  type Clock,
  type ContractWorkbook,
  type SheetMaker,
  type WorkbookMemory,
} from "../workbook/ports";
import { refreshStatus, type RefreshOutcome } from "../status/refreshStatus";
import { exampleContent } from "./exampleContent";
import { exampleYear } from "./exampleYear";

/** The workbook that the example is put into. */
export type ExampleWorkbook = { sheets: SheetMaker; contracts: ContractWorkbook; memory: WorkbookMemory };

/**
 * *Prøv med eksempel*: makes our tables with one real contract and made-up measurements, and its status. Only in a
 * workbook that has none of our tables but the example's own: where Excel stopped half-way, the rest is made.
 * @throws WorkbookRefusal;
 * nothing has been made then.
 */
export async function tryExample(
  { sheets, contracts, memory }: ExampleWorkbook,
  today: Clock,
): Promise<RefreshOutcome> {
  const existing = await sheets.existingTables();
  const { tables: found, dates1904 } = await contracts.read();
  if (existing.length > 0 && !isExample(await memory.recall(EXAMPLE_MARK), found.map(asThing))) {
    throw new WorkbookRefusal("tablesExist", existing.join(", "));
  }
  const content = exampleYear(exampleContent(dates1904), dates1904);
  await memory.remember(EXAMPLE_MARK, markOf(content));
  await createSheets(sheets, content);
  return refreshStatus(contracts, { today });
}

const asThing = (table: SheetTable) => ({ what: table.name, rows: countRows(table), addedColumns: [], foreign: [] });

/** How many rows each table starts with, so that the example is known again as long as nobody has added to it. */
function markOf(content: ReturnType<typeof exampleContent>): ExampleMark {
  return Object.fromEntries(tables.map((schema) => [schema.name, newTable(schema, content).rows.length]));
}
