/**
 * Characters that take no room on the screen: soft hyphens, zero-width characters, direction marks (all of Unicode's
 * format characters), joiners and variation selectors.
 */
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;

/** Hyphens that look like the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;

/** A text as people see it: unseen characters left out, every run of spaces (also non-breaking) one space. */
export function seenText(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}

/**
 * A text as names are compared: two names that look equal are equal. Case, composed and decomposed letters, kinds of
 * space and hyphen, and unseen characters make no difference. Never shown.
 */
export function foldedText(text: string): string {
  return seenText(text.normalize("NFC")).replace(HYPHENS, "-").toLowerCase();
}
