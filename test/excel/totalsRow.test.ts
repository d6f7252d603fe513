import { planFigures } from "../../src/app/figures/planFigures";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;

const showTotals = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(name).showTotals = true;
    await context.sync();
  });

const says = (name: string): string =>
  `Tabellen ${name} har en totalrække, og nye rækker kan ikke skrives under den. Klik i tabellen, fjern fluebenet i Tabeldesign > Totalrække, og prøv igen. Sæt det tilbage bagefter.`;

async function writeFigure(): Promise<unknown> {
  const { measurementJobs } = await import("../../src/commands/measurementJobs");
  const collected = await measurementJobs.read();
  const own = collected?.book.goals.find(({ nr }) => nr === "1.2");
  if (!collected || !own) throw new Error("no goal");
  const figure = {
    goal: own,
    period: { kind: "month", start: "2009-04-01", end: "2009-04-30" } as const,
    content: { value: 61, numerator: "", denominator: "", provisional: null },
  };
  return measurementJobs.write(planFigures([figure], collected.book), "typed");
}

const writeGoal = ({ addIn }: AddInSession): Promise<unknown> =>
  addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7", target: 36 })]);

test.each<
  [
    name: string,
    prepare: (session: AddInSession) => Promise<unknown> | void,
    write: (session: AddInSession) => Promise<unknown>,
  ]
>([
  ["Mål", () => undefined, writeGoal],
  ["Målinger", () => undefined, writeFigure],
  [
    "Indstillinger",
    ({ sheet }) => void (sheet("Indstillinger").getCell("A5").value = "Noget andet"),
    async () =>
      (await import("../../src/commands/settingsJobs")).settingsJobs.writeThresholds({
        ...DEFAULT_THRESHOLDS,
        duringYear: { level: 0.985, change: null },
      }),
  ],
  [
    "Bemærkninger",
    async ({ addIn, sheet, rowOfGoal }) => {
      sheet("Bemærkninger").getCell("A5").value = "Skelbækgade 2009";
      await addIn.refreshStatus();
      sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    },
    ({ addIn }) => addIn.refreshStatus(),
  ],
])(
  "a totals row under %s stops new rows before anything is written, and the way out is named",
  async (name, prepare, write) => {
    await withAddIn(async (session) => {
      const { addIn, opened, sheet } = session;
      await addIn.createSheets(skelbaekgade);
      await prepare(session);
      await showTotals(name);
      const cells = (): string => JSON.stringify(opened.workbook.worksheets.map(({ model }) => model.rows));
      const before = [cells(), sheet(name).getTable(name)?.model.tableRef];
      expect(await addIn.messageOf(await write(session).catch((fault: unknown) => fault))).toBe(says(name));
      expect([cells(), sheet(name).getTable(name)?.model.tableRef]).toEqual(before);
    });
  },
);

test("a row of the table that is still empty is used above the totals", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets();
    await showTotals("Mål");
    await writeGoal(session);
    expect([session.sheet("Mål").getCell("B5").value, session.sheet("Mål").getCell("A6").value]).toEqual([
      "7",
      "Total",
    ]);
  }));
