import names from "color-name";
import type { Color } from "@cj-tech-master/excelts";
import { invalidArgument } from "../hostError";

/** The colours of the Office theme, in the order a file counts them. */
const themeColors = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
] as const;

/** The names that HTML gives colours, which Excel takes in any case: `white`, `LightBlue`. */
function namedColor(text: string): string | undefined {
  const parts = Object.hasOwn(names, text.toLowerCase()) ? names[text.toLowerCase() as keyof typeof names] : undefined;
  return parts?.map((part) => part.toString(16).padStart(2, "0")).join("");
}

/** A colour of the workbook as the API gives it, `#RRGGBB`; the theme's tints are left out of account. */
export function colorText(color: Partial<Color> | undefined, otherwise: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return themeColors[color.theme] ?? otherwise;
  return otherwise;
}

/** A colour given to the API, as the workbook keeps it. */
export function colorFrom(text: string): Partial<Color> {
  const hex = namedColor(text) ?? text;
  if (!/^#?[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`${text} is no colour.`);
  return { argb: `FF${hex.slice(-6).toUpperCase()}` };
}
