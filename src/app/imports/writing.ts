import type { Steps } from "../../domain/steps";
import { dateOrderOf, openDateIn, type DateFinding, type DateOrder, type OpenDate } from "../../files/tables/dateOrder";
import { ambiguousIn, decimalOf, type Decimal, type DecimalFinding } from "../../files/tables/decimals";
import type { Block } from "./tableBlocks";
import { decimalEvidence } from "../figures/fileNumber";
import { periodTexts, valueTexts } from "./figureSources";
import { cellAt } from "./headingRows";
import { periodColumns, widthOf } from "./headings";
import { shownText } from "./importRow";

/** How a file writes its numbers and dates, as far as its columns show. */
export type Writing = {
  decimal: DecimalFinding;
  certainDecimal: Decimal | null;
  dates: DateFinding;
  certainOrder: DateOrder | null;
  examples: WritingExamples;
};

/** The file's own number and date that can be read in two ways; null where nothing is open, or both ways are used. */
export type WritingExamples = { number: string | null; date: OpenDate | null };

export const writingExamples = (
  { decimal, dates }: { decimal: DecimalFinding; dates: DateFinding },
  numbers: readonly string[],
  dateTexts: readonly string[],
): WritingExamples => ({
  number: decimal === "ambiguous" ? ambiguousIn(numbers) : null,
  date: dates === "open" ? openDateIn(dateTexts) : null,
});

/**
 * How a file writes numbers and dates, told from all of its columns together, in steps. Where the figures' own columns
 * can be read in two ways, other columns of numbers in the same file decide: 1.310 beside 2,4 is 1310.
 */
export function* writingOf(blocks: readonly Block[]): Steps<Writing> {
  const values = blocks.flatMap(({ table, mapping, book }) => valueTexts(table, mapping, book));
  yield;
  const numbers = yield* evidenceOf(values);
  const own = decimalOf(numbers);
  yield;
  const others = own === "ambiguous" ? decimalOf(yield* evidenceOf(blocks.flatMap(otherNumbers))) : "none";
  yield;
  const decimal = others === "comma" || others === "point" ? others : own;
  const periods = blocks.flatMap(({ table, mapping }) => periodTexts(table, mapping));
  yield;
  const dateTexts = [...periods, ...values];
  const dates = dateOrderOf(dateTexts);
  yield;
  return {
    decimal,
    certainDecimal: decimal === "comma" || decimal === "point" ? decimal : decimal === "none" ? "comma" : null,
    dates,
    certainOrder: dates === "day" || dates === "month" ? dates : dates === "none" ? "day" : null,
    examples: writingExamples({ decimal, dates }, numbers, dateTexts),
  };
}

/** What texts tell of the decimal sign, each different one once; one text a step. */
function* evidenceOf(texts: readonly string[]): Steps<string[]> {
  const evidence: string[] = [];
  for (const text of new Set(texts)) {
    evidence.push(decimalEvidence(text));
    yield;
  }
  return evidence;
}

/** Texts of the columns that are not read and hold numbers alone, where neither a goal nor a period stands. */
function otherNumbers({ table, mapping }: Block): string[] {
  const used = new Set([...Object.values(mapping.columns), ...periodColumns(table, mapping)]);
  const rows = table.rows.slice(mapping.headingsAt + 1);
  return Array.from({ length: widthOf(table) }, (_, index) => index)
    .filter((index) => !used.has(index))
    .flatMap((index) => {
      const texts = rows
        .map((row) => cellAt(row, index))
        .filter(({ value }) => typeof value === "string" && value !== "");
      const shown = texts.map(shownText);
      return shown.every((text) => /^[-–−(]?\d[\d.,' ]*[-)]?\s*(?:%|pct\.?)?$/.test(text)) ? shown : [];
    });
}
