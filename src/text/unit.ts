import { isPercent } from "../domain/measurement";

/** A unit as it stands after a number; a plain count has none, and every spelling of per cent is the same one. */
export function unitText(unit: string, percentUnit: string): string {
  if (unit === "" || unit === "antal") return "";
  return isPercent(unit) ? percentUnit : ` ${unit}`;
}
