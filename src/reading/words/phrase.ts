import { remembered } from "./remembered";
import type { Token } from "./token";

/** What a phrase at an index means, and how many tokens it takes. */
export type Found<T> = { value: T; length: number };
type Phrase<T> = { parts: readonly string[]; found: Found<T> };
/** The phrases that may begin with a word, those that win first. */
export type PhraseTable<T> = (word: string) => readonly Phrase<T>[];

/**
 * A table of phrases and what they mean. A part that ends in `*` matches every word with that prefix. Longer phrases
 * come first, so that *ikke under* is found before *under*, and whole words before beginnings, so that *reduceret* is
 * not *reducer*.
 */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const parts = text.split(" ");
    const index = indexOf(parts[0] ?? "");
    table.set(index, [...(table.get(index) ?? []), { parts, found: { value, length: parts.length } }]);
  }
  for (const phrases of table.values())
    phrases.sort((a, b) => b.parts.length - a.parts.length || openParts(a.parts) - openParts(b.parts));
  return remembered((word) => (table.get(indexOf(word)) ?? []).filter(({ parts }) => matches(parts[0] ?? "", word)));
}

function openParts(parts: readonly string[]): number {
  return parts.filter((part) => part.endsWith("*")).length;
}

/** The longest phrase of a table that begins at a token. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Found<T> | null {
  const first = tokens[at];
  if (!first) return null;
  for (const { parts, found } of table(first.key)) if (goesOn(parts, tokens, at)) return found;
  return null;
}

/** Whether the parts of a phrase behind its first stand behind a token. */
function goesOn(parts: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step < parts.length; step++) if (!matches(parts[step] ?? "", tokens[at + step]?.key)) return false;
  return true;
}

function matches(part: string, key: string | undefined): boolean {
  if (key === undefined) return false;
  return part.endsWith("*") ? key.startsWith(part.slice(0, -1)) : key === part;
}

function indexOf(key: string): string {
  return key.replace("*", "").slice(0, 2);
}
