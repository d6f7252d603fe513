import { atOnce } from "../../domain/steps";
import { decimalOf, type Decimal } from "../../files/tables/decimals";
import { comparable } from "../../sheets/cells/sheetTable";
import { decimalEvidence } from "../figures/fileNumber";
import { holdsPersonNumbers } from "../imports/personNumbers";
import type { Silence } from "../sources/sourceBlock";
import type { UsableSource } from "../sources/usableSources";
import type { CaseTable } from "./caseTable";

/** The most different texts that a column of a filter or a period is looked through. */
export const MOST_TEXTS = 100_000;
const MOST_SHAPES = 5000;

/** The columns that a source reads, by their place; null for what it does not name. */
export type SourceColumns = {
  source: UsableSource;
  conditions: readonly { column: number; value: string }[];
  periods: readonly number[];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
};

/** Where a source's columns are in a table, or why it finds nothing there. */
export function columnsOf(source: UsableSource, { headings }: Pick<CaseTable, "headings">): SourceColumns | Silence {
  const folded = headings.map(comparable);
  const { conditions, periods, value, numerator, denominator } = source;
  const named = [...conditions.map(({ column }) => column), ...periods, value, numerator, denominator];
  for (const heading of named.filter((name) => name !== "")) {
    const at = folded.indexOf(comparable(heading));
    if (at === -1) return { kind: "headingMissing", heading };
    if (folded.lastIndexOf(comparable(heading)) !== at) return { kind: "headingTwice", heading };
  }
  if (periods.length === 0) return { kind: "periodMissing" };
  const at = (name: string): number => folded.indexOf(comparable(name));
  const optional = (name: string): number | null => (name === "" ? null : at(name));
  return {
    source,
    conditions: conditions.map((condition) => ({ column: at(condition.column), value: comparable(condition.value) })),
    periods: periods.map(at),
    value: optional(value),
    numerator: optional(numerator),
    denominator: optional(denominator),
  };
}

/** How a column's numbers are written; null where the column holds numbers, "asked" where nobody can tell. */
export async function writingOf(table: CaseTable, column: number): Promise<Decimal | "asked" | null> {
  if (table.kinds[column] !== "text") return null;
  const { texts } = await table.shapesOf(column, MOST_SHAPES);
  const found = decimalOf(texts.map(decimalEvidence));
  if (found === "mixed" || found === "ambiguous") return "asked";
  return found === "none" ? "comma" : found;
}

/** Ten digits as a personal number is written. */
const LIKE_PERSON_NUMBER = /^\D*\d{6}[ –-]?\d{4}\D*$/;

/** Whether a column that is read holds personal numbers (*CPR-numre*), as files of figures are looked through. */
export async function holdsPersons(table: CaseTable, column: number): Promise<boolean> {
  const { texts: shapes } = await table.shapesOf(column, MOST_SHAPES);
  if (!shapes.some((text) => LIKE_PERSON_NUMBER.test(text))) return false;
  const { texts } = await table.textsOf(column, MOST_TEXTS);
  const rows = [table.headings[column] ?? "", ...texts].map((value, at) => ({
    row: at + 1,
    cells: [{ value, numberFormat: "@" }],
  }));
  return atOnce(holdsPersonNumbers(rows));
}

/** The places of the columns that any of these sources names, in their order. */
export function namedColumns(sources: readonly UsableSource[], headings: readonly string[]): number[] {
  const named = new Set(
    sources
      .flatMap(({ conditions, periods, value, numerator, denominator }) => [
        ...conditions.map(({ column }) => column),
        ...periods,
        value,
        numerator,
        denominator,
      ])
      .map(comparable),
  );
  return headings.flatMap((heading, at) => (named.has(comparable(heading)) ? [at] : []));
}
