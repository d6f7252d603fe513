import type { Decimal } from "../../files/tables/decimals";
import { errorIn, isEmpty, readNumber, textOf } from "../../sheets/cells/readCell";
import type { Cell } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import { clockText, hoursIn } from "./hoursIn";

/** A number of a file's cell, a mark that there is none, or what is wrong; a note tells what else stood there. */
export type FileNumber =
  | { kind: "number"; value: number; percent: boolean; note: string | null }
  | { kind: "none"; marked: boolean; note: string | null }
  | { kind: "fault"; problem: string };

/** A number as it is to be written. */
const EXAMPLE: Readonly<Record<Decimal, string>> = { comma: "1.250,5", point: "1,250.5" };

/** What statistics banks write where there is no figure (DOMAIN.md §3). */
const NO_FIGURE =
  /^(?:\.{1,3}|…|-{1,3}|\*{1,3}|:|n\/a|n\.?a\.?|[iu]\/?\.?o\.?|uoplyst|(?:ikke|ej) (?:oplyst|opgjort)|ingen (?:data|tal)|mangler)$/i;
/** A count that is too small to be told. */
const SUPPRESSED = /^(?:[<≤]=?|under|færre end|mindre end)\s*\d+(?:[.,]\d+)?\s*(?:%|pct\.?)?$/i;
const FOOTNOTE =
  /^(.*[\d)%-]|.*\bpct\.?)\s*((?:[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+(?:,[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+)*)|\s[a-zæøå\d]\)|\s\([a-zæøå]\))$/i;
/** Signs of a ledger, of which nobody can tell which way they count for a goal. */
const LEDGER = /^[-+(]?[\d.,' ]+\)?\s*(?:CR|DR|cr\.?|dr\.?|K|D|H|S)\.?$/;

/** A unit that hours and minutes can be said in. */
const IN_HOURS = /^(?:arbejds)?timer?\b/i;

/** The number of a cell, with the sign before it, after it or as brackets around it. */
export function fileNumber(cell: Cell, decimal: Decimal, unit: string): FileNumber {
  const { fault, note } = measurementText;
  if (isEmpty(cell)) return { kind: "none", marked: false, note: null };
  const hours = hoursIn(cell);
  if (hours !== null)
    return IN_HOURS.test(unit)
      ? { kind: "number", value: hours, percent: false, note: null }
      : { kind: "fault", problem: fault.hours(clockText(hours), unit) };
  if (typeof cell.value !== "string") return ofCell(cell, decimal);
  const code = errorIn(cell);
  if (code !== null) return { kind: "fault", problem: fault.errorCell(code) };
  const text = signed(cell.value);
  if (NO_FIGURE.test(text)) return { kind: "none", marked: true, note: null };
  if (SUPPRESSED.test(text)) return { kind: "none", marked: true, note: note.suppressed(cell.value.trim()) };
  const [, before, mark] = FOOTNOTE.exec(text) ?? [];
  const bare = withoutUnit(before ?? text, unit);
  const read = numberIn(bare, decimal);
  if (read === null && numberIn(withoutMoney(bare), decimal) !== null)
    return { kind: "fault", problem: fault.otherUnit(cell.value.trim(), unit) };
  if (read !== null)
    return { kind: "number", ...read, note: mark === undefined ? null : note.footnote(cell.value.trim(), mark.trim()) };
  return {
    kind: "fault",
    problem: LEDGER.test(text) ? fault.ledgerSign(cell.value.trim()) : fault.notANumber(textOf(cell), EXAMPLE[decimal]),
  };
}

function ofCell(cell: Cell, decimal: Decimal): FileNumber {
  const read = readNumber(cell);
  const { fault } = measurementText;
  if (read.kind === "number") return { ...read, note: null };
  return {
    kind: "fault",
    problem: read.kind === "date" ? fault.numberIsDate : fault.notANumber(textOf(cell), EXAMPLE[decimal]),
  };
}

/** A text with one kind of space and of minus, and without the apostrophe that keeps Excel from reading it. */
function signed(text: string): string {
  return text
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ")
    .replace(/[\u2010-\u2015\u2212\u00f7\ufe63\uff0d]/g, "-")
    .trim()
    .replace(/^minus (?=[\d(])/i, "-")
    .replace(/^['’‘`](?=\s*[-+(\d])/, "")
    .trim();
}

/** A number without its goal's unit behind it, or kr. around it where the goal is in kr. or nothing is said. */
function withoutUnit(text: string, unit: string): string {
  const [lower, own] = [text.toLowerCase(), unit.toLowerCase()];
  if (own !== "" && !own.startsWith("pct") && lower.endsWith(own)) return text.slice(0, -own.length).trim();
  return own === "" || IN_KRONER.test(own) ? withoutMoney(text) : text;
}

const MONEY_BEFORE = /^([-+(]?) ?(?:kr\.?|dkk) ?(?=[-+(\d])/i;
const MONEY_BEHIND = /([\d)-]) ?(?:kr\.?|kroner|dkk)$/i;
const IN_KRONER = /^(?:kr\.?|kroner|dkk)$/;

/** A number without the kr. before or behind it, and with its sign. */
function withoutMoney(text: string): string {
  return text.replace(MONEY_BEFORE, "$1").replace(MONEY_BEHIND, "$1");
}

/** The number of a text, or null; at most one of the three ways to write a minus is one. */
function numberIn(text: string, decimal: Decimal): { value: number; percent: boolean } | null {
  const [, inner = "", sign] = /^(.*?)\s*(%|pct\.?|procent)?$/i.exec(text) ?? [];
  const [, bracketed] = /^\(\s*(.*?)\s*\)$/.exec(inner) ?? [];
  const [, content = "", innerSign] = /^(.*?)\s*(%|pct\.?|procent)?$/i.exec(bracketed ?? inner) ?? [];
  const [, first = "", digits = "", last = ""] = /^([-+]?)\s?(.*?)\s?(-?)$/.exec(content) ?? [];
  const minuses = [first === "-", last === "-", bracketed !== undefined].filter(Boolean).length;
  const value = unsigned(digits, decimal);
  if (value === null || minuses > 1 || (first === "+" && minuses > 0)) return null;
  return { value: minuses === 1 && value !== 0 ? -value : value, percent: (sign ?? innerSign) !== undefined };
}

function unsigned(digits: string, decimal: Decimal): number | null {
  const danish = decimal === "comma" ? digits : digits.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:,\d+)?$/.test(danish)) return null;
  const value = Number(danish.replace(/[. '’]/g, "").replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** The mark of a footnote behind a figure: * of »94,7*«; null for none. */
export function footnoteMark(text: string): string | null {
  return FOOTNOTE.exec(signed(text))?.[2]?.trim() ?? null;
}

/** A text as it tells the decimal sign: without signs, brackets, units and notes. */
export function decimalEvidence(text: string): string {
  const bare = signed(text);
  const [, before = bare] = FOOTNOTE.exec(bare) ?? [];
  return before.replace(/[()+\-']/g, "");
}
