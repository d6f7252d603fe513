import type { CellErrorValue, CellValueInput } from "@cj-tech-master/excelts";
import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { invalidArgument } from "../hostError";
import { LIMITS, requireLength } from "../limits";
import { type CellScalar, errorTexts } from "./cells";

/** A formula as the workbook keeps it: without its `=`. */
export type EnteredFormula = { formula: string };

/**
 * What a cell gets when a value or an en-US formula is entered: numbers, truth values and errors written as text become
 * what they look like, a leading `=`, `+` or `-` makes a formula, a leading `'` makes text, "" empties the cell.
 * Text that looks like a date stays text; {@link enteredByUser} reads it as Danish Excel does.
 */
export function entered(value: CellScalar, asText: boolean): CellValueInput {
  if (typeof value !== "string") return value;
  if (value === "") return null;
  if (!value.startsWith("=")) requireLength(value.replace(/^'/, ""), LIMITS.cellText, "A cell");
  if (value.startsWith("'")) return value.slice(1);
  if (asText) return value;
  if (value.startsWith("=") && value.length > 1) return formulaFrom(value.slice(1));
  const number = numberFrom(value);
  if (number !== null) return number;
  if (/^[+-]./.test(value)) return formulaFrom(value.startsWith("+") ? value.slice(1) : value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const error = errorTexts.find((text) => text === value.toUpperCase());
  return error ? ({ error } satisfies CellErrorValue) : value;
}

/**
 * As {@link entered}, but as Danish Excel reads what is typed: 31-12-2026, 1/2 and 3-4 become dates (of this year
 * where none is typed), 12:30 a time of day. The API leaves all of them as text.
 */
export function enteredByUser(value: CellScalar, asText: boolean): CellValueInput {
  if (typeof value !== "string" || asText) return entered(value, asText);
  return dateFrom(value) ?? timeFrom(value) ?? entered(value, asText);
}

function dateFrom(text: string): Date | null {
  const match = /^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  // 3.9 comes from the page as en-US for what was typed as 3,9.
  if (!match || (match[2] === "." && match[4] === undefined)) return null;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? new Date().getFullYear() : Number(match[4]);
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? read : null;
}

function timeFrom(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  return match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400 : null;
}

/** The formula, once it is seen to be one; Excel refuses what it can't read. */
export function formulaFrom(text: string): EnteredFormula {
  const formula = requireLength(text, LIMITS.formula - 1, "A formula").trim();
  try {
    parse(tokenize(formula));
  } catch {
    if (!mayBeNewer(formula)) throw invalidArgument(`The formula =${formula} can't be read.`);
  }
  return { formula };
}

/** The engine's parser is older than the spill operator. */
const mayBeNewer = (formula: string): boolean => /[A-Za-z)\]\d]#/.test(formula);

function numberFrom(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(\s*%)?\s*$/.exec(text);
  if (!match) return null;
  const number = Number(match[1]);
  return match[2] ? number / 100 : number;
}
