import { isPercent, type Value } from "./measurement";

/** A value and its numerator over denominator may differ by rounding, not by more than one in a hundred. */
const SHARE_TOLERANCE = 0.01;

/**
 * What numerator over denominator give where a value beside them says something else; `null` where they agree or are
 * not there.
 */
export function disagreeingShare(
  value: number,
  numerator: number | null,
  denominator: number | null,
  unit: string,
  rounding: number,
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const share = (numerator / denominator) * (isPercent(unit) ? 100 : 1);
  const distance = Math.abs(share - value);
  return distance > rounding && distance > SHARE_TOLERANCE * Math.abs(share) ? share : null;
}

/** Half of a whole number: what a value that is written without decimals may be off. */
const ROUNDED = 0.5;

/**
 * The values that a mean of shares is made of: where Værdi says something else than its Tæller and Nævner, the period
 * counts by these, as the mean does. So trend, forecast and chart tell of the same figures as the mean.
 */
export function countedValues(values: readonly Value[], unit: string): readonly Value[] {
  return values.map((own) => {
    const share = disagreeingShare(own.value, own.numerator, own.denominator, unit, ROUNDED);
    return share === null ? own : { ...own, value: share };
  });
}
