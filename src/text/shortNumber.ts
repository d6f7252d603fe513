/** How a language groups and divides the digits of a number. */
export type NumberSigns = { group: string; decimal: string };

/** A number of at most so many decimals has no noise, and as many digits as are counted exactly. */
const MOST_DECIMALS = 6;
const MILLIONTHS = 1e6;
const LARGEST = 1e8;
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000] as const;
/** Above it the digits of a product are too few to round it by. */
const MOST_UNITS = 1e12;
/** What a product may be off by, and what is left out of a number behind its fifteenth digit, of its size. */
const NOISE = 1e-14;

/**
 * How many units of its last shown decimal a number is, a half rounded away from zero; without its sign. Null where the
 * number is so near a half that its own digits must tell, or has too many.
 */
export function roundedUnits(value: number, decimals: number): number | null {
  const size = TENS[decimals];
  const scaled = size === undefined ? Number.NaN : Math.abs(value) * size;
  if (!(scaled < MOST_UNITS)) return null;
  const below = Math.floor(scaled);
  const rest = scaled - below;
  if (Math.abs(rest - 0.5) > scaled * NOISE) return below + (rest > 0.5 ? 1 : 0);
  return decimals > MOST_DECIMALS ? null : unitsByDigits(value, decimals);
}

/**
 * The same by the number's own digits where it has at most six decimals: they are exact, as below 10 to the eighth a
 * number is the only one near its decimals.
 */
function unitsByDigits(value: number, decimals: number): number | null {
  const millionths = Math.round(Math.abs(value) * MILLIONTHS);
  if (Math.abs(value) >= LARGEST || millionths / MILLIONTHS !== Math.abs(value)) return null;
  const unit = TENS[MOST_DECIMALS - decimals] ?? 1;
  const rest = millionths % unit;
  return (millionths - rest) / unit + (rest * 2 >= unit ? 1 : 0);
}

/**
 * A number as `Intl.NumberFormat` writes it with its signs, without noise behind the fifteenth digit and without the
 * minus of a zero, in a tenth of its time. Null for the few that are left to it.
 */
export function shortNumber(
  value: number,
  most: number,
  least: number,
  { group, decimal }: NumberSigns,
): string | null {
  const units = roundedUnits(value, most);
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
