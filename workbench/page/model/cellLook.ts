import { ValueType, type Border, type Cell, type Color } from "@cj-tech-master/excelts";
import type { CSSProperties } from "react";
import { colorText } from "../../host/model/colors";
import { isError, scalarOf } from "../../host/model/cells";
import { readable } from "./readable";
import { DARK_SHEET, type TableLook } from "./tableLook";

/** How a cell looks: its box, and the alignment of its text. */
export type CellLook = { box: CSSProperties; wraps: boolean; overflows: boolean };

/** The colours of what has none of its own: they follow the page, light or dark. */
const page = { ink: "var(--sheetInk)", line: "var(--sheetLine)" } as const;

/**
 * The look of a cell from its own format, and from the table it lies in where it has none of its own. On a dark page
 * fills are what they are in the file, and a text that cannot be read on its background is made lighter.
 */
export function cellLook(
  cell: Cell | undefined,
  table: TableLook | undefined,
  showsGrid: boolean,
  dark: boolean,
): CellLook {
  const style = cell?.style ?? {};
  const fill = fillOf(cell) ?? table?.fill ?? null;
  const { font, alignment } = style;
  const horizontal = horizontalOf(cell);
  const wraps = alignment?.wrapText === true;
  const line = fill ?? (showsGrid ? page.line : "transparent");
  return {
    wraps,
    overflows: !wraps && horizontal === "left" && !table,
    box: {
      ...(fill ? { background: fill } : {}),
      color: textColour(font?.color, table?.text ?? null, fill, dark),
      fontWeight: font?.bold || table?.bold ? 700 : 400,
      ...(font?.italic ? { fontStyle: "italic" } : {}),
      ...(font?.underline ? { textDecoration: "underline" } : {}),
      fontSize: `${font?.size ?? 11}pt`,
      justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[horizontal],
      textAlign: horizontal,
      alignItems: { top: "flex-start", middle: "center", bottom: "flex-end" }[verticalOf(alignment?.vertical)],
      ...(alignment?.indent ? { paddingLeft: alignment.indent * 9 + 3 } : {}),
      ...bordersOf(style.border, line, dark),
    },
  };
}

/** Black is no colour of its own here: a file says it of almost every cell. */
function textColour(
  own: Partial<Color> | undefined,
  ofTable: string | null,
  fill: string | null,
  dark: boolean,
): string {
  const chosen = own && own.theme !== 1 ? colorText(own, "#000000") : "#000000";
  const colour = chosen === "#000000" ? ofTable : chosen;
  if (colour === null && fill === null) return page.ink;
  return dark ? readable(colour ?? "#000000", fill ?? DARK_SHEET) : (colour ?? "#000000");
}

function fillOf(cell: Cell | undefined): string | null {
  const fill = cell?.style.fill;
  if (fill?.type !== "pattern" || fill.pattern === "none" || !fill.fgColor) return null;
  return colorText(fill.fgColor, "#FFFFFF");
}

function horizontalOf(cell: Cell | undefined): "left" | "center" | "right" {
  const own = cell?.style.alignment?.horizontal;
  if (own === "left" || own === "right") return own;
  if (own === "center" || own === "centerContinuous") return "center";
  if (!cell || cell.type === ValueType.Null) return "left";
  const value = scalarOf(cell);
  if (typeof value === "boolean" || isError(cell.value) || isError(cell.result)) return "center";
  return typeof value === "number" ? "right" : "left";
}

function verticalOf(vertical: string | undefined): "top" | "middle" | "bottom" {
  if (vertical === "top" || vertical === "middle") return vertical;
  return vertical === "justify" || vertical === "distributed" ? "top" : "bottom";
}

type Sides = { top?: Partial<Border>; left?: Partial<Border>; bottom?: Partial<Border>; right?: Partial<Border> };

/** Right and bottom lines are the cell's own; top and left ones are drawn on its neighbours. */
function bordersOf(border: Sides | undefined, line: string, dark: boolean): CSSProperties {
  const colour = (side: Partial<Border>): string => {
    const own = colorText(side.color, "#000000");
    return dark ? (own === "#000000" ? page.ink : readable(own, DARK_SHEET)) : own;
  };
  const css = (side: Partial<Border> | undefined): string =>
    side?.style ? `${width(side)}px ${pattern(side)} ${colour(side)}` : `1px solid ${line}`;
  const outer = [
    border?.top?.style ? `0 -${width(border.top)}px 0 0 ${colour(border.top)}` : "",
    border?.left?.style ? `-${width(border.left)}px 0 0 0 ${colour(border.left)}` : "",
  ].filter((part) => part !== "");
  return {
    borderRight: css(border?.right),
    borderBottom: css(border?.bottom),
    ...(outer.length > 0 ? { boxShadow: outer.join(", ") } : {}),
  };
}

const width = ({ style }: Partial<Border>): number =>
  style === "thick" || style === "double" ? 3 : style?.startsWith("medium") ? 2 : 1;
const pattern = ({ style }: Partial<Border>): string =>
  style === "double"
    ? "double"
    : style === "dotted" || style === "hair"
      ? "dotted"
      : style?.toLowerCase().includes("dash")
        ? "dashed"
        : "solid";
