import Papa from "papaparse";
import { breather } from "../breather";
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
  const { rows, add } = filledRows();
  Papa.parse<string[]>(text.replace(NAMED_DELIMITER, ""), {
    delimiter: delimiterOf(text),
    step: ({ data }, parser) => {
      if (!add(data)) parser.abort();
    },
  });
  return tableOf([{ sheet: "", rows }]);
}

/** The delimiter of a text with columns, and its first line of cells: its headings. */
export function layoutOfText(text: string): { delimiter: string; headings: readonly string[] } {
  const delimiter = delimiterOf(text);
  const [headings = []] = Papa.parse<string[]>(text.replace(NAMED_DELIMITER, ""), { delimiter, preview: 1 }).data;
  return { delimiter, headings };
}

/** How much text is parsed between two looks at the time; a row may be longer. */
const CHUNK = 64 * 1024;

/** The same for the text of a file, yielding between chunks: 50,000 rows take a quarter of a second. */
export async function tableOfLongText(text: string): Promise<FileTable> {
  const { rows, add } = filledRows();
  const breathe = breather();
  await new Promise<void>((complete) => {
    // The types know of chunks for files alone; the parser has them for a text as well.
    const config = {
      delimiter: delimiterOf(text),
      chunkSize: CHUNK,
      chunk: ({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
        if (!data.every(add)) return parser.abort();
        const pause = breathe();
        if (pause === undefined) return;
        parser.pause();
        void pause.then(() => parser.resume());
      },
      complete: () => complete(),
    };
    Papa.parse<string[]>(text.replace(NAMED_DELIMITER, ""), config);
  });
  return tableOf([{ sheet: "", rows }]);
}

/** Collects rows that hold anything, numbered as they stand; `add` tells whether there is room for more. */
function filledRows(): { rows: FileRow[]; add: (cells: readonly string[]) => boolean } {
  const rows: FileRow[] = [];
  let count = 0;
  const add = (cells: readonly string[]): boolean => {
    count += 1;
    const row = textRow(count, cells);
    if (isFilled(row)) rows.push(row);
    return rows.length <= tableLimits.rows;
  };
  return { rows, add };
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
