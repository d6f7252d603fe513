import type { Mutation } from "./mutation";
import { sourceNamed, testsNamed } from "./sourceFiles";

/** A rule of the follow-up year: its file, and the ends of its tests' paths. */
const m = (file: string, test: string, rule: string, from: string, to: string): Mutation => ({
  file: sourceNamed(file),
  rule,
  from,
  to,
  tests: test.split(" ").flatMap(testsNamed),
});

export const YEAR_MUTATIONS: readonly Mutation[] = [
  m("year/actionPlan", "actionPlan", "on its own deadline a plan is in time", "deadline < asOf", "deadline <= asOf"),
  m("year/actionPlan", "actionPlan", "a plan that is done owes nothing", 'state === "planned" ||', "true ||"),
  m("year/closing", "yearTables closing", "open again once reopened", "reopened === null", "reopened !== null"),
  m(
    "year/followed",
    "followed",
    "a number that another goal has now is that goal's",
    "of.has(amendment) ? undefined :",
    "",
  ),
  m("year/followed", "followed", "each number that the goal has had", "addDays(from, -1)", "from"),
  m("year/remarkDue", "owed", "I risiko owes a remark", 'status === "partlyMet" ||', ""),
  m("year/remarkDue", "owed", "a remark of spaces is none", 'remark.trim() === ""', 'remark === ""'),
  m("year/owed", "owed", "finished periods alone", "asOf < to ? asOf : to", "to"),
  m("year/owed", "owed", "who is asked, however spelt", "foldedText(name) === foldedText(who)", "name === who"),
  m(
    "year/earlyWarning",
    "earlyWarning",
    "a goal that is no better is no turn",
    "SEVERITY[status] > SEVERITY",
    "SEVERITY[status] >= SEVERITY",
  ),
  m(
    "year/earlyWarning",
    "earlyWarning",
    "two closed statuses",
    "STATUSES_WITHOUT_PLAN = 2",
    "STATUSES_WITHOUT_PLAN = 1",
  ),
  m("year/corrections", "corrections", "each cause once", "if (figures.length > 0) return figures;", ""),
  m("year/corrections", "corrections", "a threshold of the goal's own", "|| goal.partlyMetFrom !== null", ""),
  m(
    "year/closedPeriods",
    "corrections",
    "the first closing holds",
    "[closing, ...others] of holding",
    "[, closing, ...others] of holding",
  ),
  m("year/closedStatus", "corrections", "in the order of then", "a.order - b.order", "b.order - a.order"),
  m("year/mark", "yearTables", "another text has another mark", "value ^ text.charCodeAt(at)", "value ^ 1"),
  m("historyCheck", "yearTables", "the last digits of a number are no edit", "value.toPrecision(12)", "value"),
  m("historyCells", "yearTables", "deadlines passed by the word of then", '["afterDeadline", "duringYear"]', "[]"),
  m("map/strategyMap", "map/strategyMap", "none without goals", "judged.length === 0 ? null : ", ""),
  m("map/strategyMap", "map/strategyMap", "one part of a goal", "`${part.goal.nr}${part.goal.part}`", "part.goal.nr"),
  m("map/strategyMap", "map/strategyMap", "no arrow to itself", "&& to !== from", ""),
  m(
    "map/strategyMap",
    "map/strategyMap",
    "the last step is at the top",
    "sort((a, b) => b - a)",
    "sort((a, b) => a - b)",
  ),
  m("map/strategyMap", "map/strategyMap", "to the next step alone", "=== stepOf(element) - 1", "< stepOf(element)"),
];
