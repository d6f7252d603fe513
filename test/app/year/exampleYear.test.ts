import { exampleContent } from "../../../src/app/example/exampleContent";
import { exampleYear } from "../../../src/app/example/exampleYear";
import { readStatus } from "../../../src/app/status/readStatus";
import { tables } from "../../../src/sheets/tables/allTables";
import { newTable } from "../../../src/sheets/tables/tableContent";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { table, type TestRow } from "../../support/tables";

const content = exampleYear(exampleContent(false), false);

async function year() {
  const own = tables
    .filter(({ name }) => content[name] !== undefined)
    .map((schema) => {
      const { schema: made, rows } = newTable(schema, content);
      const headers = made.columns.map(({ header }) => header);
      const cells = rows.map(
        (row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])) as TestRow,
      );
      return table(made.name, cells, headers);
    });
  const read = await readStatus(inMemoryWorkbook(own), { today: () => "2009-10-10" });
  if (read.kind !== "judged") throw new Error("not judged");
  return read;
}

test("the example has two closed statuses, and nothing in them is another by now", async () => {
  const read = await year();
  expect(read.year.closed.map(({ closing, rows }) => [closing.asOf, rows.length])).toEqual([
    ["2009-03-31", 18],
    ["2009-06-30", 18],
  ]);
  expect([read.year.corrections, read.year.edited]).toEqual([[], []]);
  expect(read.issues.filter(({ problem }) => problem.code === "historyEdited")).toEqual([]);
});

test("it has an adjustment, a renegotiation and an action plan", async () => {
  const read = await year();
  expect(read.year.amendments.map(({ nr, kind, from }) => [nr, kind, from])).toEqual([
    ["2.2", "adjustment", "2009-05-01"],
    ["1.2", "renegotiation", "2009-07-01"],
  ]);
  expect(read.year.plans.map(({ nr, action }) => [nr, action])).toEqual([
    ["1.3", "Vagtplan med ugentlig opfølgning på kontaktforløb"],
  ]);
  const march = read.year.closed[0]?.rows.find(({ goal }) => goal.nr === "1.2");
  expect([march?.target, march?.plans]).toEqual([650, ""]);
});
