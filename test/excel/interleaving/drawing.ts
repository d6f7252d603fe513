/** `npm run races` runs every trial. Tests run a share, drawn by a seed: `RACES_SEED=7` draws another. */
export const RUNS_ALL = process.env["RACES"] === "all";
const SEED = Number(process.env["RACES_SEED"] ?? 2009);

/**
 * So many of a list, drawn by the seed, in the list's order.
 * @param inFullRun How many in a full run: all of them, if not given.
 */
export function drawn<T>(from: readonly T[], share: number, inFullRun = from.length): readonly T[] {
  const count = RUNS_ALL ? inFullRun : share;
  if (count >= from.length) return from;
  const random = randomFrom(SEED);
  const marked = from.map((each, place) => ({ each, place, at: random() }));
  return marked
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .toSorted((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

/** Prints the figures of a full run. */
export function report(line: string): void {
  if (RUNS_ALL) process.stdout.write(`${line}\n`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
