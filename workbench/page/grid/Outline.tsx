import type { ReactNode } from "react";
import type { Area } from "../../host/model/area";
import type { Place } from "../model/selection";
import { sizeOf, startOf, type SheetMetrics } from "../model/sheetMetrics";

type Props = { metrics: SheetMetrics; area: Area; active: Place; origin: Place };

/** The frame around what is selected, with the cell that is typed in left clear. */
export function Outline({ metrics: { rows, columns }, area, active, origin }: Props): ReactNode {
  const bottom = Math.min(area.bottom, rows.count);
  const right = Math.min(area.right, columns.count);
  const left = startOf(columns, area.left) - startOf(columns, origin.column);
  const top = startOf(rows, area.top) - startOf(rows, origin.row);
  const isOne = area.top === bottom && area.left === right;
  const box = {
    left: left - 1,
    top: top - 1,
    width: startOf(columns, right + 1) - startOf(columns, area.left) + 1,
    height: startOf(rows, bottom + 1) - startOf(rows, area.top) + 1,
  };
  const inner = {
    left: startOf(columns, active.column) - startOf(columns, area.left),
    top: startOf(rows, active.row) - startOf(rows, area.top),
    width: sizeOf(columns, active.column),
    height: sizeOf(rows, active.row),
  };
  return (
    <div className={`outline${isOne ? "" : " many"}`} style={box}>
      {!isOne && <div className="active" style={inner} />}
    </div>
  );
}
