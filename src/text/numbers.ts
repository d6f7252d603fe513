import { partsOf, type CalendarDate } from "../domain/calendarDate";

/** How a language writes numbers and dates. */
type NumberWriting = {
  /** Whose marks stand in a number. */
  locale: string;
  /** The sign of per cent as it stands after a number. */
  percentSign: string;
  months: readonly string[];
  date: (day: number, month: string, year: number) => string;
};

/** Numbers and dates as one language writes them. */
export type NumberTexts = {
  /** A number, rounded only to be shown. */
  formatNumber: (value: number, maxDecimals?: number, minDecimals?: number) => string;
  /** A degree in per cent. A goal that is missed never shows as 100 %, nor one that is met as less. */
  formatDegree: (degree: number, met: boolean) => string;
  formatDate: (date: CalendarDate) => string;
  /** The month alone, or with its year where that is not the one that is spoken of. */
  formatMonth: (date: CalendarDate, year: number) => string;
  /** The sign before decimals. */
  decimalSign: () => "," | ".";
  /** A share in per cent, with its sign. */
  formatPercent: (percent: number, maxDecimals: number) => string;
  /** A number as it stands in a field: with every decimal, and its thousands marked as they are beside the field. */
  numberToType: (value: number | null) => string;
  typedNumber: (text: string) => TypedNumber;
};

/** What a field for a number holds: a number, nothing, or something that is no number, or may be two. */
export type TypedNumber = { kind: "number"; value: number } | { kind: "empty" } | { kind: "invalid" };

/** Decimals that a figure of this size is usually shown with: two, one from 100, none from 1.000. */
export function usualDecimals(value: number): number {
  if (Math.abs(value) >= 1000) return 0;
  return Math.abs(value) >= 100 ? 1 : 2;
}

/**
 * A number without what floating point puts after its fifteenth digit, which is as many as Excel keeps: 92.325, not
 * 92.32499999999999.
 */
const cleaned = (value: number): number => Number(value.toPrecision(15));

/** A number as it is rounded to be shown. */
function rounded(value: number, decimals: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false }).format(cleaned(value));
}

/**
 * How many decimals numbers need to be told apart where they differ: 94,96 beside 95, but 95 beside 95. At most six.
 */
export function decimalsToTell(a: number, b: number, usual = Math.min(usualDecimals(a), usualDecimals(b))): number {
  if (cleaned(a) === cleaned(b)) return usual;
  for (let decimals = usual; decimals < 6; decimals += 1) {
    if (rounded(a, decimals) !== rounded(b, decimals)) return decimals;
  }
  return 6;
}

export type NumberTyping = Pick<NumberTexts, "numberToType" | "typedNumber" | "decimalSign">;

/** As many decimals as any number has. */
const EVERY_DECIMAL = 20;

/** A number with every decimal, or nothing, in the marks of a locale. */
export function inFull(value: number | null, locale: string): string {
  return value === null ? "" : new Intl.NumberFormat(locale, { maximumFractionDigits: EVERY_DECIMAL }).format(value);
}

/** Numbers and dates in the writing of a language, and how its numbers are typed. */
export function numberTexts({ locale, percentSign, months, date }: NumberWriting, typed: NumberTyping): NumberTexts {
  const formatNumber: NumberTexts["formatNumber"] = (value, maxDecimals = usualDecimals(value), minDecimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: maxDecimals, minimumFractionDigits: minDecimals })
      .format(cleaned(value))
      .replace("-0", (text) => (Number(value.toFixed(maxDecimals)) === 0 ? "0" : text));
  const formatPercent: NumberTexts["formatPercent"] = (percent, maxDecimals) =>
    `${formatNumber(percent, maxDecimals)}${percentSign}`;
  return {
    ...typed,
    formatNumber,
    formatPercent,
    formatDegree: (degree, met) => {
      const percent = degree * 100;
      const rounded = Math.round(percent);
      if (!met && rounded >= 100 && percent < 100)
        return formatPercent(Math.min(percent, 99.999), decimalsToTell(percent, 100, 1));
      return formatPercent(rounded, 0);
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
