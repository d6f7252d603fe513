import type { ReactNode } from "react";
import { localAddress, type Area } from "../../host/model/area";
import { oneCell, type Place } from "../model/selection";
import { startOf, type SheetMetrics } from "../model/sheetMetrics";

type Props = { metrics: SheetMetrics; area: Area; active: Place; origin: Place };

/** The frame around what is selected; the cell in it that is typed in is left clear and has a frame of its own. */
export function Outline({ metrics: { rows, columns }, area, active, origin }: Props): ReactNode {
  const isOne = localAddress(oneCell(area.sheet, active).area) === localAddress(area);
  const box = boxOf(area, { rows, columns }, origin);
  const cell = oneCell(area.sheet, active).area;
  const inner = {
    left: startOf(columns, cell.left) - startOf(columns, area.left),
    top: startOf(rows, cell.top) - startOf(rows, area.top),
    width: startOf(columns, cell.right + 1) - startOf(columns, cell.left),
    height: startOf(rows, cell.bottom + 1) - startOf(rows, cell.top),
  };
  // The tint has a hole where the active cell is, so that the cell is as clear as any other.
  const [x, y] = [inner.left + inner.width, inner.top + inner.height];
  const hole = `${inner.left}px ${inner.top}px, ${inner.left}px ${y}px, ${x}px ${y}px, ${x}px ${inner.top}px, ${inner.left}px ${inner.top}px`;
  return (
    <div className="outline" style={box}>
      {!isOne && (
        <>
          <div
            className="tint"
            style={{ clipPath: `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${hole})` }}
          />
          <div className="active" style={inner} />
        </>
      )}
    </div>
  );
}

/** Where an area lies in a part of the sheet, with the lines around it. */
export function boxOf(
  area: Area,
  { rows, columns }: SheetMetrics,
  origin: Place,
): { left: number; top: number; width: number; height: number } {
  const bottom = Math.min(area.bottom, rows.count);
  const right = Math.min(area.right, columns.count);
  return {
    left: startOf(columns, area.left) - startOf(columns, origin.column) - 1,
    top: startOf(rows, area.top) - startOf(rows, origin.row) - 1,
    width: startOf(columns, right + 1) - startOf(columns, area.left) + 1,
    height: startOf(rows, bottom + 1) - startOf(rows, area.top) + 1,
  };
}
