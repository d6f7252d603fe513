import { bounded, middleOf, sumOf } from "./numbers";

export type Point = { x: number; y: number };

/** The line with the median of the pairwise slopes (Theil–Sen). Points with the same x give no slope. */
export function theilSenSlope(points: readonly Point[]): number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  points.forEach((a, index) => {
    for (let at = index + 1; at < points.length; at += 1) {
      const b = points[at] as Point;
      if (b.x !== a.x) slopes[count++] = bounded((b.y - a.y) / (b.x - a.x));
    }
  });
  // Numbers alone are sorted many times faster than a list.
  return middleOf(slopes.subarray(0, count).sort());
}

/**
 * The 90th percentile of Student's t by degrees of freedom from 1: half of an 80 % interval. Source: the usual table;
 * past its end the normal distribution's 1.2816 is close enough for a forecast shown with two digits.
 */
const T90 = [
  3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.383, 1.3722, 1.3634, 1.3562, 1.3502, 1.345, 1.3406,
  1.3368, 1.3334, 1.3304, 1.3277, 1.3253, 1.3232, 1.3212, 1.3195, 1.3178, 1.3163, 1.315, 1.3137, 1.3125, 1.3114, 1.3104,
] as const;

export function t90(degreesOfFreedom: number): number {
  return T90[degreesOfFreedom - 1] ?? 1.2816;
}

/** Standard deviation of residuals that cost so many fitted parameters. */
export function residualDeviation(residuals: readonly number[], parameters: number): number {
  return Math.sqrt(sumOf(residuals.map((r) => r * r)) / (residuals.length - parameters));
}
