import type { Evaluation } from "../domain/evaluation";
import { answerWords } from "../text/spoken/answer";
import { formatDate, formatNumber, formatPercent } from "../text/spoken/numbers";
import { goalAnswer, type GoalAnswer } from "./goalAnswer";
import type { Value } from "./value";
import { valueText } from "./valueText";

/** A goal's answer in the pane's language. */
export const spokenAnswer = (evaluation: Evaluation): GoalAnswer => goalAnswer(evaluation, answerWords);

/** A value as text in the pane's language; a line where there is none. */
export const spokenValue = (value: Value): string => valueText(value, { formatNumber, formatPercent, formatDate });
