/** One icon, drawn for a size in pixels: an SVG document of exactly that size. */
export type IconDrawing = (size: number) => string;

const ink = "#3b4a5f";
const paper = "#ffffff";
const blue = "#1f6fb2";
const green = "#2a8a3c";
const amber = "#f2b01e";
const pale = "#bcd7ee";

type Pen = {
  rect: (x: number, y: number, width: number, height: number, fill: string, radius?: number) => string;
  circle: (x: number, y: number, radius: number, fill: string) => string;
  line: (points: [number, number][], stroke: string, width: number) => string;
  path: (d: string, stroke: string, width: number) => string;
  polygon: (points: [number, number][], fill: string) => string;
};

/** A pen on a grid of 16 × 16; edges of rectangles fall on whole pixels, so that they are sharp at every size. */
function penFor(size: number): Pen {
  const unit = size / 16;
  const snap = (value: number) => Math.round(value * unit);
  const at = (points: [number, number][]) => points.map(([x, y]) => `${x * unit},${y * unit}`).join(" ");
  return {
    rect: (x, y, width, height, fill, radius = 0) =>
      `<rect x="${snap(x)}" y="${snap(y)}" width="${Math.max(1, snap(x + width) - snap(x))}" height="${Math.max(1, snap(y + height) - snap(y))}" rx="${radius * unit}" fill="${fill}"/>`,
    circle: (x, y, radius, fill) => `<circle cx="${x * unit}" cy="${y * unit}" r="${radius * unit}" fill="${fill}"/>`,
    line: (points, stroke, width) =>
      `<polyline points="${at(points)}" fill="none" stroke="${stroke}" stroke-width="${width * unit}" stroke-linecap="round" stroke-linejoin="round"/>`,
    path: (d, stroke, width) =>
      `<path transform="scale(${unit})" d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`,
    polygon: (points, fill) => `<polygon points="${at(points)}" fill="${fill}"/>`,
  };
}

const drawing =
  (draw: (pen: Pen) => string[]): IconDrawing =>
  (size) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${draw(penFor(size)).join("")}</svg>`;

/** Bars that grow until the last one passes the target's line. */
const app = drawing(({ rect }) => [
  rect(0, 0, 16, 16, blue, 3),
  rect(2, 9, 3, 5, paper),
  rect(6.5, 7, 3, 7, paper),
  rect(11, 2, 3, 12, paper),
  rect(1, 4, 14, 1.5, amber),
]);

/** A window with its right side folded out. */
const openPane = drawing(({ rect }) => [
  rect(1, 2, 14, 12, ink, 1),
  rect(2, 3, 12, 10, paper),
  rect(2, 3, 12, 2, pale),
  rect(9, 5, 5, 8, blue),
  rect(10, 7, 3, 1, paper),
  rect(10, 9, 3, 1, paper),
  rect(3, 7, 4, 1, ink),
  rect(3, 9, 4, 1, ink),
]);

/** A sheet with a table, and a plus. */
const createSheets = drawing(({ rect, circle }) => [
  rect(1, 1, 12, 13, ink, 1),
  rect(2, 2, 10, 11, paper),
  rect(2, 2, 10, 3, green),
  rect(5, 5, 1, 8, ink),
  rect(9, 5, 1, 8, ink),
  rect(2, 7, 10, 1, ink),
  rect(2, 10, 10, 1, ink),
  circle(11.5, 11.5, 4.5, paper),
  circle(11.5, 11.5, 4, green),
  rect(9, 11, 5, 1, paper),
  rect(11, 9, 1, 5, paper),
]);

/** An arrow that goes round, about a mark that says met. */
const refreshStatus = drawing(({ path, polygon, line }) => [
  path("M 13.6 5.2 A 6.2 6.2 0 1 0 14.2 8.6", blue, 1.8),
  polygon(
    [
      [15.4, 1.2],
      [15.4, 6.6],
      [10, 6.6],
    ],
    blue,
  ),
  line(
    [
      [5, 8.4],
      [7.2, 10.6],
      [10.8, 6.9],
    ],
    green,
    1.9,
  ),
]);

/** A padlock that is closed. */
const closePeriod = drawing(({ path, rect, circle }) => [
  path("M 4.6 8 V 5 A 3.4 3.4 0 0 1 11.4 5 V 8", ink, 1.8),
  rect(2, 7, 12, 8, blue, 1),
  circle(8, 10.4, 1.5, paper),
  rect(7.5, 11, 1, 2, paper),
]);

/** A pocket calculator. */
const recalculate = drawing(({ rect }) => [
  rect(2, 0, 12, 16, ink, 1.5),
  rect(4, 2, 8, 3, pale),
  ...[7, 10].flatMap((y) => [4, 7, 10].map((x) => rect(x, y, 2, 2, paper))),
  rect(4, 13, 5, 2, paper),
  rect(10, 13, 2, 2, amber),
]);

/** File name in `assets/` → what it shows. */
export const iconDrawings = {
  app,
  "open-pane": openPane,
  "create-sheets": createSheets,
  "refresh-status": refreshStatus,
  "close-period": closePeriod,
  recalculate,
} satisfies Record<string, IconDrawing>;
