import type { CalendarDate } from "../src/domain/calendarDate";
import { calendarYear } from "../src/domain/contractPeriod";
import { evaluateGoal } from "../src/domain/evaluateGoal";
import type { Evaluation } from "../src/domain/evaluation";
import { emptyGoal, type Aggregation, type Goal } from "../src/domain/goal";
import type { Figure, Measurement } from "../src/domain/measurement";
import { monthPeriod, wholePeriod, type Period } from "../src/domain/period";
import { DEFAULT_THRESHOLDS } from "../src/domain/status";
import { yearTargetOf } from "../src/domain/target";
import { trialOf } from "../src/domain/trial";
import { explain } from "../src/text/sentences/danish/explanation";
import { statusLabel } from "../src/text/sentences/danish/status";
import { goalForms } from "../src/text/da/terms";
import { goalSummary } from "../src/text/sentences/danish/goalSummary";

const YEAR = calendarYear(2009);
const DURING: CalendarDate = "2009-06-30";
const AFTER: CalendarDate = "2009-12-31";
const setting = { period: YEAR, thresholds: DEFAULT_THRESHOLDS, profile: [] };

const PLAIN: Goal = {
  ...emptyGoal("Skelbækgade 2009"),
  ...{ nr: "1", form: "atLeast", unit: "pct.", aggregation: "mean" },
};

/** What a goal is an example of, as a heading says it. */
type Example = { about: string; goal: Goal };

const kWh: Partial<Goal> = { unit: "kWh", baseline: 412854, change: -5, changeKind: "relative" };
const absence: Partial<Goal> = { unit: "dage pr. medarbejder", target: 17.3, baseline: 20.4, change: -3.1 };
const budget = "Centret skal bruge højst 100 pct. af sit administrationsbudget i 2009.";
const purchases = "Centret skal bruge mindst 85 pct. og højst 100 pct. af sit købsbudget i 2009.";

const EXAMPLES: readonly (readonly [about: string, goal: Partial<Goal>])[] = [
  ["Sum, som ventes jævnt over året", { aggregation: "sum", target: 650, unit: "borgere" }],
  ["Sum efter en profil", { aggregation: "sum", target: 650, unit: "borgere", pacing: "profile", text: "profile" }],
  ["Sum med en aftalt stigning", { aggregation: "sum", target: 660, unit: "forløb", baseline: 600, change: 60 }],
  ["Gennemsnit", { aggregation: "mean", target: 36 }],
  ["Gennemsnit med en aftalt stigning", { aggregation: "mean", target: 58, baseline: 54, change: 4 }],
  ["Seneste", { aggregation: "latest", target: 65, unit: "point" }],
  ["Seneste med en aftalt stigning", { aggregation: "latest", target: 65, unit: "point", baseline: 60, change: 5 }],
  ["År til dato", { aggregation: "yearToDate", target: 650, unit: "borgere" }],
  ["Hver periode", { aggregation: "everyPeriod", target: 92.3 }],
  ["Sum, som højst må nå et tal", { form: "atMost", aggregation: "sum", target: 24, unit: "klager" }],
  ["Sum med et aftalt fald", { form: "atMost", aggregation: "sum", ...kWh }],
  ["Gennemsnit", { form: "atMost", aggregation: "mean", target: 3.5, unit: "uger" }],
  ["Gennemsnit med et aftalt fald", { form: "atMost", aggregation: "mean", ...absence }],
  ["Seneste", { form: "atMost", aggregation: "latest", target: 3, unit: "måneder" }],
  [
    "Seneste med et aftalt fald",
    { form: "atMost", aggregation: "latest", target: 2325, baseline: 2425, change: -100, unit: "ledige" },
  ],
  ["Forbrug af et budget", { form: "atMost", aggregation: "latest", target: 100, text: budget }],
  ["År til dato", { form: "atMost", aggregation: "yearToDate", target: 10.5, unit: "dage" }],
  ["Hver periode", { form: "atMost", aggregation: "everyPeriod", target: 4, unit: "uger" }],
  ["Afvigelse", { form: "atMost", aggregation: "deviation", target: 3, deadline: "2009-08-31" }],
  ["Sum", { form: "between", aggregation: "sum", target: 600, targetUpper: 700, unit: "forløb" }],
  ["Gennemsnit", { form: "between", aggregation: "mean", target: 85, targetUpper: 100 }],
  ["Seneste", { form: "between", aggregation: "latest", target: -2, targetUpper: 2, unit: "pct." }],
  ["Forbrug af et budget", { form: "between", aggregation: "latest", target: 85, targetUpper: 100, text: purchases }],
  ["År til dato", { form: "between", aggregation: "yearToDate", target: 600, targetUpper: 700, unit: "forløb" }],
  ["Hver periode", { form: "between", aggregation: "everyPeriod", target: 85, targetUpper: 100 }],
];

