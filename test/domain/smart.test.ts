import type { Goal } from "../../src/domain/goal";
import {
  type SmartKnowledge,
  contractFindingsOf,
  smartDemands,
  smartFindingCodes,
  smartFindingsOf,
} from "../../src/domain/smart";
import { emptyGoal } from "../../src/reading/sentence/goalOf";
import { proposedGoal } from "../../src/reading/proposedGoal";
import { doubtCodes } from "../../src/reading/reading";
import { documentProblems } from "../../src/files/documents/document";
import { documentProblemTexts, doubtTexts, smartDemandTexts, smartFindingTexts } from "../../src/text/da/reading";

const goalWith = (part: Partial<Goal>): Goal => ({
  ...proposedGoal("Nyropsgade 2010", emptyGoal),
  form: "atLeast",
  target: 80,
  unit: "pct.",
  ...part,
});
const knowing = (part: Partial<SmartKnowledge>): SmartKnowledge => ({
  lastResult: null,
  earlier: [],
  partsOfGoal: 1,
  isOfYear: true,
  ...part,
});
const findingsOn = (goal: Partial<Goal>, knowledge: Partial<SmartKnowledge> = {}) =>
  smartFindingsOf(goalWith(goal), knowing(knowledge)).map(
    ({ demand, code, counts }) => `${demand}: ${code} (${counts})`,
  );

describe("SMART, demand by demand", () => {
  test.each([
    ["one measure, one unit", {}, {}, ["specific: oneMeasure (for)", "specific: unitGiven (for)"]],
    ["two parts", {}, { partsOfGoal: 2 }, ["specific: severalMeasures (against)"]],
    ["no unit", { unit: "" }, {}, ["specific: unitMissing (against)"]],
    ["no figure", { target: null }, {}, ["measurable: figureMissing (against)"]],
    [
      "a change with no baseline",
      { change: -5, changeKind: "relative" },
      {},
      ["measurable: baselineMissing (against)"],
    ],
    [
      "a change with its baseline",
      { baseline: 70, change: 10, changeKind: "points" },
      {},
      ["measurable: baselineGiven (for)"],
    ],
    ["a source", { source: "LIS" }, {}, ["measurable: sourceGiven (for)"]],
    ["nobody responsible", {}, {}, ["accepted: responsibleMissing (against)"]],
    ["somebody responsible", { responsible: "RES" }, {}, ["accepted: responsibleGiven (for)"]],
    ["a deadline", { deadline: "2010-12-31" }, {}, ["timeBound: deadlineGiven (for)"]],
    ["no deadline", {}, {}, ["timeBound: deadlineMissing (against)"]],
    ["no deadline in a school year", {}, { isOfYear: false }, ["timeBound: deadlineMissingInPeriod (against)"]],
  ] as const)("%s", (_name, goal, knowledge, expected) =>
    expect(findingsOn(goal, knowledge)).toEqual(expect.arrayContaining([...expected])),
  );
});

describe("realistic: the asked level against what has been measured", () => {
  test.each([
    ["nothing measured", {}, {}, "realistic: nothingMeasured (open)"],
    ["a milestone", { form: "milestone", target: null }, { lastResult: 70 }, "realistic: nothingMeasured (open)"],
    ["a little above last year", {}, { lastResult: 76 }, "realistic: withinReach (for)"],
    ["already met", {}, { lastResult: 81 }, "realistic: alreadyMet (against)"],
    ["already met, lower is better", { form: "atMost" }, { lastResult: 79 }, "realistic: alreadyMet (against)"],
    ["far from anything measured", {}, { lastResult: 40 }, "realistic: farFromMeasured (against)"],
    [
      "steeper than the trend",
      { target: 80 },
      { lastResult: 74, earlier: [72, 73] },
      "realistic: changeSteeperThanTrend (against)",
    ],
    ["in step with the trend", { target: 76 }, { lastResult: 74, earlier: [70, 72] }, "realistic: withinReach (for)"],
    ["a level that is kept", { baseline: 80, change: 0, changeKind: "relative" }, {}, "realistic: withinReach (for)"],
  ] as const)("%s", (_name, goal, knowledge, expected) => expect(findingsOn(goal, knowledge)).toContain(expected));
});

test("a contract: its goals beside the average, and the areas without one", () => {
  const goals = [
    { nr: "1", focusArea: "Ledige" },
    { nr: "14", focusArea: "Service" },
    { nr: "14", focusArea: "Service" },
  ];
  expect(contractFindingsOf(goals, ["Ledige", "Sygemeldte", "Service"])).toEqual({
    goals: 2,
    average: 11.4,
    areasWithoutGoal: ["Sygemeldte"],
  });
});

describe("every code has its Danish text", () => {
  test.each([
    ["doubts", doubtCodes, doubtTexts],
    ["documents", documentProblems, documentProblemTexts],
    ["demands", smartDemands, smartDemandTexts],
    ["findings", smartFindingCodes, smartFindingTexts],
  ] as const)("%s", (_name, codes, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });
});
