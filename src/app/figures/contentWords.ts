import { isCalendarDate } from "../../domain/calendarDate";
import type { FigureContent } from "../../sheets/tables/figureContent";
import { formatDate, formatNumber } from "../../text/spoken/numbers";
import { measurementText } from "../../text/spoken/measurements";

/** What a row says, as people read it: 94,7, 180 af 190 or 14. maj 2009. */
export function contentWords({ value, numerator, denominator, provisional }: FigureContent): string {
  const { content } = measurementText;
  const share =
    numerator === "" && denominator === "" ? "" : content.share(valueWords(numerator), valueWords(denominator));
  const figure = value === "" ? share : share === "" ? valueWords(value) : `${valueWords(value)} (${share})`;
  return `${figure || content.nothing}${provisional === "Ja" ? `, ${content.provisional}` : ""}`;
}

function valueWords(value: string | number): string {
  if (typeof value === "number") return formatNumber(value, 4);
  return isCalendarDate(value) ? formatDate(value) : value;
}
