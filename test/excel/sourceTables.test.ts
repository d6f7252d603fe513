import type { HostQuery } from "../../workbench/host/hostState";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import type { TableContent } from "../../src/sheets/tables/tableContent";

const SOURCE = {
  Kontrakt: "Skelbækgade 2009",
  Nr: "1.2",
  Kilde: "Jobindsats_udtræk",
  Periode: "Måned",
  Værdi: "Praktik",
};

const withSource = (more: Readonly<Record<string, string | number>> = {}): TableContent => ({
  ...skelbaekgade,
  Kilder: [{ ...SOURCE, ...more }],
});

const released = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

/** Puts a table of people's own on the first sheet, as a query loads to it. */
async function load(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange("A1").getResizedRange(rows.length - 1, 1);
    range.values = rows.map((row) => [...row]);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });
}

const LOADED = [
  ["Måned", "Praktik"],
  ["2009M01", 57],
  ["2009M02", 48],
  ["2009M03", 70],
  ["2009M04", 61],
];

/** What a query is as the host tells of it; `parts.queries` can be given to a host at any time. */
function tellQueries({ host }: AddInSession, ...queries: readonly HostQuery[]): void {
  Object.assign(host.parts, { queries });
}

const query = (more: Partial<HostQuery> = {}): HostQuery => ({
  name: "Jobindsats udtræk",
  refreshDate: "2009-05-03T08:00:00",
  rowsLoadedCount: 1204,
  ...more,
});

async function codes({ addIn }: AddInSession): Promise<unknown[]> {
  const { issues } = await addIn.refreshStatus();
  return issues.filter(({ table }) => table === "Kilder").map(({ row, column, problem }) => [row, column, problem]);
}

const news = (fresh: number, changed: number) => [
  5,
  "Kilde",
  { code: "sourceNews", given: ["Jobindsats_udtræk", fresh, changed] },
];

test("figures that a table has and Målinger has not are told, and the status is judged without them", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    expect(await codes(session)).toEqual([news(1, 1)]);
    expect(session.statusCell("1.2", "actual")).toBe(171);
    const pane = await session.addIn.readStatus();
    expect(pane.kind === "judged" && [pane.issues.length, pane.sheet]).toEqual([1, "current"]);
  });
});

test.each([{ tables: 1 }, { tables: 3 }])(
  "*Opdater status* is four syncs with $tables tables as sources",
  async ({ tables }) => {
    await withAddIn(async ({ addIn, host }) => {
      const names = Array.from({ length: tables }, (_, at) => `Udtræk_${at}`);
      await addIn.createSheets({ ...skelbaekgade, Kilder: names.map((Kilde) => ({ ...SOURCE, Kilde })) });
      await addIn.refreshStatus();
      await load("Udtræk_0", LOADED);
      await released();
      host.resetCounters();
      await addIn.refreshStatus();
      expect(host.counters.syncs).toBe(4);
      await released();
      host.resetCounters();
      await addIn.readStatus();
      expect(host.counters.syncs).toBe(3);
    });
  },
);

test("without a table as a source the pane reads in two syncs, also where Kilder names files", async () => {
  await withAddIn(async ({ addIn, host }) => {
    await addIn.createSheets(withSource({ Kilde: "LIS-*.csv" }));
    await released();
    host.resetCounters();
    await addIn.readStatus();
    expect(host.counters.syncs).toBe(2);
  });
});

test.each<{ what: string; given: Partial<HostQuery>; told: unknown[] }>([
  { what: "that failed", given: { error: "FailedDownload" }, told: ["Jobindsats udtræk", "2009-05-03"] },
  {
    what: "that has never been loaded",
    given: { error: "Unknown", refreshDate: "1899-12-30T00:00:00" },
    told: ["Jobindsats udtræk", null],
  },
])("a query $what is told before anything else", async ({ given, told }) => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    tellQueries(session, query(given), query({ name: "Andet", error: "FailedDownload" }));
    expect(await codes(session)).toEqual([[5, "Kilde", { code: "queryFailed", given: told }], news(1, 1)]);
  });
});

