import { startingRows } from "../sheets/startingRows";
import type { TableName } from "../sheets/schema";
import { tables } from "../sheets/tables";
import type { SheetMaker } from "./ports";

/**
 * *Opret ark*: makes the tables that the workbook does not have, each on a sheet of its own. What exists stays as it is.
 * @returns The names of the tables that were made; empty when all were there.
 */
export async function createSheets(workbook: SheetMaker): Promise<readonly TableName[]> {
  const existing = await workbook.existingTables();
  const lacking = tables.filter(({ name }) => !existing.includes(name));
  await workbook.makeTables(lacking.map((schema) => ({ schema, rows: startingRows(schema.name) })));
  return lacking.map(({ name }) => name);
}
