import { newTable, type TableContent } from "../../sheets/tables/tableContent";
import { tables, type TableName } from "../../sheets/tables/allTables";
import type { SheetMaker } from "./ports";

/**
 * *Opret ark*: makes the tables that the workbook does not have, each on a sheet of its own. What exists stays as it
 * is. A table that comes with use is made only where the content has rows for it.
 * @param content Rows that the new tables start with; a table that exists already gets none.
 * @returns The names of the tables that were made; empty when all were there.
 */
export async function createSheets(workbook: SheetMaker, content: TableContent = {}): Promise<readonly TableName[]> {
  const existing = await workbook.existingTables();
  const lacking = tables.filter(
    ({ name, comesWithUse }) => !existing.includes(name) && (!comesWithUse || content[name] !== undefined),
  );
  await workbook.makeTables(lacking.map((schema) => newTable(schema, content)));
  return lacking.map(({ name }) => name);
}
