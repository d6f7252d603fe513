import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MUTATIONS } from "./mutations/allMutations";
import { broken, fits, type Mutation } from "./mutations/mutation";

/** What the copy shares with the tree, and what it has no use for. */
const SHARED = ["node_modules", ".cache"];
const LEFT_OUT = [...SHARED, ".git", "dist"];

/** A rule can be broken so that a loop does not end; that is noticed as well. In milliseconds, for each test file. */
const LONGEST_RUN = 300_000;

type Outcome = "caught" | "caught by a law" | "never ends" | "SURVIVED" | "NO MUTATION";

/**
 * `npm run mutate [-- WORD]`: breaks the rules one at a time, in a copy of the tree, and lists the ones that no test
 * noticed. With a word, only the mutations whose file or rule holds it. Exit 1 when one survived, or was none. Throws
 * before anything is broken where a rule isn't found in its file, or a test fails as it is.
 */
function mutate(word: string): void {
  const wanted = MUTATIONS.filter(({ file, rule }) => `${file} ${rule}`.includes(word));
  if (wanted.length === 0) throw new Error(`no mutation is of »${word}«`);
  const stale = wanted.filter((mutation) => !fits(mutation, readFileSync(mutation.file, "utf8")));
  if (stale.length > 0) throw new Error(`not found, or not only once, in its file:\n${stale.map(named).join("\n")}`);
  const copy = copyOfTheTree();
  try {
    const tests = [...new Set(wanted.flatMap((mutation) => mutation.tests))];
    const before = runOf(copy, tests, LONGEST_RUN * tests.length);
    if (before.outcome !== "passed")
      throw new Error(`before anything is broken the tests have ${before.outcome}:\n${before.told}`);
    const outcomes = wanted.map((mutation) => reported(mutation, outcomeOf(mutation, copy)));
    const missed = outcomes.filter((outcome) => outcome === "SURVIVED" || outcome === "NO MUTATION").length;
    process.stdout.write(
      `${outcomes.length} mutations, ${missed} not caught, ${Math.round(process.uptime() / 60)} minutes\n`,
    );
    process.exitCode = missed === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyOfTheTree(): string {
  const copy = mkdtempSync(path.join(tmpdir(), "mutate-"));
  for (const name of readdirSync(".").filter((each) => !LEFT_OUT.includes(each)))
    cpSync(name, path.join(copy, name), { recursive: true });
  mkdirSync(".cache", { recursive: true });
  for (const name of SHARED) symlinkSync(path.resolve(name), path.join(copy, name));
  return copy;
}

function outcomeOf(mutation: Mutation, copy: string): Outcome {
  const target = path.join(copy, mutation.file);
  const original = readFileSync(target, "utf8");
  writeFileSync(target, broken(mutation, original));
  try {
    for (const tests of mutation.tests) {
      const { outcome } = runOf(copy, [tests], LONGEST_RUN);
      if (outcome === "no end") return "never ends";
      if (outcome === "unreadable") return "NO MUTATION";
      if (outcome === "failed") return tests.endsWith("laws") ? "caught by a law" : "caught";
    }
    return "SURVIVED";
  } finally {
    writeFileSync(target, original);
  }
}

type Run = { outcome: "passed" | "failed" | "unreadable" | "no end"; told: string };

/** What came of tests, and what jest told. A file that does not parse, or names what it lacks, fails any test. */
function runOf(copy: string, tests: readonly string[], timeout: number): Run {
  const jest = path.resolve("node_modules/jest/bin/jest.js");
  const options = [
    "--rootDir",
    copy,
    "--silent",
    "--bail",
    "--runInBand",
    "--passWithNoTests",
    "--testPathPatterns",
    ...tests,
  ];
  const { status, stderr, signal } = spawnSync(process.execPath, [jest, ...options], {
    cwd: copy,
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
    env: { ...process.env, LAWS: "all" },
  });
  if (status === 0) return { outcome: "passed", told: "" };
  if (signal !== null) return { outcome: "no end", told: stderr };
  return { outcome: /ReferenceError|Syntax ?Error/i.test(stderr) ? "unreadable" : "failed", told: stderr };
}

function reported(mutation: Mutation, outcome: Outcome): Outcome {
  process.stdout.write(`${outcome.padEnd(16)} ${named(mutation)}\n`);
  return outcome;
}

function named({ file, rule }: Mutation): string {
  return `${file.padEnd(32)} ${rule}`;
}

mutate(process.argv[2] ?? "");
