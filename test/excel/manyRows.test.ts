import type { Host } from "../../workbench/host/host";
import { saved, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = { asOf: "2009-03-31" } as const;
const LAST_ROW = 1_048_576;

/** What a refresh says of every goal, without what differs from run to run. */
async function statusOf({ addIn }: AddInSession): Promise<unknown> {
  const { contracts, issues } = await addIn.refreshStatus(MARCH);
  return { contracts, issues };
}

/** The two goals with so many figures: the same month of years before the contract's, which count for nothing. */
const withFigures = (count: number) => ({
  ...skelbaekgade,
  Målinger: [
    ...(skelbaekgade.Målinger ?? []),
    ...Array.from({ length: count }, (_, at) => ({
      Kontrakt: "Skelbækgade 2009",
      Nr: "1.2",
      Periode: `uge ${(at % 52) + 1} ${1950 + Math.floor(at / 52)}`,
      Værdi: at,
    })),
  ],
});

/** Works while an answer may have so many bytes. */
async function withLimit<T>(host: Host, response: number, work: () => Promise<T>): Promise<T> {
  host.faults.setLimits({ response });
  return work();
}

test.each([
  { limit: 5 * 1024 * 1024, parts: false },
  { limit: 20_000, parts: true },
  { limit: 8_000, parts: true },
])("400 rows give the same status within $limit bytes a message", async ({ limit, parts }) => {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(withFigures(400));
    return saved(session);
  });
  const whole = await withAddIn(statusOf, bytes);
  await withAddIn(async ({ addIn, host }) => {
    host.faults.setLimits({ response: limit });
    host.resetCounters();
    const read = await addIn.readStatus(MARCH);
    expect(host.counters.syncs > 2).toBe(parts);
    expect(read.kind === "judged" && { contracts: read.contracts, issues: read.issues }).toEqual(whole);
    // The status that stands is read with the parts as well.
    await withLimit(host, 5 * 1024 * 1024, () => addIn.refreshStatus(MARCH));
    const again = await withLimit(host, Math.max(limit, 20_000), () => addIn.readStatus(MARCH));
    expect(again.kind === "judged" && { contracts: again.contracts, sheet: again.sheet }).toEqual({
      contracts: (whole as { contracts: unknown }).contracts,
      sheet: "current",
    });
  }, bytes);
});

test("a table that reaches the last row of its sheet is read to its last figure, in as many bytes as before", async () => {
  await withAddIn(async (session) => {
    const { addIn, host, office } = session;
    await addIn.createSheets(skelbaekgade);
    const short = await statusOf(session);
    host.resetCounters();
    await addIn.readStatus(MARCH);
    const { syncs, responseBytes } = host.counters;
    await office.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Målinger");
      const range = table.getRange().load("rowIndex,columnCount");
      await context.sync();
      table.resize(
        table
          .getRange()
          .getCell(0, 0)
          .getResizedRange(LAST_ROW - range.rowIndex - 1, range.columnCount - 1),
      );
      await context.sync();
    });
    host.resetCounters();
    await addIn.readStatus(MARCH);
    expect(host.counters.syncs).toBe(syncs);
    // The table's new size has as many digits more as it has.
    expect(host.counters.responseBytes - responseBytes).toBeLessThan(20);
    expect(await statusOf(session)).toEqual(short);
  });
});

/** Makes the table Målinger so many rows long, from its header on. */
async function resized({ office }: AddInSession, rows: number): Promise<void> {
  await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Målinger");
    const range = table.getRange().load("columnCount");
    await context.sync();
    table.resize(
      table
        .getRange()
        .getCell(0, 0)
        .getResizedRange(rows - 1, range.columnCount - 1),
    );
    await context.sync();
  });
}

/** Excel gives the cells of a range up to 5,000,000; Målinger has nine columns of ours. */
const CELLS = 5_000_000;

test("a figure below more than 5,000,000 cells of a table is read, and gives what it gives below ten rows", async () => {
  const withLast = async (rows: number): Promise<unknown> =>
    withAddIn(async (session) => {
      const { addIn, host, sheet } = session;
      await addIn.createSheets(skelbaekgade);
      await resized(session, rows);
      const table = sheet("Målinger").getTable("Målinger").table;
      const [first = 0] = /\d+/.exec(String(table.ref))?.map(Number) ?? [];
      host.userEdit("Målinger", `A${first + rows - 1}:E${first + rows - 1}`, [
        ["Skelbækgade 2009", "1.3", "", "april 2009", 70],
      ]);
      host.resetCounters();
      const read = await addIn.readStatus({ asOf: "2009-04-30" });
      // In parts, of which Excel takes each.
      expect(host.counters.syncs > 2).toBe(rows > 11);
      return read.kind === "judged" && read.contracts;
    });
  const columns = 9;
  expect(await withLast(Math.floor(CELLS / columns) + 1)).toEqual(await withLast(11));
}, 300_000);

test("tables that end in the last row of their sheets are judged as at the top, and a figure more is refused", async () => {
  await withAddIn(async (session) => {
    const { addIn, office, opened } = session;
    await addIn.createSheets(skelbaekgade);
    const atTop = await statusOf(session);
    await office.Excel.run(async (context) => {
      const ranges = ["Mål", "Målinger", "Bemærkninger"].map((name) => ({
        sheet: context.workbook.worksheets.getItem(name),
        range: context.workbook.tables.getItem(name).getRange().load("rowIndex,rowCount"),
      }));
      await context.sync();
      for (const { sheet, range } of ranges)
        sheet.getRange(`1:${LAST_ROW - range.rowIndex - range.rowCount}`).insert("Down");
      await context.sync();
    });
    expect(opened.workbook.getWorksheet("Målinger")?.rowCount).toBe(LAST_ROW);
    expect(await statusOf(session)).toEqual(atTop);
    const file = new File(["Kontrakt\tNr\tPeriode\tVærdi\nSkelbækgade 2009\t1.2\tmaj 2009\t70"], "maj.csv");
    const fault: unknown = await addIn
      .importFiles([file], { contract: null, sheet: null })
      .catch((told: unknown) => told);
    expect(await addIn.messageOf(fault)).toBe(
      "Arket Målinger har ikke plads til flere rækker under tabellen. Ryd rækkerne under den, og prøv igen.",
    );
    expect(await statusOf(session)).toEqual(atTop);
  });
});
