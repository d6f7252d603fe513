import { remarkId, type Remark } from "../tables/remarks";
import type { StandingRow } from "./statusRegion";

/** A remark to write to the table Bemærkninger: into the sheet row it has, or as a new row. */
export type RemarkEdit = Omit<Remark, "row"> & { row: number | null };

/** The column that a remark's text stands in. */
export const REMARK_COLUMN = "Bemærkning";

/** The cells of a new row of the table Bemærkninger, by column. `asOf` is the date's serial number. */
export function remarkCells(
  { contract, nr, part, text }: RemarkEdit,
  asOf: number,
): readonly { header: string; value: string | number; date?: true }[] {
  return [
    { header: "Kontrakt", value: contract },
    { header: "Nr", value: nr },
    { header: "Delmål", value: part },
    { header: "Statusdato", value: asOf, date: true },
    { header: REMARK_COLUMN, value: text },
  ];
}

/** The edits that typed remarks make in the table, and the remarks after them. */
export type RemarkEdits = { edits: RemarkEdit[]; remarks: Map<string, Remark> };

/**
 * The remarks that people typed on the Status sheet since it was last written. A cell that still says what was written
 * changes nothing, so the table's own text stands; where both have been changed, both texts are kept.
 */
export function remarkEdits(rows: readonly StandingRow[], remarks: ReadonlyMap<string, Remark>): RemarkEdits {
  const after = new Map(remarks);
  const edits = new Map<string, RemarkEdit>();
  for (const row of rows) {
    const { contract, nr, part, asOf } = row;
    const standing = row.standing.trim();
    if (standing === row.written.trim()) continue;
    const id = remarkId(row, asOf);
    const known = after.get(id);
    const text = merged(row.written.trim(), standing, known?.text.trim() ?? "");
    after.set(id, { contract, nr, part, asOf, text, row: known?.row ?? 0 });
    // A row that somebody copied says the same goal twice: both texts are one remark.
    if (text !== (known?.text ?? ""))
      edits.set(id, { contract, nr, part, asOf, text, row: remarks.get(id)?.row ?? null });
  }
  return { edits: [...edits.values()], remarks: after };
}

function merged(written: string, standing: string, inTable: string): string {
  const tableChanged = inTable !== written && inTable !== "";
  if (!tableChanged || inTable === standing) return standing;
  return standing === "" ? inTable : `${inTable}\n${standing}`;
}
