import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Status } from "../../src/domain/status";
import { evaluate, measurement, type CellFigure } from "../support/builders";
import { realGoal } from "../support/realGoals";

/** "… i løbet af 2. kvartal 2008": the deadline is 30 June. */
const review = realGoal("Sygedagpenge 2008", "7.3", "a");

function judged(cells: readonly CellFigure[], asOf: CalendarDate) {
  const rows = cells.map((cell, index) => measurement(`2008-${String(index + 4).padStart(2, "0")}`, cell));
  return evaluate(review, rows, asOf, { period: calendarYear(2008) });
}

test.each<{ asOf: CalendarDate; status: Status; degree: number | null }>([
  { asOf: "2008-05-14", status: "pending", degree: null },
  { asOf: "2008-05-15", status: "met", degree: 1 },
  { asOf: "2008-06-30", status: "met", degree: 1 },
  { asOf: "2009-03-31", status: "met", degree: 1 },
])("done on 15 May, the review is $status on $asOf", ({ asOf, status, degree }) => {
  expect(judged(["2008-05-15"], asOf)).toMatchObject({ status, degree });
});

test.each<{ asOf: CalendarDate; status: Status; degree: number | null }>([
  { asOf: "2008-06-29", status: "pending", degree: null },
  { asOf: "2008-06-30", status: "notMet", degree: 0 },
  { asOf: "2008-12-31", status: "notMet", degree: 0 },
])("without a row the review is $status on $asOf, never without data", ({ asOf, status, degree }) => {
  expect(judged([], asOf)).toMatchObject({ status, degree, actual: null });
});

test.each<{ asOf: CalendarDate; status: Status }>([
  { asOf: "2008-06-29", status: "pending" },
  { asOf: "2008-06-30", status: "notMet" },
  { asOf: "2008-07-31", status: "notMet" },
])("done a day late, the review is $status on $asOf", ({ asOf, status }) => {
  expect(judged(["2008-07-01"], asOf).status).toBe(status);
});

test.each([
  { cells: ["Nej"] as const, asOf: "2008-05-31" as const, actual: 0, outlook: null },
  { cells: ["Nej", "Ja"] as const, asOf: "2008-05-31" as const, actual: 1, outlook: "expectedMet" },
  { cells: ["Nej", "Nej", "Nej"] as const, asOf: "2008-06-30" as const, actual: 0, outlook: null },
  { cells: ["2008-07-01"] as const, asOf: "2008-07-31" as const, actual: 0, outlook: null },
  { cells: ["2008-06-17"] as const, asOf: "2008-06-30" as const, actual: 1, outlook: null },
  { cells: [] as const, asOf: "2008-05-31" as const, actual: null, outlook: null },
])("rows $cells show the figure $actual and the outlook $outlook on $asOf", ({ cells, asOf, actual, outlook }) => {
  expect(judged(cells, asOf)).toMatchObject({ actual, outlook });
});

test("a milestone has no target, deviation, method, forecast or trend, and no limit for partly met", () => {
  const answer = evaluate({ ...review, partlyMetFrom: 0 }, [], "2008-12-31", { period: calendarYear(2008) });
  expect(answer).toMatchObject({
    target: null,
    expected: null,
    deviation: null,
    method: null,
    forecast: null,
    trend: null,
    pacing: "yearEnd",
    deadline: "2008-06-30",
    deadlinePassed: true,
    status: "notMet",
  });
});

test("without a deadline of its own a milestone is due at the end of the year", () => {
  const open = { ...review, deadline: null };
  expect(evaluate(open, [], "2008-12-30", { period: calendarYear(2008) }).status).toBe("pending");
  expect(evaluate(open, [], "2008-12-31", { period: calendarYear(2008) }).status).toBe("notMet");
});
