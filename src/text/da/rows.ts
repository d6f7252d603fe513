/** The most rows that are named one by one. */
const MOST_NAMED = 3;

/** The rows of an issue: "række 5", "række 5, 9 og 12", "række 5 og 161 andre". */
export function rowsText(row: number, also: readonly number[]): string {
  if (also.length >= MOST_NAMED) return `række ${row} og ${also.length} andre`;
  const rows = [row, ...also];
  return `række ${rows.length === 1 ? row : `${rows.slice(0, -1).join(", ")} og ${rows.at(-1) ?? ""}`}`;
}
