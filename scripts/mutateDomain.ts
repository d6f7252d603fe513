import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMAIN_MUTATIONS, type Mutation } from "./mutations/domainMutations";

/** What the tests of src/domain need of the tree. */
const COPIED = ["src/domain", "test/domain", "test/support", "test/cases/reading", "jest.config.js", "package.json"];

type Outcome = "caught" | "caught by a law" | "SURVIVED" | "stale";

/**
 * `npm run mutate [-- WORD]`: breaks the rules of src/domain one at a time, in a copy of the tree, and says which ones no
 * test noticed. With a word, only the mutations whose file or rule holds it. Exit 1 when one survived or no longer fits.
 */
function mutateDomain(word: string): void {
  const copy = copyOfTheTree();
  try {
    if (!testsPass(copy, "")) throw new Error("the tests fail before anything is broken");
    const wanted = DOMAIN_MUTATIONS.filter(({ file, rule }) => `${file} ${rule}`.includes(word));
    const outcomes = wanted.map((mutation) => reported(mutation, outcomeOf(mutation, copy)));
    const missed = outcomes.filter((outcome) => outcome === "SURVIVED" || outcome === "stale").length;
    process.stdout.write(`${outcomes.length} mutations, ${missed} not caught\n`);
    process.exitCode = missed === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyOfTheTree(): string {
  const copy = mkdtempSync(path.join(tmpdir(), "mutate-domain-"));
  for (const name of COPIED) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    cpSync(name, path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));
  return copy;
}

function outcomeOf({ file, from, to }: Mutation, copy: string): Outcome {
  const target = path.join(copy, "src/domain", file);
  const original = readFileSync(target, "utf8");
  if (original.split(from).length !== 2) return "stale";
  writeFileSync(target, original.replace(from, () => to));
  try {
    if (!testsPass(copy, "laws")) return "caught";
    return testsPass(copy, "") ? "SURVIVED" : "caught by a law";
  } finally {
    writeFileSync(target, original);
  }
}

function testsPass(copy: string, ignored: string): boolean {
  const jest = path.resolve("node_modules/jest/bin/jest.js");
  const without = ignored === "" ? [] : ["--testPathIgnorePatterns", ignored];
  const run = spawnSync(process.execPath, [jest, "--rootDir", copy, "--silent", "--bail", "test/domain", ...without], { cwd: copy });
  return run.status === 0;
}

function reported({ file, rule }: Mutation, outcome: Outcome): Outcome {
  process.stdout.write(`${outcome.padEnd(16)} ${file.padEnd(22)} ${rule}\n`);
  return outcome;
}

mutateDomain(process.argv[2] ?? "");
