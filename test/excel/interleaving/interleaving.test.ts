import { drawn, report } from "./drawing";
import { tableEdits } from "./edits";
import { jobs, type Job } from "./jobs";
import { racesOf, spoiltBy } from "./races";
import { sharedHost, type SharedHost } from "./sharedHost";
import { worldsOn, type Worlds } from "./worlds";

/** How many races of each job are drawn where not all run. */
const SHARE = 2;

/** How many races were run; some edits cannot be made at the request that was drawn. */
let ran = 0;
let shared: SharedHost;
let worlds: Worlds;

beforeAll(async () => {
  shared = await sharedHost();
  worlds = await worldsOn(shared);
}, 60_000);
afterAll(() => shared.dispose());

test.each(jobs.map((job) => [job.name, job] as const))(
  "%s: a co-author's edit between any two requests damages nothing and is not lost",
  async (_name, job) => {
    const { run, spoilt } = await spoiltBy(shared, worlds, drawn(await racesOf(shared, worlds, job), SHARE));
    report(`${job.name}: ${run} races, ${spoilt.length} spoilt`);
    expect(spoilt).toEqual([]);
    ran += run;
  },
  3_600_000,
);

test("most of the races that are drawn are run", () => expect(ran).toBeGreaterThan(jobs.length / 2));

test("a job that writes where it has read, without looking again, is found out", async () => {
  const careless: Job = {
    name: "careless",
    port: "none",
    world: "refreshed",
    prepare: async () => () =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Mål").getRange().load("values,rowIndex,columnIndex");
        await context.sync();
        const cells = table.values as string[][];
        const [row, column] = [cells.findIndex((each) => each[1] === "1.3"), cells[0]?.indexOf("Måltal") ?? -1];
        if (row === -1 || column === -1) throw new Error("no goal 1.3");
        const sheet = context.workbook.worksheets.getItem("Mål");
        sheet.getRangeByIndexes(table.rowIndex + row, table.columnIndex + column, 1, 1).values = [[90]];
        await context.sync();
      }),
    edits: tableEdits({ table: "Mål", row: "mål-3", other: "mål-2", header: "Måltal", value: 88 }),
  };
  const { run, spoilt } = await spoiltBy(shared, worlds, await racesOf(shared, worlds, careless));
  expect(run).toBe(15);
  expect(spoilt.map(({ race }) => race.split(" | ")[1])).toEqual(
    expect.arrayContaining([
      "Mål: a sheet row is inserted above the row",
      "Mål: another row is deleted",
      "Mål: the row and another change places",
      "Mål: a column is inserted in the table",
    ]),
  );
});
