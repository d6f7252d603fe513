import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { outlookOf, type Outlook } from "../../src/domain/forecast";
import { evaluate, goal, measurement, months } from "../support/builders";
import { realGoal } from "../support/realGoals";

const placements = realGoal("Skelbækgade 2009", "1.2");
const level = goal({ aggregation: "latest", form: "atMost", unit: "antal", target: 100, baseline: 130 });

test.each<{ asOf: CalendarDate; forecast: number | null }>([
  { asOf: "2009-01-30", forecast: null },
  { asOf: "2009-01-31", forecast: 600 },
  { asOf: "2009-03-31", forecast: 684 },
  { asOf: "2009-06-30", forecast: 342 },
  { asOf: "2009-12-31", forecast: null },
])("a sum is forecast from the time that has run: $forecast on $asOf", ({ asOf, forecast }) => {
  expect(evaluate(placements, months(2009, [50, 60, 61]), asOf).forecast?.value ?? null).toBe(forecast);
});

test("a sum with a profile is forecast along it", () => {
  const answer = evaluate({ ...placements, pacing: "profile" }, months(2009, [50, 60, 61]), "2009-03-31", {
    profile: [{ month: 3, share: 0.3 }],
  });
  expect(answer.forecast?.value).toBeCloseTo(570, 10);
});

test.each(["constant", "yearEnd"] as const)("a sum paced %s is still forecast along time", (pacing) => {
  expect(evaluate({ ...placements, pacing }, months(2009, [50, 60, 61]), "2009-03-31").forecast?.value).toBe(684);
});

test.each([
  { cells: [94, 95, 97], forecast: 95 + 1 / 3 },
  { cells: [94], forecast: 94 },
])("a mean is forecast as the figure so far: $cells gives $forecast", ({ cells, forecast }) => {
  expect(evaluate(goal(), months(2009, cells), "2009-03-31").forecast?.value).toBeCloseTo(forecast, 10);
});

test.each([
  { cells: [130, 128], forecast: 128 },
  { cells: [130, 128, 126], forecast: 126 - 9 * 2 },
  { cells: [130, 128, 90], forecast: 90 - 9 * 20 },
  { cells: [130, 128, 126, 40, 122], forecast: 122 - 7 * 2 },
])(
  "a latest figure goes on by the median slope from three values on: $cells gives $forecast",
  ({ cells, forecast }) => {
    expect(evaluate(level, months(2009, cells), "2009-06-30").forecast?.value).toBeCloseTo(forecast, 10);
  },
);

test("the slope runs on to the goal's own deadline, from the last value", () => {
  const byJune = { ...level, deadline: "2009-06-30" as const };
  expect(evaluate(byJune, months(2009, [130, 128, 126]), "2009-05-31").forecast?.value).toBe(120);
});

test("values that all end on one day have no slope, and the last one is the forecast", () => {
  const rows = ["2009", "2. halvår 2009", "4. kvartal 2009", "ultimo 2009"].map((when, index) =>
    measurement(when, 100 + index),
  );
  const answer = evaluate({ ...level, deadline: "2010-06-30" }, rows, "2009-12-31");
  expect(answer.forecast?.value).toBe(103);
  expect(Number.isFinite(answer.forecast?.interval?.high)).toBe(true);
});

test.each<{ asOf: CalendarDate; deadline: CalendarDate | null; isForecast: boolean }>([
  { asOf: "2009-12-30", deadline: null, isForecast: true },
  { asOf: "2009-12-31", deadline: null, isForecast: false },
  { asOf: "2009-06-29", deadline: "2009-06-30", isForecast: true },
  { asOf: "2009-06-30", deadline: "2009-06-30", isForecast: false },
])("on $asOf with the deadline $deadline the year is forecast: $isForecast", ({ asOf, deadline, isForecast }) => {
  const answer = evaluate({ ...level, deadline }, months(2009, [130, 128, 126, 40, 122]), asOf);
  expect([answer.forecast !== null, answer.outlook !== null]).toEqual([isForecast, isForecast]);
});

