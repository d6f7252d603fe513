import { existsSync, readFileSync } from "node:fs";
import { developmentHost } from "../../scripts/manifest/forHost";
import type { FunctionsJson } from "../../scripts/functions/metadata";
import { tableFormOf } from "../../scripts/functions/reference";

const { functions } = JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as FunctionsJson;

test.each(functions)("$name has a page of help that Excel's function wizard leads to", ({ name, helpUrl }) => {
  const file = helpUrl.replace(`${developmentHost}/`, "assets/");
  expect(existsSync(file)).toBe(true);
  const page = readFileSync(file, "utf8");
  expect(page).toContain(`<h1 id="${name.toLocaleLowerCase("da")}">${name}</h1>`);
  expect(page).toContain("#OVERLØB!");
});

test.each([
  { id: "MAALOPFYLDELSE", form: "=MÅLOPFYLDELSE([@Målform];[@Måltal];[@Faktisk])" },
  { id: "MAALAFVIGELSE", form: "=MÅLAFVIGELSE([@Målform];[@Måltal];[@Faktisk])" },
  { id: "KONTRAKTSTATUS", form: null },
  { id: "MAALMATRIX", form: null },
])("in a table $id is written $form", ({ id, form }) => {
  const one = functions.find((each) => each.id === id);
  expect(one && tableFormOf(one)).toBe(form);
});
