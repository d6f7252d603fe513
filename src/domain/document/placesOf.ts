import type { DocumentContent, PlacedBlock, PlacedTable } from "./placed";

/** Where something stands in a document (*sted*), as people would find it. What the format cannot tell is `null`. */
export type DocumentPlace = {
  page: number | null;
  sheet: string | null;
  /** The number of the table in the document, from 1; `null` on a sheet, whose rows are numbered. */
  table: number | null;
  /** The row of the table, from 1 with its headings; on a sheet, the row as people see it. */
  row: number | null;
  /** The line of a plain text. */
  line: number | null;
  /** The nearest heading above; "" where there is none. */
  under: string;
};

/** A place, with the block that stands there and, in a table, which of its rows, from 0. */
export type Located = { place: DocumentPlace; block: PlacedBlock | null; rowAt: number | null };

/** Finds places in one document: each call takes an offset into its text. */
export function placesOf({ text, blocks, origin }: DocumentContent): (at: number) => Located {
  const lines = origin === "text" ? lineStarts(text) : null;
  const starts = blocks.map(({ start }) => start);
  const tables: number[] = [];
  const headings: string[] = [];
  let [count, heading] = [0, ""];
  for (const block of blocks) {
    if (block.kind === "table") count++;
    tables.push(count);
    headings.push(heading);
    if (block.kind === "heading") heading = block.number === null ? block.text : `${block.number} ${block.text}`;
  }
  return (at) => {
    const index = lastStart(starts, at);
    const block = blocks[index] ?? null;
    const rowAt = block?.kind === "table" ? rowOf(block, at) : null;
    const own = block?.kind === "table" ? block : null;
    return {
      place: {
        page: own?.pages?.[rowAt ?? 0] ?? block?.page ?? null,
        sheet: block?.sheet?.name ?? null,
        table: own && !own.sheet ? (tables[index] ?? null) : null,
        row: block?.sheet ? (block.sheet.rows[rowAt ?? 0] ?? null) : rowAt === null ? null : rowAt + 1,
        line: lines && rowAt === null ? lastStart(lines, at) + 1 : null,
        under: headings[index] ?? "",
      },
      block,
      rowAt,
    };
  };
}

/** The index of the last start at or before an offset; -1 where there is none. */
function lastStart(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Where the rows of a table begin: all its goals ask for it. A row without cells begins where the one below does. */
const rowStarts = new WeakMap<PlacedTable["rows"], readonly number[]>();

/** The row that holds an offset: the last one that begins at or before it. */
function rowOf({ rows }: PlacedTable, at: number): number {
  const starts = rowStarts.get(rows) ?? startsOf(rows);
  rowStarts.set(rows, starts);
  return Math.max(0, lastStart(starts, at));
}

function startsOf(rows: PlacedTable["rows"]): number[] {
  const starts: number[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (const row of [...rows].reverse()) starts.push((below = row.find((cell) => cell !== null)?.start ?? below));
  return starts.reverse();
}
