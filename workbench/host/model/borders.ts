import type { Border, Borders, BorderStyle } from "@cj-tech-master/excelts";
import { asText } from "../arguments";
import { invalidArgument } from "../hostError";
import type { Json } from "../wire/messages";
import { type Area, columnCount, rowCount } from "./area";
import { colorFrom, colorText } from "./colors";
import { changeStyle, commonStyle } from "./styles";

/** The borders of a range, as `Excel.BorderIndex` names them. */
export const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Edge = (typeof edges)[number];

type Side = "top" | "bottom" | "left" | "right";

/** Line style and weight of the API for each style of the workbook. */
const lines: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The border's style, weight and colour; null if the cells differ. */
export function readBorder(of: Area, edge: Edge): { style: Json; weight: Json; color: Json } {
  const sides = cellsAt(of, edge);
  const common = (pick: (border: Partial<Border> | undefined) => string): Json => {
    const values = new Set(sides.map(([part, side]) => commonStyle(part, (style) => pick(style.border?.[side]))));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  return {
    style: sides.length === 0 ? "None" : common((border) => (border?.style ? lines[border.style][0] : "None")),
    weight: sides.length === 0 ? "Thin" : common((border) => (border?.style ? lines[border.style][1] : "Thin")),
    color: sides.length === 0 ? "#000000" : common((border) => colorText(border?.color, "#000000")),
  };
}

/** Changes one property of a border: `style`, `weight` or `color`. */
export function writeBorder(of: Area, edge: Edge, property: "style" | "weight" | "color", value: Json): void {
  for (const [part, side] of cellsAt(of, edge)) {
    changeStyle(
      part,
      (style) => ({ ...style, border: changedBorders(style.border ?? {}, side, property, value) }),
      `${side} ${property} ${JSON.stringify(value)}`,
    );
  }
}

function changedBorders(borders: Partial<Borders>, side: Side, property: string, value: Json): Partial<Borders> {
  const { [side]: present, ...others } = borders;
  if (property === "color") {
    return { ...others, [side]: { style: present?.style ?? "thin", ...present, color: colorFrom(asText(value)) } };
  }
  const [style, weight] = lines[present?.style ?? "thin"];
  if (property === "style" && value === "None") return others;
  const next = property === "style" ? lineOf(asText(value), weight) : lineOf(style, asText(value));
  return { ...others, [side]: { ...present, style: next } };
}

function lineOf(style: string, weight: string): BorderStyle {
  const all = Object.entries(lines) as [BorderStyle, readonly [string, string]][];
  const exact = all.find(([, line]) => line[0] === style && line[1] === weight);
  const alike = exact ?? all.find(([, line]) => line[0] === style);
  if (!alike || !["Hairline", "Thin", "Medium", "Thick"].includes(weight)) throw invalidArgument();
  return alike[0];
}

/** The cells that a border of a range lies on, and on which side of them. */
function cellsAt(of: Area, edge: Edge): readonly (readonly [Area, Side])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...of, bottom: of.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...of, top: of.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...of, right: of.left }, "left"]];
    case "EdgeRight":
      return [[{ ...of, left: of.right }, "right"]];
    case "InsideHorizontal":
      if (rowCount(of) < 2) return [];
      return [
        [{ ...of, bottom: of.bottom - 1 }, "bottom"],
        [{ ...of, top: of.top + 1 }, "top"],
      ];
    case "InsideVertical":
      if (columnCount(of) < 2) return [];
      return [
        [{ ...of, right: of.right - 1 }, "right"],
        [{ ...of, left: of.left + 1 }, "left"],
      ];
    default:
      return [];
  }
}
