import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { sumOf } from "../../domain/numbers";
import { comparable } from "../../sheets/cells/sheetTable";
import { readYesNo } from "../../sheets/cells/readCell";
import { fileNumber } from "../figures/fileNumber";
import type { AddedColumn, GroupTotals } from "./caseTable";

/** What a column adds up to in some rows: its sum, and how many cells had something. */
type Total = { sum: number; filled: number };

/** What the rows of one goal and period come to, or why they come to nothing. */
export type GroupAmounts =
  | { kind: "amounts"; value: number | null; numerator: number | null; denominator: number | null }
  | { kind: "left"; why: "notNumbers"; text: string }
  | { kind: "left"; why: "halfShares" | "notAddable" };

/** The roles of a source's columns, by their place among those that were added up. */
export type Roles = { value: number | null; numerator: number | null; denominator: number | null };

/**
 * The figure of a goal's rows in one period. Numerators and denominators are added up; a denominator of Ja and Nej is
 * counted. Values are added up under Sum and År til dato and averaged under Gennemsnit, which leaves their sum and
 * their number as Tæller and Nævner; one row alone stands as it is. Any other way would be a guess. Without a column
 * the rows are counted.
 */
export function amountsOf(groups: readonly GroupTotals[], columns: readonly AddedColumn[], roles: Roles, goal: Goal) {
  const rows = sumOf(groups.map((group) => group.rows));
  const total = (role: keyof Roles): Total | { text: string } | null => {
    const at = roles[role];
    return at === null ? null : totalOf(groups, at, columns[at], role === "denominator");
  };
  const [value, numerator, denominator] = [total("value"), total("numerator"), total("denominator")];
  for (const each of [value, numerator, denominator])
    if (each !== null && "text" in each) return { kind: "left", why: "notNumbers", text: each.text } as const;
  return figureOf(value as Total | null, numerator as Total | null, denominator as Total | null, rows, goal);
}

function figureOf(
  value: Total | null,
  numerator: Total | null,
  denominator: Total | null,
  rows: number,
  { aggregation, unit }: Goal,
): GroupAmounts {
  const share = { numerator: numerator?.sum ?? null, denominator: denominator?.sum ?? null };
  if (numerator !== null && numerator.filled !== denominator?.filled) return { kind: "left", why: "halfShares" };
  if (value === null)
    return {
      kind: "amounts",
      value: numerator === null ? rows : null,
      ...(numerator?.filled === 0 ? NO_SHARE : share),
    };
  if (value.filled === 0) return { kind: "amounts", value: null, ...NO_SHARE };
  if (value.filled === 1) return { kind: "amounts", value: value.sum, ...share };
  if (numerator !== null) return { kind: "amounts", value: null, ...share };
  if (aggregation === "sum" || aggregation === "yearToDate") return { kind: "amounts", value: value.sum, ...NO_SHARE };
  if (aggregation !== "mean" || isPercent(unit)) return { kind: "left", why: "notAddable" };
  const mean = Number((value.sum / value.filled).toPrecision(15));
  return { kind: "amounts", value: mean, numerator: value.sum, denominator: value.filled };
}

const NO_SHARE = { numerator: null, denominator: null } as const;

/** A column's total over groups, or a text in it that is no number. */
function totalOf(
  groups: readonly GroupTotals[],
  at: number,
  column: AddedColumn | undefined,
  isCounted: boolean,
): Total | { text: string } {
  const sums: number[] = [];
  let filled = 0;
  for (const { added } of groups) {
    const own = added[at];
    if (own === undefined) continue;
    sums.push(own.sum);
    filled += own.count;
    for (const { text, count } of own.odd) {
      const number = numberOf(text, column?.decimal ?? "comma", isCounted);
      if (number === "none") continue;
      if (number === null) return { text };
      sums.push(number * count);
      filled += count;
    }
  }
  return { sum: Number(sumOf(sums).toPrecision(15)), filled };
}

/** A text as a number: Ja is 1 and Nej 0, as a denominator both are 1. Null where it is none, "none" for no figure. */
function numberOf(text: string, decimal: "comma" | "point", isCounted: boolean): number | "none" | null {
  if (comparable(text) === "") return "none";
  const yes = /^(?:ja|nej|true|false|sand|falsk)$/.test(comparable(text))
    ? readYesNo({ value: text, numberFormat: "@" })
    : null;
  if (yes !== null) return isCounted || yes ? 1 : 0;
  const read = fileNumber({ value: text, numberFormat: "@" }, decimal, "");
  if (read.kind === "number") return read.value;
  return read.kind === "none" && !read.marked ? "none" : null;
}
