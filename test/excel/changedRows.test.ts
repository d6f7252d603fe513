import type { statusColumns } from "../../src/sheets/status/statusColumns";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { drawnCells } from "../support/drawnCells";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MARCH = { asOf: "2009-03-31" } as const;

/** Twelve goals of one contract with a figure each. */
const twelve: TableContent = {
  ...skelbaekgade,
  Mål: Array.from({ length: 12 }, (_, at) => ({ ...skelbaekgade.Mål?.[1], Nr: `2.${at + 1}` })),
  Målinger: Array.from({ length: 12 }, (_, at) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: `2.${at + 1}`,
    Periode: "marts 2009",
    Værdi: 96,
  })),
};

/** The same with another figure of one goal. */
const withFigure = (Værdi: number): TableContent => ({
  ...twelve,
  Målinger: (twelve.Målinger ?? []).map((row) => (row["Nr"] === "2.5" ? { ...row, Værdi } : row)),
});

/** How a sheet that is drawn for the first time looks, with 96 or 40 as the figure of goal 2.5. */
const first = new Map<number, Record<string, string>>();

beforeAll(async () => {
  for (const figure of [96, 40])
    await withAddIn(async ({ addIn, sheet }) => {
      await addIn.createSheets(withFigure(figure));
      await addIn.refreshStatus(MARCH);
      first.set(figure, drawnCells(sheet("Status")));
    });
});

/** The figure of goal 2.5, as somebody types it in Målinger. */
const typeFigure = ({ host }: AddInSession, value: number): void => host.userEdit("Målinger", "E9", value);

async function statusOn(session: AddInSession, act: (status: Excel.Worksheet) => void): Promise<void> {
  await session.office.Excel.run(async (context: Excel.RequestContext) => {
    act(context.workbook.worksheets.getItem("Status"));
    await context.sync();
  });
}

type Wire = { message: { body: string | { Actions: { ActionType: number; Name: string; ArgumentInfo: unknown }[] } } };

/** The rows of values that are sent from now on. */
function sentRows({ host }: AddInSession): unknown[][] {
  const rows: unknown[][] = [];
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (json) => {
    const { body } = (JSON.parse(json) as Wire).message;
    const { Actions } = typeof body === "string" ? (JSON.parse(body) as Exclude<typeof body, string>) : body;
    for (const { ActionType, Name, ArgumentInfo } of Actions)
      if (ActionType === 4 && Name === "Values")
        rows.push(...((ArgumentInfo as { Arguments: [unknown[][]] }).Arguments[0] ?? []));
    pass(json);
  };
  return rows;
}

test("a second status sends the rows that say something else, in four syncs, and looks as if it were the first", () =>
  withAddIn(async (session) => {
    const { addIn, host, sheet } = session;
    await addIn.createSheets(twelve);
    await addIn.refreshStatus(MARCH);
    const sent = sentRows(session);
    host.resetCounters();
    await addIn.refreshStatus(MARCH);
    expect([host.counters.syncs, sent.length]).toEqual([4, 0]);
    expect(drawnCells(sheet("Status"))).toEqual(first.get(96));
  }));

test("of twelve goals the one whose figure changed is sent, with the counts that follow from it", () =>
  withAddIn(async (session) => {
    const { addIn, host, sheet } = session;
    await addIn.createSheets(twelve);
    await addIn.refreshStatus(MARCH);
    typeFigure(session, 40);
    const sent = sentRows(session);
    host.resetCounters();
    await addIn.refreshStatus(MARCH);
    expect(host.counters.syncs).toBe(4);
    const kinds = sent.map((row) => String(row[0]).slice(0, 40));
    expect(kinds).toEqual(["'#counts", `'["Skelbækgade 2009","2.5","","2009-03-3`]);
    expect(drawnCells(sheet("Status"))).toEqual(first.get(40));
  }));

const rowOf = ({ rowOfGoal }: AddInSession, nr: string): number => rowOfGoal(nr);
const letter = (column: (typeof statusColumns)[number]["id"]): string => String.fromCharCode(64 + index(column));

const MEDDLED: readonly [string, (session: AddInSession) => Promise<void>][] = [
  [
    "a goal's status gets another fill",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${letter("status")}${rowOf(session, "2.9")}`).format.fill.color = "#A11D2B";
      }),
  ],
  [
    "a figure gets a colour of its own",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${letter("actual")}${rowOf(session, "2.9")}`).format.font.color = "#FF0000";
      }),
  ],
  [
    "an empty row between blocks is filled",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${letter("goal")}${rowOf(session, "2.12") + 1}`).format.fill.color = "#FFFF00";
      }),
  ],
  [
    "a degree is shown with another number format",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${letter("degree")}${rowOf(session, "2.9")}`).numberFormat = [["0.000"]];
      }),
  ],
  [
    "the colours of a row are copied to another",
    (session) =>
      statusOn(session, (status) => {
        const of = (nr: string): string => `A${rowOf(session, nr)}:${letter("area")}${rowOf(session, nr)}`;
        status.getRange(of("2.9")).copyFrom(of("2.5"), "Formats");
      }),
  ],
  [
    "an empty row is inserted between two goals",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${rowOf(session, "2.9")}:${rowOf(session, "2.9")}`).insert("Down");
      }),
  ],
  [
    "a goal's row is deleted",
    (session) =>
      statusOn(session, (status) => {
        status.getRange(`${rowOf(session, "2.9")}:${rowOf(session, "2.9")}`).delete("Up");
      }),
  ],
  [
    "a cell that we filled is emptied",
    async (session) => session.host.userEdit("Status", `${letter("explanation")}${rowOf(session, "2.9")}`, ""),
  ],
];

test.each(MEDDLED)("where %s, the next status looks as if it were the first", (_what, meddle) =>
  withAddIn(async (session) => {
    const { addIn, sheet, host } = session;
    await addIn.createSheets(withFigure(40));
    await addIn.refreshStatus(MARCH);
    await meddle(session);
    typeFigure(session, 96);
    host.resetCounters();
    await addIn.refreshStatus(MARCH);
    expect(host.counters.syncs).toBe(4);
    expect(drawnCells(sheet("Status"))).toEqual(first.get(96));
  }),
);

test("a formula that gives what we wrote is written over, as a later figure would not follow it", () =>
  withAddIn(async (session) => {
    const { addIn, sheet, host } = session;
    await addIn.createSheets(twelve);
    await addIn.refreshStatus(MARCH);
    const cell = `${letter("actual")}${rowOf(session, "2.9")}`;
    host.userEdit("Status", cell, "=90+6");
    expect(sheet("Status").getCell(cell).value).toMatchObject({ formula: "90+6" });
    await addIn.refreshStatus(MARCH);
    expect(sheet("Status").getCell(cell).value).toBe(96);
  }));

test("a status that another version drew with other looks is drawn whole", () =>
  withAddIn(async (session) => {
    const { addIn, sheet } = session;
    await addIn.createSheets(twelve);
    await addIn.refreshStatus(MARCH);
    const marks = sheet("Status").getCell(2, index("marks"));
    expect(marks.value).toMatch(/ look=\w+$/);
    marks.value = String(marks.value).replace(/look=\w+/, "look=earlier");
    const sent = sentRows(session);
    await addIn.refreshStatus(MARCH);
    expect(sent.length).toBeGreaterThan(12);
    expect(drawnCells(sheet("Status"))).toEqual(first.get(96));
  }));