test("a query that failed is told above its contract's goals on what is printed, and the ribbon opens the pane", async () => {
  await withAddIn(async (session) => {
    const { addIn, office, pane } = session;
    await addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    await office.runAction("refreshStatus");
    expect([staleLines(session), pane.isShown()]).toEqual([[], false]);
    tellQueries(session, query({ error: "FailedDownload" }));
    await office.runAction("refreshStatus");
    expect(staleLines(session)).toEqual([
      "Tal for mål 1.2 kan være forældede: forespørgslen Jobindsats udtræk kunne ikke hentes sidst; dens tal er fra 3. maj 2009.",
    ]);
    expect(addIn.outcomes.last()?.text).toContain("Forespørgslen Jobindsats udtræk kunne ikke hentes sidst, så tal");
    expect(pane.isShown()).toBe(true);
  });
});

test("a status made before a query failed, or before it could be fetched again, is out of date", async () => {
  await withAddIn(async (session) => {
    const { addIn } = session;
    const sheet = async (): Promise<unknown> => {
      const status = await addIn.readStatus();
      return status.kind === "judged" ? status.sheet : status.kind;
    };
    await addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    tellQueries(session, query({}));
    await addIn.refreshStatus();
    expect(await sheet()).toBe("current");
    tellQueries(session, query({ error: "FailedDownload" }));
    expect(await sheet()).toBe("outdated");
    await addIn.refreshStatus();
    expect(await sheet()).toBe("current");
    tellQueries(session, query({}));
    expect(await sheet()).toBe("outdated");
  });
});

/** The lines above the first goal of the Status sheet that say that figures may be old. */
function staleLines({ sheet, rowOfGoal }: AddInSession): string[] {
  const rows = Array.from({ length: rowOfGoal("1.2") }, (_, at) => at + 1);
  const texts = rows.flatMap((row) =>
    [1, 2, 3, 4].map((column) => String(sheet("Status").getCell(row, column).value ?? "")),
  );
  return texts.filter((text) => text.includes("forældede"));
}

test("a table that is gone, one that cannot be read and one that gives nothing are told", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(withSource());
    expect(await codes(session)).toEqual([[5, "Kilde", { code: "sourceTableMissing", given: ["Jobindsats_udtræk"] }]]);
    await load("Jobindsats_udtræk", [
      ["Måned", "Andet"],
      ["2009M01", 57],
    ]);
    expect(await codes(session)).toEqual([
      [5, "Kilde", { code: "sourceSilent", given: ["Jobindsats_udtræk", ["1.2"]] }],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("B1:B2").values = [["CPR"], ["010190-1234"]];
      await context.sync();
    });
    expect(await codes(session)).toEqual([
      [5, "Kilde", { code: "sourceTableUnreadable", given: ["Jobindsats_udtræk"] }],
    ]);
  });
});

test("a row of Kilder that cannot be read or used is an issue of the status", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets({
      ...skelbaekgade,
      Kilder: [
        { ...SOURCE, Kilde: "a.csv", Filter: "Nordby" },
        { ...SOURCE, Kilde: "b.csv", Faktor: "mange" },
        { ...SOURCE, Kilde: "c.csv", Form: "Halvår" },
      ],
    });
    expect((await codes(session)).map((each) => (each as unknown[]).slice(0, 2))).toEqual(
      expect.arrayContaining([
        [5, "Filter"],
        [6, "Faktor"],
        [7, "Form"],
      ]),
    );
  });
});

test("where the tables do not fit in one answer the status is made all the same, and that is told", async () => {
  await withAddIn(async (session) => {
    const { host, statusCell } = session;
    await session.addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", [...LOADED, ...Array.from({ length: 500 }, (_, at) => [`x${"y".repeat(90)}`, at])]);
    host.faults.setLimits({ response: 40_000 });
    expect(await codes(session)).toEqual([[5, "Kilde", { code: "sourceTableUnread", given: ["Jobindsats_udtræk"] }]]);
    expect(statusCell("1.2", "actual")).toBe(171);
  });
});

test("where Excel cannot tell of queries the tables are read without", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    tellQueries(session, query({ error: "FailedDownload" }));
    session.host.faults.failNext(({ type }) => type === "QueryCollection", "GeneralException");
    expect(await codes(session)).toEqual([news(1, 1)]);
  });
});

test("an Excel below 1.14 is asked for no queries", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(withSource());
    await load("Jobindsats_udtræk", LOADED);
    tellQueries(session, query({ error: "FailedDownload" }));
    const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported");
    isSetSupported.mockImplementation((name, version) => name !== "ExcelApi" || String(version) !== "1.14");
    expect(await codes(session)).toEqual([news(1, 1)]);
    isSetSupported.mockRestore();
  });
});
