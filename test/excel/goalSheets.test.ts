import type { GoalSheetJobs } from "../../src/app/goalSheets/goalSheetJobs";
import { proposeSheet } from "../../src/app/goalSheets/proposeSheet";
import { EMPTY_BOOK, figuresOfSheets, readSheets } from "../../src/app/goalSheets/readSheets";
import { periodName } from "../../src/text/da/periodName";
import { withAddIn } from "../support/addInSession";
import { keptWorkbook, sheetByFocus } from "../support/goalSheets";

const jobs = async (): Promise<GoalSheetJobs> => (await import("../../src/commands/goalSheetJobs")).goalSheetJobs;

test("people's own sheets are listed without ours, and the one in front is named", async () => {
  const bytes = await keptWorkbook([...sheetByFocus(3).sheets, { name: "Noter", rows: [["Husk"]] }]);
  await withAddIn(async ({ addIn }) => {
    await addIn.createSheets({});
    const { names } = await (await jobs()).list();
    expect(names).toEqual(expect.arrayContaining(["Opfølgning", "Noter"]));
    expect(names).not.toContain("Mål");
    const front = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opfølgning").activate();
      await context.sync();
      return (await jobs()).list();
    });
    expect(front.active).toBe("Opfølgning");
  }, bytes);
});

test("a sheet is read from the open workbook as from its file, written in one undo step and taken back", async () => {
  const said = sheetByFocus(3);
  const bytes = await keptWorkbook(said.sheets);
  await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets({});
    const own = await jobs();
    const file = await own.openSheet("Opfølgning", await own.list());
    const mapping = proposeSheet(file);
    if (mapping === null) throw new Error("no headings");
    const read = readSheets({ file, mapping, alike: false, names: {} }, EMPTY_BOOK);
    const { figures } = figuresOfSheets(read, read.goals, EMPTY_BOOK);
    expect(
      figures.map(({ goal, period, content, note }) => [
        goal.contract,
        goal.nr,
        periodName(period),
        content.value,
        note,
      ]),
    ).toEqual(expect.arrayContaining(said.figures.map((figure) => [...figure])));
    const goals = read.goals.map(({ goal }) => goal);
    const written = await own.write({ name: "Opfølgning", contracts: read.contracts, goals, figures });
    expect([written.goals, written.figures, written.left, written.wayBack]).toEqual([
      5,
      said.figures.length,
      [],
      "open",
    ]);
    expect([sheet("Mål").getCell("B5").value, sheet("Målinger").getCell("E5").value]).toEqual([
      "1.1",
      said.figures[0]?.[3],
    ]);
    expect(await own.takeBack()).toEqual({ goals: 5, figures: said.figures.length, left: [] });
    expect(sheet("Mål").getCell("B5").value ?? "").toBe("");
  }, bytes);
});
