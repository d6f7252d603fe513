import { ValueType, type Border, type Cell } from "@cj-tech-master/excelts";
import type { CSSProperties } from "react";
import { colorText } from "../../host/model/colors";
import { isError, scalarOf } from "../../host/model/cells";
import type { TableLook } from "./tableLook";

/** How a cell looks: its box, and the alignment of its text. */
export type CellLook = { box: CSSProperties; wraps: boolean; overflows: boolean };

const gridLine = "#E1E4E8";

/** The look of a cell from its own format, and from the table it lies in where it has none of its own. */
export function cellLook(cell: Cell | undefined, table: TableLook | undefined, showsGrid: boolean): CellLook {
  const style = cell?.style ?? {};
  const fill = fillOf(cell) ?? table?.fill ?? null;
  const { font, alignment } = style;
  const ownColour = font?.color && font.color.theme !== 1 ? colorText(font.color, "#000000") : null;
  const horizontal = horizontalOf(cell);
  const wraps = alignment?.wrapText === true;
  const line = fill ?? (showsGrid ? gridLine : "transparent");
  return {
    wraps,
    overflows: !wraps && horizontal === "left" && !table,
    box: {
      ...(fill ? { background: fill } : {}),
      color: ownColour ?? table?.text ?? colorText(font?.color, "#000000"),
      fontWeight: font?.bold || table?.bold ? 700 : 400,
      ...(font?.italic ? { fontStyle: "italic" } : {}),
      ...(font?.underline ? { textDecoration: "underline" } : {}),
      fontSize: `${font?.size ?? 11}pt`,
      justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[horizontal],
      textAlign: horizontal,
      alignItems: { top: "flex-start", middle: "center", bottom: "flex-end" }[verticalOf(alignment?.vertical)],
      ...(alignment?.indent ? { paddingLeft: alignment.indent * 9 + 3 } : {}),
      ...bordersOf(style.border, line),
    },
  };
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
function bordersOf(border: Sides | undefined, line: string): CSSProperties {
  const css = (side: Partial<Border> | undefined): string =>
    side?.style ? `${width(side)}px ${pattern(side)} ${colorText(side.color, "#000000")}` : `1px solid ${line}`;
  const outer = [
    border?.top?.style ? `0 -${width(border.top)}px 0 0 ${colorText(border.top.color, "#000000")}` : "",
    border?.left?.style ? `-${width(border.left)}px 0 0 0 ${colorText(border.left.color, "#000000")}` : "",
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
