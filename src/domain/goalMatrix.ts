import type { Goal, ManagementArea } from "./goal";

/** How many goals (*mål*) a focus area has in each management area; `null` where a goal names no area. */
export type MatrixRow = { focusArea: string; counts: ReadonlyMap<ManagementArea | null, number>; total: number };

/**
 * The number of goals by *fokusområde* and *styringsområde*, the contracts' Figur 1 (2010, §4.3), in the order in which
 * the focus areas first stand. A goal with parts counts once, by its first part.
 */
export function goalMatrix(goals: readonly Goal[]): MatrixRow[] {
  const counted = new Set<string>();
  const rows = new Map<string, Map<ManagementArea | null, number>>();
  for (const { contract, nr, focusArea, area } of goals) {
    const goal = JSON.stringify([contract, nr]);
    if (counted.has(goal)) continue;
    counted.add(goal);
    const counts = rows.get(focusArea) ?? new Map<ManagementArea | null, number>();
    counts.set(area, (counts.get(area) ?? 0) + 1);
    rows.set(focusArea, counts);
  }
  return [...rows].map(([focusArea, counts]) => ({
    focusArea,
    counts,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  }));
}
