import type { CalendarDate } from "../../../src/domain/calendarDate";
import type { ContractBook } from "../../../src/domain/contract";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import type { Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import type { Amendment } from "../../../src/domain/amendment";
import type { LastYearRow } from "../../../src/domain/lastYear";
import { goalGraph } from "../../../src/report/graph/goalGraph";
import { contract, goal, months, rowsOf } from "../../support/builders";

const praktik = goal({ nr: "1.2", target: 650, unit: "antal", aggregation: "sum" });
const amendment = (before: number, after: number): Amendment => ({
  contract: praktik.contract,
  nr: "1.2",
  part: "",
  kind: "renegotiation",
  edit: { field: "target", before, after },
  from: "2009-07-01",
  reason: "",
  decidedBy: "",
  decided: null,
});

function graphOf(
  own: Goal,
  measurements: readonly Measurement[],
  amendments: readonly Amendment[] = [],
  asOf: CalendarDate = "2009-03-31",
  lastYear: readonly LastYearRow[] = [],
) {
  const book: ContractBook = {
    contracts: [contract()],
    goals: [own],
    measurements,
    profiles: [],
    amendments,
    lastYear,
  };
  const [status] = evaluateBook(book, { asOf, today: asOf });
  const [evaluation] = status?.goals.flatMap(({ parts }) => parts) ?? [];
  if (evaluation === undefined) throw new Error("nothing judged");
  const graph = goalGraph(evaluation, book);
  return (
    graph && { dates: graph.dates, lines: Object.fromEntries(graph.lines.map(({ kind, values }) => [kind, values])) }
  );
}

test("a sum is drawn as it adds up, towards its target, with the forecast from where it stands", () => {
  const graph = graphOf(praktik, rowsOf(praktik, months(2009, [57, 48, 66])));
  expect(graph?.dates).toEqual(["2009-01-01", "2009-01-31", "2009-02-28", "2009-03-31", "2009-12-31"]);
  expect(graph?.lines).toMatchObject({
    measured: [null, 57, 105, 171, null],
    expected: [0, null, null, 162.5, 650],
    target: [650, null, null, null, 650],
    forecast: [null, null, null, 171, 684],
  });
  expect(Object.keys(graph?.lines ?? {})).not.toContain("lastYear");
});

test("a target that was amended is a step on the day that it holds from", () => {
  const now = { ...praktik, target: 500 };
  const graph = graphOf(now, rowsOf(now, months(2009, [57, 48, 66])), [amendment(650, 500)]);
  expect(
    graph?.dates.map((date, at) => [date, graph.lines["target"]?.[at]]).filter(([, value]) => value !== null),
  ).toEqual([
    ["2009-01-01", 650],
    ["2009-06-30", 650],
    ["2009-07-01", 500],
    ["2009-12-31", 500],
  ]);
});

test("last year's figures of the goal are drawn a year later, a sum as it added up", () => {
  const rows = [...rowsOf(praktik, months(2008, [50, 40])), ...rowsOf(praktik, months(2009, [57, 48, 66]))];
  const graph = graphOf(praktik, rows);
  expect(graph?.lines["lastYear"]).toEqual([null, 50, 90, null, null]);
});

test("the figures of Fjoråret are drawn where Målinger does not have the year before", () => {
  const before = { contract: "Skelbækgade 2008", nr: "1.2", part: "" };
  const lastYear = rowsOf(praktik, months(2008, [50, 40])).map(
    ({ contract: own, nr, part, period, figure }): LastYearRow => ({
      ...{ contract: own, nr, part, before, period, numerator: null, denominator: null },
      value: figure.kind === "number" ? figure.value : null,
    }),
  );
  const graph = graphOf(praktik, rowsOf(praktik, months(2009, [57, 48, 66])), [], "2009-03-31", lastYear);
  expect(graph?.lines["lastYear"]).toEqual([null, 50, 90, null, null]);
});

test("an interval has both its bounds; a mean has its forecast's bounds", () => {
  const share = goal({ form: "between", target: 85, targetUpper: 95 });
  const graph = graphOf(share, rowsOf(share, months(2009, [86, 92, 88])));
  expect(graph?.lines).toMatchObject({
    target: [85, null, null, null, 85],
    targetUpper: [95, null, null, null, 95],
    expectedUpper: [95, null, null, null, 95],
    measured: [null, 86, 92, 88, null],
  });
});

test("a forecast has its bounds, from where the figure stands", () => {
  const share = goal();
  const graph = graphOf(share, rowsOf(share, months(2009, [86, 92, 88, 90, 91, 87])), [], "2009-06-30");
  const { forecast, forecastLow, forecastHigh } = graph?.lines ?? {};
  expect([forecast?.[6], forecastLow?.[6], forecastHigh?.[6]]).toEqual([89, 89, 89]);
  const [low, middle, high] = [forecastLow, forecast, forecastHigh].map((line) => line?.at(-1) ?? 0);
  expect([low, middle, high].map((value) => value?.toFixed(1))).toEqual(["88.0", "89.0", "90.0"]);
});

test.each([
  { why: "without figures", own: praktik, measurements: [] },
  {
    why: "a milestone",
    own: goal({ nr: "2.1", form: "milestone", target: null }),
    measurements: rowsOf(goal({ nr: "2.1" }), months(2009, [1])),
  },
])("nothing is drawn: $why", ({ own, measurements }) => {
  expect(graphOf(own, measurements)).toBeNull();
});
