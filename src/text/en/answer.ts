import type { AnswerWords } from "../sentences/answerWords";
import { explain } from "./explanation";
import { outlookLabel, statusLabel, trendLabel } from "./status";
import { managementAreas, methods, outlooks, statusWords, trends } from "./terms";

const figureWords = {
  percentUnit: "%",
  pointUnit: " percentage points",
  limitPrefix: { atLeast: "at least ", atMost: "at most " },
  milestonePrefix: "Milestone: ",
  degreeBy: { level: "level", change: "change", periods: "periods" },
};

/** The words of a goal's answer in English. */
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
