import { danishNumbers } from "../da/numbers";
import { vocabulary } from "./vocabulary";

export const spoken = vocabulary(danishNumbers);
export const { formatNumber, formatPercent, formatDate, formatMonth, numberToType, typedNumber, decimalSign } =
  spoken.texts;
