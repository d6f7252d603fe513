/**
 * A rule broken on purpose: in one file, code that occurs once, what replaces it, and the tests that should notice, the
 * likeliest first. Each of `tests` is a pattern of test paths.
 */
export type Mutation = { file: string; rule: string; from: string; to: string; tests: readonly string[] };

/** Whether the code to break occurs exactly once in its file, however it is formatted. */
export function fits({ from }: Pick<Mutation, "from">, source: string): boolean {
  return [...source.matchAll(anyFormat(from))].length === 1;
}

/** The file with the rule broken. */
export function broken({ from, to }: Pick<Mutation, "from" | "to">, source: string): string {
  return source.replace(anyFormat(from), () => to);
}

/** Matches code whose line breaks, spaces, trailing commas and grouping differ as a formatter may write them. */
function anyFormat(code: string): RegExp {
  const tokens = code.match(/\w+|[^\w\s]/g) ?? [];
  const spaced = tokens.map((token, index) => {
    const next = tokens[index + 1] ?? "";
    if (/^\w/.test(token) && /^\w/.test(next)) return `${token}\\s+`;
    const gap = /^[\])}]$/.test(next) && token !== "," ? ",?\\s*" : "\\s*";
    return escaped(token) + (next === "" ? "" : gap);
  });
  const startsInWord = /^\w/.test(code) ? "\\b" : "";
  return new RegExp(startsInWord + spaced.join(""), "g");
}

function escaped(token: string): string {
  return token.replace(/[^\w]/g, "\\$&");
}
