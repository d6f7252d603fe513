import type { SettingCell } from "../../app/readSettings";
import type { Thresholds } from "../../domain/status";
import { numberToType, typedNumber } from "../../text/spoken/numbers";

/** What is typed in the fields, by the threshold's name; a field that nobody has touched is not there. */
export type TypedThresholds = Readonly<Record<string, string>>;

export function isTyped(kept: unknown): kept is TypedThresholds {
  return typeof kept === "object" && kept !== null && Object.values(kept).every((text) => typeof text === "string");
}

/** A degree as it is typed, in per cent: 0.9 is 90. */
export function percentToType(degree: number | null): string {
  return degree === null ? "" : numberToType(Number((degree * 100).toFixed(6)));
}

/** The degree that a field holds; undefined where it holds something else than 0 to 100 per cent. */
export function degreeTyped(text: string): number | null | undefined {
  const typed = typedNumber(text.replace(/\s*(%|pct\.?)\s*$/i, ""));
  if (typed.kind === "empty") return null;
  if (typed.kind === "invalid" || typed.value < 0 || typed.value > 100) return undefined;
  return Number((typed.value / 100).toFixed(8));
}

/** The thresholds that the fields say; null where one of them cannot be read. */
export function thresholdsTyped(cells: readonly SettingCell[], typed: TypedThresholds): Thresholds | null {
  const thresholds: Thresholds = { duringYear: { level: null, change: null }, afterDeadline: { level: null, change: null } };
  for (const { name, when, method, degree } of cells) {
    const text = typed[name];
    const wanted = text === undefined ? degree : degreeTyped(text);
    if (wanted === undefined) return null;
    thresholds[when][method] = wanted;
  }
  return thresholds;
}
