import { readFileSync } from "node:fs";
import type { MeasurementJobs } from "../../src/app/imports/measurementJobs";
import { planFigures } from "../../src/app/figures/planFigures";
import { readImport } from "../../src/app/imports/readImport";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { measurementText } from "../../src/text/da/measurements";
import { failAtMember } from "../support/failingWrites";
import { LIS_FILE } from "../support/figureFiles";

type Session = AddInSession & { jobs: MeasurementJobs };

const content = {
  ...skelbaekgade,
  Mål: [
    ...(skelbaekgade.Mål ?? []),
    {
      Kontrakt: "Skelbækgade 2009",
      Nr: "1.1",
      Mål: "Mindst 36 pct.",
      Målform: "Mindst",
      Måltal: 36,
      Enhed: "pct.",
      Opgørelse: "Gennemsnit",
    },
    {
      Kontrakt: "Skelbækgade 2009",
      Nr: "14",
      Delmål: "a",
      Mål: "Højst 3 pct.",
      Målform: "Højst",
      Måltal: 3,
      Enhed: "pct.",
      Opgørelse: "Seneste",
    },
  ],
};

const prepared = (work: (session: Session) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    const { measurementJobs } = await import("../../src/commands/measurementJobs");
    await work({ ...session, jobs: measurementJobs });
  });

async function imported({ jobs }: Session) {
  const collected = await jobs.read();
  if (collected === null) throw new Error("no tables");
  const { file, mapping } = await jobs.openFile(
    new File([readFileSync(LIS_FILE)], "lis-april-2009.csv"),
    collected.book,
  );
  const { figures, faults } = readImport(file, mapping, collected.book);
  return { file, mapping, faults, planned: planFigures(figures, collected.book) };
}

const row = ({ sheet }: Session, number: number): unknown[] =>
  [1, 2, 3, 4, 5, 8].map((column) => sheet("Målinger").getCell(number, column).value);
const rowsOf = ({ sheet }: Session): string | undefined => sheet("Målinger").getTable("Målinger")?.model.tableRef;

test(
  "a LIS file is written below the table in one go, and taken back so that the cells are as before",
  prepared(async (session) => {
    const { jobs, sheet } = session;
    const cells = (): unknown[][] => Array.from({ length: 10 }, (_, index) => row(session, index + 1));
    const before = cells();
    const { planned, faults } = await imported(session);
    expect(faults.map(({ row: line }) => line)).toEqual([6, 8, 10]);
    expect(await jobs.write(planned, "lis-april-2009.csv")).toEqual({
      added: 4,
      changed: 0,
      left: [],
      wayBack: "open",
    });
    expect(rowsOf(session)).toBe("A4:I14");
    expect(row(session, 11)).toEqual(["Skelbækgade 2009", "1.1", null, "april 2009", 36.4, null]);
    expect(row(session, 12)).toEqual(["Skelbækgade 2009", "1.2", null, "april 2009", 61, "Ja"]);
    expect(row(session, 14)).toEqual(["Skelbækgade 2009", "14", "a", "april 2009", 2.5, null]);
    const again = await jobs.read();
    expect([again?.last?.name, again?.last?.rows.length]).toEqual(["lis-april-2009.csv", 4]);
    expect(await jobs.takeBack()).toEqual({ removed: 4, restored: 0, left: [] });
    expect(rowsOf(session)).toBe("A4:I10");
    expect(sheet("Målinger").getCell("A11").value).toBeNull();
    expect(cells()).toEqual(before);
    expect((await jobs.read())?.last).toBeNull();
  }),
);

describe("an Excel that cannot keep what was written", () => {
  const supportsUndo = (): void => void jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);

  test.each(["UndoNotSupported", "GeneralException"])(
    "(%s) has the figures all the same, and the pane says that they cannot be taken back",
    (code) =>
      prepared(async (session) => {
        const { jobs } = session;
        const { planned } = await imported(session);
        supportsUndo();
        failAtMember(session, "SettingCollection.Add", code);
        const written = await jobs.write(planned, "lis-april-2009.csv");
        expect(written).toEqual({ added: 4, changed: 0, left: [], wayBack: "notRemembered" });
        expect(rowsOf(session)).toBe("A4:I14");
        expect(measurementText.written(4, 0, [], written.wayBack)).toBe(
          "4 målinger er skrevet i tabellen Målinger. Excel kunne ikke gemme i projektmappen, hvad der blev skrevet, så det kan ikke fortrydes her i panelet.",
        );
      })(),
  );

  test.each(["UndoNotSupported", "GeneralException"])(
    "(%s) and cannot forget it takes the figures back all the same, once",
    (code) =>
      prepared(async (session) => {
        const { jobs } = session;
        const { planned } = await imported(session);
        await jobs.write(planned, "lis-april-2009.csv");
        supportsUndo();
        failAtMember(session, "Setting.Delete", code);
        expect(await jobs.takeBack()).toEqual({ removed: 4, restored: 0, left: [] });
        expect(rowsOf(session)).toBe("A4:I10");
      })(),
  );

  test(
    "what is remembered is no part of what Excel is asked to undo",
    prepared(async (session) => {
      const { planned } = await imported(session);
      supportsUndo();
      const run = jest.spyOn(Excel, "run");
      await session.jobs.write(planned, "lis-april-2009.csv");
      expect(run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup ?? false)).toEqual([
        false,
        true,
        false,
      ]);
    }),
  );
});

