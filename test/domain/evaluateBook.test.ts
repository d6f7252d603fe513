import { calendarYear, contractPeriod } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { ContractBook } from "../../src/domain/contract";
import { evaluateBook } from "../../src/domain/evaluateBook";
import { latestFigure, latestFigures } from "../../src/domain/latestFigure";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { contract, goal, measurement, months, rowsOf, share } from "../support/builders";

const TODAY: CalendarDate = "2009-10-15";

function book(
  goals: readonly Goal[],
  measurements: readonly Measurement[],
  more: Partial<ContractBook> = {},
): ContractBook {
  return { contracts: [contract()], goals, measurements, profiles: [], ...more };
}

function status(of: ContractBook, asOf: CalendarDate | null = "2009-12-31") {
  const [first] = evaluateBook(of, { asOf, today: TODAY });
  if (!first) throw new Error("no contract");
  return first;
}

const met = goal({ nr: "1.1" });
const missed = goal({ nr: "1.10" });
const silent = goal({ nr: "2" });
const due = goal({ nr: "3", form: "milestone", deadline: "2010-06-30" });
const rows = [...rowsOf(met, months(2009, [96])), ...rowsOf(missed, months(2009, [80]))];

test("a contract counts its goals by status", () => {
  expect(status(book([met, missed, silent, due], rows)).counts).toEqual({
    met: 1,
    partlyMet: 0,
    notMet: 1,
    noData: 1,
    pending: 1,
  });
});

test("1.10 is not 1.1: each goal has its own rows, in the order of the sheet", () => {
  const { goals } = status(book([missed, met], rows));
  expect(goals.map(({ nr, status: found, parts }) => [nr, found, parts.map(({ actual }) => actual)])).toEqual([
    ["1.10", "notMet", [80]],
    ["1.1", "met", [96]],
  ]);
});

test("two limits in one goal are one goal, met only when both are", () => {
  const august = goal({
    nr: "14",
    part: "a",
    form: "atMost",
    target: 3,
    focusArea: "Ressourcer",
    aggregation: "deviation",
    deadline: "2009-08-31",
  });
  const november = { ...august, part: "b", target: 1, deadline: "2009-11-30" as const };
  const result = measurement("2009", 200);
  const measured = [
    ...rowsOf(august, [measurement("august 2009", 205), result]),
    ...rowsOf(november, [measurement("november 2009", 205), result]),
  ];
  const found = status(book([august, november], measured));
  expect(found.goals).toHaveLength(1);
  expect(found.goals[0]).toMatchObject({ nr: "14", focusArea: "Ressourcer", status: "notMet" });
  expect(found.goals[0]?.parts.map((part) => [part.goal.part, part.status, part.actual])).toEqual([
    ["a", "met", 2.5],
    ["b", "notMet", 2.5],
  ]);
  expect(found.counts).toEqual({ met: 0, partlyMet: 0, notMet: 1, noData: 0, pending: 0 });
});

test("contracts come in their own order, each with its own goals, year and limits", () => {
  const older = contract({
    name: "Sygedagpenge 2008",
    period: calendarYear(2008),
    thresholds: { duringYear: { level: 0.5, change: 0.5 }, afterDeadline: { level: 0.5, change: 0.5 } },
  });
  const old = goal({ contract: older.name });
  const found = evaluateBook(
    book([old, met], [...rows, ...rowsOf(old, months(2008, [80]))], { contracts: [contract(), older] }),
    { asOf: "2009-12-31", today: TODAY },
  );
  expect(found.map(({ contract: { name }, goals }) => [name, goals.map((one) => one.status)])).toEqual([
    ["Skelbækgade 2009", ["met"]],
    ["Sygedagpenge 2008", ["partlyMet"]],
  ]);
});

test("a contract without goals is all zero", () => {
  expect(status(book([], []))).toMatchObject({
    goals: [],
    counts: { met: 0, partlyMet: 0, notMet: 0, noData: 0, pending: 0 },
    weighted: null,
  });
});

test("a typed profile reaches the goal that it is for", () => {
  const paced = goal({ nr: "5", aggregation: "sum", unit: "antal", target: 100, pacing: "profile" });
  const points = [{ month: 3, share: 0.1 }];
  const found = status(
    book([paced, { ...paced, nr: "6" }], [], { profiles: [{ contract: paced.contract, nr: "5", part: "", points }] }),
    "2009-03-31",
  );
  expect(found.goals.map(({ parts }) => parts[0]?.expected)).toEqual([10, null]);
});

test.each<{ what: string; given: CalendarDate | null; own: CalendarDate | null; date: CalendarDate }>([
  { what: "the one given", given: "2009-06-30", own: "2009-09-30", date: "2009-06-30" },
  { what: "else the contract's own", given: null, own: "2009-09-30", date: "2009-09-30" },
  { what: "else the end of the latest period with a figure", given: null, own: null, date: "2009-03-31" },
])("the status date is $what", ({ given, own, date }) => {
  const dated = book(
    [met, silent],
    [...rowsOf(met, months(2009, [96, 96, 96])), ...rowsOf(silent, [measurement("april 2009", null)])],
    { contracts: [contract({ asOf: own })] },
  );
  expect(status(dated, given).asOf).toBe(date);
});

