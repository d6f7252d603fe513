import { orderedBands, withLanes, type BandOrder, type Lane } from "./bandOrder";
import { placedNodes } from "./nodePlaces";
import { textWidth, wrappedText } from "./textWidth";
import type { Point, Rectangle } from "../picture";

/** A map as it is drawn: the names of its bands from the top, what stands in each box, and the arrows. */
export type MapDrawing = {
  bands: readonly string[];
  boxes: readonly { band: number; name: string; note: string }[];
  arrows: readonly { from: number; to: number }[];
};

/** A box of a map with its lines: those of the name, then those of the note (status and goals). */
export type PlacedBox = Rectangle & { name: readonly string[]; note: readonly string[] };

/** Which side of a box an arrow meets. */
export type Side = "top" | "left" | "bottom" | "right";

/** An arrow as a line through its points; it starts and ends in the middle of a side of a box. */
export type PlacedArrow = { from: number; to: number; points: readonly Point[]; leaves: Side; meets: Side };

/**
 * Where everything of a map stands, in points from its upper left corner. Pane, sheet and documents draw this one
 * layout.
 */
export type MapLayout = {
  width: number;
  height: number;
  bands: readonly (Rectangle & { lines: readonly string[] })[];
  boxes: readonly PlacedBox[];
  arrows: readonly PlacedArrow[];
};

/** Font sizes in points, and the height of a line of each. */
export const NAME_SIZE = 9;
export const NOTE_SIZE = 8;
export const NAME_LINE = 12;
export const NOTE_LINE = 11;

/** The least width of the boxes, and the greatest that a long word makes them. */
const [NARROW, WIDE] = [118, 170];
const PADDING = 6;
/** The width that a long arrow has for itself in a band that it passes. */
const LANE_WIDTH = 10;
/** The least distance between two boxes of a band: an arrow between neighbours fits in. */
const BETWEEN = 24;
const LABEL_WIDTH = 78;
const LABEL_PADDING = 6;
/** The distance between two bands, in which the arrows run, and what an arc within a band adds to it. */
const GAP = 34;
const ARC = 9;
const MARGIN = 12;

/** Lays a map out: boxes of one width in their bands, few crossings, no arrow behind a box, and no text cut. */
export function mapLayout({ bands, boxes, arrows }: MapDrawing): MapLayout {
  const { graph, lanes } = withLanes(
    boxes.map(({ band }) => band),
    bands.length,
    arrows,
  );
  const order = orderedBands(graph);
  const boxWidth = widthFor(boxes.flatMap(({ name, note }) => [...words(name, NAME_SIZE), ...words(note, NOTE_SIZE)]));
  const texts = boxes.map(({ name, note }) => ({
    name: wrappedText(name, boxWidth - 2 * PADDING, NAME_SIZE),
    note: wrappedText(note, boxWidth - 2 * PADDING, NOTE_SIZE),
  }));
  const labels = bands.map((name) => wrappedText(name, LABEL_WIDTH - 2 * LABEL_PADDING, NAME_SIZE));
  const widthOf = (node: number): number => (node < boxes.length ? boxWidth : LANE_WIDTH);
  const centres = placedNodes(graph, order, widthOf, BETWEEN);
  const left = LABEL_WIDTH + MARGIN;
  const width = left + Math.max(boxWidth, ...[...centres].map(([node, x]) => x + widthOf(node) / 2)) + MARGIN;

  const rows = placedRows(order, lanes, texts, labels);
  const last = rows.at(-1);
  const placed = boxes.map(({ band }, node): PlacedBox => {
    const row = rows[band] ?? { top: 0, height: 0 };
    const x = left + (centres.get(node) ?? 0) - boxWidth / 2;
    return { x, y: row.top, width: boxWidth, height: row.height, ...(texts[node] ?? { name: [], note: [] }) };
  });
  return {
    width,
    height: last === undefined ? 0 : last.top + last.height + MARGIN,
    bands: rows.map(({ top, height, above }, band) => ({
      x: 0,
      y: top - above,
      width,
      height: above + height + MARGIN,
      lines: labels[band] ?? [],
    })),
    boxes: placed,
    arrows: arrowsOf(lanes, placed, rows, order, (node) => left + (centres.get(node) ?? 0), graph.bandOf),
  };
}

