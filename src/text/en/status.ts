import { englishNumbers } from "./numbers";
import { statusLabels, type LabelWords } from "../sentences/statusLabels";
import { outlooks, statusWords, trends } from "./terms";

const labelWords: LabelWords = {
  lasting: (periods) => `, ${periods} periods`,
  percentUnit: "%",
  interval: (low, high) => ` (${low} to ${high})`,
  total: (count) => (count === 1 ? "One goal" : `${count} goals`),
  either: (during, after) => `${during} or ${after}`,
  withoutData: "without data",
  weighted: (degree, left) =>
    `Weighted fulfilment ${degree}${left === 0 ? "" : ` (${left === 1 ? "one weighted goal" : `${left} weighted goals`} cannot be judged and ${left === 1 ? "is" : "are"} left out)`}`,
  weightSum: (total, whole) => `. The weights add up to ${total}, not ${whole}.`,
};

/** A status said in English; its symbols are those of the sheet. */
export const { statusLabel, legendLabel, trendLabel, outlookLabel, countsLine, countLabel, weightedLine } =
  statusLabels({ ...labelWords, statusWords, outlooks, trends }, englishNumbers);
