import type { NumberTexts } from "../numbers";
import { danishNumbers } from "../da/numbers";

export let {
  formatNumber,
  formatPercent,
  formatDegree,
  formatDate,
  formatMonth,
  numberToType,
  typedNumber,
  decimalSign,
} = danishNumbers;

/** Writes and reads numbers and dates as another language does; whatever shows them must be rendered anew after it. */
export function speakNumbers(texts: NumberTexts): void {
  ({ formatNumber, formatPercent, formatDegree, formatDate, formatMonth, numberToType, typedNumber, decimalSign } =
    texts);
}
