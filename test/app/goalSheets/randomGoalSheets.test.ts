import { outcomeOfSheet, randomGoalSheet } from "../../support/randomGoalSheets";
import type { Outcome } from "../../support/randomShapes";

/** A share of the sheets that `npm run laws:import` reads, and two that were once read wrong. */
const SEEDS = [...Array.from({ length: 20 }, (_each, at) => (at + 1) * 15), 4210, 6535];

test("random sheets of goals come back the same, or are told or in doubt; no figure lands elsewhere", async () => {
  const counts: Record<Outcome, number> = { same: 0, told: 0, asked: 0, wrong: 0, lost: 0 };
  const bad: string[] = [];
  for (const seed of SEEDS) {
    const random = randomGoalSheet(seed);
    const { outcome, detail } = await outcomeOfSheet(random, seed % 20 === 0);
    counts[outcome] += 1;
    if (outcome === "wrong" || outcome === "lost") bad.push(`${seed} ${outcome}: ${random.shape}: ${detail}`);
  }
  expect(bad).toEqual([]);
  // A sheet rarely shows how each goal's figures add up; a third leaves nothing to doubt all the same.
  expect(counts.same).toBeGreaterThan(SEEDS.length * 0.3);
});
