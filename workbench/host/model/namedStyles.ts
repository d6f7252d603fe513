import type { Cell, Fill } from "@cj-tech-master/excelts";
import { invalidArgument } from "../hostError";
import type { Json } from "../wire/messages";
import type { Area } from "./area";
import { eachCell, mapCells } from "./cells";
import { requirePermission } from "./protection";
import type { CellStyle } from "./styles";

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const letters = (size: number, bold: boolean, argb = "FF000000"): Partial<CellStyle> => ({
  font: { name: "Calibri", family: 2, size, bold, color: { argb } },
});
const onFill = (fill: string, font: string): CellStyle => ({ fill: solid(fill), ...letters(11, false, font) });

/** The built-in styles that the host can draw, as Excel's Office theme has them. */
const STYLES: Readonly<Record<string, CellStyle>> = {
  normal: {},
  title: letters(18, false, "FF44546A"),
  heading1: letters(15, true, "FF44546A"),
  heading2: letters(13, true, "FF44546A"),
  heading3: letters(11, true, "FF44546A"),
  heading4: letters(11, true, "FF44546A"),
  good: onFill("FFC6EFCE", "FF006100"),
  bad: onFill("FFFFC7CE", "FF9C0006"),
  neutral: onFill("FFFFEB9C", "FF9C5700"),
  percent: { numFmt: "0%" },
  comma: { numFmt: "#,##0.00" },
  currency: { numFmt: "#,##0.00 [$kr.-406]" },
  total: letters(11, true),
};

const nameOf = new WeakMap<Cell, string>();

/** Gives the cells of an area a built-in style by its name, such as `Heading1` or `Heading 1`. */
export function applyNamedStyle(of: Area, name: string): void {
  const style = STYLES[name.replaceAll(" ", "").toLowerCase()];
  if (!style) throw invalidArgument(`The host can't draw the style ${name}.`);
  requirePermission(of.sheet, "formatCells");
  eachCell(
    of,
    (cell) => {
      cell.style = { ...style };
      nameOf.set(cell, name);
    },
    true,
  );
}

/** The name of the style that all cells of an area have, or null when they differ. */
export function namedStyleOf(of: Area): Json {
  const names = new Set(mapCells(of, (cell) => (cell && nameOf.get(cell as Cell)) ?? "Normal").flat());
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
