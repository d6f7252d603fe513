import type { YearJobs } from "../../src/app/year/yearJobs";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { historyTable } from "../../src/sheets/tables/history";
import { saved, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = "2009-03-31";
const MONTHS = ["januar", "februar", "marts"] as const;

/** Contracts of goals with figures to March. */
function content(contracts: number, goals: number): TableContent {
  const names = Array.from({ length: contracts }, (_, at) => `Center ${at + 1} 2009`);
  const numbers = Array.from({ length: goals }, (_, at) => `${at + 1}`);
  return {
    Kontrakter: names.map((Kontrakt) => ({ Kontrakt, Center: Kontrakt, År: 2009, Opfølgning: "kvartal" })),
    Mål: names.flatMap(
      (Kontrakt) =>
      numbers.map((Nr) => ({ Kontrakt, Nr, Mål: `Mål ${Nr}`, Målform: "Mindst", Måltal: 95, Enhed: "pct.", Opgørelse: "Gennemsnit" })), // prettier-ignore
    ),
    Målinger: names.flatMap((Kontrakt) =>
      numbers.flatMap((Nr) => MONTHS.map((month, at) => ({ Kontrakt, Nr, Periode: `${month} 2009`, Værdi: 93 + at }))),
    ),
  };
}

const closeAll = async ({ addIn }: AddInSession, by = "Anna") =>
  (await addIn.year()).closePeriods({ contracts: null, asOf: MARCH, by });
const rowsIn = (session: AddInSession, table: string): number => {
  const ref = session.sheet(table).getTable(table)?.model.tableRef ?? "A4:A4";
  return Number(/(\d+)$/.exec(ref)?.[1]) - 4;
};

test.each([
  { contracts: 1, goals: 2 },
  { contracts: 10, goals: 150 },
])(
  "closing $contracts contracts of $goals goals is one write, in three syncs",
  async ({ contracts, goals }) => {
    await withAddIn(async (session) => {
      await session.addIn.createSheets(content(contracts, goals));
      session.host.counters.syncs = 0;
      await closeAll(session);
      expect(session.host.counters.syncs).toBe(3);
      expect([rowsIn(session, "Historik"), rowsIn(session, "Lukninger")]).toEqual([contracts * goals, contracts]);
    });
  },
  600_000,
);

test("the check of Historik is hidden, and the sheets say what they are for", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(content(1, 2));
    await closeAll(session);
    const sheet = session.sheet("Historik");
    const hidden = historyTable.columns.flatMap((column, at) =>
      sheet.getColumn(at + 1).hidden ? [column.header] : [],
    );
    expect(hidden).toEqual(["Grundlag", "Kontrol"]);
    expect(sheet.getCell("A1").value).toBe("Historik");
    expect(sheet.getCell("A2").value).toBe(historyTable.help);
  }));

test("of two who close at once the second is told, and nothing is doubled", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(content(1, 2));
    const jobs: YearJobs = await session.addIn.year();
    const close = (by: string) => jobs.closePeriods({ contracts: ["Center 1 2009"], asOf: MARCH, by });
    const told = await Promise.all(
      [close("Anna"), close("Bo")].map((job) =>
        job.then(
          () => "closed",
          (fault: unknown) => session.addIn.messageOf(fault),
        ),
      ),
    );
    expect(told).toEqual([
      "closed",
      "Status for Center 1 2009 pr. 31. marts 2009 er allerede lukket. Intet er skrevet. Genåbn den først, hvis den skal lukkes igen.",
    ]);
    expect([rowsIn(session, "Historik"), rowsIn(session, "Lukninger")]).toEqual([2, 1]);
  }));

test("a closed status is told in the pane and on the sheet, also from the file it was saved in", async () => {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(content(1, 2));
    await closeAll(session);
    session.sheet("Målinger").getCell("E5").value = 50;
    return saved(session);
  });
  await withAddIn(async ({ addIn, statusCell }) => {
    const outcome = await addIn.refreshStatus({ asOf: MARCH });
    expect(outcome.issues).toEqual([]);
    expect(outcome.year.corrections.map(({ nr, field, was }) => [nr, field, was])).toEqual([["1", "actual", 94]]);
    expect(statusCell("1", "actual")).toBe(94);
  }, bytes);
});

test.each([true, false])(
  "the dates of a closing are right where the workbook counts from 1904: %s",
  async (dates1904) => {
    const bytes = await withAddIn(async (session) => {
      session.opened.workbook.properties.date1904 = dates1904;
      await session.addIn.createSheets(content(1, 1));
      await closeAll(session);
      return saved(session);
    });
    await withAddIn(async ({ addIn }) => {
      const { year, issues } = await addIn.refreshStatus({ asOf: MARCH });
      expect([year.closed.map(({ closing }) => closing.asOf), issues]).toEqual([[MARCH], []]);
    }, bytes);
  },
);

test("a filter on Lukninger stops a closing before anything is written, and is named", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(content(1, 2));
    await closeAll(session);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Lukninger");
      table.columns.getItem("Lukket af").filter.applyValuesFilter(["Bo"]);
      await context.sync();
    });
    const jobs = await session.addIn.year();
    const fault = await jobs
      .closePeriods({ contracts: null, asOf: "2009-02-28", by: "Bo" })
      .catch((own: unknown) => own);
    expect(await session.addIn.messageOf(fault)).toBe(
      "»Lukninger« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.",
    );
    expect(rowsIn(session, "Historik")).toBe(2);
  }));
