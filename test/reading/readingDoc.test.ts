import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readingDoc } from "../../scripts/readingDoc";

test("docs/laesning.md is what the reader reads today", () => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "laesning.md"), "utf8")).toBe(readingDoc());
});
