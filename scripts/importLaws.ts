import { outcomeOf, randomFile, type Outcome } from "../test/support/randomShapes";

/**
 * The law of imports over 10,000 random files: a figure comes back for the goal, period and sign that the file says, or
 * it is asked or told about. `npm run laws:import [-- FIRST COUNT]`; exits with 1 and the seeds where it does not hold.
 */
const [first = 1, count = 10_000] = process.argv.slice(2).map(Number);
const counts: Record<Outcome, number> = { same: 0, told: 0, asked: 0, wrong: 0, lost: 0 };
for (let seed = first; seed < first + count; seed += 1) {
  const random = randomFile(seed);
  const { outcome, detail } = outcomeOf(random);
  counts[outcome] += 1;
  if (outcome === "wrong" || outcome === "lost") console.log(`${seed} ${outcome}: ${random.shape}: ${detail}`);
}
console.log(
  `${count} files: ${counts.same} the same, ${counts.asked} asked, ${counts.told} told, ${counts.wrong} wrong, ${counts.lost} lost`,
);
process.exitCode = counts.wrong + counts.lost > 0 ? 1 : 0;
