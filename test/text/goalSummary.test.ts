import type { Goal } from "../../src/domain/goal";
import { goalSummary as english } from "../../src/text/en/goalSummary";
import { goalSummary as danish } from "../../src/text/sentences/danish/goalSummary";
import { goal } from "../support/builders";

const from = (over: Partial<Goal>): Goal =>
  goal({ form: "atMost", target: null, unit: "dage", aggregation: "sum", ...over });

test.each<{ what: string; of: Goal; da: string; en: string }>([
  {
    what: "a figure that is to be kept",
    of: from({ baseline: 26, change: 0, changeKind: "relative" }),
    da: "Højst 26 dage (fastholdes på 26) · Sum",
    en: "At most 26 dage (kept at 26) · Sum",
  },
  {
    what: "one that is to be kept and nobody knows",
    of: from({ baseline: null, change: 0, changeKind: "relative" }),
    da: "Højst (fastholdes; udgangspunktet mangler) · Sum",
    en: "At most (kept; the baseline is missing) · Sum",
  },
  {
    what: "a change of what nobody knows",
    of: from({ baseline: null, change: -5, changeKind: "relative" }),
    da: "Højst (ændring −5 pct.; udgangspunktet mangler) · Sum",
    en: "At most (change −5%; the baseline is missing) · Sum",
  },
  {
    what: "a target whose change is told beside it",
    of: from({ target: 44, baseline: null, change: -8.3, changeKind: "relative" }),
    da: "Højst 44 dage (ændring −8,3 pct.) · Sum",
    en: "At most 44 dage (change −8.3%) · Sum",
  },
])("$what", ({ of, da, en }) => {
  expect([danish(of), english(of)]).toEqual([da, en]);
});
