import { existsSync, readFileSync, readdirSync } from "node:fs";
import { MUTATIONS } from "../../scripts/mutations/allMutations";
import { broken, fits } from "../../scripts/mutations/mutation";

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
  const files = readdirSync("src/domain").filter((name) => name !== "contract.ts");
  expect(files.filter((name) => !MUTATIONS.some(({ file }) => file === `src/domain/${name}`))).toEqual([]);
});

test.each([
  { source: "asOf >= retired", found: true },
  { source: "asOf > retired", found: false },
  { source: "asOf >= retired && asOf >= retired", found: false },
])("in »$source« the text asOf >= retired is found once: $found", ({ source, found }) => {
  expect(fits({ from: "asOf >= retired" }, source)).toBe(found);
});
