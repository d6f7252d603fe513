import { spawnSync } from "node:child_process";
import path from "node:path";

/**
 * `npm run races [-- WORD]`: every interleaving with a co-author and every fault of the host, of which the tests run a
 * share. Prints the figures. With a word, only the tests whose name holds it.
 */
function races(words: readonly string[]): void {
  const jest = path.resolve("node_modules/jest/bin/jest.js");
  const named = words.length > 0 ? ["--testNamePattern", words.join(" ")] : [];
  const { status } = spawnSync(
    process.execPath,
    [jest, "--selectProjects", "excel", "--testPathPatterns", "test/excel/interleaving", ...named],
    { stdio: "inherit", env: { ...process.env, RACES: "all" } },
  );
  process.exitCode = status ?? 1;
}

races(process.argv.slice(2));
