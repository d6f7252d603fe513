/** The fonts of the cells, as the style sheet has them. */
const family = 'Calibri, Carlito, "Segoe UI", sans-serif';

/** A font of the sheet as a canvas takes it. */
export const fontOf = (size: number, bold: boolean): string => `${bold ? "bold " : ""}${size}pt ${family}`;

const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels, as the page draws it; 0 where there is no canvas. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  canvas ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}

/** Widths of characters in Calibri, in 2048ths of its size; a digit's for the others. */
const widths: Readonly<Record<string, number>> = {
  ",": 511,
  ".": 517,
  "-": 627,
  "%": 1464,
  " ": 463,
  ":": 548,
  "/": 791,
};
const digit = 1038;
/** Excel draws a digit of Calibri 11 seven pixels wide. */
const pixelsPerDigit = 7 / 11;

/**
 * The width of a number in pixels as Excel reckons it when it decides whether a column has room for it, whatever fonts
 * the machine has.
 */
export function numberWidth(text: string, size: number, bold: boolean): number {
  const units = [...text].reduce((sum, character) => sum + (widths[character] ?? digit), 0);
  return (units / digit) * pixelsPerDigit * size * (bold ? 1.03 : 1);
}
