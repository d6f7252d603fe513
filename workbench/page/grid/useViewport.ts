import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { numberAt, sizeOf, startOf, type SheetMetrics } from "../model/sheetMetrics";
import type { Place } from "../model/selection";

/** The size of the headers, in pixels. */
export const headerWidth = 46;
export const headerHeight = 22;

export type Viewport = { left: number; top: number; width: number; height: number };

/** The visible part of the sheet. It follows the active cell and resets when the sheet changes. */
export function useViewport(
  sheet: string,
  metrics: SheetMetrics,
  active: Place,
): { box: RefObject<HTMLDivElement | null>; viewport: Viewport; scrolled(): void } {
  const box = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 1200, height: 600 });
  const scrolled = (): void => {
    const { current } = box;
    if (current)
      setViewport({
        left: current.scrollLeft,
        top: current.scrollTop,
        width: current.clientWidth,
        height: current.clientHeight,
      });
  };
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(scrolled);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [sheet]);
  useLayoutEffect(() => {
    if (box.current) bringIntoSight(box.current, metrics, active);
    // Only a move of the active cell scrolls; a sheet that is drawn again does not.
  }, [sheet, active.row, active.column]);
  return { box, viewport, scrolled };
}

function bringIntoSight(box: HTMLElement, { rows, columns }: SheetMetrics, { row, column }: Place): void {
  if (row > rows.frozen) {
    const top = startOf(rows, row) - startOf(rows, rows.frozen + 1);
    const bottom = startOf(rows, row) + sizeOf(rows, row) - (box.clientHeight - headerHeight);
    if (box.scrollTop > top) box.scrollTop = top;
    else if (box.scrollTop < bottom) box.scrollTop = bottom;
  }
  if (column > columns.frozen) {
    const left = startOf(columns, column) - startOf(columns, columns.frozen + 1);
    const right = startOf(columns, column) + sizeOf(columns, column) - (box.clientWidth - headerWidth);
    if (box.scrollLeft > left) box.scrollLeft = left;
    else if (box.scrollLeft < right) box.scrollLeft = right;
  }
}

/** The cell at a point of the grid's box, headers left out of account. */
export function placeAt(x: number, y: number, { left, top }: Viewport, { rows, columns }: SheetMetrics): Place {
  const [inX, inY] = [Math.max(0, x - headerWidth), Math.max(0, y - headerHeight)];
  const frozenX = inX < startOf(columns, columns.frozen + 1);
  const frozenY = inY < startOf(rows, rows.frozen + 1);
  return { row: numberAt(rows, frozenY ? inY : inY + top), column: numberAt(columns, frozenX ? inX : inX + left) };
}
