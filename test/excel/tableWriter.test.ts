import { planFigures } from "../../src/app/figures/planFigures";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;

/** A job that adds a row to a table of its own. */
type Adds = { table: string; add: (session: AddInSession) => Promise<unknown> };

const ADDS: readonly Adds[] = [
  {
    table: "Mål",
    add: ({ addIn }) => addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7", target: 36 })]),
  },
  { table: "Målinger", add: async () => writeFigure("2009-04-01", "2009-04-30") },
  {
    table: "Indstillinger",
    add: async () =>
      (await settings()).writeThresholds({ ...DEFAULT_THRESHOLDS, duringYear: { level: 0.985, change: 0.5 } }),
  },
  { table: "Bemærkninger", add: ({ addIn }) => addIn.refreshStatus() },
];

async function settings() {
  return (await import("../../src/commands/settingsJobs")).settingsJobs;
}

async function figureJobs() {
  return (await import("../../src/commands/measurementJobs")).measurementJobs;
}

async function writeFigure(start: `${number}-${number}-${number}`, end: `${number}-${number}-${number}`) {
  const jobs = await figureJobs();
  const collected = await jobs.read();
  const own = collected?.book.goals.find(({ nr }) => nr === "1.2");
  if (!collected || !own) throw new Error("no goal");
  const figure = {
    goal: own,
    period: { kind: "month", start, end } as const,
    content: { value: 61, numerator: "", denominator: "", provisional: null },
  };
  return jobs.write(planFigures([figure], collected.book), "typed");
}

/** The tables with their rows, a remark to save, and a threshold that Indstillinger does not list. */
async function prepare({ addIn, sheet, rowOfGoal }: AddInSession): Promise<void> {
  await addIn.createSheets(skelbaekgade);
  sheet("Indstillinger").getCell("A5").value = "Noget andet";
  await addIn.refreshStatus();
  sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
}

const outcomeOf = ({ addIn }: AddInSession, job: Promise<unknown>): Promise<string> =>
  job.then(
    () => "written",
    (fault: unknown) => addIn.messageOf(fault),
  );

/** Adds a table row with nothing but the formula of a column of people's own. Gives the row's number. */
async function addEmptyRow({ sheet }: AddInSession, name: string, own: boolean): Promise<number> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    table.rows.add();
    if (own) table.columns.add(undefined, [["Egen"], ...Array.from({ length: body.rowCount + 1 }, () => ["=6*7"])]);
    await context.sync();
  });
  const ref = sheet(name).getTable(name)?.model.tableRef ?? "";
  return Number(/\d+$/.exec(ref)?.[0]);
}

describe("a row that the table has empty is filled", () => {
  test.each(ADDS.flatMap((adds) => [true, false].map((own) => ({ ...adds, own }))))(
    "in $table, with a formula column of people's own: $own",
    ({ table, add, own }) =>
      withAddIn(async (session) => {
        await prepare(session);
        const { sheet } = session;
        // A new table has an empty first row already, which takes the first row that is added.
        if (table === "Bemærkninger") sheet(table).getCell("A5").value = "Skelbækgade 2008";
        const empty = await addEmptyRow(session, table, own);
        await add(session);
        expect([
          sheet(table).getTable(table)?.model.tableRef?.endsWith(String(empty)),
          sheet(table).getCell(empty, 1).value,
        ]).toEqual([true, expect.stringMatching(/^(Skelbækgade 2009|Gul grænse i året, Niveau)$/)]);
      }),
  );
});

describe("merged cells are told with the sheet that they are on", () => {
  test.each(ADDS)("$table on a sheet that people renamed", ({ table, add }) =>
    withAddIn(async (session) => {
      await prepare(session);
      const { sheet } = session;
      if (table === "Bemærkninger") sheet(table).getCell("A5").value = "Skelbækgade 2008";
      const last = Number(/\d+$/.exec(sheet(table).getTable(table)?.model.tableRef ?? "")?.[0]);
      sheet(table).mergeCells(last + 1, 1, last + 1, 30);
      sheet(table).name = `Vores ${table.toLowerCase()}`;
      expect(await outcomeOf(session, add(session))).toBe(
        `»Vores ${table.toLowerCase()}« har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.`,
      );
    }),
  );
});

