import { danishAnswer, danishValue } from "../report/danishAnswer";
import { correctedCell, correctionLine } from "../report/correctionText";
import { countsLine, weightedLine } from "../text/sentences/danish/status";
import { problemTexts } from "../text/da/issues";
import { formatDate } from "../text/da/numbers";
import { periodName } from "../text/da/periodName";
import { correctedNames } from "../text/da/year";
import { problemText, type Problem } from "../text/problem";

/** The Danish of an answer, for whoever shows it elsewhere than on the sheet. */
export const answerTexts = {
  answer: danishAnswer,
  value: danishValue,
  countsLine,
  weightedLine,
  formatDate,
  periodName,
  correctedNames,
  correctedCell,
  correctionLine,
  problem: (problem: Problem) => problemText(problem, problemTexts),
};
