import { SERIES_LOOKS } from "../../src/report/chartLook";
import { chartPicture } from "../../src/report/chartPicture";
import type { ChartSeries } from "../../src/report/goalChart";
import type { PictureShape } from "../../src/report/picture";
import { caseReportSample, largeCaseReport } from "../support/caseReportSample";
import { reportOf, sampleWorkbook } from "../support/caseReports";

type Kind = PictureShape["kind"];
const shapesOf = <Own extends Kind>(shapes: readonly PictureShape[], kind: Own) =>
  shapes.filter((shape): shape is Extract<PictureShape, { kind: Own }> => shape.kind === kind);

const chartsIn = ({ sections }: ReturnType<typeof caseReportSample>) =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));

const [sample] = chartsIn(caseReportSample());
if (sample === undefined) throw new Error("no chart");
const drawn = (changes: Partial<ChartSeries> = {}, unit = sample.unit, width = 460) =>
  chartPicture({ ...sample, unit, of: { ...sample.of, ...changes } }, width, 150);

const textsOf = (shapes: readonly PictureShape[]): string[] => shapesOf(shapes, "text").map(({ text }) => text);

test("A chart's picture has its unit, a Danish axis, the months, and the name of each series", () => {
  expect(textsOf(drawn().shapes)).toEqual([
    "antal",
    ...["0", "200", "400", "600", "800"],
    ...["Start", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ...["Målt, lagt sammen", "Forventet", "Måltal", "Prognose", "Prognose, lav", "Prognose, høj"],
  ]);
});

/** The figures that the picture shows, read from where the line and the markers of a series stand. */
function figuresIn(shapes: readonly PictureShape[], places: number) {
  const texts = shapesOf(shapes, "text");
  const [zero, month] = [texts.find(({ text }) => text === "0"), texts.filter(({ anchor }) => anchor === "middle")];
  const step = texts.find(({ text }) => text === "200");
  const [first, last] = [month[0], month[places - 1]];
  if (!zero || !step || !first || !last) throw new Error("no axis");
  const value = (y: number): number => Math.round((200 * (zero.y - 8 * 0.35 - y)) / (zero.y - step.y));
  const at = (x: number): number => Math.round(((x - first.x) * (places - 1)) / (last.x - first.x));
  return { value: (y: number) => value(y), at };
}

test("Each figure stands at its month and its height on the axis", () => {
  const { shapes } = drawn();
  const { value, at } = figuresIn(shapes, 13);
  const read = (points: readonly { x: number; y: number }[]) => points.map(({ x, y }) => [at(x), value(y)]);
  const measured = shapesOf(shapes, "line").find(({ width }) => width === SERIES_LOOKS.measured.width);
  expect(measured?.pieces.map(read)).toEqual([
    [
      [1, 52],
      [2, 108],
      [3, 171],
      [4, 219],
      [5, 266],
      [6, 318],
    ],
  ]);
  const target = shapesOf(shapes, "line").find(({ colour }) => colour === SERIES_LOOKS.target.colour);
  expect(target?.pieces.map(read)).toEqual([
    [
      [0, 650],
      [12, 650],
    ],
  ]);
  const expected = shapesOf(shapes, "line").find(({ colour }) => colour === SERIES_LOOKS.expected.colour);
  const ends = [expected?.pieces[0]?.[0], expected?.pieces.at(-1)?.at(-1)].filter((point) => point !== undefined);
  expect(read(ends)[0]).toEqual([0, 0]);
  expect(read(ends)[1]?.[0]).toBe(12);
  // The drawing's own markers stand before those of the legend: the forecast's two, then its bounds.
  const markers = shapesOf(shapes, "polygon").map(
    ({ points }) => read([{ x: points[0]?.x ?? 0, y: points[1]?.y ?? 0 }])[0],
  );
  expect(markers.slice(0, 2)).toEqual([
    [6, 318],
    [12, 636],
  ]);
  const bounds = shapesOf(shapes, "line").filter(({ width }) => width === 1.5);
  expect(
    bounds
      .filter(({ colour }) => colour === SERIES_LOOKS.bound.colour)
      .slice(0, 2)
      .map(
        ({ pieces: [piece] }) =>
          read([{ x: ((piece?.[0]?.x ?? 0) + (piece?.[1]?.x ?? 0)) / 2, y: piece?.[0]?.y ?? 0 }])[0],
      ),
  ).toEqual([
    [12, 674],
    [12, 598],
  ]);
});

test("Nothing stands outside the picture, and no label of an axis meets the next", async () => {
  const reports = [
    largeCaseReport(3, 1),
    await reportOf(sampleWorkbook(), "halfYear"),
    await reportOf(sampleWorkbook(), "wholeYear"),
  ];
  const charts = reports.flatMap(chartsIn);
  expect(charts.length).toBeGreaterThan(20);
  for (const chart of charts)
    for (const width of [460, 220]) {
      const { shapes, height } = chartPicture(chart, width, width / 3);
      const points = shapes.flatMap((shape) => {
        if (shape.kind === "line") return shape.pieces.flat();
        return shape.kind === "polygon" ? shape.points : [shape];
      });
      expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
      const labels = shapesOf(shapes, "text").filter(({ anchor }) => anchor === "middle");
      const gaps = labels.slice(1).map(({ x }, at) => x - (labels[at]?.x ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(10);
    }
});

test.each([
  ["a usual unit", "antal", 460, 150],
  ["a unit of many words", "dage pr. medarbejder og år ".repeat(12), 220, 190],
])("A picture with %s is as high as it must be", (_about, unit, width, least) => {
  const { height, shapes } = drawn({}, unit, width);
  expect(height).toBeGreaterThanOrEqual(least);
  expect(height === 150).toBe(unit === "antal");
  expect(textsOf(shapes).join(" ")).toContain(unit.trim());
});

test("A series without a forecast has no marker of one, and last year's line is drawn", () => {
  const lastYear = [
    { month: 1, value: 49, date: "2009-01-31", then: "2008-01-31" },
    { month: 12, value: 602, date: "2009-12-31", then: "2008-12-31" },
  ] as const;
  const { shapes } = drawn({ forecast: null, lastYear });
  expect(textsOf(shapes).slice(-4)).toEqual(["Målt, lagt sammen", "Forventet", "Måltal", "Sidste år"]);
  expect(shapesOf(shapes, "polygon")).toEqual([]);
  expect(shapesOf(shapes, "line").filter(({ colour }) => colour === SERIES_LOOKS.lastYear.colour)).toHaveLength(2);
});
