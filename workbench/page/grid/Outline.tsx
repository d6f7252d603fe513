import type { CSSProperties, ReactNode } from "react";
import { intersection, localAddress, type Area } from "../../host/model/area";
import { oneCell, type Place } from "../model/selection";
import { startOf, type SheetMetrics } from "../model/sheetMetrics";

type Props = {
  metrics: SheetMetrics;
  area: Area;
  /** The cell in it that is typed in; null where that is in another area. */
  active: Place | null;
  /** The part of the sheet that this is drawn on, whose first cell is the origin. */
  part: Area;
};

/**
 * The frame around what of the selection lies on a part of the sheet; the cell in it that is typed in is left clear and
 * has a frame of its own.
 */
export function Outline({ metrics, area, active, part }: Props): ReactNode {
  const inside = intersection(area, part);
  if (!inside) return null;
  const box = boxOf(inside, metrics, part);
  if (active === null)
    return (
      <div className="outline" style={{ ...box, ...openSides(area, inside) }}>
        <div className="tint" />
      </div>
    );
  const cell = oneCell(area.sheet, active).area;
  const isOne = localAddress(cell) === localAddress(area);
  const own = boxOf(cell, metrics, part);
  const inner = {
    left: own.left - box.left - 1,
    top: own.top - box.top - 1,
    width: own.width - 1,
    height: own.height - 1,
  };
  // The tint has a hole where the active cell is, so that the cell is as clear as any other.
  const [x, y] = [inner.left + inner.width, inner.top + inner.height];
  const hole = `${inner.left}px ${inner.top}px, ${inner.left}px ${y}px, ${x}px ${y}px, ${x}px ${inner.top}px, ${inner.left}px ${inner.top}px`;
  return (
    <div className="outline" style={{ ...box, ...openSides(area, inside) }}>
      {!isOne && (
        <>
          <div
            className="tint"
            style={{ clipPath: `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${hole})` }}
          />
          {intersection(cell, part) && <div className="active" style={inner} />}
        </>
      )}
    </div>
  );
}

/** The sides on which an area goes on in another part of the sheet have no line. */
function openSides(area: Area, inside: Area): CSSProperties {
  return {
    ...(inside.top > area.top ? { borderTopColor: "transparent" } : {}),
    ...(inside.left > area.left ? { borderLeftColor: "transparent" } : {}),
    ...(inside.bottom < area.bottom ? { borderBottomColor: "transparent" } : {}),
    ...(inside.right < area.right ? { borderRightColor: "transparent" } : {}),
  };
}

/** What was copied, with a dashed line around it. */
export function CopiedMark({ metrics, copied, part }: { metrics: SheetMetrics; copied: Area; part: Area }): ReactNode {
  const inside = intersection(copied, part);
  if (!inside) return null;
  return <div className="copied" style={{ ...boxOf(inside, metrics, part), ...openSides(copied, inside) }} />;
}

/** Where an area lies in a part of the sheet, with the lines around it. */
function boxOf(
  area: Area,
  { rows, columns }: SheetMetrics,
  part: Area,
): { left: number; top: number; width: number; height: number } {
  const bottom = Math.min(area.bottom, rows.count);
  const right = Math.min(area.right, columns.count);
  return {
    left: startOf(columns, area.left) - startOf(columns, part.left) - 1,
    top: startOf(rows, area.top) - startOf(rows, part.top) - 1,
    width: startOf(columns, right + 1) - startOf(columns, area.left) + 1,
    height: startOf(rows, bottom + 1) - startOf(rows, area.top) + 1,
  };
}
