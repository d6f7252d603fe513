import { partsOf, type CalendarDate } from "../domain/calendarDate";
import { shortNumber, type NumberSigns } from "./shortNumber";

/** How a language writes numbers and dates. */
type NumberWriting = {
  /** The locale of decimal and thousands separators. */
  locale: string;
  /** The per cent sign with its leading space, if any. */
  percentSign: string;
  months: readonly string[];
  date: (day: number, month: string, year: number) => string;
};

/** Numbers and dates as one language writes them. */
export type NumberTexts = {
  /** A number, rounded for display only. */
  formatNumber: (value: number, maxDecimals?: number, minDecimals?: number) => string;
  /** A degree in per cent, with the decimals of `degreeDecimals`, as a column shows it. */
  formatDegree: (degree: number, met: boolean) => string;
  formatDate: (date: CalendarDate) => string;
  /** The month, with its year when it is another than `year`, or when `year` is null. */
  formatMonth: (date: CalendarDate, year: number | null) => string;
  /** The decimal separator. */
  decimalSign: () => "," | ".";
  /** A share in per cent, with its sign. */
  formatPercent: (percent: number, maxDecimals: number, minDecimals?: number) => string;
  /** A number for an input field: every decimal, with thousands separators. */
  numberToType: (value: number | null) => string;
  typedNumber: (text: string) => TypedNumber;
};

/** The content of a number field: a number, empty, or invalid (not a number, or ambiguous). */
export type TypedNumber = { kind: "number"; value: number } | { kind: "empty" } | { kind: "invalid" };

/** Decimals that a figure of this size is usually shown with: two, one from 100, none from 1.000. */
export function usualDecimals(value: number): number {
  if (Math.abs(value) >= 1000) return 0;
  return Math.abs(value) >= 100 ? 1 : 2;
}

/**
 * A number without floating-point noise after the fifteenth digit, Excel's own precision: 92.325, not
 * 92.32499999999999.
 */
function cleaned(value: number): number {
  // Nearly every number has at most six decimals and no noise; of zeros there is one.
  const isShort = Math.abs(value) < 1e8 && Math.round(value * 1e6) / 1e6 === value;
  return isShort ? value + 0 : Number(value.toPrecision(15));
}

/** The formats of a locale by decimals, cached: making one takes far longer than using it. */
function formatsOf(locale: string, useGrouping = true): (most: number, least: number) => Intl.NumberFormat {
  const made: Intl.NumberFormat[][] = [];
  return (most, least) =>
    ((made[most] ??= [])[least] ??= new Intl.NumberFormat(locale, {
      maximumFractionDigits: most,
      minimumFractionDigits: least,
      useGrouping,
    }));
}

const roundedTo = formatsOf("en", false);

/** The signs of a locale, as it writes a large number. */
function signsOf(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234.5);
  const written = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  return { group: written("group"), decimal: written("decimal") };
}

const PLAIN_SIGNS: NumberSigns = { group: "", decimal: "." };

/** A number as it is rounded to be shown; one below zero has a minus also where it rounds to it. */
function rounded(value: number, decimals: number): string {
  const short = shortNumber(value, decimals, 0, PLAIN_SIGNS);
  if (short === null) return roundedTo(decimals, 0).format(cleaned(value));
  return value < 0 && !short.startsWith("-") ? `-${short}` : short;
}

/**
 * The decimals that two numbers need to look different if they are: 94,96 and 95. At most `most`.
 */
export function decimalsToTell(
  a: number,
  b: number,
  usual = Math.min(usualDecimals(a), usualDecimals(b)),
  most = 6,
): number {
  if (cleaned(a) === cleaned(b)) return usual;
  // Two numbers further apart than a step of the last decimal are rounded to two.
  if (usual < most && Math.abs(a - b) > 1.5 * 10 ** -usual) return usual;
  for (let decimals = usual; decimals < most; decimals += 1) {
    if (rounded(a, decimals) !== rounded(b, decimals)) return decimals;
  }
  return most;
}

/** With how many decimals a number is written, once it is rounded to at most so many: 95 of 95,00. */
export function decimalsShown(value: number, most: number): number {
  return Number.isInteger(value) ? 0 : (rounded(value, most).split(".")[1]?.length ?? 0);
}

/**
 * Decimals of a degree in per cent, the same in a column and in a sentence: one, and for a missed goal as many as tell
 * it from 100. Nine always do, since a figure closer to its target than 1e-9 of it meets it.
 */
export function degreeDecimals(degree: number, met: boolean): number {
  const percent = degree * 100;
  return met || percent >= 100 ? 1 : decimalsToTell(percent, 100, 1, 9);
}

export type NumberTyping = Pick<NumberTexts, "numberToType" | "typedNumber" | "decimalSign">;

/** As many decimals as any number has. */
const EVERY_DECIMAL = 20;

/** A number with every decimal, or empty for null, in the format of a locale. */
export function inFull(value: number | null, locale: string): string {
  return value === null ? "" : new Intl.NumberFormat(locale, { maximumFractionDigits: EVERY_DECIMAL }).format(value);
}

/** Formats numbers and dates for a language; `typed` parses what users of it type. */
export function numberTexts({ locale, percentSign, months, date }: NumberWriting, typed: NumberTyping): NumberTexts {
  const formatOf = formatsOf(locale);
  const signs = signsOf(locale);
  const formatNumber: NumberTexts["formatNumber"] = (value, maxDecimals = usualDecimals(value), minDecimals = 0) =>
    shortNumber(value, maxDecimals, minDecimals, signs) ??
    formatOf(maxDecimals, minDecimals)
      .format(cleaned(value))
      .replace("-0", (text) => (Number(value.toFixed(maxDecimals)) === 0 ? "0" : text));
  const formatPercent: NumberTexts["formatPercent"] = (percent, maxDecimals, minDecimals = 0) =>
    `${formatNumber(percent, maxDecimals, minDecimals)}${percentSign}`;
  return {
    ...typed,
    formatNumber,
    formatPercent,
    formatDegree: (degree, met) => {
      const decimals = degreeDecimals(degree, met);
      return formatPercent(degree * 100, decimals, decimals);
    },
    formatDate: (own) => {
      const { year, month, day } = partsOf(own);
      return date(day, months[month - 1] ?? "", year);
    },
    formatMonth: (own, year) => {
      const parts = partsOf(own);
      const name = months[parts.month - 1] ?? "";
      return parts.year === year ? name : `${name} ${parts.year}`;
    },
  };
}
