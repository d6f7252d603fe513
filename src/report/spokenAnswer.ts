import type { Evaluation } from "../domain/evaluation";
import { answerWords } from "../text/spoken/answer";
import { formatDate, formatNumber, formatPercent } from "../text/spoken/numbers";
import { unbroken } from "../text/unbroken";
import { goalAnswer, type GoalAnswer } from "./goalAnswer";
import type { Value } from "./value";
import { valueText } from "./valueText";

/** A goal's answer in the pane's language. */
export function spokenAnswer(evaluation: Evaluation): GoalAnswer {
  const answer = goalAnswer(evaluation, answerWords);
  const shown = (text: string): string => unbroken(text, evaluation.goal.unit);
  return {
    ...answer,
    explanation: shown(answer.explanation),
    outlook: { ...answer.outlook, label: shown(answer.outlook.label) },
  };
}

/** A value as text in the pane's language; a line where there is none. */
export const spokenValue = (value: Value): string =>
  unbroken(valueText(value, { formatNumber, formatPercent, formatDate }), "unit" in value ? value.unit : "");