/** The Danish page of every kind of *forklaring*, one example of each, made by the rules that judge real goals. */
export function explanationDoc(): string {
  const examples = EXAMPLES.map(([about, goal]): Example => ({ about, goal: { ...PLAIN, ...goal } }));
  const forms = (["atLeast", "atMost", "between"] as const).flatMap((form) => [
    `## ${goalForms[form]}`,
    "",
    ...examples.filter(({ goal }) => goal.form === form).flatMap(section),
  ]);
  return [INTRO, ...forms, ...milestones(), ...lacks(), ...means()].join("\n");
}

const INTRO = `# Forklaringerne

Hvert mål har en forklaring på arket Status, i panelet og i \`KONTRAKTSTATUS\`. Den siger tallet med enhed, hvad det holdes op mod,
målopfyldelsen som i kolonnen, og hvilken grænse der afgjorde farven. Her er et eksempel på hver slags. Siden laves af
programmet selv (\`npm run generate\`); tallene er opdigtede, og status er pr. 30. juni eller 31. december 2009.
`;

function section({ about, goal }: Example): string[] {
  const { text, ...told } = goal;
  const title = `### ${about}`;
  return [
    title,
    "",
    `${goalSummary({ ...told, text: "" })}${text === "" ? "" : ` (»${text}«)`}`,
    "",
    ...table(rowsOf(goal)),
    "",
  ];
}

function table(evaluations: readonly Evaluation[]): string[] {
  const rows = evaluations.map(
    (evaluation) => `| ${statusLabel(evaluation.status, evaluation.deadlinePassed)} | ${explain(evaluation)} |`,
  );
  return ["| status | forklaring |", "| --- | --- |", ...new Set(rows)];
}

/** The first answer of each status, at mid-year and at the end of the year. */
function rowsOf(goal: Goal): Evaluation[] {
  const waiting = goal.aggregation === "deviation" ? goal : { ...goal, pacing: "yearEnd" as const };
  return [
    ...[DURING, AFTER].flatMap((asOf) => {
      const tried = figuresFor(goal).map((figure) => judged(goal, figure, asOf));
      const each = (["met", "partlyMet", "notMet"] as const).map((status) =>
        tried.find((evaluation) => evaluation.status === status),
      );
      return each.filter((evaluation) => evaluation !== undefined);
    }),
    nothing(goal, DURING),
    judged(waiting, figuresFor(goal)[0] ?? 0, DURING),
  ];
}

/** Figures from well met to far missed. */
function figuresFor(goal: Goal): number[] {
  const target = yearTargetOf(goal) ?? 0;
  const away = goal.form === "atMost" ? 1 : -1;
  const reach = goal.baseline === null ? Math.abs(target) : Math.abs(target - goal.baseline);
  const step = (share: number): number => Number((target + away * reach * share).toFixed(target < 1000 ? 1 : 0));
  return [
    goal.targetUpper === null ? step(-0.06) : (target + goal.targetUpper) / 2,
    step(0.04),
    step(0.6),
    step(1.2),
    step(-0.3),
  ];
}

const PROFILE = [{ month: 6, share: 0.55 }];

function judged(goal: Goal, figure: number, asOf: CalendarDate): Evaluation {
  const profile = goal.pacing === "profile" ? PROFILE : [];
  if (goal.aggregation !== "everyPeriod") return trialOf(goal, figure, asOf, { ...setting, profile });
  const good = figuresFor(goal)[0] ?? 0;
  const bad = figure === good ? 0 : figure === figuresFor(goal)[1] ? 1 : 2;
  const rows = Array.from({ length: 12 }, (_, index) =>
    row(monthPeriod(2009, index + 1), { kind: "number", value: index < bad ? (figuresFor(goal)[1] ?? 0) : good }),
  );
  return evaluateGoal({ ...setting, goal: { ...goal, partlyMetFrom: 0.8 }, asOf, measurements: rows });
}

