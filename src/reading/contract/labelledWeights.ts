import type { Line } from "./lines";
import { weightIn } from "./measured/cellValue";
import { headingIn, markerIn } from "./patterns";

const weightLine = /^(?:vægt(?:ning)?|målets vægt)\s*(?:\([^)]*\))?\s*:\s*(.+?)\.?$/iu;

/**
 * The weights that stand as a line of their own below a goal's title (*Mål 3*, then *Vægtning: 40 point*), by the
 * goal's number: they hold for the goal's table too.
 */
export function labelledWeights(lines: readonly Line[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let nr: string | null = null;
  for (const { text } of lines) {
    nr = markerIn(text)?.nr ?? headingIn(text)?.number ?? nr;
    const weight = weightIn(weightLine.exec(text)?.[1] ?? "");
    if (nr !== null && weight !== null && !weights.has(nr)) weights.set(nr, weight);
  }
  return weights;
}
