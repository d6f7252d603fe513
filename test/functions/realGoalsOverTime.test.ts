import { calendarYear } from "../../src/domain/contractPeriod";
import { formulaWorkbook, type Answer } from "../../scripts/functions/formulaWorkbook";
import { addYears, partsOf, type CalendarDate } from "../../src/domain/calendarDate";
import { isBudgetUse } from "../../src/domain/budgetUse";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Evaluation } from "../../src/domain/evaluation";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { targetFromChange, yearTargetOf } from "../../src/domain/target";
import { explain } from "../../src/text/sentences/danish/explanation";
import { aggregations, changeKinds, pacings, statusWords } from "../../src/text/da/terms";
import { measurement, months, rowsOf } from "../support/builders";
import { REAL_GOALS, yearOf } from "../support/realGoals";
import { formula } from "./danishFormula";

type Case = { name: string; typed: string; expected: unknown };

const evaluate = (
  goal: Goal,
  measurements: readonly Measurement[],
  asOf: CalendarDate,
  year = yearOf(goal) || 2010,
): Evaluation =>
  evaluateGoal({ goal, period: calendarYear(year), asOf, measurements, profile: [], thresholds: DEFAULT_THRESHOLDS });
const named = ({ contract, nr, part }: Goal): string => `${contract} ${nr}${part}`;
const dateCall = (date: CalendarDate): string => `DATO(${Object.values(partsOf(date)).join(";")})`;

/** Every goal with a baseline and a change: the target that follows. */
const targets: Case[] = REAL_GOALS.flatMap((goal) => {
  const { baseline, change, changeKind } = goal;
  if (baseline === null || change === null || changeKind === null) return [];
  return [
    {
      name: `MÅLTAL of ${named(goal)}`,
      typed: formula("MÅLTAL", baseline, change, changeKinds[changeKind]),
      expected: targetFromChange(baseline, change, changeKind),
    },
  ];
});

/** Every goal with a target, by the end of May: what is expected of it then. */
const expectations: Case[] = REAL_GOALS.flatMap((goal) => {
  const target = yearTargetOf(goal);
  const year = yearOf(goal) || 2010;
  if (goal.form === null || goal.form === "milestone" || goal.form === "between" || target === null) return [];
  const { expected } = evaluate({ ...goal, deadline: null }, [], `${year}-05-31`);
  return [
    {
      name: `PERIODEMÅL of ${named(goal)} by May`,
      // A cell function sees no sentence, so that people say of a budget's use that it is paced.
      typed: formula(
        "PERIODEMÅL",
        target,
        `maj ${year}`,
        isBudgetUse(goal) ? pacings.linear : null,
        goal.baseline,
        aggregations[goal.aggregation],
      ),
      expected: expected ?? "",
    },
  ];
});

/** Every goal of a kind that can be forecast, from five months near its target. */
const forecasts: Case[] = REAL_GOALS.flatMap((goal) => {
  const target = yearTargetOf(goal);
  const year = yearOf(goal) || 2010;
  if (
    target === null ||
    goal.form === "milestone" ||
    goal.aggregation === "everyPeriod" ||
    goal.aggregation === "deviation"
  )
    return [];
  const figures = [0.9, 1.05, 0.97, 1.02, 1.1].map((share) =>
    Number(((target * share) / (goal.aggregation === "sum" ? 12 : 1)).toPrecision(6)),
  );
  const { forecast } = evaluate({ ...goal, deadline: null }, rowsOf(goal, months(year, figures)), `${year}-05-31`);
  const periods = figures.map((_, month) => `"${year}-0${month + 1}"`).join(";");
  const values = figures.map((figure) => String(figure).replace(".", ",")).join(";");
  return [
    {
      name: `MÅLPROGNOSE of ${named(goal)}`,
      typed: `=MÅLPROGNOSE({${periods}};{${values}};"${aggregations[goal.aggregation]}")`,
      expected: forecast?.value,
    },
  ];
});

/** Every milestone: done on its deadline, done the year after, and not done. */
const milestones: Case[] = REAL_GOALS.filter(({ form }) => form === "milestone").flatMap((goal) => {
  const deadline = goal.deadline ?? (`${yearOf(goal) || 2010}-12-31` as CalendarDate);
  const { year } = partsOf(deadline);
  return [deadline, addYears(deadline, 1)].flatMap((done) => {
    const answer = evaluate({ ...goal, deadline }, rowsOf(goal, [measurement(`${year}`, done)]), done, year);
    const call = (name: string): string => `=${name}("Milepæl";${dateCall(deadline)};${dateCall(done)})`;
    return [
      { name: `MÅLOPFYLDELSE of ${named(goal)} on ${done}`, typed: call("MÅLOPFYLDELSE"), expected: answer.degree },
      {
        name: `MÅLSTATUS of ${named(goal)} on ${done}`,
        typed: call("MÅLSTATUS"),
        expected: statusWords.afterDeadline[answer.status],
      },
      { name: `MÅLFORKLARING of ${named(goal)} on ${done}`, typed: call("MÅLFORKLARING"), expected: explain(answer) },
    ];
  });
});

const cases = [...targets, ...expectations, ...forecasts, ...milestones];

const answers: Promise<Answer[]> = (async () => {
  const workbook = await formulaWorkbook();
  const all = await workbook.answers(cases.map(({ typed }) => typed));
  workbook.close();
  return all;
})();

test("there are goals of every kind", () => {
  expect([targets.length, expectations.length, forecasts.length, milestones.length].every((count) => count >= 10)).toBe(
    true,
  );
});

test.each(cases.map((one, index) => ({ ...one, index })))(
  "$name, $typed, is the domain's",
  async ({ expected, index }) => {
    expect((await answers)[index]?.cells).toEqual([[expected]]);
  },
);
