import type { Evaluation } from "../domain/evaluation";
import { answerWords } from "../text/sentences/danish/answer";
import { danishNumbers } from "../text/da/numbers";
import { goalAnswer, type GoalAnswer } from "./goalAnswer";
import type { Value } from "./value";
import { valueText } from "./valueText";

/** A goal's answer in Danish, as sheets, cells, documents and the terminal show it, whatever the pane speaks. */
export const danishAnswer = (evaluation: Evaluation): GoalAnswer => goalAnswer(evaluation, answerWords);

/** A value as Danish text; "" where there is none. */
export const danishValue = (value: Value): string => valueText(value, danishNumbers, "");
