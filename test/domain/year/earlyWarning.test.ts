import { calendarYear } from "../../../src/domain/contractPeriod";
import type { ContractStatus } from "../../../src/domain/evaluateBook";
import type { Evaluation } from "../../../src/domain/evaluation";
import { closedGoalOf } from "../../../src/domain/year/closedStatus";
import type { ClosedGoal } from "../../../src/domain/year/closing";
import { earlyWarnings, missedWithoutPlan } from "../../../src/domain/year/earlyWarning";
import { foldedKey } from "../../../src/domain/year/followed";
import { contract, evaluate, goal, months } from "../../support/builders";

const judged = (nr: string, over: Partial<Evaluation>): Evaluation => ({
  ...evaluate(goal({ nr }), months(2009, [96, 96, 96]), "2009-03-31"),
  ...over,
});
const closed = (nr: string, over: Partial<Evaluation> = {}): ClosedGoal =>
  closedGoalOf(judged(nr, over), {
    edition: 1,
    order: 1,
    centre: "",
    explanation: "",
    remark: "",
    plans: "",
    course: "",
  });
const statusOf = (...evaluations: Evaluation[]): ContractStatus => ({
  contract: contract({ period: calendarYear(2009) }),
  asOf: "2009-06-30",
  goals: evaluations.map((evaluation) => ({
    nr: evaluation.goal.nr,
    focusArea: "",
    status: evaluation.status,
    parts: [evaluation],
  })),
  retired: [],
  counts: { met: 0, partlyMet: 0, notMet: 0, noData: 0, pending: 0 },
  weighted: null,
});
const before = (...rows: ClosedGoal[]) => new Map(rows.map((row) => [foldedKey(row.goal), row]));
const turns = (now: Partial<Evaluation>, then: Partial<Evaluation> | null) =>
  earlyWarnings([statusOf(judged("1.1", now))], then === null ? new Map() : before(closed("1.1", then))).flatMap(
    (warning) => warning.turns,
  );

test.each([
  { was: "met", now: "partlyMet", warns: true },
  { was: "met", now: "notMet", warns: true },
  { was: "partlyMet", now: "notMet", warns: true },
  { was: "pending", now: "notMet", warns: true },
  { was: "noData", now: "notMet", warns: true },
  { was: "notMet", now: "notMet", warns: false },
  { was: "notMet", now: "partlyMet", warns: false },
  { was: "met", now: "noData", warns: false },
  { was: "met", now: "pending", warns: false },
] as const)("from $was to $now warns of the status: $warns", ({ was, now, warns }) => {
  expect(turns({ status: now, outlook: null }, { status: was, outlook: null }).includes("status")).toBe(warns);
});

test.each([
  { was: "expectedMet", now: "uncertain", warns: true },
  { was: "uncertain", now: "expectedNotMet", warns: true },
  { was: "expectedNotMet", now: "uncertain", warns: false },
  { was: "uncertain", now: "uncertain", warns: false },
  { was: null, now: "uncertain", warns: false },
  { was: "expectedMet", now: null, warns: false },
] as const)("an outlook from $was to $now warns: $warns", ({ was, now, warns }) => {
  expect(turns({ status: "partlyMet", outlook: now }, { status: "partlyMet", outlook: was }).includes("outlook")).toBe(
    warns,
  );
});

test.each([
  { status: "met", outlook: "expectedNotMet", then: null, warns: true },
  { status: "met", outlook: "uncertain", then: null, warns: false },
  { status: "partlyMet", outlook: "expectedNotMet", then: null, warns: false },
] as const)("a goal that is $status and $outlook is warned of without a closed status: $warns", (row) => {
  expect(turns({ status: row.status, outlook: row.outlook }, row.then)).toEqual(row.warns ? ["expectedMissed"] : []);
});

test("the worst comes first: by status, by outlook, then by degree", () => {
  const now = statusOf(
    judged("1.1", { status: "partlyMet", outlook: "uncertain", degree: 0.95 }),
    judged("1.2", { status: "partlyMet", outlook: "expectedNotMet", degree: 0.96 }),
    judged("1.3", { status: "notMet", outlook: null, degree: 0.6 }),
    judged("1.4", { status: "notMet", outlook: null, degree: 0.5 }),
    judged("1.5", { status: "met", outlook: "expectedNotMet", degree: 1 }),
  );
  const then = before(...["1.1", "1.2", "1.3", "1.4"].map((nr) => closed(nr, { outlook: "expectedMet" })));
  expect(earlyWarnings([now], then).map(({ evaluation }) => evaluation.goal.nr)).toEqual([
    "1.4",
    "1.3",
    "1.2",
    "1.1",
    "1.5",
  ]);
});

test("a goal for the use of a budget is warned of, and told as one", () => {
  const budget = goal({
    nr: "5.1",
    form: "atMost",
    target: 100,
    aggregation: "latest",
    text: "Centret skal bruge højst 100 pct. af sit driftsbudget.",
  });
  const warnings = earlyWarnings(
    [statusOf({ ...judged("5.1", { status: "notMet" }), goal: budget })],
    before(closed("5.1")),
  );
  expect(warnings.map(({ isBudget, turns: of }) => [isBudget, of.includes("status")])).toEqual([[true, true]]);
});

test("a closed status warns of nothing: it was reported", () => {
  const told = judged("1.1", { status: "notMet", closed: { explanation: "", remark: "", plans: "", course: "" } });
  expect(earlyWarnings([statusOf(told)], before(closed("1.1")))).toEqual([]);
});

const missed = (nr: string): ClosedGoal => closed(nr, { status: "notMet" });
const plan = { cause: "", action: "Kampagne", responsible: "", deadline: null, expectedEffect: "", created: null };
const planFor = (nr: string, state: "underWay" | "done" | "abandoned") => ({
  ...plan,
  followUp: "",
  state,
  contract: goal().contract,
  nr,
  part: "",
});

test.each([
  { what: "missed twice", first: missed("1.1"), second: missed("1.1"), plans: [], asks: ["1.1"] },
  { what: "missed once", first: closed("1.1"), second: missed("1.1"), plans: [], asks: [] },
  { what: "planned", first: missed("1.1"), second: missed("1.1"), plans: [planFor("1.1", "underWay")], asks: [] },
  { what: "planned and done", first: missed("1.1"), second: missed("1.1"), plans: [planFor("1.1", "done")], asks: [] },
  {
    what: "the plan abandoned",
    first: missed("1.1"),
    second: missed("1.1"),
    plans: [planFor("1.1", "abandoned")],
    asks: ["1.1"],
  },
  {
    what: "another's plan",
    first: missed("1.1"),
    second: missed("1.1"),
    plans: [planFor("1.2", "done")],
    asks: ["1.1"],
  },
])("a goal that is red for two closed statuses is asked for a plan: $what", ({ first, second, plans, asks }) => {
  const history = new Map([
    ["2009-06-30", before(second)],
    ["2009-03-31", before(first)],
  ] as const);
  expect(missedWithoutPlan(history, plans).map(({ nr }) => nr)).toEqual(asks);
});

test("one closed status asks for no plan", () => {
  expect(missedWithoutPlan(new Map([["2009-03-31", before(missed("1.1"))]] as const), [])).toEqual([]);
});
