import { outcomeOf, randomFile, type Outcome } from "../../support/randomShapes";

/** A share of the 10,000 cases that `npm run laws:import` runs. */
const CASES = 50;

test("random figures in random shapes come back the same, or are asked or told about; none lands elsewhere", () => {
  const counts: Record<Outcome, number> = { same: 0, told: 0, asked: 0, wrong: 0, lost: 0 };
  const bad: string[] = [];
  for (let seed = 1; seed <= CASES; seed += 1) {
    const random = randomFile(seed);
    const { outcome, detail } = outcomeOf(random);
    counts[outcome] += 1;
    if (outcome === "wrong" || outcome === "lost") bad.push(`${seed} ${outcome}: ${random.shape}: ${detail}`);
  }
  expect(bad).toEqual([]);
  // Most shapes are read, so that the law is not kept by asking about everything.
  expect(counts.same).toBeGreaterThan(CASES * 0.6);
});
