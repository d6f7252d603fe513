import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { yearTargetOf } from "../../domain/target";

/** Between these factors a value and its target are taken to be one in per cent and one as a share (DOMAIN.md §3). */
const FACTOR_FROM = 50;
const FACTOR_TO = 200;

/** The figure of a goal that a percentage is far from, and about how many times that figure it is. */
export type OffByHundred = { of: "target" | "baseline"; figure: number; factor: number };

/** The target (or baseline) that a percentage is a factor of about 100 from, where no format says why; else `null`. */
export function offByHundred(value: number, percent: boolean, goal: Goal): OffByHundred | null {
  const target = yearTargetOf(goal);
  const figure = target ?? goal.baseline;
  if (!isPercent(goal.unit) || goal.aggregation === "deviation" || figure === null || figure === 0 || value === 0)
    return null;
  // A format of per cent put on a figure in per cent, beside a target that is a share, makes it twice a hundred.
  const factor = [100, percent ? 10_000 : 0.01].find((each) => isAbout(each, Math.abs(value / figure)));
  return factor === undefined ? null : { of: target === null ? "baseline" : "target", figure, factor };
}

function isAbout(factor: number, found: number): boolean {
  return found >= (factor / 100) * FACTOR_FROM && found <= (factor / 100) * FACTOR_TO;
}
