/** Widths of characters in Arial, in thousandths of the font's size; a capital M's for one that is not here. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [191, "'"],
      [222, "ijlI|"],
      [278, " .,:;/\\!ftI[]·"],
      [333, "()-r`’‘´"],
      [355, '"”“'],
      [389, "*"],
      [469, "^"],
      [500, "ckszvxyJ"],
      [556, "0123456789abdeghnopqu«»L?$#_§åèéêëàáâäöóòôüúùûñ–"],
      [584, "+<>=~−×÷"],
      [611, "FTZøß"],
      [667, "ABEKPSVXY&ÅÄÉÈ"],
      [722, "CDHNRUwÜ"],
      [778, "GOQØÖ"],
      [833, "mM"],
      [889, "æ%"],
      [944, "W"],
      [1000, "Æ…—@€"],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
const UNKNOWN = 1000;
/** Room for a font that stands in for Arial and is a little wider. */
const ALLOWANCE = 1.06;

/** Whether a sign is in Arial, as far as it is known here. */
export const isMeasured = (sign: string): boolean => WIDTHS.has(sign);

/** The width of a sign in Arial in points, at a font size in points. */
export const characterWidth = (sign: string, size: number): number => ((WIDTHS.get(sign) ?? UNKNOWN) / 1000) * size;

/** The width of a text in points at a font size in points, at least as wide as Arial draws it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + characterWidth(sign, size), 0) * ALLOWANCE;
}

/**
 * A text in lines of at most this width: broken at spaces and after hyphens and slashes, and inside a word only where
 * the word alone is too wide. No character is left out but the spaces at the breaks.
 */
export function wrappedText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text
    .trim()
    .replace(/\s+/g, " ")
    .match(/[^\s/-]*[/-]+|[^\s/-]+|\s/g) ?? []) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of piece.trimStart()) {
      if (line !== "" && textWidth(line + character, size) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
