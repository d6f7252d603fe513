import type { Point } from "../picture";
import { NAME_LINE, NAME_SIZE, NOTE_LINE, NOTE_SIZE, type PlacedBox } from "./mapLayout";

/** Fonts that are no wider than what the texts were measured by. */
export const MAP_FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Where the label of a band begins. */
export const LABEL_LEFT = 6;

/** The baselines of the first line of a box's name and note: the texts stand in the middle of the box. */
export function textTops({ y, height, name, note }: PlacedBox): [number, number] {
  const top = y + (height - name.length * NAME_LINE - note.length * NOTE_LINE) / 2;
  return [top + NAME_SIZE, top + name.length * NAME_LINE + NOTE_SIZE];
}

/** A line through points as an SVG path. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");

const round = (value: number): number => Math.round(value * 100) / 100;
