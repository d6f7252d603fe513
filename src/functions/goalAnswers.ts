import type { Evaluation } from "../domain/evaluation";
import { danishAnswer } from "../report/danishAnswer";
import { functionSentences } from "../text/da/functions";
import { eachCell } from "./broadcast";
import type { CellAnswer } from "./inCell";
import { numberAnswer } from "./readArgument";
import { yearEndEvaluation } from "./yearEnd";

/** The arguments that tell of a goal, each a value or a range. */
type GoalArguments = Readonly<Record<"form" | "target" | "actual", unknown>> &
  Partial<Readonly<Record<"baseline" | "targetUpper" | "method" | "partlyMetFrom" | "unit", unknown>>>;

function goalAnswers(given: GoalArguments, answer: (evaluation: Evaluation) => CellAnswer): CellAnswer[][] {
  const all = { baseline: null, targetUpper: null, method: null, partlyMetFrom: null, unit: null, ...given };
  return eachCell(all, (cells) => {
    const evaluation = yearEndEvaluation(cells);
    return evaluation === null ? "" : answer(evaluation);
  });
}

/** MÅLOPFYLDELSE: the degree, unrounded; "" without a figure. */
export function degreesFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, ({ degree }) => numberAnswer(degree));
}

/** MÅLSTATUS: the status word as at year-end. */
export function statusesFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, (evaluation) => danishAnswer(evaluation).status.word);
}

/** MÅLAFVIGELSE: the favourable deviation in the goal's unit; "" without a figure and for a milestone. */
export function deviationsFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, ({ deviation }) => numberAnswer(deviation));
}

/** MÅLFORKLARING: the sentence. */
export function explanationsFromCells(given: GoalArguments): CellAnswer[][] {
  return goalAnswers(given, sentenceOf);
}

function sentenceOf(evaluation: Evaluation): string {
  const { goal, status, degree } = evaluation;
  if (status === "noData") return functionSentences.noFigure;
  if (goal.form !== "milestone" || goal.deadline !== null) return danishAnswer(evaluation).explanation;
  return degree === 1 ? functionSentences.milestoneDone : functionSentences.milestoneOpen;
}
