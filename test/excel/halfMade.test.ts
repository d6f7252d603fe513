import { coreTables as tables } from "../../src/sheets/tables/coreTables";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { failAtMember } from "../support/failingWrites";

const NAMES = tables.map(({ name }) => name);
const sheets = ({ opened }: AddInSession): string[] => opened.workbook.worksheets.map(({ name }) => name);
const tableNames = ({ opened }: AddInSession): string[] =>
  opened.workbook.worksheets.flatMap((sheet) => sheet.getTables().map(({ name }) => `${sheet.name}: ${name}`));
const supportsUndo = (): void => void jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);

const MAKING: [member: string, time: number][] = [
  ["WorksheetCollection.Add", 2],
  ["DataValidation.Rule", 1],
  ["Range.Values", 1],
  ["Range.Values", 2],
  ["Range.Values", 3],
  ["Range.Values", 4],
  ["TableCollection.Add", 1],
  ["TableCollection.Add", 2],
  ["Table.Style", 1],
  ["Table.Name", 1],
  ["Table.Name", 3],
];

test.each(MAKING)(
  "Opret ark that Excel stops at %s number %i is told, and done again makes each sheet once",
  async (member, time) => {
    await withAddIn(async (session) => {
      const { addIn, sheet } = session;
      supportsUndo();
      failAtMember(session, member, "GeneralException", time);
      const outcome = await addIn.createSheets(skelbaekgade).then(
        () => "made",
        (fault: unknown) => addIn.messageOf(fault),
      );
      expect(outcome).toContain("Excel kunne ikke udføre opgaven (GeneralException");
      await addIn.createSheets(skelbaekgade);
      expect(sheets(session)).toEqual(["Ark1", ...NAMES]);
      expect(tableNames(session)).toEqual(NAMES.map((name) => `${name}: ${name}`));
      expect([sheet("Mål").getTable("Mål")?.model.tableRef, sheet("Målinger").getCell("E10").value]).toEqual([
        expect.stringMatching(/^A4:[A-Z]+6$/),
        90,
      ]);
      await addIn.refreshStatus();
      expect(session.statusCell("1.2", "actual")).toBe(171);
    });
  },
);

test("a sheet with anything of people's own is left, and the table gets a sheet beside it", () =>
  withAddIn(async (session) => {
    const { addIn, sheet } = session;
    failAtMember(session, "Table.Name", "GeneralException", 2);
    await expect(addIn.createSheets(skelbaekgade)).rejects.toThrow("GeneralException");
    sheet("Mål").getCell("A9").value = "Vores egen note";
    await addIn.createSheets(skelbaekgade);
    expect(tableNames(session).filter((table) => table.endsWith(": Mål"))).toEqual(["Mål (2): Mål"]);
    expect(sheet("Mål").getCell("A9").value).toBe("Vores egen note");
  }));

test("Opret ark is not asked to be undone in one step, since sheets cannot be", () =>
  withAddIn(async ({ addIn }) => {
    supportsUndo();
    const run = jest.spyOn(Excel, "run");
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    await addIn.tryExample().catch(() => undefined);
    expect(run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup ?? false)).toEqual([
      false,
      false,
      false,
    ]);
  }));

test.each(["UndoNotSupported", "GeneralException"])(
  "page layout that Excel answers with %s costs neither tables nor status",
  (code) =>
    withAddIn(async (session) => {
      const { addIn } = session;
      supportsUndo();
      failAtMember(session, "PageLayout.Orientation", code);
      await addIn.createSheets(skelbaekgade);
      failAtMember(session, "PageLayout.Orientation", code);
      expect((await addIn.refreshStatus()).contracts).toHaveLength(1);
      expect(sheets(session)).toEqual(["Ark1", ...NAMES, "Status"]);
      expect(session.statusCell("1.2", "actual")).toBe(171);
      await addIn.refreshStatus();
      expect(sheets(session)).toEqual(["Ark1", ...NAMES, "Status"]);
    }),
);

