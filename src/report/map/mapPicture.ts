import type { DrawnMap } from "./mapContent";
import type { Picture, PictureShape, Point, Rectangle } from "../picture";
import { NAME_LINE, NAME_SIZE, NOTE_LINE, NOTE_SIZE } from "./mapLayout";
import { bandFill, boxColours, MAP_LINE } from "./mapLook";
import { LABEL_LEFT, textTops } from "./mapSvg";

const RADIUS = 4;
const LINE_WIDTH = 0.75;
/** The length of an arrow's head, and half its width. */
const [HEAD_LENGTH, HEAD_HALF] = [6, 2.5];

/** The picture of a map as its layout has it: its bands, its arrows, its boxes. */
export function mapPicture({ layout, elements }: DrawnMap): Picture {
  const { width, height, bands, boxes, arrows } = layout;
  return {
    width,
    height,
    shapes: [
      ...bands.flatMap((band, at): PictureShape[] => [
        { ...corners(band), kind: "box", radius: 0, fill: bandFill(at), line: null },
        ...lines(band.lines, LABEL_LEFT, band.y + band.height / 2 - ((band.lines.length - 1) * NAME_LINE) / 2, {
          size: NAME_SIZE,
          line: NAME_LINE,
          colour: MAP_LINE,
          anchor: "start",
        }),
      ]),
      ...arrows.flatMap(({ points }): PictureShape[] => [
        { kind: "line", pieces: [points], colour: MAP_LINE, width: LINE_WIDTH },
        { kind: "polygon", points: headOf(points), colour: MAP_LINE },
      ]),
      ...boxes.flatMap((box, at): PictureShape[] => {
        const { fill, text } = boxColours(elements[at]?.status ?? null);
        const [name, note] = textTops(box);
        const middle = box.x + box.width / 2;
        const look = { colour: text, anchor: "middle" } as const;
        return [
          { ...corners(box), kind: "box", radius: RADIUS, fill, line: MAP_LINE },
          ...lines(box.name, middle, name, { ...look, size: NAME_SIZE, line: NAME_LINE }),
          ...lines(box.note, middle, note, { ...look, size: NOTE_SIZE, line: NOTE_LINE }),
        ];
      }),
    ],
  };
}

const corners = ({ x, y, width, height }: Rectangle): Rectangle => ({ x, y, width, height });

type Look = { size: number; line: number; colour: string; anchor: "start" | "middle" };

const lines = (texts: readonly string[], x: number, y: number, { line, ...look }: Look): PictureShape[] =>
  texts.map((text, at) => ({ kind: "text", text, x, y: y + at * line, ...look }));

/** The triangle at the end of an arrow, along its last piece. */
function headOf(points: readonly Point[]): Point[] {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [along, across] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const base = { x: end.x - along * HEAD_LENGTH, y: end.y - across * HEAD_LENGTH };
  return [
    end,
    { x: base.x - across * HEAD_HALF, y: base.y + along * HEAD_HALF },
    { x: base.x + across * HEAD_HALF, y: base.y - along * HEAD_HALF },
  ];
}
