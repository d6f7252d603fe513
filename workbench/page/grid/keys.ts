import { neighbourOn, sizeOf, type Axis, type SheetMetrics } from "../model/sheetMetrics";
import type { Place } from "../model/selection";

/** Where a key takes the user. */
export type Step = "up" | "down" | "left" | "right" | "stay" | "pageUp" | "pageDown" | "rowStart" | "start" | "end";

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** The move that a key makes, or null. */
export function stepOfKey({ key, shiftKey, ctrlKey, metaKey }: Key): Step | null {
  const withCommand = ctrlKey || metaKey;
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "left" : "right";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return "left";
    case "ArrowRight":
      return "right";
    case "PageUp":
      return withCommand ? null : "pageUp";
    case "PageDown":
      return withCommand ? null : "pageDown";
    case "Home":
      return withCommand ? "start" : "rowStart";
    case "End":
      return withCommand ? "end" : null;
    default:
      return null;
  }
}

const page = 20;

/** The cell that a step leads to; hidden rows and columns are passed over. */
export function stepped(from: Place, step: Step, { rows, columns }: SheetMetrics, used: Place): Place {
  const { row, column } = from;
  switch (step) {
    case "up":
      return { row: neighbourOn(rows, row, -1), column };
    case "down":
      return { row: neighbourOn(rows, row, 1), column };
    case "left":
      return { row, column: neighbourOn(columns, column, -1) };
    case "right":
      return { row, column: neighbourOn(columns, column, 1) };
    case "pageUp":
      return { row: shown(rows, Math.max(1, row - page)), column };
    case "pageDown":
      return { row: shown(rows, Math.min(rows.count, row + page)), column };
    case "rowStart":
      return { row, column: shown(columns, 1) };
    case "start":
      return { row: shown(rows, 1), column: shown(columns, 1) };
    case "end":
      return used;
    case "stay":
      return from;
  }
}

const shown = (axis: Axis, number: number): number =>
  sizeOf(axis, number) > 0 ? number : neighbourOn(axis, number, 1);
