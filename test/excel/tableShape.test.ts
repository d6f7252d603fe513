import { planFigures } from "../../src/app/figures/planFigures";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { beforeWrite } from "../support/meanwhile";

const inTable = (name: string, work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name));
    await context.sync();
  });

const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });

async function actual(addIn: AddInSession["addIn"], nr: string): Promise<number | null | undefined> {
  const status = await addIn.readStatus();
  if (status.kind !== "judged") throw new Error(status.kind);
  const parts = status.contracts.flatMap(({ goals }) => goals.flatMap((goal) => goal.parts));
  return parts.find(({ goal }) => goal.nr === nr)?.actual;
}

test.each(["Kontrakter", "Mål", "Målinger", "Profiler", "Indstillinger", "Bemærkninger"])(
  "a hidden header row of %s is told with the table and the menu, for reading and for writing",
  async (name) => {
    await prepared(async ({ addIn }) => {
      await inTable(name, (table) => (table.showHeaders = false));
      const says = `Tabellen ${name} viser ikke sin overskriftsrække, så kolonnerne kan ikke kendes. Klik i tabellen, sæt flueben i Tabeldesign > Overskriftsrække, og prøv igen.`;
      const told = (job: Promise<unknown>): Promise<unknown> =>
        job.then(
          () => "done",
          (fault: unknown) => addIn.messageOf(fault),
        );
      expect([await told(addIn.readStatus()), await told(addIn.refreshStatus())]).toEqual([says, says]);
      await inTable(name, (table) => (table.showHeaders = true));
      expect(await told(addIn.refreshStatus())).toBe("done");
    })();
  },
);

test(
  "a header row that is hidden right before the write stops it, and every cell holds what it held",
  prepared(async (session) => {
    const { addIn, sheet } = session;
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    const cells = () =>
      [5, 6, 7, 8, 9].map((row) => ["A", "B"].map((column) => sheet("Indstillinger").getCell(`${column}${row}`).value));
    const before = cells();
    const acted = beforeWrite(session, () => inTable("Indstillinger", (table) => (table.showHeaders = false)));
    const outcome = await settingsJobs
      .writeThresholds({ duringYear: { level: 0.5, change: null }, afterDeadline: { level: 0.5, change: null } })
      .catch((fault: unknown) => addIn.messageOf(fault));
    expect(acted()).toBe(1);
    expect(outcome).toContain("Tabeldesign > Overskriftsrække");
    expect(cells()).toEqual(before);
  }),
);

test(
  "a totals row is no row of the table",
  prepared(async ({ addIn }) => {
    await inTable("Målinger", (table) => (table.showTotals = true));
    expect(await actual(addIn, "1.2")).toBe(171);
    const status = await addIn.readStatus();
    expect(status.kind === "judged" && status.issues).toEqual([]);
  }),
);

test(
  "a table whose rows are all deleted is read as empty, and the first figure becomes its first row",
  prepared(async ({ addIn, sheet }) => {
    await inTable("Målinger", (table) => table.rows.deleteRowsAt(0, 6));
    expect(await actual(addIn, "1.2")).toBeNull();
    const { measurementJobs } = await import("../../src/commands/measurementJobs");
    const collected = await measurementJobs.read();
    const own = collected?.book.goals.find(({ nr }) => nr === "1.2");
    if (!collected || !own) throw new Error("no goal");
    const figure = {
      goal: own,
      period: { kind: "month", start: "2009-01-01", end: "2009-01-31" } as const,
      content: { value: 57, numerator: "", denominator: "", provisional: null },
    };
    await measurementJobs.write(planFigures([figure], collected.book), "typed");
    expect(["B5", "E5", "B6"].map((at) => sheet("Målinger").getCell(at).value)).toEqual(["1.2", 57, null]);
    expect(await actual(addIn, "1.2")).toBe(57);
  }),
);
