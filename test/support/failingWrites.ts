import type { AddInSession } from "./addInSession";

/** What changes a workbook, on the wire. */
const WRITES = ["Range.Values", "Range.NumberFormat", "Range.Insert", "Table.Resize", "TableColumnCollection.Add"];

/** Has the host fail at the write with this number, from 1. Gives whether it has come to that. */
export function failAtWrite({ host }: Pick<AddInSession, "host">, number: number, code: string): () => boolean {
  let count = 0;
  host.faults.failNext(({ type, member }) => WRITES.includes(`${type}.${member}`) && ++count === number, code, "Noget gik galt");
  return () => count >= number;
}
