import { existsSync, readFileSync, readdirSync } from "node:fs";
import { MUTATIONS } from "../../scripts/mutations/allMutations";
import { broken, fits } from "../../scripts/mutations/mutation";
import { sourceNamed } from "../../scripts/mutations/sourceFiles";

test.each(MUTATIONS)("$file: the rule »$rule« is found once, is broken, and has tests", (mutation) => {
  const source = readFileSync(mutation.file, "utf8");
  expect(fits(mutation, source)).toBe(true);
  expect(broken(mutation, source)).not.toBe(source);
  expect(mutation.tests.some((test) => existsSync(test))).toBe(true);
});

test("no rule is broken in one way twice", () => {
  const ways = MUTATIONS.map(({ file, from, to }) => JSON.stringify([file, from, to]));
  expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
});

test("every file of the domain's rules is broken somewhere", () => {
  const files = readdirSync("src/domain").filter(
    (name) => name.endsWith(".ts") && !["amendment.ts", "contract.ts", "steps.ts"].includes(name),
  );
  expect(files.filter((name) => !MUTATIONS.some(({ file }) => file === `src/domain/${name}`))).toEqual([]);
});

test("every file of the year's rules is broken somewhere", () => {
  const files = readdirSync("src/domain/year");
  expect(files.filter((name) => !MUTATIONS.some(({ file }) => file === `src/domain/year/${name}`))).toEqual([]);
});

test.each([
  { source: "asOf >= retired", found: true },
  { source: "asOf > retired", found: false },
  { source: "asOf >= retired && asOf >= retired", found: false },
  { source: "lastAsOf >= retired", found: false },
  { source: "asOf >=\n    retired", found: true },
])("in »$source« the code asOf >= retired is found once: $found", ({ source, found }) => {
  expect(fits({ from: "asOf >= retired" }, source)).toBe(found);
});

test.each([
  { source: 'every(["trend", "outlook"])', result: "some()" },
  { source: 'every([\n  "trend",\n  "outlook",\n])', result: "some()" },
  { source: 'every(["trend","outlook"])', result: "some()" },
  { source: 'every(["outlook", "trend"])', result: 'every(["outlook", "trend"])' },
])("code is found as a formatter writes it: $source", ({ source, result }) => {
  expect(broken({ from: 'every(["trend", "outlook"])', to: "some()" }, source)).toBe(result);
});

test.each([
  { source: "return isKnown", found: true },
  { source: "returnisKnown", found: false },
])("words stay apart: $source", ({ source, found }) => {
  expect(fits({ from: "return isKnown" }, source)).toBe(found);
});

test.each(["settings/readSettings", "domain/smart"])("src has one file whose path ends in %s.ts", (name) => {
  expect(sourceNamed(name)).toMatch(new RegExp(`^src/.*${name}\\.ts$`));
});

test.each(["smart", "noSuchFile", "martFile"])("%s.ts is no one file of src", (name) => {
  expect(() => sourceNamed(name)).toThrow(/files of src are called/);
});
