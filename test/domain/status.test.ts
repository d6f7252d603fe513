import {
  countStatuses,
  DEFAULT_THRESHOLDS,
  partlyMetFrom,
  statusOf,
  worstOf,
  type Judgement,
  type Status,
} from "../../src/domain/status";

const judged = (met: boolean, degree: number): Judgement => ({
  kind: "judged",
  met,
  deviation: null,
  degree,
  method: "level",
});

test.each<{ met: boolean; degree: number; from: number | null; status: Status }>([
  { met: true, degree: 1, from: 0.9, status: "met" },
  { met: true, degree: 0.2, from: 0.9, status: "met" },
  { met: false, degree: 0.95, from: 0.9, status: "partlyMet" },
  { met: false, degree: 0.9, from: 0.9, status: "partlyMet" },
  { met: false, degree: 0.3 - 0.1, from: 0.2, status: "partlyMet" },
  { met: false, degree: 0.8999, from: 0.9, status: "notMet" },
  { met: false, degree: 0.9999, from: null, status: "notMet" },
  { met: false, degree: 0, from: 0, status: "partlyMet" },
  { met: false, degree: -0.1, from: 0, status: "notMet" },
])("met $met with degree $degree, partly met from $from, is $status", ({ met, degree, from, status }) => {
  expect(statusOf(judged(met, degree), from)).toBe(status);
});

test("what is not judged keeps its name", () => {
  expect(statusOf({ kind: "noData" }, 0.9)).toBe("noData");
  expect(statusOf({ kind: "pending", due: "2009-12-31" }, 0.9)).toBe("pending");
});

test.each([
  { method: "level" as const, passed: false, from: 0.9 },
  { method: "change" as const, passed: false, from: 0.5 },
  { method: "level" as const, passed: true, from: null },
  { method: "change" as const, passed: true, from: 0.5 },
])(
  "by $method with the deadline passed $passed, a missed goal is partly met from $from",
  ({ method, passed, from }) => {
    expect(partlyMetFrom(null, DEFAULT_THRESHOLDS, method, passed)).toBe(from);
  },
);

test.each([
  { own: 0.8, passed: false, from: 0.8 },
  { own: 0.8, passed: true, from: 0.8 },
  { own: 0, passed: false, from: 0 },
  { own: null, passed: false, from: 0.85 },
  { own: null, passed: true, from: 0.95 },
])("the goal's own limit $own stands before the contract's, giving $from", ({ own, passed, from }) => {
  const contract = { duringYear: { level: 0.85, change: 0.4 }, afterDeadline: { level: 0.95, change: 0.6 } };
  expect(partlyMetFrom(own, contract, "level", passed)).toBe(from);
});

test("a milestone has no limit, not even its own", () => {
  expect(partlyMetFrom(0.5, DEFAULT_THRESHOLDS, null, true)).toBeNull();
});

test.each<{ parts: Status[]; worst: Status }>([
  { parts: ["met", "met"], worst: "met" },
  { parts: ["met", "notMet"], worst: "notMet" },
  { parts: ["notMet", "partlyMet"], worst: "notMet" },
  { parts: ["partlyMet", "noData"], worst: "partlyMet" },
  { parts: ["noData", "pending"], worst: "noData" },
  { parts: ["met", "pending"], worst: "pending" },
  { parts: [], worst: "noData" },
])("a goal with the parts $parts is $worst", ({ parts, worst }) => {
  expect(worstOf(parts)).toBe(worst);
  expect(worstOf([...parts].reverse())).toBe(worst);
});

test("every status is counted, also those that none has", () => {
  expect(countStatuses(["met", "met", "pending"])).toEqual({ met: 2, partlyMet: 0, notMet: 0, noData: 0, pending: 1 });
});
