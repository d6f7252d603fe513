import type { TableRow } from "../../src/domain/document/blocks";

/**
 * How the tables of one document were rebuilt. `equal` are the truth's rows that were read cell by cell as they are;
 * `found` are the truth's pairs of neighbouring cells that were read, of `pairs`; `read` are the pairs that were read.
 * After Göbel et al., ICDAR 2013 table competition: a pair is a cell and the next one with text, right or below.
 */
export type CellScore = { rows: number; equal: number; pairs: number; found: number; read: number };
export const noCells: CellScore = { rows: 0, equal: 0, pairs: 0, found: 0, read: 0 };

export function sumOfCells(left: CellScore, right: CellScore): CellScore {
  const keys = Object.keys(noCells) as (keyof CellScore)[];
  return Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as CellScore;
}

/** Holds the tables that were read against those that the document was made from. */
export function cellScore(truth: readonly (readonly TableRow[])[], read: readonly (readonly TableRow[])[]): CellScore {
  const [rows, readRows] = [truth.flatMap(rowTexts), read.flatMap(rowTexts)];
  const [pairs, readPairs] = [truth.flatMap(neighbours), read.flatMap(neighbours)];
  return {
    rows: rows.length,
    equal: shared(rows, readRows),
    pairs: pairs.length,
    found: shared(pairs, readPairs),
    read: readPairs.length,
  };
}

const texts = (row: TableRow): string[] => row.map((cell) => cell?.text ?? "");
const rowTexts = (rows: readonly TableRow[]): string[] => rows.map((row) => texts(row).join("\t"));

function neighbours(rows: readonly TableRow[]): string[] {
  const grid = rows.map(texts);
  return grid.flatMap((row, at) =>
    row.flatMap((text, column) => {
      if (text === "") return [];
      const right = row.slice(column + 1).find((other) => other !== "");
      const below = grid.slice(at + 1).find((other) => (other[column] ?? "") !== "")?.[column];
      return [...(right ? [`${text}\t→\t${right}`] : []), ...(below ? [`${text}\t↓\t${below}`] : [])];
    }),
  );
}

/** How many of the one list are in the other, each once. */
function shared(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of there) left.set(each, (left.get(each) ?? 0) + 1);
  return wanted.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  }).length;
}
