import { HostError, unknownMember } from "../hostError";
import type { HostState } from "../hostState";
import { formatChanged } from "../changes";
import type { Json } from "../wire/messages";
import { asNumber } from "../arguments";
import type { Area } from "./area";
import { type Edge, edges, readBorder, writeBorder } from "./borders";
import { formatAspects } from "./formatAspects";
import { isProtected, requirePermission } from "./protection";
import { columnWidth, commonOf, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
import { changeStyle, commonStyle } from "./styles";

/** One property of `range.format`, by its path in camel case; null if the cells differ. */
export function readFormat(of: Area, path: string): Json {
  if (path === "columnWidth") return commonOf(of.left, clip(of.right, of.left), (column) => columnWidth(of, column));
  if (path === "rowHeight") return commonOf(of.top, clip(of.bottom, of.top), (row) => rowHeight(of, row));
  const border = borderPath(path);
  if (border) return readBorder(of, border.edge)[border.property];
  const aspect = formatAspects[path];
  if (!aspect) throw unknownMember("RangeFormat", path);
  return commonStyle(of, (style) => aspect.get(style) as string | number | boolean);
}

/** Sets one property of `range.format`. */
export function writeFormat(of: Area, path: string, value: Json, state: HostState): void {
  if (path === "columnWidth") {
    requirePermission(of.sheet, "formatColumns");
    setColumnWidth(of, asNumber(value));
  } else if (path === "rowHeight") {
    requirePermission(of.sheet, "formatRows");
    setRowHeight(of, asNumber(value));
  } else {
    requirePermission(of.sheet, "formatCells");
    writeCellFormat(of, path, value);
  }
  formatChanged(of, state);
}

function writeCellFormat(of: Area, path: string, value: Json): void {
  if (path.startsWith("protection.") && isProtected(of.sheet)) {
    throw new HostError("AccessDenied", "Cells of a protected sheet can't be locked or unlocked.");
  }
  const border = borderPath(path);
  if (border) return writeBorder(of, border.edge, border.property, value);
  const aspect = formatAspects[path];
  if (!aspect) throw unknownMember("RangeFormat", path);
  changeStyle(of, (style) => aspect.set(style, value), `${path} ${JSON.stringify(value)}`);
}

/** `borders.bottom.style` and the like, as `setCellProperties` takes them. */
function borderPath(path: string): { edge: Edge; property: "style" | "weight" | "color" } | null {
  const match = /^borders\.(\w+)\.(style|weight|color)$/.exec(path);
  if (!match) return null;
  const short: Readonly<Record<string, Edge>> = {
    top: "EdgeTop",
    bottom: "EdgeBottom",
    left: "EdgeLeft",
    right: "EdgeRight",
    horizontal: "InsideHorizontal",
    vertical: "InsideVertical",
    diagonalDown: "DiagonalDown",
    diagonalUp: "DiagonalUp",
  };
  const edge = short[match[1] ?? ""] ?? edges.find((each) => each.toLowerCase() === match[1]?.toLowerCase());
  return edge ? { edge, property: match[2] as "style" | "weight" | "color" } : null;
}

/** Looking at a thousand columns or rows is enough to see whether they differ. */
const clip = (to: number, from: number): number => Math.min(to, from + 999);
