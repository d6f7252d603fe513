/** A colour as red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();

/** One colour mixed with another; `share` is how much of the first, from 0 to 1. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [rgb(one), rgb(other)];
  return hexOf(from.map((part, at) => part * share + (to[at] ?? 0) * (1 - share)) as unknown as Rgb);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What text needs against its background (WCAG 2.2, 1.4.3), and what is enough for any. */
const NEEDED = 4.5;
const ENOUGH = 12;

/**
 * A text's colour, made for white paper, on another background: lighter or darker until it stands out there as it does
 * on white. One that stands out already is left alone.
 */
export function readable(colour: string, background: string): string {
  const wanted = Math.min(ENOUGH, Math.max(NEEDED, contrast(colour, "#FFFFFF")));
  if (contrast(colour, background) >= Math.min(wanted, NEEDED)) return colour;
  const towards = contrast("#FFFFFF", background) > contrast("#000000", background) ? "#FFFFFF" : "#000000";
  for (let share = 1; share > 0; share -= 0.1) {
    const tried = mixed(colour, towards, share);
    if (contrast(tried, background) >= wanted) return tried;
  }
  return towards;
}
