import { inFull, numberTexts, type TypedNumber } from "../numbers";
import { monthNames } from "./terms";

const ENGLISH = /^[-−]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** 1.250 is one and a quarter in English and a thousand more in the sheet's Danish. */
const AMBIGUOUS = /^[-−]?[1-9]\d{0,2}\.\d{3}$/;

/** Reads a number in English writing, 1,250.5; one that a Danish reader would take for another is refused. */
function typedNumber(text: string): TypedNumber {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  if (!ENGLISH.test(plain) || AMBIGUOUS.test(plain)) return { kind: "invalid" };
  return { kind: "number", value: Number(plain.replaceAll(",", "").replace("−", "-")) };
}

/** A fourth decimal keeps a number with three from being taken for thousands. */
function numberToType(value: number | null): string {
  const plain = inFull(value, "en-GB");
  return AMBIGUOUS.test(plain) ? `${plain}0` : plain;
}

/** British writing: 1,250.5; 77%; 31 December 2009. */
export const englishNumbers = numberTexts(
  { locale: "en-GB", percentSign: "%", months: monthNames, date: (day, month, year) => `${day} ${month} ${year}` },
  { decimalSign: () => ".", typedNumber, numberToType },
);

export const { formatNumber, formatDegree, formatDate } = englishNumbers;
