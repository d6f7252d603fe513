import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableDocs } from "../../scripts/tableDocs";

test("the reference of the tables is the one that the schema gives", () => {
  expect(readFileSync(join(__dirname, "../../docs/tabeller.md"), "utf8")).toBe(tableDocs());
});
