import type { CalendarDate } from "../../../src/domain/calendarDate";
import type { ContractBook, FollowUp } from "../../../src/domain/contract";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import type { Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import type { ActionPlan } from "../../../src/domain/year/actionPlan";
import { namesIn, owed, owesNothing } from "../../../src/domain/year/owed";
import { periodName } from "../../../src/text/da/periodName";
import { contract, goal, measurement, months, rowsOf } from "../../support/builders";

const MARCH: CalendarDate = "2009-03-31";
const late = goal({ nr: "1.3", responsible: "Mette" });
const fine = goal({ nr: "1.4", responsible: "Lars" });
const risky = goal({ nr: "1.5", responsible: "Mette og Lars" });
const rows = [
  ...rowsOf(late, months(2009, [70, 72, 71])),
  ...rowsOf(fine, months(2009, [96, 97, 98])),
  ...rowsOf(risky, months(2009, [90, 91, 92])),
];
const plan = (over: Partial<ActionPlan> = {}): ActionPlan => ({
  contract: late.contract,
  nr: late.nr,
  part: "",
  cause: "",
  action: "Makkeroplæring",
  responsible: "",
  deadline: "2009-03-15",
  expectedEffect: "",
  state: "underWay",
  created: null,
  followUp: "",
  ...over,
});

function owe(
  goals: readonly Goal[],
  measurements: readonly Measurement[],
  more: {
    asOf?: CalendarDate;
    plans?: readonly ActionPlan[];
    remarks?: Readonly<Record<string, string>>;
    who?: string;
    followUp?: FollowUp | null;
    /** The date that is asked for, where it is not the one that contracts are judged at. */
    at?: CalendarDate;
  } = {},
) {
  const { asOf = MARCH, plans = [], remarks = {}, who = null, followUp = "quarter", at = asOf } = more;
  const book: ContractBook = {
    contracts: [contract({ centre: "Jobcenter Skelbækgade", followUp })],
    goals,
    measurements,
    profiles: [],
  };
  const statuses = evaluateBook(book, { asOf, today: asOf });
  return owed(statuses, { measurements, plans, remarkOf: ({ goal: { nr } }) => remarks[nr] ?? "" }, { who, asOf: at });
}
const told = ({ remarks, figures, plans }: ReturnType<typeof owe>) => ({
  remarks: remarks.map(({ nr }) => nr),
  figures: figures.map(({ nr, period }) => `${nr} ${periodName(period)}`),
  plans: plans.map(({ nr, deadline }) => `${nr} ${deadline}`),
});

test("a remark is owed on each goal that deviates, I risiko as well as Bagud", () => {
  const found = owe([late, fine, risky], rows);
  expect(told(found)).toEqual({ remarks: ["1.3", "1.5"], figures: [], plans: [] });
  expect(found.remarksDue).toBe(2);
});

test("a remark that is written is owed no more, and still counts as due", () => {
  const found = owe([late, fine, risky], rows, { remarks: { "1.3": "Nye medarbejdere", "1.5": "   " } });
  expect([told(found).remarks, found.remarksDue]).toEqual([["1.5"], 2]);
});

test("an action plan is owed an answer from the day after its deadline", () => {
  const at = (asOf: CalendarDate) => told(owe([late], rows, { asOf, plans: [plan()], followUp: null })).plans;
  expect(at("2009-03-15")).toEqual([]);
  expect(at("2009-03-16")).toEqual(["1.3 2009-03-15"]);
});

test("a contract owes nothing before it begins, and remarks and plans after it has ended", () => {
  const all = { plans: [plan({ deadline: "2010-02-28" })], followUp: null };
  const at = (day: CalendarDate) => told(owe([late], rows, { ...all, at: day }));
  expect(at("2008-12-31")).toEqual({ remarks: [], figures: [], plans: [] });
  expect(at("2009-01-01").remarks).toEqual(["1.3"]);
  expect([at("2010-02-28").plans, at("2010-03-01").plans]).toEqual([[], ["1.3 2010-02-28"]]);
});

test.each([
  { state: "done", owes: 0 },
  { state: "abandoned", owes: 0 },
  { state: "planned", owes: 1 },
] as const)("a plan that is $state owes $owes", ({ state, owes }) => {
  expect(owe([late], rows, { plans: [plan({ state })] }).plans).toHaveLength(owes);
});

test.each<{ who: string; remarks: string[]; plans: string[] }>([
  { who: "Mette", remarks: ["1.3", "1.5"], plans: ["1.3 2009-03-15"] },
  { who: "mette", remarks: ["1.3", "1.5"], plans: ["1.3 2009-03-15"] },
  { who: "Lars", remarks: ["1.5"], plans: [] },
  { who: "Jobcenter Skelbækgade", remarks: ["1.3", "1.5"], plans: ["1.3 2009-03-15"] },
  { who: "Anna", remarks: [], plans: [] },
])("$who owes remarks on $remarks and the plans $plans", ({ who, remarks, plans }) => {
  expect(told(owe([late, fine, risky], rows, { who, plans: [plan()] }))).toEqual({ remarks, figures: [], plans });
});

test("a plan is owed by whoever the plan names, else by the goal's own", () => {
  const found = (who: string) => owe([late], rows, { who, plans: [plan({ responsible: "Anna" })] }).plans.length;
  expect([found("Anna"), found("Mette")]).toEqual([1, 0]);
});

test.each<{ what: string; of: Partial<Goal>; has: string[]; asOf: CalendarDate; figures: string[] }>([
  { what: "months", of: {}, has: ["januar 2009"], asOf: "2009-03-31", figures: ["februar 2009", "marts 2009"] },
  { what: "a quarter", of: {}, has: [], asOf: "2009-03-31", figures: ["1. kvartal 2009"] },
  { what: "an unfinished quarter", of: {}, has: ["1. kvartal 2009"], asOf: "2009-05-31", figures: [] },
  { what: "Seneste", of: { aggregation: "latest" }, has: ["januar 2009"], asOf: "2009-06-30", figures: ["juni 2009"] },
  {
    what: "a goal due in the first half-year",
    of: { deadline: "2009-06-30", aggregation: "latest" },
    has: ["marts 2009"],
    asOf: "2009-12-31",
    figures: ["juni 2009"],
  },
  { what: "Ultimo", of: { pacing: "yearEnd" }, has: [], asOf: "2009-09-30", figures: [] },
  { what: "Ultimo at its end", of: { pacing: "yearEnd" }, has: [], asOf: "2009-12-31", figures: ["4. kvartal 2009"] },
  { what: "a retired goal", of: { retired: "2009-03-31" }, has: [], asOf: "2009-03-31", figures: [] },
  {
    what: "a milestone under way",
    of: { form: "milestone", deadline: "2009-06-30" },
    has: [],
    asOf: "2009-03-31",
    figures: [],
  },
  {
    what: "a milestone that nobody has said anything of",
    of: { form: "milestone", deadline: "2009-06-30" },
    has: [],
    asOf: "2009-06-30",
    figures: ["juni 2009"],
  },
])("figures of finished periods are owed: $what, $figures", ({ of, has, asOf, figures }) => {
  const found = owe(
    [goal(of)],
    has.map((when) => measurement(when, 96)),
    { asOf },
  );
  expect(found.figures.map(({ period }) => periodName(period))).toEqual(figures);
});

test("a milestone of which Nej is reported owes no figure", () => {
  const done = goal({ form: "milestone", deadline: "2009-06-30" });
  expect(owe([done], [measurement("maj 2009", "Nej")], { asOf: "2009-06-30" }).figures).toEqual([]);
});

test("with monthly follow-up a goal without a figure owes each month", () => {
  const found = owe([goal()], [], { followUp: "month", asOf: "2009-02-28" });
  expect(told(found).figures).toEqual(["1.3 januar 2009", "1.3 februar 2009"]);
});

test("nothing is owed where nothing lacks", () => {
  expect(owesNothing(owe([fine], rows))).toBe(true);
  expect(owesNothing(owe([late], rows))).toBe(false);
  expect(owesNothing(owe([fine], []))).toBe(false);
  expect(owesNothing(owe([fine], rows, { plans: [plan({ nr: "1.4" })] }))).toBe(false);
});

test.each([
  { text: "Mette", names: ["Mette"] },
  { text: "Mette og Lars", names: ["Mette", "Lars"] },
  { text: "Mette/Lars; HR, Økonomi", names: ["Mette", "Lars", "HR", "Økonomi"] },
  { text: "Kogo", names: ["Kogo"] },
  { text: "", names: [] },
])("Ansvarlig »$text« names $names", ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});
