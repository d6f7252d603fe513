import { toEnglishFormula } from "../../host/model/danish";

const danishNumber = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?\s*(%?)$/;

/**
 * What was typed in a cell in Danish, as the host takes it: formulas in English, decimal point, TRUE and FALSE. What
 * only looks like a number in English, such as 1.10, stays text. A cell formatted as text (`@`) keeps what was typed.
 */
export function typedValue(typed: string, format: string): string {
  if (format === "@" || typed.startsWith("'")) return typed;
  const text = typed.trim();
  if (text.startsWith("=")) return toEnglishFormula(text);
  const number = numberFrom(text, format);
  if (number !== null) return number;
  if (/^(sand|falsk)$/i.test(text)) return toEnglishFormula(`=${text}`).slice(1);
  if (/^[+-]./.test(text) || /^#\S+$/.test(text)) return toEnglishFormula(`=${text}`).slice(1);
  return /^[\d.,eE+\s-]+%?$/.test(text) && !isDate(text) && text !== "" ? `'${text}` : typed;
}

function numberFrom(text: string, format: string): string | null {
  const match = danishNumber.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const number = `${sign}${whole.replaceAll(".", "") || "0"}${decimals === "" ? "" : `.${decimals}`}`;
  const inPercentCell = percent === "" && format.includes("%") && Math.abs(Number(number)) >= 1;
  return number + (inPercentCell ? "%" : percent);
}

/** A date with its year, or a day and a month, which Danish Excel takes for one of this year. */
const isDate = (text: string): boolean => /^\d{1,2}(?:[-./]\d{1,2}[-./]\d{4}|-\d{1,2})$/.test(text);
