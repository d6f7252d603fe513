import { characterWidth, isMeasured } from "../../report/map/textWidth";
import type { Picture, PictureShape, Point } from "../../report/picture";
import { joinedBytes } from "../joinedBytes";
import { plain } from "./words";

/** Units of the picture in a point, and how many of them 127 mm are: the device that the picture is measured on. */
const UNITS = 20;
const [DEVICE_UNITS, DEVICE_MILLIMETRES] = [7200, 127];

/** Stock objects: no fill, and no line. */
const [NULL_BRUSH, NULL_PEN] = [0x80000005, 0x80000008];
/** The one object that exists at a time. */
const OBJECT = 1;
/** The width of the line around a box, in points. */
const BOX_LINE = 0.75;

/** The types of records that a picture has here ([MS-EMF] 2.1.1). */
const RECORD = {
  header: 1,
  polygon: 3,
  polyline: 4,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  end: 14,
  mapMode: 17,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  select: 37,
  pen: 38,
  brush: 39,
  remove: 40,
  rectangle: 43,
  roundRectangle: 44,
  font: 82,
  text: 84,
} as const;

type Turn = (point: Point) => Point;

/**
 * A picture as an enhanced metafile (EMF), turned a quarter against the clock where it is to be: what every Word and
 * LibreOffice draws, in lines and letters that print sharply. The same picture gives the same bytes.
 */
export function emfPicture({ width, height, shapes }: Picture, isTurned: boolean): Uint8Array {
  const [across, down] = (isTurned ? [height, width] : [width, height]).map(units) as [number, number];
  const turn: Turn = isTurned ? ({ x, y }) => ({ x: y, y: width - x }) : (point) => point;
  const records = [
    record(RECORD.mapMode, [8]),
    record(RECORD.windowOrigin, [0, 0]),
    record(RECORD.windowExtent, [across, down]),
    record(RECORD.viewportOrigin, [0, 0]),
    record(RECORD.viewportExtent, [across, down]),
    record(RECORD.backgroundMode, [1]),
    record(RECORD.textAlign, [24]),
    ...shapes.flatMap((shape) => recordsOf(shape, turn, isTurned)),
    record(RECORD.end, [0, 16, 20]),
  ];
  const bytes = records.reduce((sum, { length }) => sum + length, HEADER_BYTES);
  const hundredths = (value: number): number => Math.round((value * 100 * DEVICE_MILLIMETRES) / DEVICE_UNITS);
  const head = record(RECORD.header, [
    ...[0, 0, across - 1, down - 1],
    ...[0, 0, hundredths(across), hundredths(down)],
    ...[0x464d4520, 0x10000, bytes, records.length + 1, OBJECT + 1],
    ...[0, 0, 0, DEVICE_UNITS, DEVICE_UNITS, DEVICE_MILLIMETRES, DEVICE_MILLIMETRES],
  ]);
  return joinedBytes([head, ...records]);
}

const HEADER_BYTES = 88;

function recordsOf(shape: PictureShape, turn: Turn, isTurned: boolean): Uint8Array[] {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, line } = shape;
      const [one, other] = [turn({ x, y }), turn({ x: x + width, y: y + height })];
      const box = [
        Math.min(one.x, other.x),
        Math.min(one.y, other.y),
        Math.max(one.x, other.x),
        Math.max(one.y, other.y),
      ].map(units);
      const corner = units(radius * 2);
      const drawn =
        radius === 0 ? record(RECORD.rectangle, box) : record(RECORD.roundRectangle, [...box, corner, corner]);
      return withBrush(
        fill,
        line === null ? [record(RECORD.select, [NULL_PEN]), drawn] : withPen(line, BOX_LINE, [drawn]),
      );
    }
    case "line":
      return withPen(shape.colour, shape.width, [
        record(RECORD.select, [NULL_BRUSH]),
        ...shape.pieces.map((points) => record(RECORD.polyline, pointsOf(points.map(turn)))),
      ]);
    case "polygon":
      return withBrush(shape.colour, [
        record(RECORD.select, [NULL_PEN]),
        record(RECORD.polygon, pointsOf(shape.points.map(turn))),
      ]);
    case "text":
      return textRecords(shape, turn, isTurned);
  }
}

