import { closedWorkbook, EDITED, editOutcome, tableSize, typedIn, type CellTyped } from "../test/support/closedEdits";

/**
 * The law of closed statuses over 10,000 random edits of cells: a closed status is drawn as it was, and each edit that
 * touches it is named once. `npm run laws:year [-- FIRST COUNT]`; exits with 1 and the edits where it does not hold.
 */
const [first = 1, count = 10_000] = process.argv.slice(2).map(Number);
const workbook = closedWorkbook();
const counts = { untouched: 0, named: 0, doubled: 0, wrong: 0 };

/** The same edit for the same seed (mulberry32). */
function randomEdit(seed: number): CellTyped {
  let state = seed;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  const table = pick(Object.keys(EDITED));
  const header = pick(EDITED[table] ?? []);
  return { table, header, row: next(tableSize(workbook, table)), value: pick(typedIn(header)) };
}

for (let seed = first; seed < first + count; seed += 1) {
  const edit = randomEdit(seed);
  const { kind, wrong } = editOutcome(workbook, edit);
  counts[wrong === "" ? kind : "wrong"] += 1;
  if (wrong !== "") console.log(`${seed} ${JSON.stringify(edit)}: ${wrong}`);
}
console.log(
  `${count} edits: ${counts.named} named once, ${counts.untouched} touch nothing, ${counts.doubled} double a goal, ${counts.wrong} wrong`,
);
process.exitCode = counts.wrong > 0 ? 1 : 0;
