/** The middle of the numbers. @throws When there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error("No numbers have no median.");
  return (low + high) / 2;
}

/**
 * The 95 % interval of the median from the order of the numbers, whatever their distribution: as many are left out at
 * each end as fair coins would allow in at most 2.5 % of all throws.
 */
export function medianInterval(numbers: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const count = sorted.length;
  let left = 0;
  for (let chance = 0.5 ** count, sum = chance; sum <= 0.025; left += 1) {
    chance *= (count - left) / (left + 1);
    sum += chance;
  }
  const [low, high] = [sorted[Math.max(0, left - 1)], sorted[count - Math.max(1, left)]];
  if (low === undefined || high === undefined) throw new Error("No numbers have no median.");
  return [low, high];
}
