import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { beforeWrite } from "../support/meanwhile";

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

/** Amends mål 1.3 to 90 in a workbook without Ændringer. Gives what is told. */
async function amended({ addIn }: AddInSession): Promise<string> {
  const status = await addIn.readStatus({ asOf: "2009-03-31" });
  const before = status.kind === "judged" ? status.book.goals.find(({ nr }) => nr === "1.3") : undefined;
  if (!before) throw new Error("no goal 1.3");
  const agreement = {
    kind: "renegotiation",
    from: "2009-02-01",
    reason: "Færre ledige",
    decidedBy: "Direktionen",
    decided: null,
  } as const;
  const year = await addIn.year();
  return year.amendGoal(before, { ...before, target: 90 }, agreement, true).then(
    ({ kind }) => kind,
    (fault: unknown) => addIn.messageOf(fault),
  );
}

/** The rows that say something in Ændringer, as Nr and Efter; null where there is no such table. */
const amendments = (): Promise<unknown[][] | null> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Ændringer");
    await context.sync();
    if (table.isNullObject) return null;
    const whole = table.getRange().load("values");
    await context.sync();
    const [headers = [], ...rows] = whole.values as unknown[][];
    return rows.map((row) => ["Nr", "Efter"].map((header) => row[headers.indexOf(header)]));
  });

const sheets = ({ opened }: AddInSession): string[] =>
  opened.workbook.worksheets.map(({ name }) => name).filter((name) => name.startsWith("Ændringer"));

test("a row that is inserted in Mål meanwhile leaves one row in the new Ændringer, on one sheet", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const acted = beforeWrite(session, () =>
      inExcel((context) => context.workbook.tables.getItem("Mål").rows.add(0, undefined)),
    );
    expect(await amended(session)).toBe("written");
    expect([acted(), await amendments(), sheets(session)]).toEqual([1, [["1.3", 90]], ["Ændringer"]]);
  }));

test("an amendment that is refused, as its goal is edited meanwhile, leaves no row in Ændringer", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const acted = beforeWrite(session, () =>
      inExcel((context) => {
        const table = context.workbook.tables.getItem("Mål");
        const target = table.columns.getItem("Måltal").getDataBodyRange().getCell(1, 0);
        target.values = [[88]];
      }),
    );
    expect(await amended(session)).toContain("1.3");
    expect([acted(), await amendments()]).toEqual([1, null]);
    await session.addIn.refreshStatus();
    const status = await session.addIn.readStatus({ asOf: "2009-03-31" });
    expect(status.kind === "judged" && status.book.goals.find(({ nr }) => nr === "1.3")?.target).toBe(88);
  }));
