import { explainer } from "../explanation";
import { explanationWords } from "../../da/goalWords";
import { danishNumbers } from "../../da/numbers";
import { periodName } from "../../da/periodName";

/**
 * *Forklaring*: a Danish sentence or two with the numbers in it, made from the same values as the answer (DOMAIN.md
 * §4), e.g. "171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået."
 */
export const explain = explainer(explanationWords, danishNumbers, periodName);
