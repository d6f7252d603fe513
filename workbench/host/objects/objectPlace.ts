import type { Area } from "../model/area";
import type { Box } from "../model/drawings";
import { shownHeight, shownWidth } from "../model/sizes";

/** The box from the upper left corner of one range to the lower right corner of another, in points. */
export function boxOf(start: Area, end: Area): Box {
  const left = sum(1, start.left - 1, (column) => shownWidth(start, column));
  const top = sum(1, start.top - 1, (row) => shownHeight(start, row));
  return {
    left,
    top,
    width: sum(1, end.right, (column) => shownWidth(end, column)) - left,
    height: sum(1, end.bottom, (row) => shownHeight(end, row)) - top,
  };
}

function sum(from: number, to: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at <= to; at += 1) total += size(at);
  return total;
}
