import type { Evaluation } from "./evaluation";
import { nearlyEqual, sumOf } from "./numbers";

/**
 * *Vægtet målopfyldelse*: the degree over the goals that have a weight and a degree; `left` have a weight only. `sum`
 * is what the weights add up to where that is not the whole: 1 for shares, 100 for percentages.
 */
export type WeightedDegree = { degree: number; left: number; sum: { total: number; whole: number } | null };

/** Whether weights are shares (0.4) beside percentages (20), so that nobody can say what they weigh (DOMAIN.md §4). */
export function areMixed(weights: readonly number[]): boolean {
  return weights.some((weight) => weight > 0 && weight < 1) && weights.some((weight) => weight > 1);
}

/**
 * The mean of the goals' degrees, each held within 0 to 1, by weight. A goal with parts weighs its worst part. `null`
 * without weights, and where they are mixed.
 */
export function weightedDegree(goals: readonly { parts: readonly Evaluation[] }[]): WeightedDegree | null {
  const weighted = goals.flatMap(({ parts }) => {
    const weight = parts.find(({ goal }) => goal.weight !== null)?.goal.weight ?? 0;
    const degrees = parts.map(({ degree }) => degree);
    return weight > 0
      ? [{ weight, degree: degrees.includes(null) ? null : Math.min(...degrees.map((d) => d ?? 0)) }]
      : [];
  });
  const weights = weighted.map(({ weight }) => weight);
  const judged = weighted.flatMap(({ weight, degree }) => (degree === null ? [] : [{ weight, degree: clamp(degree) }]));
  if (judged.length === 0 || areMixed(weights)) return null;
  const heaviest = Math.max(...judged.map(({ weight }) => weight));
  const shares = judged.map(({ weight, degree }) => ({ share: weight / heaviest, degree }));
  const total = sumOf(shares.map(({ share }) => share));
  const mean = sumOf(shares.map(({ share, degree }) => (share / total) * degree));
  return { degree: clamp(mean), left: weighted.length - judged.length, sum: sumBesideWhole(weights) };
}

function sumBesideWhole(weights: readonly number[]): WeightedDegree["sum"] {
  const total = sumOf(weights);
  const whole = weights.some((weight) => weight > 1) ? 100 : 1;
  return nearlyEqual(total, whole) ? null : { total, whole };
}

const clamp = (degree: number): number => Math.max(0, Math.min(1, degree));
