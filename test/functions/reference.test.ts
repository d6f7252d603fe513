import { readFileSync } from "node:fs";
import { computeReference } from "../../scripts/functions/computeReference";
import { helpPage } from "../../scripts/functions/helpPage";
import { referenceMarkdown } from "../../scripts/functions/reference";

const reference = computeReference();

test("docs/funktioner.md is what the functions answer now: npm run generate docs:functions", async () => {
  const { functions, tables } = await reference;
  expect(readFileSync("docs/funktioner.md", "utf8")).toBe(referenceMarkdown(functions, tables));
});

test("the help page of the add-in is the same", async () => {
  const { functions, tables } = await reference;
  expect(readFileSync("assets/hjaelp.html", "utf8")).toBe(helpPage(functions, tables));
});

test("no example answers with an error, and every error says why", async () => {
  const { functions } = await reference;
  const examples = functions.flatMap((one) =>
    one.examples.map(({ formula, cells }) => [formula, cells.flat().filter((text) => text.startsWith("#"))]),
  );
  const errors = functions.flatMap((one) =>
    one.errors.map(({ formula, cells, message }) => [
      formula,
      /^#(VÆRDI!|I\/T)$/.test(cells[0]?.[0] ?? "") && message !== undefined,
    ]),
  );
  expect(examples.filter(([, found]) => found?.length !== 0)).toEqual([]);
  expect(errors.filter(([, explained]) => explained !== true)).toEqual([]);
});

test("every function has examples, errors, a sentence on its answer and remarks", async () => {
  const { functions } = await reference;
  const lacking = functions.filter(
    ({ examples, errors, comment }) =>
      examples.length === 0 || errors.length === 0 || comment.returns === "" || comment.remarks === "",
  );
  expect(lacking.map(({ metadata }) => metadata.id)).toEqual([]);
});