const nothing = (goal: Goal, asOf: CalendarDate): Evaluation =>
  evaluateGoal({ ...setting, profile: goal.pacing === "profile" ? PROFILE : [], goal, asOf, measurements: [] });

const row = (period: Period, figure: Figure, more: Partial<Measurement> = {}): Measurement => ({
  contract: PLAIN.contract,
  nr: PLAIN.nr,
  part: "",
  period,
  figure,
  numerator: null,
  denominator: null,
  provisional: false,
  ...more,
});

function milestones(): string[] {
  const goal: Goal = { ...PLAIN, form: "milestone", deadline: "2009-06-30" };
  const at = (asOf: CalendarDate, figure?: Figure): Evaluation =>
    evaluateGoal({ ...setting, goal, asOf, measurements: figure ? [row(monthPeriod(2009, 5), figure)] : [] });
  return [
    `## ${goalForms.milestone}`,
    "",
    goalSummary(goal),
    "",
    ...table([
      at("2009-06-20", { kind: "date", date: "2009-06-17" }),
      at("2009-05-31"),
      at("2009-05-31", { kind: "yesNo", yes: false }),
      at("2009-06-30", { kind: "date", date: "2009-06-17" }),
      at("2009-06-30"),
      at("2009-09-30"),
      at("2009-09-30", { kind: "yesNo", yes: false }),
      at("2009-09-30", { kind: "date", date: "2009-07-02" }),
    ]),
    "",
  ];
}

function lacks(): string[] {
  const of = (goal: Partial<Goal>): Evaluation => nothing({ ...PLAIN, target: 95, ...goal }, DURING);
  return [
    "## Når noget mangler",
    "",
    ...table([
      of({ form: null }),
      of({ target: null }),
      of({ target: null, change: 5, baselinePeriod: "ultimo 2008" }),
      of({ form: "between" }),
      of({ form: "between", targetUpper: 85 }),
      evaluateGoal({ ...setting, goal: { ...PLAIN, target: 95, pacing: "profile" }, asOf: DURING, measurements: [] }),
      of({ form: "atMost", target: 3, aggregation: "deviation", deadline: "2009-08-31" }),
      evaluateGoal({
        ...setting,
        goal: { ...PLAIN, form: "atMost", target: 3, aggregation: "deviation", deadline: "2009-08-31" },
        asOf: AFTER,
        measurements: [row(monthPeriod(2009, 8), { kind: "number", value: 182400 })],
      }),
      evaluateGoal({
        ...setting,
        goal: { ...PLAIN, form: "atMost", target: 3, aggregation: "deviation", deadline: "2009-08-31" },
        asOf: AFTER,
        measurements: [row(wholePeriod(YEAR), { kind: "number", value: 186100 })],
      }),
    ]),
    "",
  ];
}

function means(): string[] {
  const share = (month: number, numerator: number, more: Partial<Measurement> = {}): Measurement =>
    row(monthPeriod(2009, month), { kind: "none" }, { numerator, denominator: 1000, ...more });
  const at = (measurements: readonly Measurement[], goal: Partial<Goal> = {}): Evaluation =>
    evaluateGoal({ ...setting, goal: { ...PLAIN, target: 95, ...goal }, asOf: "2009-02-28", measurements });
  const aggregation: Aggregation = "sum";
  return [
    "## Tællere og nævnere, foreløbige tal, årets begyndelse og ingen gul grænse",
    "",
    ...table([
      at([share(1, 950), share(2, 942.4)]),
      at([share(1, 950), share(2, 942.4, { provisional: true })]),
      at([row(monthPeriod(2009, 1), { kind: "number", value: 96 }, { provisional: true })]),
      evaluateGoal({
        ...setting,
        thresholds: { ...DEFAULT_THRESHOLDS, duringYear: { level: null, change: null } },
        goal: { ...PLAIN, target: 95 },
        asOf: "2009-02-28",
        measurements: [share(1, 940)],
      }),
      evaluateGoal({
        ...setting,
        goal: { ...PLAIN, aggregation, target: 650, unit: "borgere" },
        asOf: "2009-01-15",
        measurements: [row({ kind: "week", start: "2009-01-05", end: "2009-01-11" }, { kind: "number", value: 10 })],
      }),
    ]),
    "",
  ];
}
