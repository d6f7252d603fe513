import { planFigures } from "../../src/app/figures/planFigures";
import type { Goal } from "../../src/domain/goal";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";
import { failAtWrite } from "../support/failingWrites";

const contract = { name: "Nyropsgade 2010", centre: "Jobcenter Nyropsgade", year: 2010, followUp: "halfYear" } as const;
const goals = [
  goal({ contract: contract.name, nr: "7", target: 36, deadline: "2010-12-31" }),
  goal({ contract: contract.name, nr: "8", target: 12, deadline: "2010-12-31" }),
];

/** The rows of a table, each by its headers. */
const rowsIn = (name: string): Promise<Record<string, unknown>[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values")];
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    return body.values.map((row: unknown[]) => Object.fromEntries(row.map((value, at) => [headers[at] ?? "", value])));
  });

/** A column of people's own, which fills its formula into every new row, and a note below the table. */
async function peoplesOwn({ sheet }: AddInSession, name: string, rows: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem(name)
      .columns.add(undefined, [["Egen"], ...Array.from({ length: rows }, () => ["=6*7"])]);
    await context.sync();
  });
  const column = sheet(name).getTable(name)?.table.columns.at(-1);
  if (column) column.calculatedColumnFormula = "6*7";
  sheet(name).getCell(4 + rows + 3, 1).value = "Vores egen note";
}

const supportsUndo = (): void => void jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);

/** Does a job that Excel stops at a write, and once more where that is told. Gives whether it came to that write. */
async function stopped(session: AddInSession, at: number, code: string, job: () => Promise<unknown>): Promise<boolean> {
  supportsUndo();
  const wasReached = failAtWrite(session, at, code);
  await job().catch(job);
  return wasReached();
}

/** Every write of a job in turn. */
async function eachWrite(
  code: string,
  prepare: (session: AddInSession) => Promise<unknown>,
  job: (session: AddInSession) => Promise<unknown>,
  expected: (session: AddInSession) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const isReached = await withAddIn(async (session) => {
      await session.addIn.createSheets(skelbaekgade);
      await prepare(session);
      const reached = await stopped(session, at, code, () => job(session));
      await expected(session);
      return reached;
    });
    if (!isReached) return at - 1;
  }
}

describe.each(["UndoNotSupported", "GeneralException"])("stopped by %s at any write and done over,", (code) => {
  test("a table of goals holds each goal once and whole, without a row in between", async () => {
    const writes = await eachWrite(
      code,
      (session) => peoplesOwn(session, "Mål", 2),
      ({ addIn }) => addIn.writeGoals({ contract }, goals),
      async () => {
        const written = await rowsIn("Mål");
        expect(
          written.map(({ Kontrakt, Nr, Målform, Måltal, Frist, Egen }) => [Kontrakt, Nr, Målform, Måltal, Frist, Egen]),
        ).toEqual([
          ["Skelbækgade 2009", "1.2", "Mindst", 650, "", 42],
          ["Skelbækgade 2009", "1.3", "Mindst", 95, "", 42],
          ["Nyropsgade 2010", "7", "Mindst", 36, 40543, 42],
          ["Nyropsgade 2010", "8", "Mindst", 12, 40543, 42],
        ]);
        expect((await rowsIn("Kontrakter")).map(({ Kontrakt, År }) => [Kontrakt, År])).toEqual([
          ["Skelbækgade 2009", 2009],
          ["Nyropsgade 2010", 2010],
        ]);
      },
    );
    expect(writes).toBeGreaterThan(4);
  }, 60_000);

  test("a table of figures holds each figure once and whole", async () => {
    const writes = await eachWrite(
      code,
      (session) => peoplesOwn(session, "Målinger", 6),
      writeFigures,
      async () => {
        const april = (await rowsIn("Målinger")).filter((_, at) => at >= 6);
        expect(
          april.map(({ Nr, Periode, Værdi, Tæller, Nævner, Egen }) => [Nr, Periode, Værdi, Tæller, Nævner, Egen]),
        ).toEqual([
          ["1.2", "april 2009", 61, 61, 100, 42],
          ["1.3", "april 2009", 93, 93, 100, 42],
        ]);
      },
    );
    expect(writes).toBeGreaterThan(3);
  }, 60_000);

  test("a table of remarks holds each remark once and whole", async () => {
    const writes = await eachWrite(
      code,
      async ({ addIn, sheet, rowOfGoal }) => {
        await addIn.refreshStatus();
        for (const nr of ["1.2", "1.3"])
          sheet("Status").getCell(rowOfGoal(nr), index("remark")).value = `Aftale om ${nr}`;
      },
      ({ addIn }) => addIn.refreshStatus(),
      async () => {
        const remarks = await rowsIn("Bemærkninger");
        expect(remarks.map(({ Nr, Statusdato, Bemærkning }) => [Nr, Statusdato, Bemærkning])).toEqual([
          ["1.2", 39903, "Aftale om 1.2"],
          ["1.3", 39903, "Aftale om 1.3"],
        ]);
      },
    );
    expect(writes).toBeGreaterThan(3);
  }, 60_000);
});

async function writeFigures(): Promise<unknown> {
  const { measurementJobs } = await import("../../src/commands/measurementJobs");
  const collected = await measurementJobs.read();
  if (!collected) throw new Error("no tables");
  const period = { kind: "month", start: "2009-04-01", end: "2009-04-30" } as const;
  const figure = (own: Goal, value: number) => ({
    goal: own,
    period,
    content: { value, numerator: value, denominator: 100, provisional: null },
  });
  return measurementJobs.write(
    planFigures(
      collected.book.goals.map((own) => figure(own, own.nr === "1.2" ? 61 : 93)),
      collected.book,
    ),
    "typed",
  );
}

test("a row with nothing but a formula of people's own is empty to new goals", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets();
    await peoplesOwn(session, "Mål", 1);
    await session.addIn.writeGoals({ contract }, goals);
    expect((await rowsIn("Mål")).map(({ Nr, Egen }) => [Nr, Egen])).toEqual([
      ["7", 42],
      ["8", 42],
    ]);
  }));
