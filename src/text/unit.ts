import { isPercent } from "../domain/measurement";

/** A unit after a number, with its leading space. A count has none; every spelling of per cent gives the same unit. */
export function unitText(unit: string, percentUnit: string): string {
  if (unit === "" || unit === "antal") return "";
  return isPercent(unit) ? percentUnit : ` ${unit}`;
}

/** A sentence with its full stop, also where its last word is an abbreviation: "mindst 95 pct.". */
export const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

/** A unit on its own; a count says so. */
export function unitWord(unit: string, percentUnit: string): string {
  return unitText(unit, percentUnit).trim() || unit;
}
