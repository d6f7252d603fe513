import fc from "fast-check";
import { openedFile } from "../../../src/app/sources/openedFile";
import { readBySources } from "../../../src/app/sources/readBySources";
import { usableSources } from "../../../src/app/sources/usableSources";
import type { Source } from "../../../src/domain/source";
import { memory } from "../../support/memory";
import { csv, office } from "../../support/officeFigures";
import { share } from "../../support/runs";

const book = office();
const CENTRES = ["Engby", "Havby", "Hele landet"];
const MEASURES = ["Forløb", "Syge"];
const GOAL: Readonly<Record<string, string>> = { Forløb: "1.2", Syge: "2.1" };
const months = [1, 2, 3].map((month) => `2019M0${month}`);

type Cell = { centre: string; measure: string; month: string; value: number };
type Shape = {
  lines: (cells: readonly Cell[]) => string[];
  source: (centre: string, measure: string) => Partial<Source>;
};

const valueIn = (cells: readonly Cell[], centre: string, measure: string, month: string): string =>
  String(
    cells.find((each) => each.centre === centre && each.measure === measure && each.month === month)?.value ?? "..",
  );

const SHAPES: Readonly<Record<string, Shape>> = {
  long: {
    lines: (cells) => [
      "Område;Mål for;Periode;Tal",
      ...cells.map(({ centre, measure, month, value }) => `${centre};${measure};${month};${value}`),
    ],
    source: (centre, measure) => ({
      filter: `Område = ${centre}; Mål for = ${measure}`,
      period: "Periode",
      value: "Tal",
    }),
  },
  "measures across": {
    lines: (cells) => [
      `Område;Periode;${MEASURES.join(";")}`,
      ...CENTRES.flatMap((centre) =>
        months.map(
          (month) =>
            `${centre};${month};${MEASURES.map((measure) => valueIn(cells, centre, measure, month)).join(";")}`,
        ),
      ),
    ],
    source: (centre, measure) => ({ filter: `Område = ${centre}`, period: "Periode", value: measure }),
  },
  "periods across": {
    lines: (cells) => [
      `Område;Mål for;${months.join(";")}`,
      ...CENTRES.flatMap((centre) =>
        MEASURES.map(
          (measure) =>
            `${centre};${measure};${months.map((month) => valueIn(cells, centre, measure, month)).join(";")}`,
        ),
      ),
    ],
    source: (centre, measure) => ({ filter: `Område = ${centre}; Mål for = ${measure}` }),
  },
};

const cells = fc
  .shuffledSubarray(
    CENTRES.flatMap((centre) => MEASURES.flatMap((measure) => months.map((month) => ({ centre, measure, month })))),
    { minLength: 1 },
  )
  .chain((places) =>
    fc
      .array(fc.integer({ min: 200, max: 999 }), { minLength: places.length, maxLength: places.length })
      .map((values) => places.map((place, at): Cell => ({ ...place, value: values[at] ?? 0 }))),
  );

test.each(Object.entries(SHAPES))(
  "%s: each figure of a file comes to its own goal, period and value, and no other",
  async (_name, shape) => {
    const centres = ["Engby", "Havby"];
    const sources = centres.flatMap((centre) =>
      MEASURES.map((measure, at): Source & { row: number } => ({
        contract: `${centre} 2019`,
        nr: GOAL[measure] ?? "",
        part: "",
        from: "tal.csv",
        filter: "",
        period: "",
        value: "",
        numerator: "",
        denominator: "",
        form: "period",
        factor: 1,
        ...shape.source(centre, measure),
        row: 5 + at,
      })),
    );
    await fc.assert(
      fc.asyncProperty(cells, async (own) => {
        const opened = await openedFile(memory(), await csv(...shape.lines(own)), book);
        const { figures } = await readBySources(opened, usableSources(sources).usable, book);
        const read = figures.map(({ goal, period, content }) =>
          [goal.contract, goal.nr, period.start, content.value].join(),
        );
        const wanted = own
          .filter(({ centre }) => centres.includes(centre))
          .map(({ centre, measure, month, value }) =>
            [`${centre} 2019`, GOAL[measure], `${month.replace("M", "-")}-01`, value].join(),
          );
        expect(read.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: share(60) },
    );
  },
);
