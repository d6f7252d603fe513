import { calendarYear } from "../../src/domain/contractPeriod";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import * as danish from "../../src/text/da/statusScreen";
import * as english from "../../src/text/en/statusScreen";
import { evaluate, goal, measurement, months } from "../support/builders";
import { realGoal } from "../support/realGoals";

const milestone = realGoal("Sygedagpenge 2008", "7.3", "a");

test.each<{
  what: string;
  of: Goal;
  rows: readonly Measurement[];
  shows: keyof typeof danish & `${string}${"Text" | "Alone"}`;
  da: string;
  en: string;
}>([
  {
    what: "a target of thousands with decimals",
    of: goal({ form: "atMost", target: 1234.5, unit: "kr." }),
    rows: [],
    shows: "targetText",
    da: "Højst 1.234,5 kr.",
    en: "At most 1,234.5 kr.",
  },
  {
    what: "a target of thousands without",
    of: goal({ form: "atMost", target: 1234, unit: "kr." }),
    rows: [],
    shows: "targetText",
    da: "Højst 1.234 kr.",
    en: "At most 1,234 kr.",
  },
  {
    what: "every month",
    of: goal({ aggregation: "everyPeriod" }),
    rows: months(2009, [96, 94]),
    shows: "degreeText",
    da: "50,0 % (perioder)",
    en: "50.0% (periods)",
  },
  {
    what: "a level",
    of: goal({ aggregation: "latest" }),
    rows: months(2009, [95]),
    shows: "degreeText",
    da: "100,0 % (niveau)",
    en: "100.0% (level)",
  },
  {
    what: "a figure beside what is expected",
    of: goal({ aggregation: "latest" }),
    rows: months(2009, [94.996]),
    shows: "actualText",
    da: "94,996 pct.",
    en: "94.996%",
  },
  {
    what: "a milestone that is done",
    of: milestone,
    rows: [measurement("juni 2008", "2008-06-17")],
    shows: "actualText",
    da: "17. juni 2008",
    en: "17 June 2008",
  },
  {
    what: "a milestone that is not",
    of: milestone,
    rows: [measurement("juni 2008", "Nej")],
    shows: "actualText",
    da: "–",
    en: "–",
  },
] as const)("$what shows as $da", ({ of, rows, shows, da, en }) => {
  const evaluation = evaluate(of, rows, of === milestone ? "2008-06-30" : "2009-02-28", {
    period: calendarYear(of === milestone ? 2008 : 2009),
  });
  const text = (words: Record<string, unknown>) => (words[shows] as typeof danish.degreeText)(evaluation);
  expect([text(danish), text(english)]).toEqual([da, en]);
});
