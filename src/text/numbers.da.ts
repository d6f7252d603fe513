import { partsOf, type CalendarDate } from "../domain/calendarDate";
import { monthNames } from "./terms.da";

/** Decimals that a figure of this size is usually shown with: two, one from 100, none from 1.000. */
export function usualDecimals(value: number): number {
  if (Math.abs(value) >= 1000) return 0;
  return Math.abs(value) >= 100 ? 1 : 2;
}

/** A number in Danish writing, rounded only to be shown: 1.250,5. */
export function formatNumber(value: number, maxDecimals = usualDecimals(value), minDecimals = 0): string {
  return new Intl.NumberFormat("da-DK", { maximumFractionDigits: maxDecimals, minimumFractionDigits: minDecimals })
    .format(value)
    .replace("-0", (text) => (Number(value.toFixed(maxDecimals)) === 0 ? "0" : text));
}

/**
 * How many decimals numbers need to be told apart where they differ: 94,96 beside 95, but 95 beside 95. At most six.
 */
export function decimalsToTell(a: number, b: number, usual = Math.min(usualDecimals(a), usualDecimals(b))): number {
  if (a === b) return usual;
  for (let decimals = usual; decimals < 6; decimals += 1) {
    if (a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  }
  return 6;
}

/** A degree in per cent. A goal that is missed never shows as 100 %, nor one that is met as less. */
export function formatDegree(degree: number, met: boolean): string {
  const percent = degree * 100;
  const rounded = Math.round(percent);
  if (!met && rounded >= 100 && percent < 100) return `${formatNumber(Math.min(percent, 99.999), decimalsToTell(percent, 100, 1))} %`;
  return `${formatNumber(rounded, 0)} %`;
}

/** 31. december 2009. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${monthNames[month - 1] ?? ""} ${year}`;
}

/** marts, or marts 2010 where the year is not the one that is spoken of. */
export function formatMonth(date: CalendarDate, year: number): string {
  const parts = partsOf(date);
  const name = monthNames[parts.month - 1] ?? "";
  return parts.year === year ? name : `${name} ${parts.year}`;
}
