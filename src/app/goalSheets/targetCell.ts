import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalForm } from "../../domain/goal";
import type { Decimal } from "../../files/tables/decimals";
import { figureIn } from "../../reading/contract/measured/cellValue";
import { isPercentFormat } from "../../sheets/cells/numberFormat";
import { readDate, readNumber, readYesNo } from "../../sheets/cells/readCell";
import type { Cell } from "../../sheets/cells/sheetTable";
import { shownText } from "../imports/importRow";
import { readDanishNumber } from "../../sheets/cells/readCell";

/** What the cell of a goal's target says: a figure with its limit, a milestone, words, or nothing. */
export type SheetTarget =
  | { kind: "figure"; form: GoalForm | null; target: number; upper: number | null; unit: string | null }
  | { kind: "milestone"; deadline: CalendarDate | null }
  | { kind: "words"; text: string }
  | { kind: "none" };

const NONE = /^(?:[-–—.*…]+|n\/?a\.?|i\.?o\.?|ingen|ikke fastsat)$/i;
const DONE =
  /^(?:ja|gennemført|gennemføres|udført|afsluttet|færdig|vedtaget|godkendt|udarbejdet|implementeret|afholdt)$/i;
const UNIT = String.raw`\s*(%|pct\.?|procent|[\p{L}][\p{L}. ]*)?`;
const NUMBER = String.raw`([-+]?\d[\d.,]*)`;
const BETWEEN = new RegExp(
  String.raw`^(?:mellem|fra|interval:?)?\s*${NUMBER}\s*(?:%|pct\.?)?\s*(?:-|til|og|\.\.)\s*${NUMBER}${UNIT}$`,
  "iu",
);
const AT_LEAST_BEHIND = new RegExp(
  String.raw`^${NUMBER}${UNIT}\s*(?:\+|eller (?:derover|over|mere|flere|højere))$`,
  "iu",
);
const AT_MOST_BEHIND = new RegExp(String.raw`^${NUMBER}${UNIT}\s*eller (?:derunder|under|mindre|færre|lavere)$`, "iu");
const SCALED = /^(.*\d)\s*((?:mio|mia)\.?\s*(?:kr\.?)?|t\.?\s?kr\.?|1\.000 kr\.?)$/i;

/** The target of a goal as a cell says it: a number by its format, *mindst 95*, *≥ 95 %*, *95-100*, *Ja*, a date. */
export function sheetTarget(cell: Cell, decimal: Decimal, dates1904: boolean): SheetTarget {
  const text = shownText(cell);
  if (text === "" || NONE.test(text)) return { kind: "none" };
  if (readYesNo(cell) !== null || DONE.test(text)) return { kind: "milestone", deadline: null };
  const number = readNumber(cell);
  if (typeof cell.value === "number" && number.kind === "number")
    return figure(null, number.value, null, isPercentFormat(cell.numberFormat) ? "pct." : null);
  const date = readDate(cell, dates1904);
  if (date.kind === "date") return { kind: "milestone", deadline: date.date };
  return ofText(plainSigns(text, decimal));
}

function ofText(text: string): SheetTarget {
  const between = BETWEEN.exec(text);
  const [low, high] = [numberOf(between?.[1]), numberOf(between?.[2])];
  if (between && low !== null && high !== null && low < high) return figure("between", low, high, unitOf(between[3]));
  for (const [pattern, form] of [
    [AT_LEAST_BEHIND, "atLeast"],
    [AT_MOST_BEHIND, "atMost"],
  ] as const) {
    const behind = pattern.exec(text);
    const bound = numberOf(behind?.[1]);
    if (behind && bound !== null) return figure(form, bound, null, unitOf(behind[2]));
  }
  const [, before, scale] = SCALED.exec(text) ?? [];
  const read = figureIn(before ?? text);
  if (read === null) return { kind: "words", text };
  const { quantity, bound } = read;
  const unit = scale ?? quantity.unit?.name ?? null;
  if (quantity.plusMinus) return figure("between", -quantity.value, quantity.value, unit);
  return figure(quantity.upper === null ? bound : "between", quantity.value, quantity.upper, unit);
}

function figure(form: GoalForm | null, target: number, upper: number | null, unit: string | null): SheetTarget {
  return { kind: "figure", form, target, upper, unit };
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : (readDanishNumber(text)?.value ?? null);

function unitOf(text: string | undefined): string | null {
  const unit = text?.trim() ?? "";
  return unit === "" ? null : /^(?:%|pct\.?|procent)$/i.test(unit) ? "pct." : unit;
}

/** A target's text with one kind of minus, limits as words, and a decimal comma. */
function plainSigns(text: string, decimal: Decimal): string {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/^ikke (?:over|mere end|flere end|højere end)\b/i, "højst")
    .replace(/^ikke (?:under|mindre end|færre end|lavere end)\b/i, "mindst")
    .trim();
  return decimal === "comma" ? plain : plain.replace(/(\d)[.,](?=\d)/g, (sign, digit: string) => digit + swapped(sign));
}

const swapped = (sign: string): string => (sign.endsWith(".") ? "," : ".");
