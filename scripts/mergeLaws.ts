import { mergeOutcome } from "../test/support/mergeOracle";

/**
 * The law of *Saml ind* over 100,000 random merges, against daff: no edit is lost, none invented, and the conflicts are
 * exactly the same. `npm run laws:merge [-- FIRST COUNT]`; exits with 1 and the sides where it does not hold.
 */
const [first = 1, count = 100_000] = process.argv.slice(2).map(Number);
const counts = { taken: 0, conflicts: 0, wrong: 0 };

for (let seed = first; seed < first + count; seed += 1) {
  const { wrong, taken, conflicts } = mergeOutcome(seed);
  counts.taken += taken;
  counts.conflicts += conflicts;
  if (wrong === "") continue;
  counts.wrong += 1;
  console.log(`${seed} ${wrong}`);
}
console.log(
  `${count} merges: ${counts.taken} edits taken, ${counts.conflicts} conflicts, ${counts.wrong} merges otherwise than daff`,
);
process.exitCode = counts.wrong > 0 ? 1 : 0;
