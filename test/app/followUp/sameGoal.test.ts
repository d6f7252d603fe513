import { sameGoals } from "../../../src/app/followUp/sameGoal";
import { calendarYear } from "../../../src/domain/contractPeriod";
import type { Contract } from "../../../src/domain/contract";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import type { Goal } from "../../../src/domain/goal";
import { contract, goal } from "../../support/builders";

const own = goal({
  nr: "2.1",
  text: "Sygefraværet skal i 2009 nedbringes fra 20,4 til 17,3 dage.",
  focusArea: "Det gode arbejdsliv",
  unit: "dage",
  form: "atMost",
});
const musvågevej = contract({ name: "Musvågevej 2009", centre: "Jobcenter Musvågevej" });
const skelbækgade = contract({ name: "Skelbækgade 2009", centre: "Jobcenter Skelbækgade" });

/** The contract and number of each goal that is the same as Skelbækgade's 2.1. */
function sameIn(other: Contract, goals: readonly Partial<Goal>[], of: Goal = own): string[] {
  const book = {
    contracts: [skelbækgade, other],
    goals: [of, ...goals.map((each) => ({ ...own, contract: other.name, ...each }))],
    measurements: [],
    profiles: [],
  };
  const contracts = evaluateBook(book, { asOf: null, today: "2009-06-30" });
  const [evaluation] = contracts[0]?.goals[0]?.parts ?? [];
  if (evaluation === undefined) throw new Error("The goal is not judged.");
  return sameGoals(evaluation, contracts).map(({ goal: { contract: name, nr, part } }) => `${name} ${nr}${part}`);
}

test.each<{ what: string; goals: readonly Partial<Goal>[]; same: readonly string[] }>([
  {
    what: "the same sentence with other figures and another number",
    goals: [{ nr: "3.4", text: "Sygefraværet skal i 2009 nedbringes fra 14,1 til 12 dage.", focusArea: "" }],
    same: ["Musvågevej 2009 3.4"],
  },
  {
    what: "the same sentence with two spaces and a soft hyphen",
    goals: [{ nr: "3.4", text: "Syge\u00adfraværet  skal i 2009 nedbringes fra 14,1 til 12 dage." }],
    same: ["Musvågevej 2009 3.4"],
  },
  {
    what: "another sentence with the same number, focus area, form and unit",
    goals: [{ text: "Fraværet må højst udgøre 12 dage.", focusArea: "det gode  Arbejdsliv" }],
    same: ["Musvågevej 2009 2.1"],
  },
  { what: "another sentence and another number", goals: [{ nr: "2.2", text: "Fraværet." }], same: [] },
  { what: "another sentence and no focus area", goals: [{ text: "Fraværet.", focusArea: "" }], same: [] },
  { what: "another sentence and another unit", goals: [{ text: "Fraværet.", unit: "pct." }], same: [] },
  { what: "another sentence and another form", goals: [{ text: "Fraværet.", form: "atLeast" }], same: [] },
  {
    what: "two goals with its sentence and none with its part",
    goals: [
      { nr: "2.1", part: "a" },
      { nr: "2.1", part: "b" },
    ],
    same: [],
  },
  {
    what: "the sentence under one number and the place under another: the sentence",
    goals: [{ nr: "2.1", text: "Fraværet." }, { nr: "3.4" }],
    same: ["Musvågevej 2009 3.4"],
  },
])("in another centre, $what", ({ goals, same }) => {
  expect(sameIn(musvågevej, goals)).toEqual(same);
});

test("of parts with one sentence it is the one with the same Delmål", () => {
  const parts = [{ part: "a" }, { part: "b" }];
  expect(sameIn(musvågevej, parts, { ...own, part: "b" })).toEqual(["Musvågevej 2009 2.1b"]);
});

test.each<{ what: string; other: Contract; same: readonly string[] }>([
  {
    what: "of the same centre",
    other: contract({ name: "Skelbækgade, tillæg", centre: "jobcenter Skelbækgade" }),
    same: [],
  },
  { what: "of the year after", other: { ...musvågevej, period: calendarYear(2010) }, same: [] },
  {
    what: "of a school year that begins in its last days",
    other: { ...musvågevej, period: { from: "2009-12-31", to: "2010-07-31", months: 8 } },
    same: ["Musvågevej 2009 2.1"],
  },
  {
    what: "without a centre, told apart by its name",
    other: contract({ name: "Vest 2009", centre: "" }),
    same: ["Vest 2009 2.1"],
  },
])("a contract $what", ({ other, same }) => {
  expect(sameIn(other, [{}])).toEqual(same);
});
