import { formatCellValue, isDateDisplayFormat, ValueType } from "@cj-tech-master/excelts";
import type { SeenCell } from "../../files/sleepingSheets";
import { isError, scalarOf } from "./cells";
import { danishError } from "./danish";
import { formatOf } from "./numberFormats";

/** Formats that follow the user's region: Excel shows them the Danish way whatever is written in the file. */
const regional: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd-mm-yyyy",
  "m/d/yyyy": "dd-mm-yyyy",
  "m/d/yy": "dd-mm-yyyy",
  "m/d/yy h:mm": "dd-mm-yyyy hh:mm",
  "d-mmm-yy": "dd-mmm-yy",
};

const monthNames: readonly (readonly [RegExp, string])[] = [
  [/\bJanuary\b/g, "januar"],
  [/\bFebruary\b/g, "februar"],
  [/\bMarch\b/g, "marts"],
  [/\bApril\b/g, "april"],
  [/\bMay\b/g, "maj"],
  [/\bJune\b/g, "juni"],
  [/\bJuly\b/g, "juli"],
  [/\bAugust\b/g, "august"],
  [/\bSeptember\b/g, "september"],
  [/\bOctober\b/g, "oktober"],
  [/\bNovember\b/g, "november"],
  [/\bDecember\b/g, "december"],
  [/\bOct\b/g, "okt"],
];

/** What Danish Excel shows in a cell: decimal comma, SAND and FALSK, #I/T; columns are never too narrow here. */
export function displayText(cell: SeenCell | undefined): string {
  if (!cell || cell.type === ValueType.Merge || cell.type === ValueType.Null) return "";
  const value = scalarOf(cell);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return isErrorCell(cell) ? danishError(value) : shownText(value, formatOf(cell));
  return shownNumber(value, formatOf(cell));
}

function isErrorCell(cell: SeenCell): boolean {
  return isError(cell.value) || isError(cell.result);
}

function shownText(value: string, format: string): string {
  return format === "General" || format === "@" ? value : formatCellValue(value, format);
}

/**
 * Words in quotes before and after a number are put on here: the library takes letters in them for parts of the format.
 */
function shownNumber(value: number, format: string): string {
  const code = regional[format] ?? format;
  if (code === "General") return general(value);
  const framed = framedNumber(value, code);
  if (framed !== null) return framed;
  const shown = spacedPercent(formatCellValue(rounded(value, code), code), code);
  if (!isDateDisplayFormat(code)) return shown.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
  return monthNames.reduce((text, [english, danish]) => text.replace(english, danish), shown);
}

/** The library leaves out the space before a per-cent sign. */
function spacedPercent(shown: string, code: string): string {
  return code.endsWith(" %") ? shown.replace(/ ?%$/, " %") : shown;
}

/** As many digits as Excel keeps of a number. */
const DIGITS = 15;

/** A number as Excel rounds it for a plain format: by its decimal digits, so 4.975 is 4.98. The library rounds bits. */
function rounded(value: number, code: string): number {
  const kept = Number(value.toPrecision(DIGITS));
  const format = /^[#0,]+(?:\.(0+))?( ?%)?$/.exec(code);
  const digits = String(Math.abs(kept));
  if (format === null || digits.includes("e")) return kept;
  const decimals = (format[1]?.length ?? 0) + (format[2] === undefined ? 0 : 2);
  return Math.sign(kept) * Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
}

/**
 * A number between words; of two parts the second is for numbers below zero, without their minus, which one part puts
 * in front of all.
 */
function framedNumber(value: number, code: string): string | null {
  const [positive, negative] = code
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((part) => /^(?:"([^"]*)")?(-?)([#0][#0.,]*(?: ?%)?)(?:"([^"]*)")?$/.exec(part));
  const part = value < 0 ? (negative ?? positive) : positive;
  if (!part || (part[1] ?? part[4]) === undefined) return null;
  const [, before = "", minus = "", digits = "General", after = ""] = part;
  return `${value < 0 && !negative ? "-" : ""}${before}${minus}${shownNumber(Math.abs(value), digits)}${after}`;
}

/** A number without a format: at most eleven characters, as Excel shows it. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const digits = String(Number(mantissa)).replace(".", ",");
    return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole)))).replace(".", ",");
}
