/** The most characters that a cell holds (support.microsoft.com, *Excel specifications and limits*). */
export const LONGEST_TEXT = 32_767;

/** What a text that was cut ends with, by which it is known again when the table is read. */
const CUT_MARK = " … [afkortet]";

/** A text as a cell can hold it: one that is too long is cut, and says so at its end. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - CUT_MARK.length);
  // A character beyond the first 65,536 is two units, and half of it is none.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}${CUT_MARK}`;
}

/** Whether a cell holds a text that was cut when it was written. */
export function isCut(text: string): boolean {
  return text.length >= LONGEST_TEXT - 1 && text.endsWith(CUT_MARK);
}
