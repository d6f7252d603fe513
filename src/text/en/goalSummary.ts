import { goalSummaries, type SummaryWords } from "../sentences/goalSummary";
import { englishNumbers } from "./numbers";
import { unitText } from "../unit";

const summaryWords: SummaryWords = {
  forms: { atLeast: "At least", atMost: "At most", between: "Interval", milestone: "Milestone" },
  aggregations: {
    sum: "Sum",
    mean: "Average",
    latest: "Latest",
    yearToDate: "Year to date",
    everyPeriod: "Every period",
    deviation: "Deviation",
  },
  unit: (unit) => unitText(unit, "%"),
  between: (lower, upper) => `Between ${lower} and ${upper}`,
  baseline: (baseline) => ` (from ${baseline})`,
  kept: (baseline) => ` (kept at ${baseline})`,
  changed: (baseline, sign, change) => ` (${baseline} ${sign} ${change})`,
  change: (change) => ` (change ${change})`,
  withoutBaseline: (change) =>
    change === "" ? " (kept; the baseline is missing)" : ` (change ${change}; the baseline is missing)`,
  changeKinds: { relative: "%", points: " percentage points", absolute: "" },
  deadline: (date) => `deadline ${date}`,
};

/** What a goal's row says, in one line: "At least 36% · Average · deadline 31 December 2009". */
export const goalSummary = goalSummaries(summaryWords, englishNumbers);
