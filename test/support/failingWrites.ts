import type { AddInSession } from "./addInSession";

/** What changes a workbook, on the wire. */
const WRITES = ["Range.Values", "Range.NumberFormat", "Range.Insert", "Table.Resize", "TableColumnCollection.Add"];

/** Has the host fail the first time, or another, that a member is used on the wire, e.g. `Range.Values`. */
export function failAtMember({ host }: Pick<AddInSession, "host">, wanted: string, code: string, time = 1): void {
  let count = 0;
  host.faults.failNext(
    ({ type, member }) => `${type}.${member}` === wanted && ++count === time,
    code,
    "Noget gik galt",
  );
}

/** Has the host fail at an action by its number after the first use of a member: 1 is the one right after it. */
export function failAfterMember(
  { host }: Pick<AddInSession, "host">,
  wanted: string,
  code: string,
  after: number,
): () => boolean {
  let count = 0;
  host.faults.failNext(
    ({ type, member }) => (count > 0 || `${type}.${member}` === wanted) && ++count === after + 1,
    code,
    "Noget gik galt",
  );
  return () => count > after;
}

/** Has the host fail at the write with this number, from 1. Gives whether it has come to that. */
export function failAtWrite({ host }: Pick<AddInSession, "host">, number: number, code: string): () => boolean {
  let count = 0;
  host.faults.failNext(
    ({ type, member }) => WRITES.includes(`${type}.${member}`) && ++count === number,
    code,
    "Noget gik galt",
  );
  return () => count >= number;
}
