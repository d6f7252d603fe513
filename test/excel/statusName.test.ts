import { prepared } from "../support/preparedStatus";
import { LINE_COLUMN } from "../../src/sheets/status/statusColumns";
import { index, type AddInSession } from "../support/addInSession";

const NAME = "Resultatkontrakt_Status";

/** What the workbook's name refers to, as Excel tells it. */
async function reference(): Promise<string> {
  return Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(NAME).load("formula");
    await context.sync();
    return name.isNullObject ? "" : String(name.formula);
  });
}

const inExcel = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

/** The status as it is drawn on a sheet: its title, and a goal's status. */
function drawnOn({ sheet }: AddInSession, name: string): unknown[] {
  const drawn = sheet(name);
  const column = index("nr");
  const row = [...Array(drawn.rowCount + 1).keys()].find((at) => at > 0 && drawn.getCell(at, column).value === "1.3");
  return [drawn.getCell(1, index(LINE_COLUMN)).value, row && drawn.getCell(row, index("status")).value];
}

const DRAWN = ["Status på resultatkontrakter", "▲ I risiko"];

test(
  "the sheet is deleted: its name is kept as #REF!, and every later refresh draws a fresh Status under it",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    await inExcel(({ worksheets }) => worksheets.getItem("Status").delete());
    expect(await reference()).toContain("#REF!");
    expect((await session.addIn.readStatus()).kind).toBe("judged");
    for (const time of [1, 2]) {
      await session.addIn.refreshStatus();
      expect([time, ...drawnOn(session, "Status")]).toEqual([time, ...DRAWN]);
      expect(await reference()).toMatch(/^=\$?'?Status'?!\$A\$1:/);
    }
  }),
);

test(
  "all rows are deleted: the empty sheet gets the fresh Status",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    await inExcel(({ worksheets }) => worksheets.getItem("Status").getRange("1:400").delete("Up"));
    expect(await reference()).toContain("#REF!");
    await session.addIn.refreshStatus();
    expect(drawnOn(session, "Status")).toEqual(DRAWN);
    expect(await reference()).toMatch(/!\$A\$1:/);
  }),
);

test(
  "the sheet is moved to another workbook: the name refers to that one, and a fresh Status is drawn here",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    await inExcel(({ worksheets }) => worksheets.getItem("Status").delete());
    const { definedNames } = session.opened.workbook;
    definedNames.model = definedNames.model.map((entry) =>
      entry.name === NAME ? { name: NAME, ranges: [], formulaExpression: "'[Mappe2.xlsx]Status'!$A$1:$O$40" } : entry,
    );
    await session.addIn.refreshStatus();
    expect(drawnOn(session, "Status")).toEqual(DRAWN);
    expect(await reference()).toMatch(/^='?Status'?!\$A\$1:/);
  }),
);

test(
  "the name is deleted: the old sheet stays as it is, and the fresh Status is on a sheet beside it",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    await inExcel(({ names }) => names.getItem(NAME).delete());
    session.sheet("Status").getCell(session.rowOfGoal("1.3"), index("remark")).value = "Ferie i marts";
    await session.addIn.refreshStatus();
    expect(drawnOn(session, "Resultatstatus")).toEqual(DRAWN);
    expect(session.statusCell("1.3", "remark")).toBe("Ferie i marts");
    expect(await reference()).toMatch(/Resultatstatus/);
  }),
);

test(
  "the sheet is renamed: it is drawn on as before",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    await inExcel(({ worksheets }) => (worksheets.getItem("Status").name = "Status Q1"));
    await session.addIn.refreshStatus();
    expect(drawnOn(session, "Status Q1")).toEqual(DRAWN);
    expect(await reference()).toMatch(/Status Q1/);
  }),
);

test(
  "Vis status finds nothing to show, and says nothing, where the name's cells are gone",
  prepared(async ({ addIn }) => {
    await addIn.refreshStatus();
    await inExcel(({ worksheets }) => worksheets.getItem("Status").delete());
    const { showStatus } = await import("../../src/excel/status/showStatus");
    await expect(Excel.run((context) => showStatus(context))).resolves.toBe(false);
  }),
);
