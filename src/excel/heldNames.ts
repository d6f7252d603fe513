import { isAnswered } from "./answered";

/** The names that a request gives: to sheets, and to tables, which share theirs with names for cells. */
export type NewNames = { sheets: readonly string[]; tables: readonly string[] };

/**
 * Queues the reading of whether names that a request is about to give are taken, before its first write. The answer
 * tells whether somebody took one since the workbook was read; Excel stops the request at such a name.
 */
export function holdNames({ workbook }: Excel.RequestContext, { sheets, tables }: NewNames): () => boolean {
  const held = [
    ...sheets.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name")),
    ...tables.map((name) => workbook.tables.getItemOrNullObject(name).load("name")),
    ...tables.map((name) => workbook.names.getItemOrNullObject(name).load("name")),
  ];
  return () => held.some((item) => isAnswered(() => item.isNullObject) && !item.isNullObject);
}
