import fc from "fast-check";
import { crossings, orderedBands, withLanes, type BandGraph, type BandOrder } from "../../../src/report/map/bandOrder";
import { mapLayout, NAME_LINE, NOTE_LINE, type MapDrawing, type MapLayout } from "../../../src/report/map/mapLayout";
import type { Rectangle } from "../../../src/report/picture";
import { textWidth, wrappedText } from "../../../src/report/map/textWidth";
import { share } from "../../support/runs";

const BANDS = ["By/samfund", "Borger/interessenter", "Interne processer", "Mennesker og systemer"];
const NAMES = fc.oneof(
  fc.constantFrom(
    "Flere i job",
    "Anvendelse af aftalte og effektive arbejdsgange",
    "Målrettede jobplaner og sygeopfølgningsplaner",
    "Ansvarlighed, helhedstænkning og omkostningsbevidsthed",
    "Arbejdsmarkedsforvaltningsresultatopfølgningskonsulent",
  ),
  fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ""),
);
const NOTES = fc.constantFrom("", "✔ På sporet · mål 8", "✖ Bagud · mål 1, 2, 3, 4, 5", "○ Ingen data · mål 14a");

const drawings = (most: number, arrows: number, fewest = 0): fc.Arbitrary<MapDrawing> =>
  fc
    .array(fc.record({ band: fc.nat({ max: 3 }), name: NAMES, note: NOTES }), {
      minLength: 1 + fewest,
      maxLength: most,
      size: "max",
    })
    .chain((boxes) =>
      fc.record({
        bands: fc.constant(BANDS),
        boxes: fc.constant(boxes),
        arrows: fc
          .uniqueArray(fc.record({ from: fc.nat({ max: boxes.length - 1 }), to: fc.nat({ max: boxes.length - 1 }) }), {
            minLength: fewest,
            maxLength: arrows,
            size: "max",
            selector: ({ from, to }) => `${from} ${to}`,
          })
          .map((all) => all.filter(({ from, to }) => from !== to)),
      }),
    );

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line from one point to another runs through the inside of a box (Liang and Barsky). */
function runsThrough(from: { x: number; y: number }, to: { x: number; y: number }, box: Rectangle): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, delta, low, high] of [
    [from.x, to.x - from.x, box.x + 0.1, box.x + box.width - 0.1],
    [from.y, to.y - from.y, box.y + 0.1, box.y + box.height - 0.1],
  ] as const) {
    if (delta === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}

function faultsOf(drawing: MapDrawing, { boxes, arrows, bands, width, height }: MapLayout): string[] {
  const faults: string[] = [];
  const hold = (fault: string, isHeld: boolean): unknown => isHeld || faults.push(fault);
  for (const [index, box] of boxes.entries()) {
    const { band, name, note } = drawing.boxes[index] ?? { band: -1, name: "", note: "" };
    const own = bands[band] as Rectangle;
    hold("overlap", !boxes.slice(index + 1).some((other) => overlap(box, other)));
    hold("outside its band", box.y >= own.y && box.y + box.height <= own.y + own.height);
    hold("outside the map", box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height);
    // All of the text, in lines that are no wider than the box and together no higher.
    const said = [...box.name, ...box.note].join("").replace(/\s/g, "");
    hold("cut text", said === `${name}${note}`.replace(/\s/g, ""));
    hold(
      "a line too wide",
      box.name.every((line) => textWidth(line, 9) <= box.width - 8),
    );
    hold(
      "a note too wide",
      box.note.every((line) => textWidth(line, 8) <= box.width - 8),
    );
    hold("too many lines", box.name.length * NAME_LINE + box.note.length * NOTE_LINE <= box.height - 8);
  }
  hold(
    "arrows",
    arrows.every(({ from, to }, at) => drawing.arrows[at]?.from === from && drawing.arrows[at].to === to),
  );
  for (const { points } of arrows)
    for (const [at, point] of points.slice(1).entries())
      hold("an arrow behind a box", !boxes.some((box) => runsThrough(points[at] ?? point, point, box)));
  return faults;
}

test("on random maps nothing overlaps, no text is cut, and no arrow runs behind a box", () => {
  fc.assert(
    fc.property(drawings(22, 26), (drawing) => {
      expect(faultsOf(drawing, mapLayout(drawing))).toEqual([]);
    }),
    { numRuns: share(1000), seed: 2010 },
  );
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

const MOST_ORDERS = 3000;
const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));

/** The fewest crossings of all orders; null where they are too many to try. */
function fewest(graph: BandGraph, order: BandOrder): number | null {
  if (order.reduce((product, nodes) => product * factorial(nodes.length), 1) > MOST_ORDERS) return null;
  const all = order.reduce<number[][][]>(
    (sets, nodes) => sets.flatMap((set) => permutations(nodes).map((own) => [...set, own])),
    [[]],
  );
  return Math.min(...all.map((each) => crossings(graph, each)));
}

test("on small random maps no order of all has more than one crossing in twenty fewer", () => {
  let [best, compared] = [0, 0];
  fc.assert(
    fc.property(drawings(9, 12, 5), ({ boxes, arrows }) => {
      const { graph } = withLanes(
        boxes.map(({ band }) => band),
        4,
        arrows,
      );
      const order = orderedBands(graph);
      const least = fewest(graph, order);
      if (least === null) return;
      compared += 1;
      best += least;
      expect(crossings(graph, order)).toBeLessThanOrEqual(least * 1.05);
    }),
    { numRuns: share(1000), seed: 2010 },
  );
  expect(compared).toBeGreaterThan(share(300));
  expect(best).toBeGreaterThan(share(50));
});

test.each<{ links: [number, number][]; order: number[][]; count: number; why: string }>([
  {
    links: [
      [0, 2],
      [1, 3],
    ],
    order: [
      [0, 1],
      [2, 3],
    ],
    count: 0,
    why: "side by side",
  },
  {
    links: [
      [0, 3],
      [1, 2],
    ],
    order: [
      [0, 1],
      [2, 3],
    ],
    count: 1,
    why: "crosswise",
  },
  {
    links: [
      [0, 2],
      [0, 3],
    ],
    order: [
      [0, 1],
      [2, 3],
    ],
    count: 0,
    why: "from one element",
  },
  {
    links: [
      [2, 4],
      [0, 3],
    ],
    order: [
      [0, 1],
      [2, 3, 4],
    ],
    count: 1,
    why: "an arc over what leads up",
  },
  {
    links: [
      [2, 3],
      [0, 3],
    ],
    order: [
      [0, 1],
      [2, 3, 4],
    ],
    count: 0,
    why: "an arc between neighbours",
  },
])("crossings: $why is $count", ({ links, order, count }) => {
  expect(crossings({ bandOf: [0, 0, 1, 1, 1], bands: 2, links }, order)).toBe(count);
});

test("a map that can be drawn without a crossing is, however it is typed", () => {
  const bandOf = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  const links: [number, number][] = [
    [3, 2],
    [4, 1],
    [5, 0],
    [6, 4],
    [7, 5],
    [8, 3],
  ];
  const graph: BandGraph = { bandOf, bands: 3, links };
  const typed = [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ];
  expect([crossings(graph, typed), crossings(graph, orderedBands(graph))]).toEqual([5, 0]);
});

test.each([
  { text: "Flere i job", width: 106, lines: ["Flere i job"] },
  { text: "Målrettet uddannelse, opkvalificering", width: 106, lines: ["Målrettet uddannelse,", "opkvalificering"] },
  { text: "Kvalitet/effektivitet", width: 60, lines: ["Kvalitet/", "effektivitet"] },
  { text: "job- og  uddannelse", width: 40, lines: ["job- og", "uddannel", "se"] },
])("»$text« in $width points", ({ text, width, lines }) => {
  expect(wrappedText(text, width, 9)).toEqual(lines);
});

test("an arrow over two bands has a lane of its own in the one between", () => {
  const box = (band: number, name: string) => ({ band, name, note: "" });
  const { arrows, boxes } = mapLayout({
    bands: BANDS,
    boxes: [box(0, "Flere i job"), box(1, "Motiveret"), box(2, "Rettidighed")],
    arrows: [
      { from: 2, to: 0 },
      { from: 2, to: 1 },
      { from: 1, to: 0 },
    ],
  });
  expect(arrows.map(({ points, leaves, meets }) => [points.length, leaves, meets])).toEqual([
    [4, "top", "bottom"],
    [2, "top", "bottom"],
    [2, "top", "bottom"],
  ]);
  expect(arrows[0]?.points[0]).toEqual({ x: (boxes[2]?.x ?? 0) + 59, y: boxes[2]?.y });
});
