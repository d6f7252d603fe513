import type { ActionPlan } from "../../src/domain/year/actionPlan";
import { statusColumns } from "../../src/sheets/status/statusColumns";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = "2009-03-31";
const CONTRACT = "Skelbækgade 2009";

const plan: ActionPlan = {
  ...{ contract: CONTRACT, nr: "1.3", part: "", cause: "Ferie", action: "To vikarer", responsible: "Mette" },
  ...{ deadline: "2009-06-30", expectedEffect: "", state: "underWay", created: null, followUp: "" },
};

/** Two closed statuses, a plan for each goal, and a goal that was amended twice. */
async function withYear({ addIn }: AddInSession): Promise<void> {
  await addIn.createSheets(skelbaekgade);
  const year = await addIn.year();
  const { followUpJobs } = await import("../../src/commands/followUpJobs");
  await followUpJobs.writeFollowUp({
    remarks: [],
    figures: [],
    plans: ["1.2", "1.3"].map((nr) => ({ before: null, after: { ...plan, nr, action: `To vikarer til ${nr}` } })),
  });
  for (const asOf of ["2009-02-28", MARCH] as const) await year.closePeriods({ contracts: null, asOf, by: "Anna" });
  for (const [to, from] of [
    ["600", "2009-04-01"],
    ["500", "2009-07-01"],
  ] as const) {
    const read = await year.readAmendment({ contract: CONTRACT, nr: "1.2", part: "", header: "Måltal", to });
    if ("issue" in read) throw new Error("cannot be read");
    const agreement = {
      kind: "renegotiation",
      from,
      reason: "Færre ledige",
      decidedBy: "Direktionen",
      decided: null,
    } as const;
    await year.amendGoal(read.before, read.after, agreement, true);
  }
}

/** What the Status sheet says of the goals at a date, cell for cell, and what is told of the tables. */
async function drawnAt({ addIn, sheet }: AddInSession, asOf: "2009-03-31" | "2009-04-30" | "2009-08-31") {
  const { issues, year } = await addIn.refreshStatus({ asOf });
  const rows: unknown[] = [];
  sheet("Status").eachRow((row) => {
    const cells = statusColumns.map((_column, at) => row.getCell(at + 1).value);
    if (String(cells[0]).startsWith("[")) rows.push(cells);
  });
  return { rows, issues, corrections: year.corrections, owed: year.owed.plans.map(({ plan: own }) => own.action) };
}

const DATES = ["2009-03-31", "2009-04-30", "2009-08-31"] as const;
async function drawnAtAll(session: AddInSession) {
  const all = [];
  for (const date of DATES) all.push(await drawnAt(session, date));
  return all;
}

const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T> | T): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });

/** Puts the columns of a table in the opposite order, headers and all, as people move them. */
const moveColumns = (name: string): Promise<void> =>
  inExcel(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values,numberFormat,columnCount");
    await context.sync();
    const { values, numberFormat } = range;
    // Excel gives two columns of one name another name at once.
    range.getRow(0).values = [values[0]?.map((_header, at) => `Flyttes ${at}`) ?? []];
    await context.sync();
    range.numberFormat = numberFormat.map((row: unknown[]) => row.toReversed());
    range.values = values.map((row) => row.toReversed());
  });

const TABLES = ["Handlingsplaner", "Ændringer", "Historik", "Lukninger"] as const;

test.each(TABLES.flatMap((table) => [0, 3, 4].map((key) => ({ table, key }))))(
  "$table sorted by its column $key says the same at every date",
  ({ table, key }) =>
    withAddIn(async (session) => {
      await withYear(session);
      const before = await drawnAtAll(session);
      await inExcel((context) => context.workbook.tables.getItem(table).sort.apply([{ key, ascending: false }]));
      expect(await drawnAtAll(session)).toEqual(before);
    }),
);

test.each(TABLES)("%s with its columns in another order says the same at every date", (table) =>
  withAddIn(async (session) => {
    await withYear(session);
    const before = await drawnAtAll(session);
    expect(before.map(({ issues }) => issues)).toEqual([[], [], []]);
    expect(before.map(({ rows }) => rows.length)).toEqual([2, 2, 2]);
    await moveColumns(table);
    expect(session.sheet(table).getCell("A4").value).not.toBe("Kontrakt");
    expect(await drawnAtAll(session)).toEqual(before);
  }),
);

test.each(TABLES)("%s filtered to nothing says the same at every date", (table) =>
  withAddIn(async (session) => {
    await withYear(session);
    const before = await drawnAtAll(session);
    await inExcel((context) =>
      context.workbook.tables.getItem(table).columns.getItemAt(0).filter.applyValuesFilter(["Ingen"]),
    );
    expect(await drawnAtAll(session)).toEqual(before);
  }),
);

test("a closed status is drawn cell for cell as it was, whatever has become of figures, goals and thresholds", () =>
  withAddIn(async (session) => {
    await withYear(session);
    const before = await drawnAt(session, MARCH);
    expect(before.corrections).toEqual([]);
    session.sheet("Målinger").getCell("E5").value = 12;
    const goals = session.sheet("Mål");
    for (const row of [5, 6]) goals.getCell(`G${row}`).value = `En anden ordlyd ${row}`;
    session.sheet("Handlingsplaner").getCell("E5").value = "Noget andet";
    const after = await drawnAt(session, MARCH);
    expect(after.rows).toEqual(before.rows);
    expect(after.corrections.map(({ nr, field }) => [nr, field])).toEqual(expect.arrayContaining([["1.2", "actual"]]));
  }));

test("a plan whose goal is gone is kept and told by its row", () =>
  withAddIn(async (session) => {
    await withYear(session);
    session.sheet("Handlingsplaner").getCell("B5").value = "9.9";
    const { issues } = await drawnAt(session, "2009-04-30");
    expect(issues.map(({ table, row, column }) => [table, row, column])).toEqual([["Handlingsplaner", 5, "Nr"]]);
    expect(session.sheet("Handlingsplaner").getCell("E5").value).toBe("To vikarer til 1.2");
  }));
