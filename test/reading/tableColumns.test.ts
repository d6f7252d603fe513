import { proposeGoals, type ProposedGoal } from "../../src/app/contracts/proposeGoals";
import type { Goal } from "../../src/domain/goal";

/** The goal of one row of a contract of 2010 with the columns Nr., Mål, Type, Ansvarlig and Kilde. */
function proposalOf(sentence: string, more: readonly string[] = ["Resultatmål", "Lene Holm", "LIS"]): ProposedGoal {
  const { goals } = proposeGoals(
    [
      "Resultatkontrakt 2010 for Jobcenter Nyropsgade",
      "",
      "Nr.\tMål\tType\tAnsvarlig\tKilde",
      ["1.1", sentence, ...more].join("\t"),
    ].join("\n"),
  );
  expect(goals).toHaveLength(1);
  return goals[0] as ProposedGoal;
}

const goalOf = (...of: Parameters<typeof proposalOf>): Goal => proposalOf(...of).goal;

test("a document's own columns say who is responsible and where the figures come from", () => {
  const { goalType, responsible, source } = goalOf("Mindst 36 pct. af de ledige skal i 2010 være i tilbud.");
  expect([goalType, responsible, source]).toEqual(["result", "Lene Holm", "LIS"]);
});

test("an empty cell of theirs is nobody", () => {
  const { responsible, source } = goalOf("Mindst 36 pct. af de ledige skal i 2010 være i tilbud.", ["Resultatmål"]);
  expect([responsible, source]).toEqual(["", ""]);
});

test.each([
  {
    what: "a year that is named to compare with",
    sentence: "Den gennemsnitlige sagsbehandlingstid må højst være 21 dage i 2010, jf. 24 dage i 2009.",
    deadline: "2010-12-31",
  },
  {
    what: "last year's figure before this year's",
    sentence: "Ventetiden, som var 24 dage i 2009, må højst være 21 dage i 2010.",
    deadline: "2010-12-31",
  },
  {
    what: "a demand by an earlier year, which somebody has to look at",
    sentence: "Mindst 80 pct. af sagerne skal være afgjort inden udgangen af 2009.",
    deadline: "2009-12-31",
  },
])("the deadline, beside $what: $deadline", ({ sentence, deadline }) => {
  expect(goalOf(sentence).deadline).toBe(deadline);
});

test.each([
  {
    sentence: "Senest den 1. september 2010 skal alle medarbejdere have gennemført kurset i borgerkontakt.",
    aggregation: "latest",
  },
  { sentence: "Mindst 80 pct. af medarbejderne skal i 2010 have gennemført kurset.", aggregation: "mean" },
  { sentence: "Centret skal månedligt holde mindst 40 samtaler med virksomheder i 2010.", aggregation: "everyPeriod" },
  { sentence: "Centret skal ugentligt holde mindst 4 møder med virksomheder i 2010.", aggregation: "everyPeriod" },
  { sentence: "Ingen ledig må i 2010 vente mere end 4 uger på sin første samtale.", aggregation: "everyPeriod" },
  { sentence: "Der skal i 2010 holdes i alt mindst 650 samtaler.", aggregation: "sum" },
])("the sentence tells how its figures become one: $aggregation, without a doubt", ({ sentence, aggregation }) => {
  const { goal, doubts } = proposalOf(sentence);
  expect([goal.aggregation, doubts.map(({ code }) => code)]).toEqual([aggregation, []]);
});

test("a goal in the first row of a table is no heading of the goals below it", () => {
  const { goals, tables } = proposeGoals(
    [
      "Resultatkontrakt 2010 for Jobcenter Nyropsgade",
      "",
      "Resultatmål 1\tMindst 36 pct. af de ledige skal i 2010 være i tilbud.\tI",
      "Resultatmål 2\tMindst 95 pct. af samtalerne skal i 2010 være holdt rettidigt.\tK",
    ].join("\n"),
  );
  expect(goals.map(({ sources }) => sources[0]?.cells?.map(({ heading }) => heading))).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  expect(tables.map(({ headRows, headings, examples }) => ({ headRows, headings, first: examples[0] }))).toEqual([
    { headRows: 0, headings: ["", "", ""], first: "Resultatmål 1" },
  ]);
});
