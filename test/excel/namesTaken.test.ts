import { STARTING_NAMES } from "../../src/sheets/tables/allTables";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { failAtMember } from "../support/failingWrites";
import { beforeWrite } from "../support/meanwhile";

const outcomeOf = ({ addIn }: AddInSession, job: Promise<unknown>): Promise<string> =>
  job.then(
    () => "done",
    (fault: unknown) => addIn.messageOf(fault),
  );

const inExcel = (work: (context: Excel.RequestContext) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const sheets = ({ opened }: AddInSession): string[] => opened.workbook.worksheets.map(({ name }) => name);
const tables = ({ opened }: AddInSession): string[] =>
  opened.workbook.worksheets.flatMap((sheet) => sheet.getTables().map(({ name }) => `${sheet.name}: ${name}`));

/** A co-author adds a sheet with a note. */
const addsSheet = (name: string) => async (session: AddInSession) => {
  await inExcel((context) => context.workbook.worksheets.add(name));
  session.host.userEdit(name, "A1", [["Vores eget ark"]], "Remote");
};
const addsName = (name: string) => () => inExcel((context) => context.workbook.names.add(name, "=Ark1!$A$1"));

/** The example has a year that is followed up. */
const EXAMPLE_NAMES = [...STARTING_NAMES, "Handlingsplaner", "Ændringer", "Historik", "Lukninger"];

const JOBS: [what: string, job: (session: AddInSession) => Promise<unknown>, names: readonly string[]][] = [
  ["Opret ark", ({ addIn }) => addIn.createSheets(skelbaekgade), STARTING_NAMES],
  ["Prøv med eksempel", ({ addIn }) => addIn.tryExample(), EXAMPLE_NAMES],
];

describe.each(JOBS)("%s, while a co-author", (_what, job, names) => {
  test.each(["Kontrakter", "Profiler", "Bemærkninger"])(
    "adds a sheet %s: the table gets a sheet beside it, and all are printed alike",
    (name) =>
      withAddIn(async (session) => {
        beforeWrite(session, () => addsSheet(name)(session));
        expect(await outcomeOf(session, job(session))).toBe("done");
        expect(tables(session).toSorted()).toEqual(
          names.map((own) => `${own === name ? `${own} (2)` : own}: ${own}`).toSorted(),
        );
        expect(session.sheet(name).getCell("A1").value).toBe("Vores eget ark");
        const own = session.opened.workbook.worksheets.filter((sheet) => sheet.getTables().length > 0);
        expect(own.map(({ pageSetup }) => pageSetup.orientation)).toEqual(names.map(() => "landscape"));
      }),
  );

  test.each(["Kontrakter", "Profiler"])(
    "gives a cell the name %s: that is told, and once the name is gone each table is made once",
    (name) =>
      withAddIn(async (session) => {
        beforeWrite(session, addsName(name));
        expect(await outcomeOf(session, job(session))).toBe(
          `Projektmappen har et navn, der hedder ${name}, så tabellen ${name} kan ikke laves. Vælg Formler > Navnestyring, omdøb eller slet navnet, og prøv igen.`,
        );
        await inExcel((context) => context.workbook.names.getItem(name).delete());
        expect(await outcomeOf(session, job(session))).toBe("done");
        expect(tables(session)).toEqual(names.map((own) => `${own}: ${own}`));
        const own = session.opened.workbook.worksheets.filter((sheet) => sheet.getTables().length > 0);
        expect(own.map(({ pageSetup }) => pageSetup.orientation)).toEqual(names.map(() => "landscape"));
      }),
  );
});

/** A co-author makes a table of this name on a sheet of another. */
const addsTable = (name: string) => () =>
  inExcel((context) => {
    const sheet = context.workbook.worksheets.add("Vores eget ark");
    sheet.getRange("A1:B2").values = [
      ["Kontrakt", "Nr"],
      ["Nordby 2009", "1"],
    ];
    sheet.tables.add("A1:B2", true).name = name;
  });

test.each(["Kontrakter", "Mål", "Bemærkninger"])(
  "Opret ark, while a co-author makes a table %s on a sheet of another name: theirs stands, and nothing of ours beside it",
  (name) =>
    withAddIn(async (session) => {
      beforeWrite(session, addsTable(name));
      expect(await outcomeOf(session, session.addIn.createSheets())).toBe("done");
      expect(tables(session).toSorted()).toEqual(
        STARTING_NAMES.map((own) => `${own === name ? "Vores eget ark" : own}: ${own}`).toSorted(),
      );
      expect(session.sheet("Vores eget ark").getCell("A2").value).toBe("Nordby 2009");
      const left: unknown[] = [];
      session.opened.workbook.worksheets
        .find((sheet) => sheet.name === name)
        ?.eachRow((row) => row.eachCell(({ value }) => value !== null && left.push(value)));
      expect(left).toEqual([]);
    }),
);

test("a first status whose sheet's name a co-author takes goes on a sheet beside it", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    beforeWrite(session, () => addsSheet("Status")(session));
    expect(await outcomeOf(session, session.addIn.refreshStatus())).toBe("done");
    expect(session.sheet("Status").getCell("A1").value).toBe("Vores eget ark");
    expect(sheets(session)).toHaveLength(1 + STARTING_NAMES.length + 2);
  }));

