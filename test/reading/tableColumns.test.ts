import { proposeGoals } from "../../src/app/contracts/proposeGoals";
import type { Goal } from "../../src/domain/goal";

/** The goal of one row of a contract of 2010 with the columns Nr., Mål, Type, Ansvarlig and Kilde. */
function goalOf(sentence: string, more: readonly string[] = ["Resultatmål", "Lene Holm", "LIS"]): Goal {
  const { goals } = proposeGoals(
    [
      "Resultatkontrakt 2010 for Jobcenter Nyropsgade",
      "",
      "Nr.\tMål\tType\tAnsvarlig\tKilde",
      ["1.1", sentence, ...more].join("\t"),
    ].join("\n"),
  );
  expect(goals).toHaveLength(1);
  return (goals[0] as (typeof goals)[number]).goal;
}

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
])("a share that is to be reached by a day is told by its latest figure: $aggregation", ({ sentence, aggregation }) => {
  expect(goalOf(sentence).aggregation).toBe(aggregation);
});
