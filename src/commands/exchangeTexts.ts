import { isDoubtful } from "../app/exchange/collecting";
import { differenceLine, fileLines } from "../app/exchange/differenceWords";
import { collectText, exchangeText } from "../text/da/exchange";

/** What is said of a round in a terminal. */
export const exchangeTexts = {
  differenceLine,
  fileLines,
  isDoubtful,
  takenBack: exchangeText.takenBack,
  words: collectText,
  notSent: exchangeText.notSent,
};
