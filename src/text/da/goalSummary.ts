import { goalSummaries } from "../goalSummary";
import { danishNumbers } from "./numbers";
import { aggregations, changeKinds, goalForms } from "./terms";

/** The words of a goal's row in one line; `forms` begin it. */
export const summaryWords = {
  forms: goalForms,
  aggregations,
  unit: (unit: string) => ` ${unit}`,
  baseline: (baseline: string) => `fra ${baseline}`,
  change: (change: string) => `ændring ${change}`,
  changeKinds: {
    relative: ` ${changeKinds.relative.toLowerCase()}`,
    points: ` ${changeKinds.points.toLowerCase()}`,
    absolute: "",
  },
  deadline: (date: string) => `frist ${date}`,
} as const;

/** What a goal's row says, in one line: "Mindst 36 pct. · Gennemsnit · frist 31. december 2009". */
export const goalSummary = goalSummaries(summaryWords, danishNumbers);