test(
  "what is about to be written is remembered before it is written",
  prepared(async (session) => {
    const { host } = session;
    const { planned } = await imported(session);
    const order: string[] = [];
    const noted = ["SettingCollection.Add", "Range.Values"];
    host.faults.failNext(({ type, member }) => {
      if (noted.includes(`${type}.${member}`)) order.push(`${type}.${member}`);
      return false;
    }, "GeneralException");
    await session.jobs.write(planned, "lis-april-2009.csv");
    expect([...new Set(order)]).toEqual(noted);
  }),
);

test(
  "what people wrote below the table moves down and up again; a cell that was changed gets its value and format back",
  prepared(async (session) => {
    const { jobs, sheet, host } = session;
    sheet("Målinger").getCell("A12").value = "Vores egen note";
    // Cells that look alike share a style: E10 gets one of its own.
    const percent = sheet("Målinger").getCell("E10");
    percent.style = { ...percent.style, numFmt: "0.0%" };
    host.userEdit("Målinger", "E10", [[0.9]]);
    const { planned } = await imported(session);
    const collected = await jobs.read();
    const march = planFigures(
      planned
        .filter(({ goal }) => goal.nr === "1.3")
        .map((figure) => ({
          ...figure,
          period: { kind: "month", start: "2009-03-01", end: "2009-03-31" },
          content: { ...figure.content, provisional: null },
        })),
      collected!.book,
    );
    expect(march.map(({ kind, existing }) => [kind, existing?.value])).toEqual([["change", 90]]);
    expect(await jobs.write([...planned, ...march], "lis")).toMatchObject({ added: 4, changed: 1 });
    expect([sheet("Målinger").getCell("E10").value, sheet("Målinger").getCell("E13").value]).toEqual([0.947, 0.947]);
    expect(sheet("Målinger").getCell("A16").value).toBe("Vores egen note");
    await jobs.takeBack();
    expect([
      sheet("Målinger").getCell("E10").value,
      sheet("Målinger").getCell("E10").numFmt,
      sheet("Målinger").getCell("A12").value,
    ]).toEqual([0.9, "0.0%", "Vores egen note"]);
  }),
);

test(
  "how a file's columns were read is remembered with the workbook",
  prepared(async (session) => {
    const { jobs } = session;
    const { file, mapping } = await imported(session);
    await jobs.rememberMapping(file, { ...mapping, shares: true, contract: "Skelbækgade 2009" });
    expect((await imported(session)).mapping).toMatchObject({
      shares: true,
      contract: "Skelbækgade 2009",
      columns: mapping.columns,
    });
  }),
);

test("a formula's figure is left, and an empty new table takes its first row", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets({
      ...content,
      Målinger: [{ Kontrakt: "Skelbækgade 2009", Nr: "1.2", Periode: "april 2009", Værdi: "" }],
    });
    const { measurementJobs: jobs } = await import("../../src/commands/measurementJobs");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Målinger").getDataBodyRange().getCell(0, 4).formulas = [["=30+30"]];
      await context.sync();
    });
    const { planned } = await imported({ ...session, jobs });
    expect(planned.map(({ kind }) => kind)).toEqual(["new", "locked", "new", "new"]);
    expect(await jobs.write(planned, "lis")).toMatchObject({ added: 3, changed: 0 });
    expect(session.sheet("Målinger").getTable("Målinger")?.model.tableRef).toBe("A4:I8");
  }));

test.each<[string, (session: Session) => Promise<unknown> | unknown, string]>([
  [
    "a protected sheet",
    ({ sheet }) => sheet("Målinger").protect("x", {}),
    "Arket Målinger er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  ],
  [
    "a filtered table",
    () =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Målinger");
        table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["1.3"] });
        await context.sync();
      }),
    "»Målinger« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.",
  ],
  [
    "a column that is gone",
    ({ sheet }) => void (sheet("Målinger").getCell("H4").value = "Bekræftet"),
    "Kolonnen Foreløbig i tabellen Målinger findes ikke. Giv kolonnen dens navn tilbage, eller tilføj den, og prøv igen.",
  ],
  [
    "more than one message holds",
    ({ host }) => host.faults.setLimits({ request: 3000 }),
    "Tabellerne er for store til at blive læst eller skrevet på én gang (over 5 MB).",
  ],
])("%s stops it before anything is written, with the way out", async (_what, hinder, says) => {
  await prepared(async (session) => {
    const { planned } = await imported(session);
    await hinder(session);
    const outcome = await session.jobs.write(planned, "lis").then(
      () => "written",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toContain(says);
    expect(session.sheet("Målinger").getCell("A11").value).toBeNull();
  })();
});

test(
  "a table of the user's own is a source of figures; the add-in's own tables are none",
  prepared(async ({ jobs, opened }) => {
    const sheet = opened.workbook.addWorksheet("Udtræk");
    sheet.addTable({
      name: "Job_Y07A02",
      ref: "B3",
      headerRow: true,
      columns: [{ name: "Center" }, { name: "Nr" }, { name: "Periode" }, { name: "Værdi" }],
      rows: [["Jobcenter Skelbækgade", "1.2", "2009M04", 61]],
    });
    const collected = await jobs.read();
    if (collected === null) throw new Error("no tables");
    expect(await jobs.otherTables()).toEqual(["Job_Y07A02"]);
    const { file, mapping } = await jobs.openTable("Job_Y07A02", collected.book);
    const { figures, faults } = readImport(file, mapping, collected.book);
    expect([figures.map(({ row: at, goal, content: { value } }) => [at, goal.nr, value]), faults]).toEqual([
      [[4, "1.2", 61]],
      [],
    ]);
    await expect(jobs.openTable("Findes ikke", collected.book)).rejects.toThrow(
      "Tabellen Findes ikke findes ikke længere i projektmappen. Vælg en anden.",
    );
  }),
);
