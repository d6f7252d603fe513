import { calendarYear, contractPeriod } from "../../../src/domain/contractPeriod";
import type { Contract, ContractBook } from "../../../src/domain/contract";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import { goalId, type Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import type { Source } from "../../../src/domain/source";
import { nextContractName, periodLater, yearsLater } from "../../../src/domain/year/nextNames";
import { nextYearOf, type NextYear } from "../../../src/domain/year/nextYear";
import { periodName } from "../../../src/text/da/periodName";
import { contract, goal, measurement, months, rowsOf } from "../../support/builders";

type Given = { contracts?: Contract[]; sources?: Source[]; year?: number } & Partial<ContractBook>;

function next(goals: readonly Goal[], measurements: readonly Measurement[], given: Given = {}): NextYear {
  const { contracts = [contract()], sources = [], year = 2010, profiles = [], amendments = [] } = given;
  const book: ContractBook = { contracts, goals, measurements, profiles, amendments };
  const judged = new Map(
    contracts.flatMap(({ period }) =>
      evaluateBook(book, { asOf: period.to, today: period.to }).flatMap(({ goals: all }) =>
        all.flatMap(({ parts }) => parts).map((own) => [goalId(own.goal), own] as const),
      ),
    ),
  );
  return nextYearOf({ book, sources, resultOf: (own) => judged.get(goalId(own)) ?? null, periodName }, year);
}

function onlyGoal(of: Goal, rows: readonly Measurement[], given: Given = {}) {
  const made = next([of], rowsOf(of, rows), given);
  if (made.kind !== "made") throw new Error(made.kind);
  const own = made.contracts[0]?.goals[0];
  if (own === undefined) throw new Error("no goal");
  return { ...own, open: own.decisions.map(({ field, why }) => `${field} ${why}`) };
}

const YEAR = [94, 95, 96, 95, 94, 95, 96, 95, 94, 95, 96, 95];

test("the result is the baseline, and target, change and deadline are open", () => {
  const before = goal({ target: 95, baseline: 92, baselinePeriod: "2008", change: 3, deadline: "2009-12-31" });
  const { goal: made, open } = onlyGoal(before, months(2009, YEAR));
  expect(made).toEqual({
    ...before,
    contract: "Skelbækgade 2010",
    target: null,
    change: null,
    deadline: null,
    baseline: 95,
    baselinePeriod: "2009",
  });
  expect(open).toEqual(["text wording", "target agreed", "change agreed", "deadline agreed"]);
});

test.each<[string, Partial<Goal>, Partial<Goal>]>([
  ["a mean of a level", { aggregation: "mean" }, { method: "level", pacing: "constant" }],
  ["the latest figure", { aggregation: "latest" }, { method: "level", pacing: "constant" }],
  ["a sum", { aggregation: "sum", unit: "antal" }, { method: "level", pacing: "linear" }],
  ["a stated method", { method: "level", pacing: "yearEnd" }, { method: "level", pacing: "yearEnd" }],
])("%s without a baseline keeps being judged as it was", (_, own, kept) => {
  expect(onlyGoal(goal(own), months(2009, YEAR)).goal).toMatchObject(kept);
});

test("a goal of change had a baseline, and its method follows from the new one", () => {
  const { goal: made } = onlyGoal(goal({ baseline: 92, change: 3 }), months(2009, YEAR));
  expect([made.method, made.pacing]).toEqual([null, null]);
});

test.each<[string, Partial<Goal>, (number | null)[], number | null, string, string[]]>([
  ["a whole year's sum", { aggregation: "sum" }, YEAR, 1140, "2009", []],
  ["eleven months of a sum", { aggregation: "sum" }, YEAR.slice(0, 11), null, "", ["baseline partOfYear"]],
  ["a sum with a hole", { aggregation: "sum" }, [...YEAR.slice(0, 5), null, ...YEAR.slice(6)], null, "", ["baseline partOfYear"]], // prettier-ignore
  ["running totals to December", { aggregation: "yearToDate" }, [null, null, 20, null, null, 40, null, null, 60, null, null, 80], 80, "2009", []], // prettier-ignore
  ["running totals to November", { aggregation: "yearToDate" }, [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99], null, "", ["baseline partOfYear"]], // prettier-ignore
  ["the latest in December", { aggregation: "latest" }, YEAR, 95, "december 2009", []],
  ["the latest in October", { aggregation: "latest" }, YEAR.slice(0, 10), 95, "oktober 2009", ["baseline notTheLastPeriod"]], // prettier-ignore
  ["ten months of a mean", { aggregation: "mean" }, YEAR.slice(0, 10), 94.9, "januar-oktober 2009", ["baseline notTheLastPeriod"]], // prettier-ignore
  ["nothing", { aggregation: "mean" }, [], null, "", ["baseline noResult"]],
])("%s as a baseline", (_, own, figures, baseline, when, doubts) => {
  const { goal: made, open } = onlyGoal(goal({ ...own, text: "Rettidighed" }), months(2009, figures));
  expect([made.baseline, made.baselinePeriod]).toEqual([baseline, when]);
  expect(open).toEqual(["target agreed", ...doubts]);
});

test("an interval asks for both bounds, a milestone for its date alone", () => {
  expect(onlyGoal(goal({ form: "between", target: 85, targetUpper: 100, text: "" }), months(2009, YEAR)).open).toEqual([
    "target agreed",
    "targetUpper agreed",
  ]);
  const milestone = goal({ form: "milestone", target: null, text: "Ny organisation", deadline: null });
  const { goal: made, open } = onlyGoal(milestone, [measurement("juni 2009", "2009-06-15")]);
  expect(open).toEqual(["deadline agreed"]);
  expect([made.baseline, made.method]).toEqual([null, null]);
});

test.each<[string, string | null, string[]]>([
  ["during the year", "2009-07-01", []],
  ["on the new contract's first day", "2010-01-01", []],
  ["on the day after it", "2010-01-02", ["1.3"]],
  ["never", null, ["1.3"]],
])("a goal that was dropped %s", (_, retired, kept) => {
  const made = next([goal({ retired: retired as Goal["retired"] })], []);
  if (made.kind !== "made") throw new Error(made.kind);
  const [own] = made.contracts;
  expect(own?.goals.map(({ goal: { nr } }) => nr)).toEqual(kept);
  expect(own?.dropped).toHaveLength(1 - kept.length);
});

test("amendments of the year are folded in, those from next year on are not", () => {
  const amended = (from: "2009-07-01" | "2010-01-01", before: string, after: string) =>
    ({ ...goal(), kind: "adjustment", edit: { field: "responsible", before, after }, from, reason: "", decidedBy: "", decided: null }) as const; // prettier-ignore
  const amendments = [amended("2009-07-01", "Mette", "Lars"), amended("2010-01-01", "Lars", "Sanne")];
  expect(onlyGoal(goal({ responsible: "Sanne" }), [], { amendments }).goal.responsible).toBe("Lars");
});

test("profiles and sources follow their goals, and a source that names the year is to be decided", () => {
  const kept = goal({ nr: "1" });
  const gone = goal({ nr: "2", retired: "2009-06-01" });
  const source = (nr: string, from: string): Source =>
    ({ contract: kept.contract, nr, part: "", from, filter: "Center = Nord", period: "Måned", value: "Antal", numerator: "", denominator: "", form: "period", factor: 1 }); // prettier-ignore
  const made = next([kept, gone], [], {
    sources: [source("1", "LIS-*.csv"), source("1", "LIS-2009-*.csv"), source("2", "LIS-*.csv")],
    profiles: [{ contract: kept.contract, nr: "1", part: "", points: [{ month: 3, share: 0.2 }] }],
  });
  if (made.kind !== "made") throw new Error(made.kind);
  const kilder = made.contracts[0]?.sources.map((own) => [own.contract, own.from, own.decisions.length]);
  expect(kilder).toEqual([
    ["Skelbækgade 2010", "LIS-*.csv", 0],
    ["Skelbækgade 2010", "LIS-2009-*.csv", 1],
  ]);
  expect(made.contracts[0]?.profiles.map((own) => own.contract)).toEqual(["Skelbækgade 2010"]);
});

test("last year's figures are kept by the new goal, those of other years are not", () => {
  const own = goal();
  const made = next([own], [...months(2008, [90]), ...months(2009, [94, 95]), ...months(2010, [96])]);
  if (made.kind !== "made") throw new Error(made.kind);
  const values = made.contracts[0]?.lastYear.get(goalId({ ...own, contract: "Skelbækgade 2010" }));
  expect(values?.map(({ value }) => value)).toEqual([94, 95]);
});

const named = (name: string, year: number): Contract => contract({ name, period: calendarYear(year) });

test.each<[string, Contract[], number, unknown]>([
  ["of the latest year alone", [named("Nord 2008", 2008), named("Nord 2009", 2009), named("Syd 2009", 2009)], 2010, ["Nord 2010", "Syd 2010"]], // prettier-ignore
  ["two years on", [named("Nord 2009", 2009)], 2011, ["Nord 2011"]],
  ["not where the year is there", [named("Nord 2009", 2009), named("Syd 2010", 2010)], 2010, "exists Syd 2010"],
  ["not where the name is taken", [named("Nord 2010", 2008), named("Nord", 2009)], 2010, "exists Nord 2010"],
  ["not of a later year", [named("Nord 2009", 2009)], 2009, "exists Nord 2009"],
  ["not without anything before", [named("Nord 2009", 2009)], 2008, "nothingBefore"],
])("contracts are made %s", (_, contracts, year, expected) => {
  const made = next([], [], { contracts, year });
  const told =
    made.kind === "made"
      ? made.contracts.map(({ contract: { name } }) => name)
      : made.kind === "exists"
        ? `exists ${made.contract}`
        : made.kind;
  expect(told).toEqual(expected);
});

test("a new contract has its own period and no status date", () => {
  const made = next([], [], { contracts: [contract({ asOf: "2009-09-30" })] });
  if (made.kind !== "made") throw new Error(made.kind);
  expect(made.contracts[0]?.contract).toMatchObject({ period: calendarYear(2010), asOf: null });
});

const SCHOOL = contractPeriod("2023-08-01", "2024-07-31");
test.each([
  ["Skelbækgade 2009", calendarYear(2009), 1, "Skelbækgade 2010"],
  ["Skelbækgade", calendarYear(2009), 1, "Skelbækgade 2010"],
  ["Plan 2015, kontrakt 2009", calendarYear(2009), 2, "Plan 2015, kontrakt 2011"],
  ["Skolen 2023/24", SCHOOL, 1, "Skolen 2024/25"],
  ["Skolen 2023-2024", SCHOOL, 1, "Skolen 2024-2025"],
  ["Sag 120091", calendarYear(2009), 1, "Sag 120091 2010"],
])("the contract after %s", (name, period, years, expected) => {
  expect(nextContractName(name, period, years)).toBe(expected);
});

test("a school year is followed by the next, over a leap day too", () => {
  expect(periodLater(SCHOOL, 1)).toEqual(contractPeriod("2024-08-01", "2025-07-31"));
  expect(periodLater(contractPeriod("2023-03-01", "2024-02-29"), 1)).toEqual(
    contractPeriod("2024-03-01", "2025-02-28"),
  );
  expect(yearsLater("LIS-1999.csv", calendarYear(1999), 1)).toBe("LIS-2000.csv");
});
