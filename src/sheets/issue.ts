/**
 * Something wrong in the sheet that does not stop the rest: where it is, and in Danish what it is and what to do.
 * `row` is the row number as Excel shows it in the margin; `null` where it is about the whole table.
 */
export type Issue = { table: string; row: number | null; column: string | null; problem: string };
