import type { Measurement } from "../../domain/measurement";
import { isPercent } from "../../domain/measurement";
import type { GoalKey } from "../../domain/goal";
import type { Period } from "../../domain/period";
import { formatDate, formatNumber } from "../../text/spoken/numbers";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";

/** A measurement's figure, as people read it. */
export function measurementWords({ figure, numerator, denominator }: Measurement): string {
  if (figure.kind === "number") return formatNumber(figure.value, 4);
  if (figure.kind === "date") return formatDate(figure.date);
  if (figure.kind === "yesNo") return figure.yes ? "Ja" : "Nej";
  return measurementText.content.share(formatNumber(numerator ?? 0, 4), formatNumber(denominator ?? 0, 4));
}

/** Where a figure belongs: contract, goal and period. */
export function placeWords({ contract, nr, part }: GoalKey, period: Period): string {
  return measurementText.place(contract, `${nr}${part}`, periodName(period));
}

/** The unit beside a field. */
export function unitWords(unit: string): string {
  return isPercent(unit) ? measurementText.percent : unit || measurementText.unitless;
}
