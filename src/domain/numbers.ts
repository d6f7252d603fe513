/** For floating point only: two figures closer than this, relative to their size, are the same figure. */
const TOLERANCE = 1e-9;

/** Whether two numbers are equal but for floating-point noise (relative 1e-9, DOMAIN.md §4). */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** A result that ran out of a number's range, brought back to its end, so that no answer is ever Infinity. */
export function bounded(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => bounded(sum + value), 0);
}

/** The middle value; the mean of the two middle ones for an even count. Of nothing, 0. */
export function medianOf(values: readonly number[]): number {
  return middleOf(Float64Array.from(values).sort());
}

/** The median of numbers that are sorted. */
export function middleOf(sorted: ArrayLike<number>): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? 0) / 2 + upper / 2;
}

/** With how many decimals a number is written, ten at most. */
export function decimalsOf(value: number): number {
  const [, decimals = ""] = value.toFixed(10).replace(/0+$/, "").split(".");
  return decimals.length;
}
