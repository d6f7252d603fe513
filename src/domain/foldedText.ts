/**
 * Characters that take no room on the screen: soft hyphens, zero-width characters, direction marks (all of Unicode's
 * format characters), joiners and variation selectors.
 */
const UNSEEN = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;

/** Hyphens that look like the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;

/** The codes of Latin-1 that are no letter, digit or sign: the space, the delete character's row, the soft hyphen. */
const SPACE = 0x20;
const [DELETE, NO_BREAK_SPACE, SOFT_HYPHEN, LATIN_1_END] = [0x7f, 0xa0, 0xad, 0xff];

/** Whether a text is seen as it is written: Latin-1 with single spaces within it, as nearly every cell is. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || (code === SPACE && before === SPACE) || code > LATIN_1_END) return false;
    if (code >= DELETE && (code <= NO_BREAK_SPACE || code === SOFT_HYPHEN)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

/** A text as people see it: unseen characters left out, every run of spaces (also non-breaking) one space. */
export function seenText(text: string): string {
  if (isPlain(text)) return text;
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
  if (isPlain(text)) return text.toLowerCase();
  return seenText(text.normalize("NFC")).replace(HYPHENS, "-").toLowerCase();
}
