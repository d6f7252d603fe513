import type { Alignment, Font, Protection } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asText } from "../arguments";
import { invalidArgument } from "../hostError";
import { LIMITS, requireSize } from "../limits";
import type { Json } from "../wire/messages";
import { colorFrom, colorText } from "./colors";
import { omit } from "./omit";
import type { CellStyle } from "./styles";

/** One aspect of formatting: how it is read from a cell's style, and a style that has it otherwise. */
export type Aspect = { get(style: CellStyle): Json; set(style: CellStyle, value: Json): CellStyle };

/** The font that a cell has until it is given another: whoever sets one aspect keeps the rest of it. */
const baseFont: Partial<Font> = { name: "Calibri", size: 11, family: 2 };

const font = <K extends keyof Font>(
  key: K,
  get: (value: Font[K] | undefined) => Json,
  read: (value: Json) => Font[K],
): Aspect => ({
  get: (style) => get(style.font?.[key]),
  set: (style, value) => ({ ...style, font: { ...baseFont, ...style.font, [key]: read(value) } }),
});

const alignment = <K extends keyof Alignment>(
  key: K,
  get: (value: Alignment[K] | undefined) => Json,
  read: (value: Json) => Alignment[K] | undefined,
): Aspect => ({
  get: (style) => get(style.alignment?.[key]),
  set(style, value) {
    const rest = omit(style.alignment ?? {}, key);
    const next = read(value);
    return { ...style, alignment: (next === undefined ? rest : { ...rest, [key]: next }) as Partial<Alignment> };
  },
});

const protection = (key: keyof Protection, otherwise: boolean): Aspect => ({
  get: (style) => style.protection?.[key] ?? otherwise,
  set: (style, value) => ({ ...style, protection: { ...style.protection, [key]: asFlag(value) } }),
});

const horizontal = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = {
  Top: "top",
  Center: "middle",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
} as const;
const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function keyOf(table: Readonly<Record<string, string | undefined>>, value: unknown, otherwise: string): string {
  return Object.keys(table).find((key) => table[key] === value) ?? otherwise;
}

function valueOf<V>(table: Readonly<Record<string, V>>, key: Json): V {
  const name = Object.keys(table).find((each) => each.toLowerCase() === String(key).toLowerCase());
  if (name === undefined) throw invalidArgument();
  return table[name] as V;
}

const fillColor: Aspect = {
  get: (style) => (style.fill?.type === "pattern" ? colorText(style.fill.fgColor, "#FFFFFF") : "#FFFFFF"),
  set(style, value) {
    const rest = omit(style, "fill");
    if (value === "" || value === null) return rest;
    return { ...rest, fill: { type: "pattern", pattern: "solid", fgColor: colorFrom(asText(value)) } };
  },
};

/** The aspects of `range.format`, by the path of their property in camel case. */
export const formatAspects: Readonly<Record<string, Aspect>> = {
  "fill.color": fillColor,
  "font.bold": font("bold", (value) => value === true, asFlag),
  "font.italic": font("italic", (value) => value === true, asFlag),
  "font.strikethrough": font("strike", (value) => value === true, asFlag),
  "font.name": font("name", (value) => value ?? "Calibri", asText),
  "font.size": font(
    "size",
    (value) => value ?? 11,
    (value) => requireSize(asNumber(value), 1, LIMITS.fontSize, "A font's size"),
  ),
  "font.color": font(
    "color",
    (value) => colorText(value, "#000000"),
    (value) => colorFrom(asText(value)),
  ),
  "font.underline": font(
    "underline",
    (value) => (value === true ? "Single" : keyOf(underlines, value || "none", "None")),
    (value) => valueOf(underlines, value),
  ),
  horizontalAlignment: alignment(
    "horizontal",
    (value) => keyOf(horizontal, value, "General"),
    (value) => valueOf(horizontal, value),
  ),
  verticalAlignment: alignment(
    "vertical",
    (value) => keyOf(vertical, value, "Bottom"),
    (value) => valueOf(vertical, value),
  ),
  wrapText: alignment("wrapText", (value) => value === true, asFlag),
  shrinkToFit: alignment("shrinkToFit", (value) => value === true, asFlag),
  indentLevel: alignment("indent", (value) => value ?? 0, asNumber),
  textOrientation: alignment("textRotation", (value) => (value === "vertical" ? 180 : (value ?? 0)), asNumber),
  "protection.locked": protection("locked", true),
  "protection.formulaHidden": protection("hidden", false),
};

/** The aspects that a `format` object in camel case gives, as pairs of path and value; nested objects are walked. */
export function aspectsIn(format: Json, prefix = ""): [string, Json][] {
  if (typeof format !== "object" || format === null) return [];
  return Object.entries(format).flatMap(([key, value]): [string, Json][] => {
    const path = prefix + key;
    if (value === null || value === undefined) return [];
    return typeof value === "object" ? aspectsIn(value, `${path}.`) : [[path, value]];
  });
}