test.each([
  { meets: "a sheet", act: addsSheet("Bemærkninger"), says: "done", made: ["Bemærkninger (2): Bemærkninger"] },
  {
    meets: "a name for a cell",
    act: addsName("Bemærkninger"),
    says: "Projektmappen har et navn, der hedder Bemærkninger",
    made: [],
  },
])("a first remark whose table meets $meets of its name: $says", ({ act, says, made }) =>
  withAddIn(async (session) => {
    const { addIn, opened, sheet, rowOfGoal } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    opened.workbook.removeWorksheet(sheet("Bemærkninger").id);
    sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    beforeWrite(session, () => act(session));
    expect(await outcomeOf(session, addIn.refreshStatus())).toContain(says);
    expect(tables(session).filter((table) => table.endsWith(": Bemærkninger"))).toEqual(made);
    expect(session.statusCell("1.2", "remark")).toBe("Ny aftale");
  }),
);

describe("a sheet that a fault left half-made, and that a co-author types on while it is filled, is theirs:", () => {
  test.each(["A1", "B5", "A9"])("the table gets a sheet beside the one with their text in %s", (address) =>
    withAddIn(async (session) => {
      const { addIn, host, sheet } = session;
      failAtMember(session, "Table.Name", "GeneralException", 2);
      await expect(addIn.createSheets(skelbaekgade)).rejects.toThrow("GeneralException");
      beforeWrite(session, () => host.userEdit("Mål", address, [["Vores egen tekst"]], "Remote"));
      await addIn.createSheets(skelbaekgade);
      expect(tables(session).filter((table) => table.endsWith("Mål"))).toEqual(["Mål (2): Mål"]);
      expect(sheet("Mål").getCell(address).value).toBe("Vores egen tekst");
    }),
  );

  test("the status goes on a sheet beside it", () =>
    withAddIn(async (session) => {
      const { addIn, host, sheet } = session;
      await addIn.createSheets(skelbaekgade);
      failAtMember(session, "NamedItemCollection.Add", "GeneralException");
      await expect(addIn.refreshStatus()).rejects.toThrow("GeneralException");
      beforeWrite(session, () => host.userEdit("Status", "D5", [["Vores egen tekst"]], "Remote"));
      expect((await addIn.refreshStatus()).contracts).toHaveLength(1);
      const texts: unknown[] = [];
      sheet("Status").eachRow((row) => row.eachCell(({ value }) => value !== null && texts.push(value)));
      expect(texts).toEqual(["Vores egen tekst"]);
      expect(sheets(session)).toHaveLength(1 + STARTING_NAMES.length + 2);
      expect((await addIn.refreshStatus()).contracts).toHaveLength(1);
    }));
});
