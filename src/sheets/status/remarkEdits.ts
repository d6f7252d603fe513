import { remarkId, type Remark, type RemarkEdit } from "../tables/remarks";
import type { ExistingRow } from "./statusRegion";

/** The edits that typed remarks make in the table, and the remarks after them. */
export type RemarkEdits = { edits: RemarkEdit[]; remarks: Map<string, Remark> };

/**
 * The remarks that people typed on the Status sheet since it was last written. A cell that still says what was written
 * changes nothing, so the table's own text stands; where both have been changed, both texts are kept.
 */
export function remarkEdits(rows: readonly ExistingRow[], remarks: ReadonlyMap<string, Remark>): RemarkEdits {
  const after = new Map(remarks);
  const edits = new Map<string, RemarkEdit>();
  for (const row of rows) {
    const { contract, nr, part, asOf } = row;
    const typed = row.typed.trim();
    if (typed === row.written.trim()) continue;
    const id = remarkId(row, asOf);
    // A sheet that was left unfinished may hold a goal's old row beside its new one, whose remark the table has.
    if (typed === remarks.get(id)?.text.trim()) continue;
    const known = after.get(id);
    const text = merged(row.written.trim(), typed, known?.text.trim() ?? "");
    after.set(id, { contract, nr, part, asOf, text, row: known?.row ?? 0 });
    // A row that somebody copied says the same goal twice: both texts are one remark.
    if (text !== (known?.text ?? ""))
      edits.set(id, { contract, nr, part, asOf, text, row: remarks.get(id)?.row ?? null });
  }
  return { edits: [...edits.values()], remarks: after };
}

function merged(written: string, typed: string, inTable: string): string {
  const tableChanged = inTable !== written && inTable !== "";
  if (!tableChanged || inTable === typed) return typed;
  return typed === "" ? inTable : `${inTable}\n${typed}`;
}
