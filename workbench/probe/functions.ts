/** Twice the number: whether a function is found by a name with Danish letters and without a prefix. */
export function twice(number: number): number {
  return number * 2;
}

/** What a cell or a range looks like to a function. */
export function typeOfArgument(argument: unknown): string {
  return JSON.stringify(argument) ?? "undefined";
}

/** A list of one row and column. */
export function listOfOne(number: number): number[][] {
  return [[number]];
}
