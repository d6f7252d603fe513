import { calendarYear } from "../../../src/domain/contractPeriod";
import type { ContractBook } from "../../../src/domain/contract";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import type { Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/status";
import type { Amendment } from "../../../src/domain/amendment";
import { closedContract, closedEvaluation, closedGoalOf, closedRetired } from "../../../src/domain/year/closedStatus";
import { closedPeriods } from "../../../src/domain/year/closedPeriods";
import type { ClosedGoal, Closing } from "../../../src/domain/year/closing";
import { correctionsOf, type Correction } from "../../../src/domain/year/corrections";
import { danishAnswer } from "../../../src/report/danishAnswer";
import { contract, goal, measurement, months, rowsOf } from "../../support/builders";

const MARCH = "2009-03-31";
const own = contract({ centre: "Jobcenter Skelbækgade", period: calendarYear(2009) });
const rate = goal({ nr: "1.3" });
const practice = goal({ nr: "1.2", target: 650, unit: "antal", aggregation: "sum", text: "650 i praktik" });
const opened = goal({ nr: "2.1", form: "milestone", target: null, deadline: "2009-02-28", text: "Ny afdeling åbnes" });
const everyMonth = goal({ nr: "1.5", aggregation: "everyPeriod", target: 90 });
const goals = [rate, practice, opened, everyMonth];
const measurements = [
  ...rowsOf(rate, months(2009, [92, 93, 91])),
  ...rowsOf(practice, months(2009, [57, 48, 66])),
  measurement("januar 2009", "2009-01-20", { nr: "2.1" }),
  ...rowsOf(everyMonth, months(2009, [80, 95, 96])),
];
const book = (more: Partial<ContractBook> = {}): ContractBook => ({
  contracts: [own],
  goals,
  measurements,
  profiles: [],
  ...more,
});
const REMARKS: Readonly<Record<string, string>> = { "1.3": "Ferie i marts" };

/** The rows of Historik that a closing of a book writes. */
function close(of: ContractBook): ClosedGoal[] {
  const [status] = evaluateBook(of, { asOf: MARCH, today: MARCH });
  if (!status) throw new Error("no contract");
  const told = (nr: string, order: number) => ({
    edition: 1,
    order,
    centre: status.contract.centre,
    explanation: "",
    remark: REMARKS[nr] ?? "",
    plans: "",
    course: "",
  });
  const parts = status.goals.flatMap((each) => each.parts);
  return [
    ...parts.map((evaluation, at) => ({
      ...closedGoalOf(evaluation, told(evaluation.goal.nr, at + 1)),
      explanation: danishAnswer(evaluation).explanation,
    })),
    ...status.retired.map((retired, at) => closedRetired(retired, status, told(retired.nr, parts.length + at + 1))),
  ];
}
const explain = (evaluation: Parameters<typeof danishAnswer>[0]): string => danishAnswer(evaluation).explanation;
const remarkOf = ({ nr }: { nr: string }): string => REMARKS[nr] ?? "";
const now = (of: ContractBook, remarks: (key: { nr: string }) => string = remarkOf): Correction[] =>
  correctionsOf(close(book()), { contract: of.contracts[0] ?? null, book: of, remarkOf: remarks, explain });
const short = (all: readonly Correction[]) => all.map(({ nr, field, was, now: is }) => [nr, field, was, is]);
const changed = (key: Goal, change: Partial<Goal>): ContractBook =>
  book({ goals: goals.map((each) => (each === key ? { ...each, ...change } : each)) });
const figures = (rows: readonly Measurement[]): ContractBook => book({ measurements: rows });
const edited = (nr: string, at: number, change: Partial<Measurement>): ContractBook =>
  figures(
    measurements.map((row) =>
      row === measurements.filter((each) => each.nr === nr)[at] ? { ...row, ...change } : row,
    ),
  );

test("a closed status that nothing has touched has no corrections", () => {
  expect(now(book())).toEqual([]);
});

test.each<{ what: string; of: ContractBook; says: unknown[][] }>([
  {
    what: "a figure",
    of: edited("1.2", 1, { figure: { kind: "number", value: 58 } }),
    says: [["1.2", "actual", 171, 181]],
  },
  {
    what: "the day of a milestone",
    of: edited("2.1", 0, { figure: { kind: "date", date: "2009-03-02" } }),
    says: [["2.1", "actual", "2009-01-20", "2009-03-02"]],
  },
  {
    what: "a month that is not the worst",
    of: edited("1.5", 1, { figure: { kind: "number", value: 85 } }),
    says: [["1.5", "degree", 2 / 3, 1 / 3]],
  },
  {
    what: "Foreløbig, which only the words tell",
    of: edited("1.3", 2, { provisional: true }),
    says: [["1.3", "explanation", expect.any(String), expect.stringContaining("foreløbig")]],
  },
  {
    what: "the wording",
    of: changed(rate, { text: "Rettidighed 95 pct." }),
    says: [["1.3", "text", rate.text, "Rettidighed 95 pct."]],
  },
  { what: "the target", of: changed(practice, { target: 500 }), says: [["1.2", "target", 650, 500]] },
  {
    what: "the aggregation",
    of: changed(practice, { aggregation: "latest" }),
    says: [["1.2", "aggregation", "sum", "latest"]],
  },
  {
    what: "two fields",
    of: changed(practice, { target: 500, unit: "forløb" }),
    says: [
      ["1.2", "target", 650, 500],
      ["1.2", "unit", "antal", "forløb"],
    ],
  },
  {
    what: "the deadline of a milestone",
    of: changed(opened, { deadline: "2009-01-10" }),
    says: [["2.1", "deadline", "2009-02-28", "2009-01-10"]],
  },
  { what: "a goal that is gone", of: book({ goals: goals.slice(1) }), says: [["1.3", "presence", rate.text, null]] },
  {
    what: "a goal that came",
    of: book({ goals: [...goals, goal({ nr: "9.1", text: "Nyt mål" })] }),
    says: [["9.1", "presence", null, "Nyt mål"]],
  },
  { what: "a number typed into Mål alone", of: changed(rate, { nr: "1.33" }), says: [["1.3", "nr", "1.3", "1.33"]] },
  {
    what: "a figure and the wording",
    of: {
      ...edited("1.2", 0, { figure: { kind: "number", value: 60 } }),
      goals: changed(practice, { text: "x" }).goals,
    },
    says: [
      ["1.2", "text", "650 i praktik", "x"],
      ["1.2", "actual", 171, 174],
    ],
  },
])("$what is named once, with what was and what is", ({ of, says }) => {
  const found = short(now(of));
  expect(found).toHaveLength(says.length);
  expect(found).toEqual(expect.arrayContaining(says));
});

test("a threshold that another goal has of its own is named once for the contract", () => {
  const thresholds = { ...DEFAULT_THRESHOLDS, duringYear: { level: 0.8, change: 0.5 } };
  const found = now(book({ contracts: [{ ...own, thresholds }] }));
  expect(short(found)).toEqual([["", "duringYear level", 0.9, 0.8]]);
});

test("a threshold that only one goal has of its own is no threshold of the contract", () => {
  const closed = changed(rate, { partlyMetFrom: 0.95 });
  const matter = { contract: own, book: closed, remarkOf, explain };
  expect(close(closed).map(({ partlyMetFrom }) => partlyMetFrom)).toContain(0.95);
  expect(correctionsOf(close(closed), matter)).toEqual([]);
});

test("a threshold that no goal was judged by changes nothing", () => {
  const thresholds = { ...DEFAULT_THRESHOLDS, afterDeadline: { level: 0.8, change: 0.5 } };
  expect(now(book({ contracts: [{ ...own, thresholds }] }))).toEqual([]);
});

test("the centre and the contract's dates are named for the contract", () => {
  const moved = { ...own, centre: "Jobcenter Nyropsgade", period: { ...own.period, to: "2010-01-31" as const } };
  expect(short(now(book({ contracts: [moved] })))).toEqual([
    ["", "centre", "Jobcenter Skelbækgade", "Jobcenter Nyropsgade"],
    ["", "period", "2009-01-01 – 2009-12-31", "2009-01-01 – 2010-01-31"],
  ]);
});

test("a remark that was written later is named", () => {
  const later = ({ nr }: { nr: string }): string => (nr === "1.2" ? "Aftalt med kommunen" : remarkOf({ nr }));
  expect(short(now(book(), later))).toEqual([["1.2", "remark", "", "Aftalt med kommunen"]]);
});

const amendment = (edit: Amendment["edit"], from: Amendment["from"], nr: string): Amendment => ({
  contract: own.name,
  nr,
  part: "",
  kind: "renegotiation",
  edit,
  from,
  reason: "",
  decidedBy: "",
  decided: null,
});

test.each([
  { from: "2009-04-01", found: 0 },
  { from: "2009-03-31", found: 1 },
] as const)("an amendment from $from is no correction of the status at 31 March where it is later: $found", (row) => {
  const amendments = [amendment({ field: "target", before: 650, after: 500 }, row.from, "1.2")];
  expect(now({ ...changed(practice, { target: 500 }), amendments })).toHaveLength(row.found);
});

test("a goal that got another number by an amendment is followed", () => {
  const of = changed(rate, { nr: "3.1" });
  const amendments = [amendment({ field: "nr", before: "1.3", after: "3.1" }, "2009-04-01", "3.1")];
  const rows = measurements.map((row) => (row.nr === "1.3" ? { ...row, nr: "3.1" } : row));
  const renamed = ({ nr }: { nr: string }): string => (nr === "3.1" ? "Ferie i marts" : "");
  expect(now({ ...of, amendments, measurements: rows }, renamed)).toEqual([]);
});

test("what is shown of a closed status is what was reported", () => {
  const [status] = evaluateBook(book(), { asOf: MARCH, today: MARCH });
  const live = (status?.goals ?? []).flatMap(({ parts }) => parts);
  for (const [at, closed] of close(book()).entries()) {
    const was = danishAnswer(live[at] as (typeof live)[number]);
    const answer = danishAnswer(closedEvaluation(closed));
    expect({ ...answer, of: null }).toEqual({ ...was, of: null });
  }
  expect(closedContract(own, close(book()).toReversed())).toMatchObject({
    counts: status?.counts,
    weighted: status?.weighted,
    goals: status?.goals.map(({ nr, status: code }) => ({ nr, status: code })),
  });
});

test("a goal that had been retired stays retired in the closed status", () => {
  const of = changed(rate, { retired: "2009-02-01" });
  const rows = close(of);
  expect(rows.map(({ goal: { nr }, status }) => [nr, status])).toContainEqual(["1.3", "retired"]);
  const status = closedContract(own, rows);
  expect(status?.retired.map(({ nr }) => nr)).toEqual(["1.3"]);
  expect(correctionsOf(rows, { contract: own, book: of, remarkOf, explain })).toEqual([]);
});

const closing = (over: Partial<Closing> = {}): Closing => ({
  contract: own.name,
  asOf: MARCH,
  edition: 1,
  rows: 4,
  closed: "2009-04-15",
  closedBy: "Anna",
  reopened: null,
  reopenedBy: "",
  reason: "",
  ...over,
});

test.each<{
  what: string;
  closings: Closing[];
  rows: ClosedGoal[];
  closed: number;
  unfit: number;
  doubled: number;
  unknown: number;
}>([
  { what: "closed", closings: [closing()], rows: close(book()), closed: 1, unfit: 0, doubled: 0, unknown: 0 },
  {
    what: "reopened",
    closings: [closing({ reopened: "2009-05-01" })],
    rows: close(book()),
    closed: 0,
    unfit: 0,
    doubled: 0,
    unknown: 0,
  },
  {
    what: "a row of Historik gone",
    closings: [closing()],
    rows: close(book()).slice(1),
    closed: 1,
    unfit: 1,
    doubled: 0,
    unknown: 0,
  },
  { what: "Historik gone", closings: [closing()], rows: [], closed: 0, unfit: 1, doubled: 0, unknown: 0 },
  { what: "Lukninger gone", closings: [], rows: close(book()), closed: 0, unfit: 0, doubled: 0, unknown: 1 },
  {
    what: "closed by two",
    closings: [closing(), closing({ closedBy: "Bo" })],
    rows: close(book()),
    closed: 1,
    unfit: 0,
    doubled: 1,
    unknown: 0,
  },
  {
    what: "a row copied",
    closings: [closing()],
    rows: [...close(book()), ...close(book()).slice(0, 1)],
    closed: 1,
    unfit: 1,
    doubled: 0,
    unknown: 0,
  },
])("$what: closed $closed, told $unfit, $doubled, $unknown", ({ closings, rows, ...expected }) => {
  const found = closedPeriods(closings, rows);
  expect({
    what: expected.what,
    closed: found.periods.length,
    unfit: found.unfit.length,
    doubled: found.doubled.length,
    unknown: found.unknown.length,
  }).toEqual(expected);
  for (const { rows: shown } of found.periods)
    expect(new Set(shown.map(({ goal: { nr } }) => nr)).size).toBe(shown.length);
});

test("for how long a trend has lasted is told, where that is all that is another", () => {
  const weeks = [2, 3, 4, 5, 6].map((week) => `uge ${week} 2009`);
  const rows = (values: readonly number[]) =>
    weeks.map((week, at) => measurement(week, values[at] ?? null, { nr: everyMonth.nr }));
  const before = book({ goals: [everyMonth], measurements: rows([80, 95, 92, 96, 97]) });
  const after = { ...before, measurements: rows([80, 91, 92, 96, 97]) };
  const found = correctionsOf(close(before), { contract: own, book: after, remarkOf, explain });
  expect(short(found)).toEqual([["1.5", "trendPeriods", 2, 4]]);
});
