import { merge, takenIn, type Cells, type Side } from "../../src/domain/exchange/merge";

/** What of daff (MIT) the oracle uses; the package has no types. */
type Daff = {
  CompareFlags: new () => { addPrimaryKey: (column: string) => void; show_unchanged_columns: boolean };
  TableView: new (rows: string[][]) => DaffTable;
  TableDiff: new (alignment: unknown, flags: unknown) => { hilite: (output: DaffTable) => void };
  compareTables: (local: DaffTable, remote: DaffTable, flags: unknown) => { align: () => unknown };
};
type DaffTable = { data: (string | null)[][] };

// eslint-disable-next-line @typescript-eslint/no-require-imports -- daff is a CommonJS script without types.
const daff = require("daff") as Daff;

const COLUMNS = ["tal", "tæller", "note"] as const;
const VALUES = ["", "1", "2", "3"] as const;

/** Numbers below a bound, the same for the same seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Rows = Map<string, Cells>;

/** A random base of up to five rows, and a side that changes cells, deletes and adds rows, and orders them anew. */
function randomSides(seed: number): { base: Rows; ours: Rows; theirs: Rows } {
  const next = random(seed);
  const value = (): string => VALUES[next(VALUES.length)] ?? "";
  const row = (): Cells => Object.fromEntries(COLUMNS.map((column) => [column, value()]));
  const base: Rows = new Map(Array.from({ length: next(6) }, (_each, at) => [`mål ${at}`, row()]));
  const edited = (): Rows => {
    const kept = [...base].filter(() => next(5) > 0);
    const changed = kept.map(([key, cells]): [string, Cells] => [
      key,
      Object.fromEntries(COLUMNS.map((column) => [column, next(3) === 0 ? value() : (cells[column] ?? "")])),
    ]);
    const added = Array.from({ length: next(3) }, (): [string, Cells] => [`mål ${5 + next(3)}`, row()]);
    const all = [...new Map([...changed, ...added])];
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = next(at + 1);
      const [a, b] = [all[at], all[other]];
      if (a && b) [all[at], all[other]] = [b, a];
    }
    return new Map(all);
  };
  return { base, ours: edited(), theirs: edited() };
}

const tableOf = (rows: Rows): DaffTable =>
  new daff.TableView([
    ["mål", ...COLUMNS],
    ...[...rows].map(([key, cells]) => [key, ...COLUMNS.map((column) => cells[column] ?? "")]),
  ]);

/** One side's edits by daff: the new content of each cell that it added, changed, or emptied with its row. */
function editsOf(base: Rows, side: Rows): Map<string, string> {
  const flags = new daff.CompareFlags();
  flags.addPrimaryKey("mål");
  flags.show_unchanged_columns = true;
  const patch = new daff.TableView([]);
  const alignment = daff.compareTables(tableOf(base), tableOf(side), flags).align();
  new daff.TableDiff(alignment, flags).hilite(patch);
  const header = patch.data.find(([mark]) => mark === "@@") ?? [];
  const edits = new Map<string, string>();
  for (const [mark, ...cells] of patch.data) {
    if (mark === null || mark === undefined || mark === "@@" || mark === "..." || mark === "!") continue;
    const key = cells[header.indexOf("mål") - 1] ?? "";
    for (const column of COLUMNS) {
      const cell = cells[header.indexOf(column) - 1] ?? "";
      const [was, now] = /^-+>$/.test(mark) ? cell.split(mark) : [];
      if (mark === "+++" && cell !== "") edits.set(`${key}/${column}`, cell);
      if (mark === "---" && cell !== "") edits.set(`${key}/${column}`, "");
      if (now !== undefined && was !== now) edits.set(`${key}/${column}`, now);
    }
  }
  return edits;
}

/** The non-empty cells of a side. */
const filled = (side: Side): Map<string, string> =>
  new Map(
    [...side].flatMap(([key, cells]) =>
      Object.entries(cells).flatMap(([column, cell]): [string, string][] =>
        cell === "" ? [] : [[`${key}/${column}`, cell]],
      ),
    ),
  );

const sorted = (entries: Iterable<unknown>): string =>
  [...entries]
    .map((each) => JSON.stringify(each))
    .sort()
    .join();

/**
 * Merges three random sides and holds the outcome against daff's own findings on each side: an edit of theirs is taken
 * where we have none, is nothing where we have the same, and else a conflict. `wrong` is "" where all is the same.
 */
export function mergeOutcome(seed: number): { wrong: string; taken: number; conflicts: number } {
  const { base, ours, theirs } = randomSides(seed);
  const [ourEdits, theirEdits] = [editsOf(base, ours), editsOf(base, theirs)];
  const expected = [...theirEdits]
    .filter(([cell, now]) => ourEdits.get(cell) !== now)
    .map(([cell, now]) => [cell, now, ourEdits.has(cell)]);
  const found = merge(base, ours, theirs);
  const differs = found.map(({ row, column, theirs: now, kind }) => [`${row}/${column}`, now, kind === "conflict"]);
  const undisputed = found.filter(({ kind }) => kind !== "conflict");
  const merged = filled(takenIn(ours, undisputed));
  const wanted = new Map(filled(ours));
  for (const [cell, now] of theirEdits) {
    if (ourEdits.has(cell)) continue;
    if (now === "") wanted.delete(cell);
    else wanted.set(cell, now);
  }
  const isSame = sorted(differs) === sorted(expected) && sorted(merged) === sorted(wanted);
  const detail = JSON.stringify({ base: [...base], ours: [...ours], theirs: [...theirs], differs, expected });
  return { wrong: isSame ? "" : detail, taken: undisputed.length, conflicts: found.length - undisputed.length };
}
