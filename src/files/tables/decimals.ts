/** The decimal separator. */
export type Decimal = "comma" | "point";

/** What a column's numbers show: one separator, none (integers only), or both. */
export type DecimalFinding = Decimal | "none" | "ambiguous" | "mixed";

/**
 * The decimal sign of a column, from all its texts together. `1.234` alone can be read in two ways; beside `12,5` it
 * cannot. Nothing is guessed: "ambiguous" and "mixed" are for the user to answer.
 */
export function decimalOf(texts: readonly string[]): DecimalFinding {
  const found = new Set(texts.map(evidenceIn));
  if (found.has("comma") && found.has("point")) return "mixed";
  if (found.has("comma")) return "comma";
  if (found.has("point")) return "point";
  return found.has("ambiguous") ? "ambiguous" : "none";
}

const RULES: readonly (readonly [RegExp, Exclude<DecimalFinding, "none" | "mixed">])[] = [
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, "comma"],
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, "point"],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, "comma"],
  [/^\d{1,3}(?:,\d{3}){2,}$/, "point"],
  [/^[1-9]\d{0,2}[.,]\d{3}$/, "ambiguous"],
  [/^\d+,\d+$/, "comma"],
  [/^\d+\.\d+$/, "point"],
];

/** What may stand around a number: spaces, signs and per cent. */
const AROUND = /[\s\u00a0\u202f%+\-\u2212\u2013]|pct\.?|procent/gi;
const digitsOf = (text: string): string => text.replace(AROUND, "");

const evidenceIn = (text: string): DecimalFinding =>
  RULES.find(([pattern]) => pattern.test(digitsOf(text)))?.[1] ?? "none";

/** The first of a column's numbers that can be read in two ways, as it is written: `1.310`; null where none is. */
export function ambiguousIn(texts: readonly string[]): string | null {
  const found = texts.find((text) => evidenceIn(text) === "ambiguous");
  return found === undefined ? null : digitsOf(found);
}
