import { planFigures } from "../../src/app/figures/planFigures";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const SAYS = "Projektmappen er skrivebeskyttet. Gem en kopi under et andet navn, åbn den, og prøv igen.";
const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;

const jobsOf = async () => ({
  ...(await import("../../src/commands/measurementJobs")),
  ...(await import("../../src/commands/settingsJobs")),
  ...(await import("../../src/commands/goalJobs")),
});

/** A workbook with a status and one figure written from the pane, opened again for viewing only. */
const viewed = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    await writeFigure();
    session.host.faults.setReadOnly(true);
    await work(session);
  });

async function writeFigure(): Promise<unknown> {
  const { measurementJobs } = await jobsOf();
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

async function firstGoal({ addIn }: AddInSession) {
  const status = await addIn.readStatus();
  const found = status.kind === "judged" ? status.book.goals.find(({ nr }) => nr === "1.2") : undefined;
  if (!found) throw new Error("no goal");
  return found;
}

test.each<[screen: string, read: (session: AddInSession) => Promise<unknown>, sees: unknown]>([
  [
    "Start and Status",
    async ({ addIn }) => {
      const status = await addIn.readStatus();
      return status.kind === "judged" && [status.contracts[0]?.counts.met, status.sheet];
    },
    [1, "outdated"],
  ],
  ["Status at another date", async ({ addIn }) => (await addIn.readStatus({ asOf: "2009-02-28" })).kind, "judged"],
  ["Kontrakt", async (session) => (await firstGoal(session)).target, 650],
  ["Målinger", async () => (await (await jobsOf()).measurementJobs.read())?.book.goals.length, 2],
  ["Indstillinger", async () => (await (await jobsOf()).settingsJobs.read(null)).kind, "ready"],
  ["the list of what the add-in has made", async () => (await (await jobsOf()).settingsJobs.listOwn()).goals, 2],
  ["the remembered date", ({ addIn }) => addIn.statusDate.recall(), null],
])("in a read-only workbook %s can be read", async (_screen, read, sees) => {
  await viewed(async (session) => expect(await read(session)).toEqual(sees))();
});

test(
  "in a read-only workbook a goal's row, and the status, come to the front",
  viewed(async ({ addIn, host }) => {
    await addIn.showPlace({ table: "Målinger", row: 7, column: "Værdi" });
    expect(host.selection).toMatchObject({ sheet: "Målinger", address: "E7" });
    await (await jobsOf()).settingsJobs.showStatus();
    expect(host.selection.sheet).toBe("Status");
  }),
);

test.each<[job: string, write: (session: AddInSession) => Promise<unknown>]>([
  ["Opdater status", ({ addIn }) => addIn.refreshStatus()],
  ["Opret ark", ({ addIn }) => addIn.createSheets()],
  ["Prøv med eksempel", ({ addIn }) => addIn.tryExample()],
  [
    "Skriv mål",
    ({ addIn }) => addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7", target: 36 })]),
  ],
  [
    "Ret målet",
    async (session) => {
      const own = await firstGoal(session);
      return (await jobsOf()).goalJobs.editGoal(own, { ...own, target: 700 }, true);
    },
  ],
  ["Skriv målinger", () => writeFigure()],
  ["Fortryd seneste skrivning", async () => (await jobsOf()).measurementJobs.takeBack()],
  [
    "Gem grænser",
    async () =>
      (await jobsOf()).settingsJobs.writeThresholds({
        ...DEFAULT_THRESHOLDS,
        duringYear: { level: 0.985, change: null },
      }),
  ],
  ["Gem opfølgning", async () => (await jobsOf()).settingsJobs.writeFollowUp(contract.name, "halfYear")],
  [
    "Fjern det hele",
    async () => {
      const { settingsJobs } = await jobsOf();
      return settingsJobs.removeOwn("everything", await settingsJobs.listOwn());
    },
  ],
  ["a date to judge at", ({ addIn }) => addIn.statusDate.choose("2009-02-28")],
])("in a read-only workbook %s is refused with one line, and nothing is changed", async (_job, write) => {
  await viewed(async (session) => {
    const cells = () =>
      structuredClone(session.opened.workbook.worksheets.map(({ model }) => [model.name, model.rows]));
    const before = cells();
    const outcome = await write(session).then(
      () => "written",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toBe(SAYS);
    expect(cells()).toEqual(before);
  })();
});
