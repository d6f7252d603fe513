import { calendarYear } from "../../../src/domain/contractPeriod";
import { contractFindings, smartKnowledge, smartLetters, type SmartKnowledge } from "../../../src/app/goals/smart";
import type { Goal } from "../../../src/domain/goal";
import { goal, measurement, months } from "../../support/builders";

const nothing: SmartKnowledge = { lastResult: null, earlier: [], partsOfGoal: 1, isOfYear: true };
const whole = goal({ source: "LIS", responsible: "RES", deadline: "2009-12-31" });
const held = (of: Goal, knowledge: SmartKnowledge): string =>
  smartLetters(of, knowledge)
    .map(({ name, holds }) => (holds ? name.slice(0, 1) : "-"))
    .join("");

test.each<{ what: string; of: Partial<Goal>; knows?: Partial<SmartKnowledge>; letters: string }>([
  { what: "all is said, and the target is within reach", of: {}, knows: { lastResult: 92 }, letters: "SMART" },
  { what: "nothing has been measured: nothing speaks for R", of: {}, letters: "SMA-T" },
  { what: "the target is met already", of: {}, knows: { lastResult: 96 }, letters: "SMA-T" },
  { what: "it has two parts", of: {}, knows: { lastResult: 92, partsOfGoal: 2 }, letters: "-MART" },
  { what: "the unit lacks, though it is one measure", of: { unit: "" }, knows: { lastResult: 92 }, letters: "-MART" },
  {
    what: "the source lacks, though there is a figure",
    of: { source: "" },
    knows: { lastResult: 92 },
    letters: "S-ART",
  },
  { what: "nobody is responsible", of: { responsible: "" }, knows: { lastResult: 92 }, letters: "SM-RT" },
  { what: "no deadline is stated", of: { deadline: null }, knows: { lastResult: 92 }, letters: "SMAR-" },
])("a goal is $letters where $what", ({ of, knows, letters }) => {
  expect(held({ ...whole, ...of }, { ...nothing, ...knows })).toBe(letters);
});

test("the years before the contract's are known by their results, the latest apart", () => {
  const rows = [...months(2009, [99, 99]), ...months(2008, [92, 94]), ...months(2006, [90]), ...months(2007, [91])];
  expect(smartKnowledge(whole, calendarYear(2009), rows, 1)).toEqual({
    lastResult: 93,
    earlier: [90, 91],
    partsOfGoal: 1,
    isOfYear: true,
  });
  expect(smartKnowledge(whole, calendarYear(2008), rows, 2)).toEqual({
    lastResult: 91,
    earlier: [90],
    partsOfGoal: 2,
    isOfYear: true,
  });
  expect(smartKnowledge(whole, calendarYear(2006), rows, 1)).toEqual({
    lastResult: null,
    earlier: [],
    partsOfGoal: 1,
    isOfYear: true,
  });
});

test("of an earlier year the whole counts, whatever this year's deadline is", () => {
  const rows = [measurement("marts 2008", 90), measurement("november 2008", 94)];
  expect(
    ["2008-06-30", "2009-06-30", "2009-12-31"].map(
      (deadline) =>
        smartKnowledge({ ...whole, deadline: deadline as Goal["deadline"] }, calendarYear(2009), rows, 1).lastResult,
    ),
  ).toEqual([92, 92, 92]);
});

test("a year with rows but without a figure tells nothing", () => {
  expect(
    smartKnowledge(whole, calendarYear(2009), [...months(2007, [91]), measurement("marts 2008", null)], 1).lastResult,
  ).toBe(91);
});

test("a contract's goals are counted beside the average, a goal with parts once, and areas without a goal named", () => {
  const goals = [goal({ nr: "1", focusArea: "Job" }), goal({ nr: "14", part: "a" }), goal({ nr: "14", part: "b" })];
  expect(contractFindings(goals, [])).toEqual([expect.stringMatching(/\b2\b.*11,4/)]);
  expect(contractFindings(goals, ["Job", "Sygefravær"])[1]).toContain("Sygefravær");
});
