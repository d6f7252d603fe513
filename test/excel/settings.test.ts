import type { SettingsJobs } from "../../src/app/settings/settingsJobs";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../src/domain/status";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { STARTING_NAMES } from "../../src/sheets/tables/allTables";

const prepared = (work: (session: AddInSession, jobs: SettingsJobs) => Promise<void>) => () =>
  withAddIn(async (session) => {
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    await session.addIn.createSheets(skelbaekgade);
    await work(session, settingsJobs);
  });

const wanted: Thresholds = {
  duringYear: { level: 0.985, change: null },
  afterDeadline: DEFAULT_THRESHOLDS.afterDeadline,
};

test(
  "thresholds are written into their cells, and judged by",
  prepared(async ({ addIn, sheet, statusCell }, jobs) => {
    expect(await jobs.writeThresholds(wanted)).toBe(2);
    expect(["B5", "B6", "B7", "B8"].map((at) => sheet("Indstillinger").getCell(at).value)).toEqual([
      0.985,
      null,
      null,
      0.5,
    ]);
    expect(sheet("Indstillinger").getCell("B5").numFmt).toBe("0.0# %");
    await addIn.refreshStatus();
    expect(statusCell("1.3", "status")).toBe("✖ Bagud");
  }),
);

test(
  "a threshold that the table does not list gets a row",
  prepared(async ({ sheet }, jobs) => {
    sheet("Indstillinger").getCell("A5").value = "Noget andet";
    expect(await jobs.writeThresholds(wanted)).toBe(2);
    expect(["A19", "B19"].map((at) => sheet("Indstillinger").getCell(at).value)).toEqual([
      "Gul grænse i året, Niveau",
      0.985,
    ]);
  }),
);

test(
  "how often a contract is followed up is written into its row",
  prepared(async ({ sheet }, jobs) => {
    await jobs.writeFollowUp("Skelbækgade 2009", "halfYear");
    expect(sheet("Kontrakter").getCell("E5").value).toBe("halvår");
    await jobs.writeFollowUp("Skelbækgade 2009", null);
    expect(sheet("Kontrakter").getCell("E5").value).toBeNull();
  }),
);

test.each<[what: string, hinder: (session: AddInSession) => Promise<unknown> | void, says: string]>([
  [
    "without the table",
    ({ opened, sheet }) => opened.workbook.removeWorksheet(sheet("Indstillinger").id),
    "Tabellen Indstillinger findes ikke i projektmappen. Vælg Opret ark",
  ],
  [
    "on a protected sheet",
    () =>
      Excel.run(
        async (context) => (context.workbook.worksheets.getItem("Indstillinger").protection.protect(), context.sync()),
      ),
    "Arket Indstillinger er beskyttet.",
  ],
  [
    "with a renamed column",
    ({ sheet }) => void (sheet("Indstillinger").getCell("B4").value = "Tal"),
    "Kolonnen Værdi i tabellen Indstillinger findes ikke.",
  ],
])("%s nothing is written, and the way out is named", async (_what, hinder, says) => {
  await prepared(async (session, jobs) => {
    await hinder(session);
    const outcome = await jobs.writeThresholds(wanted).then(
      () => "written",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toContain(says);
  })();
});

test("the example fills an empty workbook with coloured status in front, and goes again as it came", () =>
  withAddIn(async ({ addIn, host, opened, statusCell }) => {
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    const outcome = await addIn.tryExample();
    expect(outcome.contracts.map(({ contract, goals, asOf }) => [contract.name, goals.length, asOf])).toEqual([
      ["Skelbækgade 2009", 18, "2009-09-30"],
    ]);
    expect(outcome.issues).toEqual([]);
    expect(outcome.contracts[0]?.counts).toEqual({ met: 7, partlyMet: 8, notMet: 1, noData: 1, pending: 1 });
    expect(statusCell("1.2", "status")).toBe("✔ På sporet");
    expect(host.selection.sheet).toBe("Status");
    const list = await settingsJobs.listOwn();
    expect([list.isExample, list.remembered, list.goals]).toEqual([true, 0, 18]);
    await settingsJobs.removeOwn("everything", list);
    expect(opened.workbook.worksheets.map(({ name }) => name)).toEqual(["Ark1"]);
    expect([...host.parts.settings.keys()]).toEqual([]);
  }));

test("with rows of people's own it is no longer only the example", () =>
  withAddIn(async ({ addIn, host }) => {
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    await addIn.tryExample();
    host.userEdit("Kontrakter", "A6:C6", [["Nyropsgade 2010", "Jobcenter", 2010]]);
    expect((await settingsJobs.listOwn()).isExample).toBe(false);
  }));

test(
  "the example is refused where there are tables already",
  prepared(async ({ addIn }) => {
    const outcome = await addIn.tryExample().then(
      () => "made",
      (fault: unknown) => addIn.messageOf(fault),
    );
    expect(outcome).toContain(`Projektmappen har allerede ${STARTING_NAMES.join(", ")}.`);
  }),
);
