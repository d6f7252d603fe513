/**
 * A rule broken on purpose: in one file, a text that occurs once, what stands there instead, and the tests that should
 * notice, the likeliest first.
 */
export type Mutation = { file: string; rule: string; from: string; to: string; tests: readonly string[] };

/** Whether the text to break is found in its file, and found once. */
export function fits({ from }: Pick<Mutation, "from">, source: string): boolean {
  return source.split(from).length === 2;
}

/** The file with the rule broken. */
export function broken({ from, to }: Pick<Mutation, "from" | "to">, source: string): string {
  return source.replace(from, () => to);
}
