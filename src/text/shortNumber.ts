/** How a language groups and divides the digits of a number. */
export type NumberSigns = { group: string; decimal: string };

/** A number of at most so many decimals has no noise, and as many digits as are counted exactly. */
const MOST_DECIMALS = 6;
const MILLIONTHS = 1e6;
const LARGEST = 1e8;
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;

/**
 * The millionths of a number that has at most six decimals, as nearly every number has; null for any other. They are
 * exact: below 10 to the eighth a number is the only one near its decimals.
 */
export function millionthsOf(value: number): number | null {
  const millionths = Math.round(value * MILLIONTHS);
  return Math.abs(value) < LARGEST && millionths / MILLIONTHS === value ? millionths : null;
}

/** Millionths rounded to a number of decimals, a half away from zero, in units of the last; null beyond six. */
export function roundedUnits(millionths: number, decimals: number): number | null {
  const unit = TENS[MOST_DECIMALS - decimals];
  if (unit === undefined) return null;
  const rest = Math.abs(millionths) % unit;
  return (Math.abs(millionths) - rest) / unit + (rest * 2 >= unit ? 1 : 0);
}

/**
 * A number as `Intl.NumberFormat` writes it with its signs, and no minus before a zero, in far less time. Null for a
 * number of more decimals than six, or that is to be shown with more.
 */
export function shortNumber(
  value: number,
  most: number,
  least: number,
  { group, decimal }: NumberSigns,
): string | null {
  const millionths = millionthsOf(value);
  const units = millionths === null ? null : roundedUnits(millionths, most);
  if (units === null) return null;
  const size = TENS[most] ?? 1;
  const below = units % size;
  const whole = String((units - below) / size);
  let decimals = most === 0 ? "" : String(below + size).slice(1);
  let shown = most;
  while (shown > least && decimals.endsWith("0")) {
    shown -= 1;
    decimals = decimals.slice(0, shown);
  }
  const sign = value < 0 && units > 0 ? "-" : "";
  return `${sign}${group === "" ? whole : grouped(whole, group)}${shown === 0 ? "" : decimal + decimals}`;
}

function grouped(digits: string, group: string): string {
  if (digits.length <= 3) return digits;
  const first = digits.length - 3;
  return `${grouped(digits.slice(0, first), group)}${group}${digits.slice(first)}`;
}
