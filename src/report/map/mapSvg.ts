import type { Status } from "../../domain/status";
import type { DrawnMap } from "./mapContent";
import { NAME_LINE, NAME_SIZE, NOTE_LINE, NOTE_SIZE, type PlacedBox, type Point } from "./mapLayout";

/** The colours of a map as the sheet has them: a status's fill and text, and those without one. */
export type MapColours = {
  of: (status: Status | null) => { fill: string; text: string };
  line: string;
  bands: readonly [string, string];
  label: string;
};

/** Fonts that are no wider than what the texts were measured by. */
export const MAP_FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** A map as an SVG picture that stands alone, for documents. Its size is in points. */
export function mapSvg({ title, summary, layout, elements }: DrawnMap, colours: MapColours): string {
  const { width, height, bands, boxes, arrows } = layout;
  const text = (lines: readonly string[], x: number, y: number, line: number, attributes: string): string =>
    lines
      .map((own, at) => `<text x="${round(x)}" y="${round(y + at * line)}" ${attributes}>${escaped(own)}</text>`)
      .join("");
  const boxText = (box: PlacedBox, fill: string): string => {
    const [name, note] = textTops(box);
    const middle = box.x + box.width / 2;
    return (
      text(box.name, middle, name, NAME_LINE, `font-size="${NAME_SIZE}" text-anchor="middle" fill="${fill}"`) +
      text(box.note, middle, note, NOTE_LINE, `font-size="${NOTE_SIZE}" text-anchor="middle" fill="${fill}"`)
    );
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}pt" height="${round(height)}pt" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${MAP_FONTS}">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`,
    `<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colours.line}"/></marker></defs>`,
    ...bands.map((band, at) => {
      const fill = colours.bands[at % 2 === 0 ? 0 : 1];
      const label = `font-size="${NAME_SIZE}" fill="${colours.label}"`;
      return `<rect x="0" y="${round(band.y)}" width="${round(band.width)}" height="${round(band.height)}" fill="${fill}"/>${text(band.lines, LABEL_LEFT, band.y + band.height / 2 - ((band.lines.length - 1) * NAME_LINE) / 2, NAME_LINE, label)}`;
    }),
    ...arrows.map(
      ({ points }) =>
        `<path d="${pathOf(points)}" fill="none" stroke="${colours.line}" stroke-width="1" marker-end="url(#head)"/>`,
    ),
    ...boxes.map((box, at) => {
      const own = colours.of(elements[at]?.status ?? null);
      return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="4" fill="${own.fill}" stroke="${colours.line}"/>${boxText(box, own.text)}`;
    }),
    "</svg>",
  ].join("");
}

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

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (each) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[each] ?? each);
