import type { Evaluation } from "../domain/evaluation";
import { answerWords } from "../text/sentences/danish/answer";
import { danishNumbers } from "../text/da/numbers";
import { bareAnswer, goalAnswer, statusWord, type BareAnswer, type GoalAnswer } from "./goalAnswer";
import type { Value } from "./value";
import { valueText } from "./valueText";

/** A goal's answer in Danish, as sheets, cells, documents and the terminal show it, whatever the pane speaks. */
export const danishAnswer = (evaluation: Evaluation): GoalAnswer => goalAnswer(evaluation, answerWords);

/** The words of that answer alone. */
export const bareDanishAnswer = (evaluation: Evaluation): BareAnswer => bareAnswer(evaluation, answerWords);

/** The status of that answer alone, as one word. */
export const danishStatus = (judged: Pick<Evaluation, "status" | "deadlinePassed">): string =>
  statusWord(judged, answerWords);

/** A value as Danish text; "" where there is none. */
export const danishValue = (value: Value): string => valueText(value, danishNumbers, "");