describe("a filter", () => {
  const filter = (name: string, column: number, value: string): Promise<void> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      table.autoFilter.apply(table.getRange(), column, { filterOn: "Values", values: [value] });
      await context.sync();
    });
  const says = (name: string): string =>
    `»${name}« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.`;

  test.each(ADDS)("stops a row from being added to $table", ({ table, add }) =>
    withAddIn(async (session) => {
      await prepare(session);
      if (table === "Bemærkninger") session.sheet(table).getCell("A5").value = "Skelbækgade 2008";
      await filter(table, 0, "Skelbækgade 2009");
      expect(await outcomeOf(session, add(session))).toBe(says(table));
    }),
  );

  test("stops a column from being made", () =>
    withAddIn(async (session) => {
      await prepare(session);
      const { editGoal, before } = await goalForm(session, "1.3");
      await filter("Mål", 1, "1.3");
      expect(await outcomeOf(session, editGoal(before, { ...before, retired: "2009-03-31" }, true))).toBe(says("Mål"));
    }));

  test("stops a row from being removed", () =>
    withAddIn(async (session) => {
      await prepare(session);
      await writeFigure("2009-04-01", "2009-04-30");
      await filter("Målinger", 1, "1.3");
      expect(await outcomeOf(session, (await figureJobs()).takeBack())).toBe(says("Målinger"));
    }));

  test.each<{ what: string; table: string; column: number; shown: string; cell: string; holds: unknown }>([
    { what: "how often", table: "Kontrakter", column: 1, shown: "Andre", cell: "E5", holds: "halvår" },
    { what: "a target", table: "Mål", column: 1, shown: "1.2", cell: "I6", holds: 90 },
    { what: "a figure", table: "Målinger", column: 1, shown: "1.3", cell: "E9", holds: 61 },
    { what: "a threshold", table: "Indstillinger", column: 0, shown: "Andre", cell: "B6", holds: 0.4 },
    { what: "a remark", table: "Bemærkninger", column: 1, shown: "1.3", cell: "E5", holds: "Nyeste aftale" },
  ])("lets a cell of $table be edited ($what), also in a row that it hides", ({ table, column, shown, cell, holds }) =>
    withAddIn(async (session) => {
      await prepare(session);
      const { addIn, sheet, rowOfGoal } = session;
      sheet("Indstillinger").getCell("A5").value = "Gul grænse i året, Niveau";
      await addIn.refreshStatus();
      sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Nyeste aftale";
      const { editGoal, before } = await goalForm(session, "1.3");
      await filter(table, column, shown);
      const jobs: Record<string, () => Promise<unknown>> = {
        Kontrakter: async () => (await settings()).writeFollowUp("Skelbækgade 2009", "halfYear"),
        Mål: () => editGoal(before, { ...before, target: 90 }, true),
        Målinger: () => writeFigure("2009-03-01", "2009-03-31"),
        Indstillinger: async () =>
          (await settings()).writeThresholds({
            ...DEFAULT_THRESHOLDS,
            duringYear: { ...DEFAULT_THRESHOLDS.duringYear, change: 0.4 },
          }),
        Bemærkninger: () => addIn.refreshStatus(),
      };
      expect(await outcomeOf(session, jobs[table]?.() ?? Promise.resolve())).toBe("written");
      expect(sheet(table).getCell(cell).value).toBe(holds);
    }),
  );
});

async function goalForm({ addIn }: AddInSession, nr: string) {
  const { goalJobs } = await import("../../src/commands/goalJobs");
  const status = await addIn.readStatus({ asOf: "2009-03-31" });
  const before = status.kind === "judged" ? status.book.goals.find((each) => each.nr === nr) : undefined;
  if (!before) throw new Error(`no goal ${nr}`);
  return { editGoal: goalJobs.editGoal, before };
}

describe("a text is sent plain to a text cell, and with an apostrophe to any other", () => {
  /** The texts that are sent to cells, as they go over the wire. */
  function sent({ host }: AddInSession): string[] {
    const texts: string[] = [];
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    host.bridge.sendMessageToHost = (json) => {
      const { body } = (JSON.parse(json) as { message: { body: unknown } }).message;
      const { Actions } = (typeof body === "string" ? JSON.parse(body) : body) as {
        Actions: { ActionType: number; Name: string; ArgumentInfo?: { Arguments?: unknown[] } }[];
      };
      for (const { ActionType, Name, ArgumentInfo } of Actions)
        if (ActionType === 4 && Name === "Values")
          texts.push(...[ArgumentInfo?.Arguments?.[0]].flat(2).filter((value) => typeof value === "string"));
      pass(json);
    };
    return texts;
  }

  test.each<{
    what: string;
    format: string;
    column: string;
    job: (session: AddInSession) => Promise<unknown>;
    text: string;
  }>([
    {
      what: "how often in Kontrakter",
      format: "@",
      column: "Kontrakter!E5",
      job: async () => (await settings()).writeFollowUp("Skelbækgade 2009", "halfYear"),
      text: "halvår",
    },
    {
      what: "how often in Kontrakter",
      format: "General",
      column: "Kontrakter!E5",
      job: async () => (await settings()).writeFollowUp("Skelbækgade 2009", "halfYear"),
      text: "'halvår",
    },
    {
      what: "a new goal's number in Mål",
      format: "@",
      column: "Mål!B7",
      job: ADDS[0]?.add ?? (async () => undefined),
      text: "7",
    },
    {
      what: "a goal's words in Mål",
      format: "@",
      column: "Mål!G6",
      job: async (session) => {
        const { editGoal, before } = await goalForm(session, "1.3");
        return editGoal(before, { ...before, text: "=Rettidighed" }, true);
      },
      text: "=Rettidighed",
    },
    {
      what: "a goal's words in Mål",
      format: "General",
      column: "Mål!G6",
      job: async (session) => {
        const { editGoal, before } = await goalForm(session, "1.3");
        return editGoal(before, { ...before, text: "=Rettidighed" }, true);
      },
      text: "'=Rettidighed",
    },
  ])("$what in the format $format: $text", ({ format, column, job, text }) =>
    withAddIn(async (session) => {
      await prepare(session);
      const [name = "", cell = ""] = column.split("!");
      const target = session.sheet(name).getCell(cell);
      target.style = { ...target.style, numFmt: format };
      const texts = sent(session);
      await job(session);
      expect(texts).toContain(text);
      expect(session.sheet(name).getCell(cell).value).toBe(text.replace(/^'/, ""));
    }),
  );
});
