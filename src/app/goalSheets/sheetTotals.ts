import { isPercentFormat } from "../../sheets/cells/numberFormat";
import type { Aggregation } from "../../domain/goal";
import { figureIn } from "../figures/figureFromCells";
import { cellAt } from "../imports/headingRows";
import { shownText } from "../imports/importRow";
import { isPercent } from "../../domain/measurement";
import type { GoalSheet, SheetGoal, SheetMapping } from "./goalSheet";
import type { SheetFigures } from "./sheetFigures";
import { columnsOf } from "./sheetRows";
import type { SheetWriting } from "./sheetWriting";

/**
 * A goal with the *Opgørelse* that the sheet's own figure for the year so far shows: the sum, the mean or the latest
 * of its months. What is only assumed stays in doubt.
 */
export function withAggregation(
  sheet: GoalSheet,
  mapping: SheetMapping,
  goal: SheetGoal,
  { figures }: Pick<SheetFigures, "figures">,
  writing: SheetWriting,
): SheetGoal {
  const columns = columnsOf(mapping);
  if (goal.goal.form === "milestone") return goal;
  const isOpen = goal.doubts.some(({ code }) => code === "aggregationAssumed");
  const isSaid = columns.aggregation !== undefined && shownText(cellAt(rowOf(sheet, goal), columns.aggregation)) !== "";
  const values = figures
    .filter((figure) => figure.goal === goal.goal)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .flatMap(({ content }) => (typeof content.value === "number" ? [content.value] : []));
  const rising = !isPercent(goal.goal.unit) && runsUp(values, goal.goal.target);
  const cell = cellAt(rowOf(sheet, goal), columns.total);
  const cells = { value: cell, numerator: null, denominator: null, provisional: null };
  const total = shownText(cell) === "" ? null : figureIn(cells, { ...goal.goal, target: null }, writing);
  const shown = total?.kind === "figure" && typeof total.content.value === "number" ? total.content.value : null;
  const found =
    shown === null || isSaid ? null : aggregationOf(values, shown, decimalsOf(shownText(cell), cell.numberFormat));
  if (found === null)
    return rising && !isSaid && goal.goal.aggregation === "sum" && !isOpen
      ? { ...goal, doubts: [...goal.doubts, { code: "aggregationAssumed", figures: [], span: null }] }
      : goal;
  const aggregation: Aggregation = found === "latest" && rising ? "yearToDate" : found;
  const doubts = goal.doubts.filter(({ code }) => code !== "aggregationAssumed");
  const isUnsure = found === "latest" && rising;
  return {
    ...goal,
    goal: { ...goal.goal, aggregation },
    doubts: isUnsure ? [...doubts, { code: "aggregationAssumed", figures: [], span: null }] : doubts,
  };
}

const rowOf = ({ rows }: GoalSheet, { figuresAt, row }: SheetGoal) =>
  rows[figuresAt] ?? rows.find((each) => each.row === row) ?? { row, cells: [] };

/** How a figure of the year so far is made of months; null where none, or more than one way, gives it. */
function aggregationOf(values: readonly number[], shown: number, decimals: number): "sum" | "mean" | "latest" | null {
  const last = values.at(-1);
  if (values.length < 2 || last === undefined) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const step = 0.5001 * 10 ** -Math.min(decimals, 2);
  const ways = [
    ["sum", sum],
    ["mean", sum / values.length],
    ["latest", last],
  ] as const;
  const fitting = ways.filter(([, value]) => Math.abs(value - shown) <= step);
  const [only, ...more] = fitting;
  return only !== undefined && more.length === 0 ? only[0] : null;
}

/** How many decimals a figure shows; of 0,947 under a format of per cent one. */
function decimalsOf(text: string, numberFormat: string): number {
  const own = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  return isPercentFormat(numberFormat) ? Math.max(0, own - 2) : own;
}

/** Whether figures only ever rise, so that they may be running totals: three at least, the sum far above the target. */
function runsUp(values: readonly number[], target: number | null): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  const rises = values.length > 2 && values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
  return rises && (values.at(-1) ?? 0) > (values[0] ?? 0) && (target === null || sum > target);
}