test.each<{ deadlinePassed: boolean; outlook: Outlook }>([
  { deadlinePassed: false, outlook: "uncertain" },
  { deadlinePassed: true, outlook: "expectedMet" },
])(
  "without months that count it is $outlook where deadline passed is $deadlinePassed",
  ({ deadlinePassed, outlook }) => {
    const course = { values: [], aggregation: "latest", period: calendarYear(2009) } as const;
    const elapsed = { finished: 12, total: 12, deadlinePassed };
    const limit = { form: "atMost", target: 100 } as const;
    expect(outlookOf({ value: 90, interval: null }, limit, { ...course, elapsed })).toBe(outlook);
  },
);

test("a monthly goal's worst month is forecast as it is now", () => {
  const monthly = realGoal("Sygedagpenge 2008", "4.5");
  const answer = evaluate(monthly, months(2008, [25, 24, 26]), "2008-03-31", { period: calendarYear(2008) });
  expect(answer.forecast).toEqual({ value: 24, interval: null });
});

test.each<{ cells: number[]; outlook: Outlook }>([
  { cells: [96, 96], outlook: "uncertain" },
  { cells: [96, 96, 96], outlook: "expectedMet" },
  { cells: [95, 95, 95], outlook: "expectedMet" },
  { cells: [94, 94, 94], outlook: "expectedNotMet" },
  { cells: [99, 98, 99, 98], outlook: "expectedMet" },
  { cells: [96, 94, 97, 94], outlook: "uncertain" },
  { cells: [91, 90, 91, 90], outlook: "expectedNotMet" },
])("at least 95 pct. with the months $cells is $outlook", ({ cells, outlook }) => {
  expect(evaluate(goal(), months(2009, cells), "2009-04-30").outlook).toBe(outlook);
});

test("a quarter counts as its three months", () => {
  expect(evaluate(goal(), [measurement("1. kvartal 2009", 96)], "2009-03-31").outlook).toBe("expectedMet");
});

test.each<{ weeks: number; outlook: Outlook }>([
  { weeks: 12, outlook: "uncertain" },
  { weeks: 13, outlook: "expectedMet" },
])("$weeks weeks of 96 are $outlook: thirteen are a quarter", ({ weeks, outlook }) => {
  const rows = Array.from({ length: weeks }, (_, index) => measurement(`uge ${index + 1} 2009`, 96));
  expect(evaluate(goal(), rows, "2009-03-31").outlook).toBe(outlook);
});

test.each<{ cells: number[]; outlook: Outlook }>([
  { cells: [70, 115, 70, 115], outlook: "uncertain" },
  { cells: [90, 91, 90, 91], outlook: "expectedMet" },
  { cells: [84, 86, 84, 86], outlook: "uncertain" },
  { cells: [70, 71, 70, 71], outlook: "expectedNotMet" },
])("an interval goal with the months $cells is $outlook", ({ cells, outlook }) => {
  const between = goal({ form: "between", target: 85, targetUpper: 100 });
  expect(evaluate(between, months(2009, cells), "2009-04-30").outlook).toBe(outlook);
});

test("an interval around the forecast that covers both bounds is uncertain, though both its ends are outside", () => {
  const narrow = goal({ form: "between", target: 92.4, targetUpper: 92.6 });
  expect(evaluate(narrow, months(2009, [70, 115, 70, 115]), "2009-04-30").outlook).toBe("uncertain");
});

test("the outlook looks at the year's target, the status at what is expected by now", () => {
  const answer = evaluate(level, months(2009, [129, 128, 127]), "2009-03-31");
  expect(answer).toMatchObject({ expected: 122.5, status: "notMet", outlook: "expectedNotMet" });
  const late = evaluate(level, months(2009, [140, 133, 127]), "2009-03-31");
  expect(late).toMatchObject({ status: "notMet", outlook: "expectedMet" });
});