test.each<[member: string, time: number]>([
  ["Range.ColumnHidden", 1],
  ["NamedItemCollection.Add", 1],
  ["Range.NumberFormat", 1],
  ["Range.Values", 1],
  ["RangeFill.Color", 1],
  ["RangeFormat.AutofitRows", 1],
])("a first status that Excel stops at %s number %i is told, and done again stands on the one sheet", (member, time) =>
  withAddIn(async (session) => {
    const { addIn, sheet } = session;
    await addIn.createSheets(skelbaekgade);
    failAtMember(session, member, "GeneralException", time);
    await expect(addIn.refreshStatus()).rejects.toThrow("GeneralException");
    await addIn.refreshStatus();
    expect(sheets(session)).toEqual(["Ark1", ...NAMES, "Status"]);
    expect(session.statusCell("1.2", "status")).toBe("✔ På sporet");
    expect(sheet("Status").getColumn(1).hidden).toBe(true);
    expect(sheet("Status").getCell(session.rowOfGoal("1.2"), index("status")).style.fill).toMatchObject({
      type: "pattern",
    });
  }),
);

test("a remark's first table that Excel stops at its name is made on the one sheet", () =>
  withAddIn(async (session) => {
    const { addIn, opened, sheet } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    opened.workbook.removeWorksheet(sheet("Bemærkninger").id);
    sheet("Status").getCell(session.rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    failAtMember(session, "Table.Name", "GeneralException");
    await expect(addIn.refreshStatus()).rejects.toThrow("GeneralException");
    await addIn.refreshStatus();
    expect(tableNames(session).filter((table) => table.startsWith("Bemærkninger"))).toEqual([
      "Bemærkninger: Bemærkninger",
    ]);
    expect(sheet("Bemærkninger").getCell("E5").value).toBe("Ny aftale");
  }));

test("a remark's first table is not begun where cells have its name", () =>
  withAddIn(async (session) => {
    const { addIn, opened, sheet } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    opened.workbook.removeWorksheet(sheet("Bemærkninger").id);
    await Excel.run(async (context) => {
      context.workbook.names.add("Bemærkninger", "=Ark1!$A$1");
      await context.sync();
    });
    sheet("Status").getCell(session.rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    const outcome = await addIn.refreshStatus().then(
      () => "refreshed",
      (fault: unknown) => addIn.messageOf(fault),
    );
    expect(outcome).toContain(
      "Projektmappen har et navn, der hedder Bemærkninger, så tabellen Bemærkninger kan ikke laves.",
    );
    expect(tableNames(session).filter((table) => table.startsWith("Bemærkninger"))).toEqual([]);
  }));

test.each<[member: string, time: number]>([
  ["Table.Name", 1],
  ["Table.Name", 3],
  ["TableCollection.Add", 6],
  ["NamedItemCollection.Add", 1],
  ["RangeFormat.AutofitRows", 1],
])("an example that Excel stops at %s number %i goes on where it is tried again", (member, time) =>
  withAddIn(async (session) => {
    failAtMember(session, member, "GeneralException", time);
    await expect(session.addIn.tryExample()).rejects.toThrow("GeneralException");
    expect((await session.addIn.tryExample()).contracts[0]?.goals).toHaveLength(18);
    const ofYear = ["Handlingsplaner", "Ændringer", "Historik", "Lukninger"];
    expect(sheets(session)).toEqual(["Ark1", ...NAMES, ...ofYear, "Status"]);
  }),
);

test("an example is not put on top of tables that hold other rows", () =>
  withAddIn(async (session) => {
    failAtMember(session, "Table.Name", "GeneralException", 3);
    await expect(session.addIn.tryExample()).rejects.toThrow("GeneralException");
    session.sheet("Mål").getCell("A5").value = null;
    for (let column = 1; column <= 25; column += 1) session.sheet("Mål").getCell(5, column).value = null;
    const outcome = await session.addIn.tryExample().then(
      () => "made",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toContain("Projektmappen har allerede Kontrakter, Mål.");
  }));
