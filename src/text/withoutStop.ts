/** Somebody else's words, as they stand in a sentence of ours that goes on or ends after them. */
export function withoutStop(words: string): string {
  return words.replace(/[.\s]+$/, "");
}