/** What is drawn with a brush; a pen inside it is another object. */
const withBrush = (fill: string, drawn: readonly Uint8Array[]): Uint8Array[] => [
  record(RECORD.brush, [OBJECT + 1, 0, colourOf(fill), 0]),
  record(RECORD.select, [OBJECT + 1]),
  ...drawn,
  record(RECORD.select, [NULL_BRUSH]),
  record(RECORD.remove, [OBJECT + 1]),
];

const withPen = (colour: string, width: number, drawn: readonly Uint8Array[]): Uint8Array[] => [
  record(RECORD.pen, [OBJECT, 0, units(width), 0, colourOf(colour)]),
  record(RECORD.select, [OBJECT]),
  ...drawn,
  record(RECORD.select, [NULL_PEN]),
  record(RECORD.remove, [OBJECT]),
];

/** The points with the rectangle around them, which readers do not need. */
const pointsOf = (points: readonly Point[]): number[] => [
  ...[0, 0, -1, -1],
  points.length,
  ...points.flatMap(({ x, y }) => [units(x), units(y)]),
];

/** How much of a text stands before the point that it is set at. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

type Text = Extract<PictureShape, { kind: "text" }>;

/** A line of text in pieces: symbols are not in Arial, and Windows finds none in another font by itself. */
function textRecords({ text, x, y, size, colour, anchor }: Text, turn: Turn, isTurned: boolean): Uint8Array[] {
  const pieces = piecesOf(plain(text));
  const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + characterWidth(sign, size), 0);
  const whole = pieces.reduce((sum, { words }) => sum + widthOf(words), 0);
  let at = x - whole * BEFORE[anchor];
  const records = [record(RECORD.textColour, [colourOf(colour)])];
  for (const { words, isSymbol } of pieces) {
    records.push(
      fontRecord(isSymbol ? "Segoe UI Symbol" : "Arial", size, isTurned),
      record(RECORD.select, [OBJECT]),
      textRecord(words, turn({ x: at, y }), size),
      record(RECORD.remove, [OBJECT]),
    );
    at += widthOf(words);
  }
  return records;
}

function piecesOf(text: string): { words: string; isSymbol: boolean }[] {
  const pieces: { words: string; isSymbol: boolean }[] = [];
  for (const sign of text) {
    const isSymbol = !isMeasured(sign);
    const last = pieces.at(-1);
    if (last?.isSymbol === isSymbol) last.words += sign;
    else pieces.push({ words: sign, isSymbol });
  }
  return pieces;
}

/** A font of this size; a turned one is written from the bottom up. */
function fontRecord(name: string, size: number, isTurned: boolean): Uint8Array {
  const bytes = new Uint8Array(332);
  const view = new DataView(bytes.buffer);
  const angle = isTurned ? 900 : 0;
  for (const [at, value] of [RECORD.font, bytes.length, OBJECT, -units(size), 0, angle, angle, 400].entries())
    view.setInt32(at * 4, value, true);
  for (let at = 0; at < name.length; at += 1) view.setUint16(40 + at * 2, name.charCodeAt(at), true);
  return bytes;
}

/** A text from its left end, with the width that each of its signs takes. */
function textRecord(words: string, { x, y }: Point, size: number): Uint8Array {
  const length = words.length;
  const string = 76;
  const widths = string + Math.ceil(length / 2) * 4;
  const bytes = new Uint8Array(widths + length * 4);
  const view = new DataView(bytes.buffer);
  const fields = [RECORD.text, bytes.length, 0, 0, -1, -1, 2];
  for (const [at, value] of fields.entries()) view.setInt32(at * 4, value, true);
  view.setFloat32(28, 1, true);
  view.setFloat32(32, 1, true);
  for (const [at, value] of [units(x), units(y), length, string, 0, 0, 0, -1, -1, widths].entries())
    view.setInt32(36 + at * 4, value, true);
  let unit = 0;
  for (const sign of words) {
    view.setUint32(widths + unit * 4, units(characterWidth(sign, size)), true);
    for (let at = 0; at < sign.length; at += 1, unit += 1)
      view.setUint16(string + unit * 2, words.charCodeAt(unit), true);
  }
  return bytes;
}

/** A record of whole numbers of four bytes, behind its type and its length. */
function record(type: number, fields: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + fields.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of [type, bytes.length, ...fields].entries()) view.setUint32(at * 4, value, true);
  return bytes;
}

const units = (points: number): number => Math.round(points * UNITS);

/** "#RRGGBB" as EMF has colours: blue, green and red from the highest byte. */
function colourOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return red | (green << 8) | (blue << 16);
}
