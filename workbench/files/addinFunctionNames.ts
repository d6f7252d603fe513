import { withWords } from "./functionCalls";

/**
 * Excel writes a call of an add-in's function as `_xldudf_NAME(…)`, with the dots of a namespace as underscores. This
 * is the one place that knows. How Excel writes letters outside ASCII (the Å of MÅLOPFYLDELSE) is not documented: they
 * are written as they are here, and read both as they are and decomposed.
 */
const prefix = /^_xldudf_/i;

const storedName = (name: string): string => name.normalize("NFC").toUpperCase().replace(/\./g, "_");

/**
 * The formula as a user sees it; `known` are full function names, so that the dots of a namespace can be found again.
 */
export function withoutAddinPrefix(formula: string, known: Iterable<string> = []): string {
  if (!/_xldudf_/i.test(formula)) return formula;
  const names = new Map([...known].map((name) => [storedName(name), name]));
  return withWords(formula, ({ text }) => {
    if (!prefix.test(text)) return text;
    const bare = text.replace(prefix, "").normalize("NFC");
    return names.get(storedName(bare)) ?? bare;
  });
}

/** The formula as the file stores it: calls of the functions in `names` get the prefix. */
export function withAddinPrefix(formula: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return formula;
  return withWords(formula, ({ text, called }) =>
    called && names.has(storedName(text)) ? `_xldudf_${text.normalize("NFC").replace(/\./g, "_")}` : text,
  );
}

/** The names of add-in functions in the form that {@link withAddinPrefix} looks them up. */
export const addinNames = (names: Iterable<string>): Set<string> => new Set([...names].map(storedName));

/** The add-in functions that a stored formula calls. */
export function addinCalls(formula: string): string[] {
  return [...formula.matchAll(/_xldudf_([\p{L}\p{M}\p{N}_.\\]+)/giu)].map((match) => storedName(match[1]!));
}
