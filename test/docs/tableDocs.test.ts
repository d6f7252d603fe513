import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explanationDoc } from "../../scripts/explanationDoc";
import { tableDocs } from "../../scripts/tableDocs";

test("the reference of the tables is the one that the schema gives", () => {
  expect(readFileSync(join(__dirname, "../../docs/tabeller.md"), "utf8")).toBe(tableDocs());
});

test("the page of explanations is the one that the rules give", () => {
  expect(readFileSync(join(__dirname, "../../docs/forklaringer.md"), "utf8")).toBe(explanationDoc());
});

test("every explanation ends as a sentence, and says the limit that decided where a goal is judged", () => {
  const rows = explanationDoc()
    .split("\n")
    .map((line) => /^\| ([✔▲✖○…]) [^|]+ \| (.+) \|$/.exec(line))
    .filter((match) => match !== null)
    .map(([, symbol, sentence]) => [symbol ?? "", sentence ?? ""] as const);
  expect(rows.length).toBeGreaterThan(100);
  for (const [symbol, sentence] of rows) {
    expect(sentence).toMatch(/[^.]\.$/);
    expect(sentence).not.toMatch(/\.\.| {2}| ,|undefined|NaN|null/);
    if (symbol === "▲") expect(sentence).toMatch(/over den gule grænse på \d/);
    if (symbol === "✖") expect(sentence).toMatch(/under den gule grænse på \d|ingen gul grænse|Fristen|efter fristen/);
  }
});
