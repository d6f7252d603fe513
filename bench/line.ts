import { median } from "./pane/statistics";

/** One round of a line: how long ours and the other side took, in any unit that is the same for both. */
export type Round = { ours: number; other: number };

/** A line of docs/speed.md: what is measured, against what, and the ratio to reach. */
export type Line = {
  what: string;
  against: string;
  /** The ratio ours / other to reach; null where the line has no other side. */
  reach: number | null;
  /** Makes ready what the rounds share, and gives what one round does. */
  prepare: () => Promise<{ round: (at: number) => Promise<Round>; close?: () => void }>;
  rounds: number;
  /** Why this machine cannot measure it, such as a program that is not there; null where it can. */
  skip?: () => string | null;
  /** What a round counts in, where it is not milliseconds. */
  unit?: string;
};

/** What a line gave in one run: the median of the rounds' ratios, and of each side. */
export type Result = { ratio: number; lowest: number; highest: number; ours: number; other: number; rounds: number };

/** Runs the rounds of a line, after one that is not counted. */
export async function runLine({ prepare, rounds }: Line): Promise<Result> {
  const { round, close } = await prepare();
  try {
    await round(-1);
    const taken: Round[] = [];
    for (let at = 0; at < rounds; at += 1) taken.push(await round(at));
    const ratios = taken.map(({ ours, other }) => ours / other);
    return {
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
      ours: median(taken.map(({ ours }) => ours)),
      other: median(taken.map(({ other }) => other)),
      rounds,
    };
  } finally {
    close?.();
  }
}

/** Both sides of a round, which take turns at being first so that what else the machine does meets both. */
export async function bothSides(
  at: number,
  ours: () => Promise<unknown> | unknown,
  other: () => Promise<unknown> | unknown,
  measure: typeof millisecondsOf = millisecondsOf,
): Promise<Round> {
  if (at % 2 === 0) {
    const first = await measure(ours);
    return { ours: first, other: await measure(other) };
  }
  const first = await measure(other);
  return { ours: await measure(ours), other: first };
}

/** How long work takes. Garbage of what came before is collected first where node allows it (`--expose-gc`). */
export async function millisecondsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  globalThis.gc?.();
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** How long the processor works on it, for work that also waits: a wait tells nothing of a side. */
export async function processorMillisecondsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  globalThis.gc?.();
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