const words = (text: string, size: number): number[] => text.split(/[\s/-]+/).map((word) => textWidth(word, size));

/** The width of all boxes: room for the longest word, within bounds. */
const widthFor = (longest: readonly number[]): number =>
  longest.reduce((width, word) => Math.max(width, Math.min(WIDE, Math.ceil(word) + 2 * PADDING + 2)), NARROW);

/** A band's boxes in height: `top` of the boxes, the room `above` them, and the track of each arc in that room. */
type Row = { top: number; height: number; above: number; trackOf: ReadonlyMap<Lane, number> };

type Texts = readonly { name: readonly string[]; note: readonly string[] }[];

function placedRows(
  order: BandOrder,
  lanes: readonly Lane[],
  texts: Texts,
  labels: readonly (readonly string[])[],
): Row[] {
  const rows: Row[] = [];
  let bottom = 0;
  for (const [band, nodes] of order.entries()) {
    const arcs = lanes.filter((lane) => isArc(lane, nodes));
    const above = band === 0 && arcs.length === 0 ? MARGIN : GAP / (band === 0 ? 2 : 1) + arcs.length * ARC;
    const height = Math.max(
      2 * PADDING + NAME_LINE + NOTE_LINE,
      (labels[band]?.length ?? 0) * NAME_LINE,
      ...nodes.map((node) => heightOf(texts[node])),
    );
    const top = bottom + above;
    rows.push({ top, height, above, trackOf: new Map(arcs.map((arc, at) => [arc, top - ARC * (at + 1)])) });
    bottom = top + height;
  }
  return rows;
}

const heightOf = (text: Texts[number] | undefined): number =>
  2 * PADDING + (text?.name.length ?? 0) * NAME_LINE + (text?.note.length ?? 0) * NOTE_LINE;

/** Whether an arrow runs within a band to an element that is not beside it, and so above the boxes. */
function isArc(lane: Lane, nodes: readonly number[]): boolean {
  const [from, to] = [nodes.indexOf(lane[0] ?? -1), nodes.indexOf(lane.at(-1) ?? -1)];
  return from !== -1 && to !== -1 && Math.abs(from - to) > 1;
}

function arrowsOf(
  lanes: readonly Lane[],
  boxes: readonly PlacedBox[],
  rows: readonly Row[],
  order: BandOrder,
  xOf: (node: number) => number,
  bandOf: readonly number[],
): PlacedArrow[] {
  const rowOf = (node: number): Row => rows[bandOf[node] ?? 0] as Row;
  const end = (node: number, side: Side): Point => {
    const { x, y, width, height } = boxes[node] as PlacedBox;
    if (side === "left" || side === "right") return { x: side === "left" ? x : x + width, y: y + height / 2 };
    return { x: x + width / 2, y: side === "top" ? y : y + height };
  };
  return lanes.map((lane): PlacedArrow => {
    const [from, to] = [lane[0] ?? 0, lane.at(-1) ?? 0];
    const [start, stop] = [bandOf[from] ?? 0, bandOf[to] ?? 0];
    const between = (leaves: Side, meets: Side, points: readonly Point[]): PlacedArrow => ({
      from,
      to,
      leaves,
      meets,
      points: [end(from, leaves), ...points, end(to, meets)],
    });
    if (start === stop) {
      const track = rowOf(from).trackOf.get(lane);
      if (track === undefined) {
        const isRight = (order[start] ?? []).indexOf(from) < (order[start] ?? []).indexOf(to);
        return isRight ? between("right", "left", []) : between("left", "right", []);
      }
      return between("top", "top", [
        { x: xOf(from), y: track },
        { x: xOf(to), y: track },
      ]);
    }
    const isUp = start > stop;
    const points = lane.slice(1, -1).flatMap((node) => {
      const { top, height } = rowOf(node);
      const ends = [
        { x: xOf(node), y: top },
        { x: xOf(node), y: top + height },
      ];
      return isUp ? ends.toReversed() : ends;
    });
    return between(isUp ? "top" : "bottom", isUp ? "bottom" : "top", points);
  });
}
