import type { AnswerWords } from "../answerWords";
import { explain } from "./explanation";
import { figureWords } from "../../da/goalWords";
import { outlookLabel, statusLabel, trendLabel } from "./status";
import { managementAreas, methods, outlooks, statusWords, trends } from "../../da/terms";

/** The words of a goal's answer in Danish. */
export const answerWords: AnswerWords = {
  ...figureWords,
  areas: managementAreas,
  statusWords,
  methods,
  trends,
  outlooks,
  statusLabel,
  trendLabel,
  outlookLabel,
  explain,
};
