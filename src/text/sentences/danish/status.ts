import { labelWords } from "../../da/goalWords";
import { danishNumbers } from "../../da/numbers";
import { outlooks, statusWords, trends } from "../../da/terms";
import { statusLabels } from "../statusLabels";

/** A status said in Danish. */
export const { statusLabel, legendLabel, trendLabel, outlookLabel, countsLine, countLabel, weightedLine } =
  statusLabels({ ...labelWords, statusWords, outlooks, trends }, danishNumbers);
