import { calendarYear } from "../../src/domain/contractPeriod";
import { formulaWorkbook, type Answer } from "../../scripts/functions/formulaWorkbook";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Evaluation } from "../../src/domain/evaluation";
import type { Goal } from "../../src/domain/goal";
import { partOfYear } from "../../src/domain/period";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { yearTargetOf } from "../../src/domain/target";
import { explain } from "../../src/text/sentences/danish/explanation";
import { goalForms, statusWords } from "../../src/text/da/terms";
import { REAL_GOALS, yearOf } from "../support/realGoals";
import { formula } from "./danishFormula";

type Case = { goal: Goal; target: number; actual: number; name: string };

/** Every goal of the contracts that has a target, met exactly, missed by a little and by much. */
const cases: Case[] = REAL_GOALS.flatMap((goal) => {
  const target = yearTargetOf(goal);
  if (goal.form === null || goal.form === "milestone" || target === null) return [];
  const worse = goal.form === "atMost" ? 1 : -1;
  return [0, 0.004, 0.3].map((share) => {
    const actual = Number((target + worse * share * Math.max(1, target)).toPrecision(12));
    return { goal, target, actual, name: `${goal.contract} ${goal.nr}${goal.part} with ${actual}` };
  });
});

/** The domain's own answer: the year's figure against the year's target, at year-end. */
function domainAnswer({ goal, actual }: Case): Evaluation {
  const year = yearOf(goal) || 2010;
  const { contract, nr, part } = goal;
  const period = partOfYear("year", year, 1);
  return evaluateGoal({
    goal: { ...goal, aggregation: "latest", pacing: "constant", deadline: null },
    period: calendarYear(year),
    asOf: `${year}-12-31` as CalendarDate,
    measurements: [
      {
        contract,
        nr,
        part,
        period,
        figure: { kind: "number", value: actual },
        numerator: null,
        denominator: null,
        provisional: false,
      },
    ],
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
  });
}

const formulasOf = ({ goal, target, actual }: Case): string[] => {
  const form = goal.form === null ? "" : goalForms[goal.form];
  return [
    formula("MÅLOPFYLDELSE", form, target, actual, goal.baseline, goal.targetUpper),
    formula("MÅLSTATUS", form, target, actual, goal.baseline, goal.targetUpper),
    formula("MÅLAFVIGELSE", form, target, actual, goal.targetUpper),
    formula(
      "MÅLFORKLARING",
      form,
      target,
      actual,
      goal.baseline,
      goal.targetUpper,
      goal.unit === "" ? null : goal.unit,
    ),
  ];
};

const answers: Promise<Answer[]> = (async () => {
  const workbook = await formulaWorkbook();
  const all = await workbook.answers(cases.flatMap(formulasOf));
  workbook.close();
  return all;
})();

test("there are goals of every form with a figure", () => {
  expect(new Set(cases.map(({ goal }) => goal.form))).toEqual(new Set(["atLeast", "atMost", "between"]));
  expect(cases.length).toBeGreaterThan(120);
});

test.each(cases.map((one, index) => ({ ...one, index })))(
  "$name answers as the domain does",
  async ({ index, ...one }) => {
    const expected = domainAnswer(one);
    const shown = (await answers).slice(index * 4, index * 4 + 4).map(({ cells }) => cells[0]?.[0]);
    expect(shown).toEqual([
      expected.degree,
      statusWords.afterDeadline[expected.status],
      expected.deviation,
      explain(expected),
    ]);
  },
);
