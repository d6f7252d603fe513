import type { NumberTexts } from "../text/numbers";
import type { Bound, Value } from "./value";

type Writing = Pick<NumberTexts, "formatNumber" | "formatPercent" | "formatDate">;

/** A degree without what gave it. */
export const withoutMethod = (value: Value): Value => (value.kind === "degree" ? { ...value, by: "" } : value);

/** A value as text, in the writing of a language; `none` is what stands where there is no value. */
export function valueText(value: Value, { formatNumber, formatPercent, formatDate }: Writing, none = "–"): string {
  const bound = ({ value: figure, decimals }: Bound): string => formatNumber(figure, decimals);
  switch (value.kind) {
    case "none":
      return none;
    case "number":
      return `${value.prefix}${bound(value)}${value.unit}`;
    case "range":
      return `${bound(value.from)}–${value.to === null ? "?" : bound(value.to)}${value.unit}`;
    case "date":
      return `${value.prefix}${formatDate(value.date)}`;
    case "degree": {
      const degree = formatPercent(value.value * 100, value.decimals, value.decimals);
      return value.by === "" ? degree : `${degree} (${value.by})`;
    }
  }
}
