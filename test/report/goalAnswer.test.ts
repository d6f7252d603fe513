import { calendarYear } from "../../src/domain/contractPeriod";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { goalAnswer, type GoalAnswer } from "../../src/report/goalAnswer";
import type { Value } from "../../src/report/value";
import { valueText } from "../../src/report/valueText";
import * as danish from "../../src/text/sentences/danish/answer";
import { danishNumbers } from "../../src/text/da/numbers";
import * as english from "../../src/text/en/answer";
import { englishNumbers } from "../../src/text/en/numbers";
import { evaluate, goal, measurement, months } from "../support/builders";
import { realGoal } from "../support/realGoals";

const milestone = realGoal("Sygedagpenge 2008", "7.3", "a");

test.each<{
  what: string;
  of: Goal;
  rows: readonly Measurement[];
  shows: { [Name in keyof GoalAnswer]: GoalAnswer[Name] extends Value ? Name : never }[keyof GoalAnswer];
  da: string;
  en: string;
}>([
  {
    what: "a target of thousands with decimals",
    of: goal({ form: "atMost", target: 1234.5, unit: "kr." }),
    rows: [],
    shows: "target",
    da: "højst 1.234,5 kr.",
    en: "at most 1,234.5 kr.",
  },
  {
    what: "a target of thousands without",
    of: goal({ form: "atMost", target: 1234, unit: "kr." }),
    rows: [],
    shows: "target",
    da: "højst 1.234 kr.",
    en: "at most 1,234 kr.",
  },
  {
    what: "every month",
    of: goal({ aggregation: "everyPeriod" }),
    rows: months(2009, [96, 94]),
    shows: "degree",
    da: "50,0 % (perioder)",
    en: "50.0% (periods)",
  },
  {
    what: "a level",
    of: goal({ aggregation: "latest" }),
    rows: months(2009, [95]),
    shows: "degree",
    da: "100,0 % (niveau)",
    en: "100.0% (level)",
  },
  {
    what: "a figure beside what is expected",
    of: goal({ aggregation: "latest" }),
    rows: months(2009, [94.996]),
    shows: "actual",
    da: "94,996 pct.",
    en: "94.996%",
  },
  {
    what: "a milestone that is done",
    of: milestone,
    rows: [measurement("juni 2008", "2008-06-17")],
    shows: "actual",
    da: "17. juni 2008",
    en: "17 June 2008",
  },
  {
    what: "a milestone that is not",
    of: milestone,
    rows: [measurement("juni 2008", "Nej")],
    shows: "actual",
    da: "–",
    en: "–",
  },
  {
    what: "an upper bound missed by a hair",
    of: goal({ form: "between", target: 85, targetUpper: 100, aggregation: "latest" }),
    rows: months(2009, [100.04]),
    shows: "actual",
    da: "100,04 pct.",
    en: "100.04%",
  },
  {
    what: "a figure of thousands at an upper bound with decimals",
    of: goal({ form: "between", target: 1234.5, targetUpper: 1999.6, unit: "kr.", aggregation: "latest" }),
    rows: months(2009, [1999.6]),
    shows: "actual",
    da: "1.999,6 kr.",
    en: "1,999.6 kr.",
  },
  {
    what: "the bounds of an interval",
    of: goal({ form: "between", target: 1234.5, targetUpper: 1999.6, unit: "kr.", aggregation: "latest" }),
    rows: [],
    shows: "expected",
    da: "1.234,5–1.999,6 kr.",
    en: "1,234.5–1,999.6 kr.",
  },
  {
    what: "a target that follows from baseline and change",
    of: goal({ target: null, baseline: 20.4, change: -13, changeKind: "relative", form: "atMost", unit: "dage" }),
    rows: [],
    shows: "target",
    da: "højst 17,748 dage",
    en: "at most 17.748 dage",
  },
  {
    what: "a deviation in percentage points",
    of: goal({ aggregation: "latest" }),
    rows: months(2009, [94.96]),
    shows: "deviation",
    da: "-0,04 pct.point",
    en: "-0.04 percentage points",
  },
  {
    what: "a small figure beside a large target",
    of: goal({ aggregation: "latest", target: 1234, unit: "antal" }),
    rows: months(2009, [99.5]),
    shows: "actual",
    da: "99,5",
    en: "99.5",
  },
] as const)("$what shows as $da", ({ of, rows, shows, da, en }) => {
  const evaluation = evaluate(of, rows, of === milestone ? "2008-06-30" : "2009-02-28", {
    period: calendarYear(of === milestone ? 2008 : 2009),
  });
  const shown = [
    valueText(goalAnswer(evaluation, danish.answerWords)[shows], danishNumbers),
    valueText(goalAnswer(evaluation, english.answerWords)[shows], englishNumbers),
  ];
  expect(shown).toEqual([da, en]);
});

test.each([
  { unit: "pct.", values: [95, 95, 95], da: "Forventes opfyldt: 95 pct.", en: "Expected to be met: 95%" },
  {
    unit: "dage pr. medarbejder",
    values: [95, 97, 95, 97],
    da: "Forventes opfyldt: 96 dage pr. medarbejder (95,27 til 96,73)",
    en: "Expected to be met: 96 dage pr. medarbejder (95.27 to 96.73)",
  },
  { unit: "antal", values: [95, 95, 95], da: "Forventes opfyldt: 95", en: "Expected to be met: 95" },
])("the figure of an outlook has its unit: $da", ({ unit, values, da, en }) => {
  const evaluation = evaluate(goal({ unit }), months(2009, values), "2009-06-30");
  expect([danish, english].map(({ answerWords }) => goalAnswer(evaluation, answerWords).outlook.label)).toEqual([
    da,
    en,
  ]);
});
