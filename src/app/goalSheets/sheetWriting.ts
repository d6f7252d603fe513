import { dateOrderOf, type DateFinding } from "../../files/tables/dateOrder";
import { decimalOf, type DecimalFinding } from "../../files/tables/decimals";
import { decimalEvidence } from "../figures/fileNumber";
import type { NumberWriting } from "../figures/figureFromCells";
import { cellAt } from "../imports/headingRows";
import { shownText } from "../imports/importRow";
import { writingExamples, type WritingExamples } from "../imports/writing";
import type { GoalSheet, SheetMapping } from "./goalSheet";

/** How a sheet writes its numbers and dates, and what its columns leave open. */
export type SheetWriting = NumberWriting & {
  decimals: DecimalFinding;
  dates: DateFinding;
  examples: WritingExamples;
  open: readonly ("decimal" | "dateOrder")[];
};

/** Told from the columns of figures, targets and baselines together, as a file of figures is. */
export function sheetWriting(sheet: GoalSheet, mapping: SheetMapping): SheetWriting {
  const columns = mapping.uses.flatMap((use, at) =>
    ["figure", "target", "targetUpper", "baseline", "total"].includes(use) ? [at] : [],
  );
  const texts = sheet.rows
    .slice(mapping.headingsAt + 1)
    .flatMap((row) => columns.map((at) => cellAt(row, at)))
    .filter(({ value }) => typeof value === "string")
    .map(shownText);
  const numbers = texts.map(bareNumber).map(decimalEvidence);
  const decimals = decimalOf(numbers);
  const dates = dateOrderOf(texts);
  const decimal =
    mapping.decimal ?? (decimals === "comma" || decimals === "none" ? "comma" : decimals === "point" ? "point" : null);
  const order = mapping.dateOrder ?? (dates === "month" ? "month" : dates === "day" || dates === "none" ? "day" : null);
  return {
    decimal: decimal ?? "comma",
    order: order ?? "day",
    shares: mapping.shares,
    dates1904: sheet.dates1904,
    decimals,
    dates,
    examples: writingExamples({ decimal: decimals, dates }, numbers, texts),
    open: [...(decimal === null ? (["decimal"] as const) : []), ...(order === null ? (["dateOrder"] as const) : [])],
  };
}

/** The number of a target's text: 95,5 of »mindst 95,5 pct.«. */
const bareNumber = (text: string): string => /\d[\d.,]*\d|\d/.exec(text)?.[0] ?? "";
