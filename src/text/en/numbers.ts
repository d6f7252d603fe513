import { inFull, numberTexts, type TypedNumber } from "../numbers";
import { monthNames } from "./terms";

const ENGLISH = /^[-−]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** 1.250 is 1¼ in English and 1250 in the sheet's Danish. */
const AMBIGUOUS = /^[-−]?[1-9]\d{0,2}\.\d{3}$/;

/** Parses an English number, 1,250.5; refuses one that means something else in Danish. */
function typedNumber(text: string): TypedNumber {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  if (!ENGLISH.test(plain) || AMBIGUOUS.test(plain)) return { kind: "invalid" };
  return { kind: "number", value: Number(plain.replaceAll(",", "").replace("−", "-")) };
}

/** Adds a fourth decimal to a number with three, so that it cannot be read as thousands. */
function numberToType(value: number | null): string {
  const plain = inFull(value, "en-GB");
  return AMBIGUOUS.test(plain) ? `${plain}0` : plain;
}

/** The British format: 1,250.5; 77%; 31 December 2009. */
export const englishNumbers = numberTexts(
  { locale: "en-GB", percentSign: "%", months: monthNames, date: (day, month, year) => `${day} ${month} ${year}` },
  { decimalSign: () => ".", typedNumber, numberToType },
);

export const { formatNumber, formatDate } = englishNumbers;
