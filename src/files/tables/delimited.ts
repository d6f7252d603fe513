import Papa from "papaparse";
import { isFilled, tableLimits, tableOf, textRow, type FileRow, type FileTable } from "./fileTable";

/** Tried in this order; Danish Excel saves with semicolons. */
const DELIMITERS = [";", "\t", ",", "|"];
/** A first line that gives Excel the delimiter; Excel does not show it. */
const NAMED_DELIMITER = /^sep=(.)\r?\n/i;

/**
 * The cells of a text with columns, as Excel saves and copies it; every cell is a text. Rows are numbered as lines of
 * cells, from 1. Reading stops at the first row over the limit.
 */
export function tableOfText(text: string): FileTable {
  const rows: FileRow[] = [];
  let count = 0;
  Papa.parse<string[]>(text.replace(NAMED_DELIMITER, ""), {
    delimiter: delimiterOf(text),
    step: ({ data }, parser) => {
      count += 1;
      const row = textRow(count, data);
      if (isFilled(row)) rows.push(row);
      if (rows.length > tableLimits.rows) parser.abort();
    },
  });
  return tableOf([{ sheet: "", rows }]);
}

/** How many lines are sampled to detect the delimiter. */
const LOOKED_AT = 50;

/**
 * The delimiter by which most lines have the same number of columns. Danish numbers hold commas and texts hold all of
 * them, so that a delimiter is only taken for one where lines agree; ties go to the one that Danish Excel uses.
 */
function delimiterOf(text: string): string {
  const named = NAMED_DELIMITER.exec(text)?.[1];
  if (named !== undefined) return named;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(text, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function agreement(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
  const counts = data.map(({ length }) => length).filter((length) => length > 1);
  const most = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
  return most / Math.max(1, data.length);
}
