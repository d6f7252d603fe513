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
  m("historyCheck", "yearTables", "the last digits of a number are no edit", "value.toPrecision(12)", "value"),
  m("historyCells", "yearTables", "deadlines passed by the word of then", '["afterDeadline", "duringYear"]', "[]"),
];
