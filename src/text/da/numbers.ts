import { inFull, numberTexts, type TypedNumber } from "../numbers";
import { monthNames } from "./terms";

const DANISH = /^[-−]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/** Parses a Danish number: 1.250,5. */
function typedNumber(text: string): TypedNumber {
  const plain = text.trim();
  if (plain === "") return { kind: "empty" };
  if (!DANISH.test(plain)) return { kind: "invalid" };
  return { kind: "number", value: Number(plain.replaceAll(".", "").replace(",", ".").replace("−", "-")) };
}

/** The Danish format: 1.250,5; 77,4 %; 31. december 2009. */
export const danishNumbers = numberTexts(
  { locale: "da-DK", percentSign: " %", months: monthNames, date: (day, month, year) => `${day}. ${month} ${year}` },
  { decimalSign: () => ",", typedNumber, numberToType: (value) => inFull(value, "da-DK") },
);

export const { formatNumber, formatDate } = danishNumbers;
