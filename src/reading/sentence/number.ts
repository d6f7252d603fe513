import type { Found } from "../words/phrase";
import type { Token } from "../words/token";
import { articleOnes, moneyScales, numberWords, scales } from "../words/numberWords";

/**
 * A number as written: `decimals` after the comma (1 for 1,2; -5 for *1,2 mio.*), `money` when its scale is one of
 * kroner (*750 t.kr.*).
 */
export type WrittenNumber = { value: number; decimals: number; scale: number | null; money: boolean };

/** The number at a token, in digits or words, with its scale (*1,2 mio.*). `articles`: *en* counts as one. */
export function readNumberAt(tokens: readonly Token[], at: number, articles: boolean): Found<WrittenNumber> | null {
  const isMinus = isMinusSign(tokens, at) || tokens[at]?.key === "minus";
  const isSign = isMinus || tokens[at]?.key === "plus";
  const sign = isSign && tokens[at + 1]?.kind === "number" && tokens[at - 1]?.kind !== "number" ? 1 : 0;
  const number = plainNumber(tokens, at + sign, articles);
  if (!number) return null;
  const next = tokens[at + sign + 1];
  const scale = next?.kind === "word" ? scales.get(next.key) : undefined;
  const value = (isMinus && sign ? -1 : 1) * rounded(number.value * (scale ?? 1));
  return {
    value: {
      value,
      decimals: number.decimals - (scale ? Math.log10(scale) : 0),
      scale: scale ?? null,
      money: scale !== undefined && moneyScales.has(next?.key ?? ""),
    },
    length: sign + (scale ? 2 : 1),
  };
}

/**
 * *-2*, *−2* and *–2*; an en dash only behind a space or a bracket, as it stands between the ends of a range otherwise.
 */
function isMinusSign(tokens: readonly Token[], at: number): boolean {
  const [before, dash, number] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash === undefined || dash.end !== number?.start) return false;
  return /^[-−]$/.test(dash.text) || (dash.text === "–" && (before?.end !== dash.start || before.text === "("));
}

function plainNumber(
  tokens: readonly Token[],
  at: number,
  articles: boolean,
): { value: number; decimals: number } | null {
  const token = tokens[at];
  if (token?.kind === "number")
    return token.text.endsWith("½")
      ? { value: Number(token.text.slice(0, -1)) + 0.5, decimals: 1 }
      : digits(token.text);
  if (token?.kind !== "word") return null;
  const word = numberWords.get(token.key);
  if (word !== undefined) return { value: word, decimals: 0 };
  return articleOnes.has(token.key) && (articles || oneIsMeant(tokens, at)) ? { value: 1, decimals: 0 } : null;
}

/** *En million*, *mindst én*, *senest en uge*: the article is a number there. */
function oneIsMeant(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.key ?? "", tokens[at + 1]?.key ?? ""];
  if (/^[éè]/.test(tokens[at]?.key ?? "") && /^(?:med|til|på|fra)$/.test(before) && tokens[at + 1]?.kind !== "word")
    return true;
  if (/^(?:én|ét|één)$/.test(tokens[at]?.key ?? "") && /^(?:uge|måned|time|dag|døgn|år)$/.test(after)) return true;
  return (
    scales.has(after) ||
    /^(?:mindst|minimum|højst|maksimalt|senest)$/.test(before) ||
    (/^(?:for|inden|under|over|på|efter)$/.test(before) && /^(?:uge|måned|time|dag|år)$/.test(after))
  );
}

/** 211.207 is two hundred thousand; 4.1 and 5,5 are decimals. */
function digits(text: string): { value: number; decimals: number } {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  const plain = thousands ? text.replace(/\./g, "").replace(",", ".") : text.replace(",", ".");
  return { value: Number(plain), decimals: plain.split(".")[1]?.length ?? 0 };
}

/** Without the noise that binary fractions leave: 1,1 · 1.000.000 is 1.100.000. */
export function rounded(value: number): number {
  // A whole number of at most twelve digits is round already; adding 0 makes 0 of -0.
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
