import type { Measurement } from "../../src/domain/measurement";
import { lastYearFigures, type LastYearRow } from "../../src/domain/lastYear";
import { goal, measurement, months, period, rowsOf } from "../support/builders";

const now = goal({ contract: "Skelbækgade 2010", nr: "2.1" });
const before = { contract: "Skelbækgade 2009", nr: "1.3", part: "" };
const row = (when: string | null, value: number | null, more: Partial<LastYearRow> = {}): LastYearRow => ({
  ...{ contract: now.contract, nr: now.nr, part: now.part, before },
  ...{ period: when === null ? null : period(when), value, numerator: null, denominator: null },
  ...more,
});
/** The figures for december 2009, in the order that they stand in. */
const figuresOf = (rows: readonly Measurement[]) =>
  rows.map(({ contract, nr, part, figure }) => [contract, nr, part, figure.kind === "number" ? figure.value : null]);

test.each<{ what: string; lastYear: LastYearRow[]; measurements: Measurement[]; values: (number | null)[] }>([
  { what: "nothing is known", lastYear: [], measurements: [], values: [] },
  { what: "the figures of Fjoråret", lastYear: [row("december 2009", 92)], measurements: [], values: [92] },
  {
    what: "the way back alone, with the figures of the goal that it comes from",
    lastYear: [row(null, null)],
    measurements: months(2009, [91, 93]),
    values: [91, 93],
  },
  {
    what: "Fjoråret after the goal that it comes from, and the goal's own rows last",
    lastYear: [row("december 2009", 92)],
    measurements: [...rowsOf(now, [measurement("december 2009", 94)]), measurement("december 2009", 90)],
    values: [90, 92, 94],
  },
  {
    what: "another goal's rows are not its own",
    lastYear: [row("december 2009", 92, { nr: "2.2" })],
    measurements: [measurement("december 2009", 90)],
    values: [],
  },
  {
    what: "a goal that comes from itself has its rows once",
    lastYear: [row(null, null, { before: { contract: now.contract, nr: now.nr, part: now.part } })],
    measurements: rowsOf(now, [measurement("december 2009", 94)]),
    values: [94],
  },
])("last year of a goal: $what", ({ lastYear, measurements, values }) => {
  const found = lastYearFigures(now, { measurements, lastYear });
  expect(figuresOf(found)).toEqual(values.map((value) => ["Skelbækgade 2010", "2.1", "", value]));
});

test("a share keeps its numerator and denominator", () => {
  const lastYear = [row("december 2009", null, { numerator: 46, denominator: 50 })];
  expect(lastYearFigures(now, { measurements: [], lastYear })).toMatchObject([
    { figure: { kind: "none" }, numerator: 46, denominator: 50 },
  ]);
});
