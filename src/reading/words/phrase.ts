import type { Token } from "./token";

/** What a phrase at an index means, and how many tokens it takes. */
export type Found<T> = { value: T; length: number };
type Phrase<T> = { parts: readonly string[]; value: T };
/** Phrases by the first two letters of their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

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
    table.set(index, [...(table.get(index) ?? []), { parts, value }]);
  }
  for (const phrases of table.values())
    phrases.sort((a, b) => b.parts.length - a.parts.length || openParts(a.parts) - openParts(b.parts));
  return table;
}

function openParts(parts: readonly string[]): number {
  return parts.filter((part) => part.endsWith("*")).length;
}

/** The longest phrase of a table that begins at a token. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Found<T> | null {
  const first = tokens[at];
  if (!first) return null;
  const phrases = table.get(indexOf(first.key)) ?? [];
  const phrase = phrases.find(({ parts }) => parts.every((part, step) => matches(part, tokens[at + step]?.key)));
  return phrase ? { value: phrase.value, length: phrase.parts.length } : null;
}

function matches(part: string, key: string | undefined): boolean {
  if (key === undefined) return false;
  return part.endsWith("*") ? key.startsWith(part.slice(0, -1)) : key === part;
}

function indexOf(key: string): string {
  return key.replace("*", "").slice(0, 2);
}
