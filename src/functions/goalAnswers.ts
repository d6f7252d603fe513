import { evaluateGoal, judgementOf } from "../domain/evaluateGoal";
import type { Evaluation, GoalInput } from "../domain/evaluation";
import { danishAnswer, danishStatus } from "../report/danishAnswer";
import { functionSentences } from "../text/da/functions";
import { eachCell } from "./broadcast";
import type { CellAnswer } from "./inCell";
import { numberAnswer } from "./readArgument";
import { yearEndInput } from "./yearEnd";

/** The arguments that tell of a goal, each a value or a range. */
type GoalArguments = Readonly<Record<"form" | "target" | "actual", unknown>> &
  Partial<Readonly<Record<"baseline" | "targetUpper" | "method" | "partlyMetFrom" | "unit", unknown>>>;

/** @param answer Computes no more of the goal than it answers with. */
function goalAnswers(given: GoalArguments, answer: (input: GoalInput) => CellAnswer): CellAnswer[][] {
  return eachCell(given, (cells) => {
    const input = yearEndInput(cells);
    return input === null ? "" : answer(input);
  });
}

/** MÅLOPFYLDELSE: the degree, unrounded; "" without a figure. */
export function degreesFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, (input) => numberAnswer(judgementOf(input).degree));
}

/** MÅLSTATUS: the status word as at year-end. */
export function statusesFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, (input) => danishStatus(judgementOf(input)));
}

/** MÅLAFVIGELSE: the favourable deviation in the goal's unit; "" without a figure and for a milestone. */
export function deviationsFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, (input) => numberAnswer(judgementOf(input).deviation));
}

/** MÅLFORKLARING: the sentence. */
export function explanationsFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, (input) => sentenceOf(evaluateGoal(input)));
}

function sentenceOf(evaluation: Evaluation): string {
  const { goal, status, degree } = evaluation;
  if (status === "noData") return functionSentences.noFigure;
  if (goal.form !== "milestone" || goal.deadline !== null) return danishAnswer(evaluation).explanation;
  return degree === 1 ? functionSentences.milestoneDone : functionSentences.milestoneOpen;
}
