import { readdirSync } from "node:fs";
import type { Mutation } from "./mutation";

const paths = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const sources = paths("src");
const tests = paths("test");

/** The one file of src whose path ends in `name`, so that a rule stays found when its file moves. Throws else. */
export function sourceNamed(name: string): string {
  const found = sources.filter((path) => `/${path}`.endsWith(`/${name}.ts`));
  if (found.length !== 1) throw new Error(`${found.length} files of src are called ${name}.ts`);
  return `src/${found[0]}`;
}

/** The test files whose path ends in `name`. */
export function testsNamed(name: string): string[] {
  return tests.filter((path) => new RegExp(`/${name}\\.test\\.tsx?$`).test(`/${path}`)).map((path) => `test/${path}`);
}

/**
 * A rule broken on purpose, by the end of its file's path and those of its tests' paths, with spaces between, as far as
 * they tell them apart.
 */
export const mutationOf = (file: string, test: string, rule: string, from: string, to: string): Mutation => ({
  file: sourceNamed(file),
  rule,
  from,
  to,
  tests: test.split(" ").flatMap(testsNamed),
});
