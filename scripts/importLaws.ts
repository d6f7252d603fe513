import { outcomeOfSheet, randomGoalSheet } from "../test/support/randomGoalSheets";
import { asWorkbook, outcomeOf, randomFile, type Outcome } from "../test/support/randomShapes";

/**
 * The law of imports over 10,000 random files: a figure comes back for the goal, period and sign that the file says, or
 * it is asked or told about. One in four is read from an .xlsx, and one in five is a sheet of goals and figures that
 * somebody keeps. `npm run laws:import [-- FIRST COUNT]`; exits with 1 and the seeds where the law does not hold.
 */
const [first = 1, count = 10_000] = process.argv.slice(2).map(Number);

async function tryAll(): Promise<void> {
  const counts: Record<Outcome, number> = { same: 0, told: 0, asked: 0, wrong: 0, lost: 0 };
  for (let seed = first; seed < first + count; seed += 1) {
    const { outcome, detail, shape } = await tried(seed);
    counts[outcome] += 1;
    if (outcome === "wrong" || outcome === "lost") console.log(`${seed} ${outcome}: ${shape}: ${detail}`);
  }
  console.log(
    `${count} files: ${counts.same} the same, ${counts.asked} asked, ${counts.told} told, ${counts.wrong} wrong, ${counts.lost} lost`,
  );
  process.exitCode = counts.wrong + counts.lost > 0 ? 1 : 0;
}

async function tried(seed: number): Promise<{ outcome: Outcome; detail: string; shape: string }> {
  if (seed % 5 === 0) {
    const random = randomGoalSheet(seed);
    return { ...(await outcomeOfSheet(random, seed % 4 === 0)), shape: random.shape };
  }
  const random = seed % 4 === 0 ? await asWorkbook(randomFile(seed)) : randomFile(seed);
  return { ...outcomeOf(random), shape: random.shape };
}

void tryAll();
