import type { SettingCell } from "../../app/settings/readSettings";
import type { Thresholds } from "../../domain/status";
import { numberToType, typedNumber } from "../../text/spoken/numbers";

/** What is typed in the fields, by the threshold's name; a field that nobody has touched is not there. */
export type TypedThresholds = Readonly<Record<string, string>>;

export function isTyped(kept: unknown): kept is TypedThresholds {
  return typeof kept === "object" && kept !== null && Object.values(kept).every((text) => typeof text === "string");
}

/** The sign without which 0,9 may be a degree as well as 0,9 per cent. */
const SIGN = /\s*(?:%|pct\.?)\s*$/i;

/** Whether a number may be a degree, as sheets and formulas write it, as well as a number of per cent. */
function mayBeDegree(percent: number): boolean {
  return percent > 0 && percent <= 1;
}

/** A degree as it is typed, in per cent: 0.9 is 90, and 0.009 is 0,9 %. */
export function percentToType(degree: number | null): string {
  if (degree === null) return "";
  const percent = Number((degree * 100).toFixed(6));
  return `${numberToType(percent)}${mayBeDegree(percent) ? " %" : ""}`;
}

/** The two numbers of per cent that a text may mean, as they are to be typed; null where it can mean one at most. */
export function twoPercents(text: string): { degree: string; percent: string } | null {
  const typed = typedNumber(text);
  if (typed.kind !== "number" || !mayBeDegree(typed.value)) return null;
  return { degree: percentToType(typed.value), percent: `${text.trim()} %` };
}

/**
 * The degree that a field holds; undefined where it holds something else than 0 to 100 per cent, or may be either of
 * two.
 */
export function degreeTyped(text: string): number | null | undefined {
  const typed = typedNumber(text.replace(SIGN, ""));
  if (typed.kind === "empty") return null;
  if (typed.kind === "invalid" || typed.value < 0 || typed.value > 100 || twoPercents(text) !== null) return undefined;
  return Number((typed.value / 100).toFixed(8));
}

/** The thresholds that the fields say; null where one of them cannot be read. */
export function thresholdsTyped(cells: readonly SettingCell[], typed: TypedThresholds): Thresholds | null {
  const thresholds: Thresholds = {
    duringYear: { level: null, change: null },
    afterDeadline: { level: null, change: null },
  };
  for (const { name, when, method, degree } of cells) {
    const text = typed[name];
    const wanted = text === undefined ? degree : degreeTyped(text);
    if (wanted === undefined) return null;
    thresholds[when][method] = wanted;
  }
  return thresholds;
}