test.each([
  { year: 2009, date: TODAY },
  { year: 2008, date: "2008-12-31" },
])("a contract for $year with neither date nor figures is judged on $date", ({ year, date }) => {
  expect(status(book([met], [], { contracts: [contract({ period: calendarYear(year) })] }), null).asOf).toBe(date);
});

test("a figure of no goal, and a share without Nævner, set no date", () => {
  const stray = rowsOf({ contract: "Skelbækgade 2009", nr: "99", part: "" }, [measurement("december 2009", 1)]);
  const half = rowsOf(met, [measurement("november 2009", null, { numerator: 3 })]);
  expect(latestFigure(book([met], [...stray, ...half]), "2010-12-31")).toBeNull();
  expect(latestFigure(book([met], rowsOf(met, [share("oktober 2009", 3, 4)])), "2010-12-31")).toBe("2009-10-31");
  expect(latestFigures(book([met], rows), "2010-12-31")("Nyropsgade 2010")).toBeNull();
});

test.each<{ deadline: CalendarDate | null; figures: string[]; date: CalendarDate | null }>([
  { deadline: null, figures: ["marts 2009", "marts 2090"], date: "2009-03-31" },
  { deadline: null, figures: ["december 2009", "januar 2010"], date: "2009-12-31" },
  { deadline: "2010-06-30", figures: ["december 2009", "juni 2010", "juli 2010"], date: "2010-06-30" },
  { deadline: "2009-06-30", figures: ["november 2009"], date: "2009-11-30" },
  { deadline: null, figures: ["marts 2090"], date: null },
])(
  "a period past the contract's year and its goals' deadlines ($deadline) is no date to judge at: $figures",
  ({ deadline, figures, date }) => {
    const goal = { ...met, deadline };
    expect(
      latestFigure(
        book(
          [goal],
          rowsOf(
            goal,
            figures.map((period) => measurement(period, 96)),
          ),
        ),
        "2099-12-31",
      ),
    ).toBe(date);
  },
);

describe("a date that is given, in a workbook with three contracts", () => {
  const named = (year: number) => `Skelbækgade ${year}`;
  const goalOf = (year: number): Goal => ({ ...met, contract: named(year) });
  const three: ContractBook = {
    contracts: [2008, 2009, 2010].map((year) =>
      contract({ name: named(year), period: calendarYear(year), asOf: year === 2008 ? "2008-12-31" : null }),
    ),
    goals: [2008, 2009, 2010].map(goalOf),
    measurements: [2008, 2009, 2010].flatMap((year) => rowsOf(goalOf(year), months(year, [96, 95, 94]))),
    profiles: [],
  };

  test.each<{ asOf: CalendarDate | null; dates: CalendarDate[] }>([
    { asOf: null, dates: ["2008-12-31", "2009-03-31", "2010-03-31"] },
    { asOf: "2009-02-28", dates: ["2008-12-31", "2009-02-28", "2010-03-31"] },
    { asOf: "2009-12-31", dates: ["2008-12-31", "2009-12-31", "2010-03-31"] },
    { asOf: "2010-01-01", dates: ["2008-12-31", "2009-03-31", "2010-01-01"] },
    { asOf: "2008-06-30", dates: ["2008-06-30", "2009-03-31", "2010-03-31"] },
    { asOf: "2012-06-30", dates: ["2008-12-31", "2009-03-31", "2010-03-31"] },
  ])("$asOf judges the contract whose period holds it, and leaves the others: $dates", ({ asOf, dates }) => {
    expect(evaluateBook(three, { asOf, today: "2026-11-29" }).map((each) => each.asOf)).toEqual(dates);
  });

  test("a school year holds days of two years", () => {
    const school = {
      ...three,
      contracts: [contract({ name: named(2009), period: contractPeriod("2009-08-01", "2010-07-31") })],
    };
    const dateAt = (asOf: CalendarDate) => evaluateBook(school, { asOf, today: "2026-11-29" })[0]?.asOf;
    expect([dateAt("2010-07-31"), dateAt("2009-08-01")]).toEqual(["2010-07-31", "2009-08-01"]);
    expect(dateAt("2009-07-31")).not.toBe("2009-07-31");
  });
});

test.each<{ asOf: CalendarDate; judged: string[]; retired: string[] }>([
  { asOf: "2009-06-29", judged: ["1.1", "1.10"], retired: [] },
  { asOf: "2009-06-30", judged: ["1.10"], retired: ["1.1"] },
  { asOf: "2009-12-31", judged: ["1.10"], retired: ["1.1"] },
])("a goal that is retired on 30 June 2009 is judged before that day only: $asOf", ({ asOf, judged, retired }) => {
  const found = status(book([{ ...met, retired: "2009-06-30" }, missed], rows), asOf);
  expect([found.goals.map(({ nr }) => nr), found.retired.map(({ nr }) => nr)]).toEqual([judged, retired]);
  expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(judged.length);
});
