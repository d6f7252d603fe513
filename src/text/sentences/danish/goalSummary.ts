import { goalSummaries } from "../goalSummary";
import { summaryWords } from "../../da/goalWords";
import { danishNumbers } from "../../da/numbers";

/** What a goal's row says, in one line: "Mindst 36 pct. · Gennemsnit · frist 31. december 2009". */
export const goalSummary = goalSummaries(summaryWords, danishNumbers);
