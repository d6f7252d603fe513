import type { Line, Result } from "./line";

/** The head of the table of docs/speed.md; every row of a run has as many cells. */
export const head = [
  "| line | what | against | to reach | ratio (lowest–highest) | ours | other | rounds |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
] as const;

type Told = Pick<Line, "what" | "against" | "reach" | "unit">;

const decimals = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** What a line came to, and whether its goal is reached. */
export function rowOf(name: string, line: Told, { ratio, lowest, highest, ours, other, rounds }: Result): string {
  const spread = `${decimals(ratio)} (${decimals(lowest)}–${decimals(highest)})`;
  const isReached = line.reach === null || ratio <= line.reach;
  const unit = line.unit ?? "ms";
  return row(name, line, isReached ? spread : `${spread}: not reached`, [
    `${ours.toFixed(0)} ${unit}`,
    `${other.toFixed(0)} ${unit}`,
    String(rounds),
  ]);
}

/** A line without figures, with the reason. */
export function emptyRow(name: string, line: Told, why: string): string {
  return row(name, line, why.replaceAll(/\s+/g, " ").replaceAll("|", "/"), ["–", "–", "–"]);
}

function row(name: string, { what, against, reach }: Told, ratio: string, sides: readonly string[]): string {
  return `| ${[name, what, against, reach === null ? "–" : `${reach} ×`, ratio, ...sides].join(" | ")} |`;
}
