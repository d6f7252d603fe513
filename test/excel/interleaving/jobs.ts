import type { Source } from "../../../src/domain/source";
import type { Goal } from "../../../src/domain/goal";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/status";
import type { FigureBook } from "../../../src/app/figures/figureBook";
import type { FoundCorrection } from "../../../src/app/status/yearPart";
import { planFigures, type PlannedFigure } from "../../../src/app/figures/planFigures";
import { period } from "../../support/builders";
import { goal as goalOf } from "../../support/builders";
import { returnedFile } from "../../support/returnedFile";
import { sheetEdits, statusEdits, tableEdits, type Edit } from "./edits";
import type { SharedHost } from "./sharedHost";
import type { Worlds } from "./worlds";

/** A job of the add-in as the pane or the ribbon runs it. */
export type Job = {
  name: string;
  /** What the pane or the ribbon calls, as `settingsJobs.removeOwn`. */
  port: string;
  world: keyof Worlds;
  /** What has been done and seen before it begins, e.g. the goal as it was opened. Gives the job itself. */
  prepare: (shared: SharedHost) => Promise<() => Promise<unknown>>;
  edits: readonly Edit[];
  /**
   * Makes sheets in a request that others' names can stop. Where it only makes sheets, what was made by then stays, and
   * is found again. Where it writes rows of other tables beside them, a refusal leaves nothing on the new sheets.
   */
  makesSheets?: "only" | "beside";
  /** Removes what was agreed to. A sheet that is gone stays gone, whatever stops the job after it. */
  removes?: true;
  /** How the job is run a second time after a fault, if not as the first time. */
  again?: () => Promise<unknown>;
  /** Beginnings of contents that are not compared. */
  leavesOut?: readonly string[];
};

const ASOF = { asOf: "2009-04-30" } as const;

const contracts = tableEdits({
  table: "Kontrakter",
  row: "kontrakt-2",
  other: "kontrakt-1",
  header: "Opfølgning",
  value: "år",
});
const goals = tableEdits({ table: "Mål", row: "mål-3", other: "mål-2", header: "Måltal", value: 88 });
const figures = tableEdits({ table: "Målinger", row: "måling-6", other: "måling-5", header: "Værdi", value: 77 });
const settings = tableEdits({
  table: "Indstillinger",
  row: "grænse-2",
  other: "grænse-1",
  header: "Værdi",
  value: 0.4,
});
const remarks = tableEdits({
  table: "Bemærkninger",
  row: "bemærkning-2",
  other: "bemærkning-1",
  header: "Bemærkning",
  value: "Rettet i tabellen",
});
const status = statusEdits("1.3", "1.2");

const openedGoal = async ({ addIn }: SharedHost, nr: string): Promise<Goal> => {
  const read = await addIn.readStatus(ASOF);
  const found = read.kind === "judged" ? read.book.goals.find((each) => each.nr === nr) : undefined;
  if (!found) throw new Error(`no goal ${nr}`);
  return found;
};

const figureJobs = async () => (await import("../../../src/commands/measurementJobs")).measurementJobs;
const settingsJobs = async () => (await import("../../../src/commands/settingsJobs")).settingsJobs;

/** A removal that is agreed to anew, by what is left. */
async function removedAgain(scope: "everything" | "status"): Promise<unknown> {
  const own = await settingsJobs();
  return own.removeOwn(scope, await own.listOwn());
}

const BLOCK = "Kontrakt\tNr\tPeriode\tVærdi\nSkelbækgade 2009\t1.2\tmaj 2009\t70";

/** Puts a table of people's own on the first sheet, as a query loads to it. */
async function loadedTable(text: string): Promise<void> {
  const rows = text.split("\n").map((line) => line.split("\t"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange("D1").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.values = rows;
    sheet.tables.add(range, true).name = "Udtræk";
    await context.sync();
  });
}

const SOURCE: Source = {
  contract: "Skelbækgade 2009",
  nr: "1.2",
  part: "",
  from: "LIS-*.csv",
  filter: "Center = Skelbækgade",
  period: "Måned",
  value: "Praktik",
  numerator: "",
  denominator: "",
  form: "period",
  factor: 1,
};

/** A changed figure for March, and new ones for April. */
async function plannedFigures(): Promise<PlannedFigure[]> {
  const collected = await (await figureJobs()).read();
  const book = collected?.book as FigureBook;
  const given = (nr: string, when: string, value: number) => ({
    goal: book.goals.find((each) => each.nr === nr) as Goal,
    period: period(when),
    content: { value, numerator: "", denominator: "", provisional: null } as const,
  });
  return planFigures(
    [given("1.3", "marts 2009", 93), given("1.2", "april 2009", 61), given("1.3", "april 2009", 97)],
    book,
  );
}

const change =
  (nr: string, after: Partial<Goal>): Job["prepare"] =>
  async (shared) => {
    const before = await openedGoal(shared, nr);
    const { goalJobs } = await import("../../../src/commands/goalJobs");
    return () => goalJobs.editGoal(before, { ...before, ...after }, true);
  };

const NEW_CONTRACT = {
  contract: { name: "Musvågevej 2009", centre: "Musvågevej", year: 2009, followUp: null },
} as const;
const NEW_GOALS = [
  goalOf({ contract: "Musvågevej 2009", nr: "7", target: 36 }),
  goalOf({ contract: "Musvågevej 2009", nr: "8", target: 37 }),
];

const sheetJobs = async () => (await import("../../../src/commands/goalSheetJobs")).goalSheetJobs;

/** Goals of a sheet with two figures of one of them. */
const SHEET_PLAN = {
  name: "Opfølgning",
  contracts: [NEW_CONTRACT.contract],
  goals: NEW_GOALS,
  figures: ["januar 2009", "februar 2009"].map((when, at) => ({
    goal: NEW_GOALS[0] as Goal,
    period: period(when),
    content: { value: 35 + at, numerator: "", denominator: "", provisional: null } as const,
    row: 4,
    column: when,
    note: at === 0 ? "" : "Ny praksis",
  })),
};

const followUpWriting = () => import("../../../src/commands/followUpWriting");
const CORRECTION: FoundCorrection = {
  contract: "Skelbækgade 2009",
  nr: "1.3",
  part: "",
  asOf: "2009-03-31",
  field: "actual",
  was: 93,
  now: 94,
  reason: null,
};
const nextYearJobs = async () => (await import("../../../src/commands/nextYearJobs")).nextYearJobs;
const reportPageJobs = async () => (await import("../../../src/commands/reportPageJobs")).reportPageJobs;
const reportJobs = async () => (await import("../../../src/commands/reportJobs")).reportJobs;
const REPORT = { kind: "statusMeeting", contracts: ["Skelbækgade 2009"], asOf: "2009-04-30" } as const;
const yearJobs = async () => (await import("../../../src/commands/yearJobs")).yearJobs;

const CLOSING = { contracts: ["Skelbækgade 2009"], asOf: "2009-04-30", by: "Anna" } as const;
const AGREEMENT = {
  kind: "renegotiation",
  from: "2009-04-01",
  reason: "Færre ledige",
  decidedBy: "Direktionen",
  decided: null,
} as const;
const PLAN = {
  contract: "Skelbækgade 2009",
  nr: "1.3",
  part: "",
  cause: "Ferie",
  action: "Makkeroplæring",
  responsible: "Mette",
  deadline: "2009-06-30",
  expectedEffect: "",
  state: "planned",
  created: null,
  followUp: "",
} as const;

const exchangeJobs = async () => (await import("../../../src/commands/exchangeJobs")).exchangeJobs;

/** The file that Skelbækgade returns with its figure of April, the same each time. */
let skelbaekgadeReturned: Uint8Array | null = null;

const returnedAs = (bytes: Uint8Array): File => new File([new Uint8Array(bytes)], "Skelbækgade.xlsx");

/** What is taken in from it. */
async function collectedPlan() {
  const own = await exchangeJobs();
  const { round } = await own.planSending({ asOf: "2009-04-30", due: null });
  const sent = own.sentFiles(
    round.filter(({ contracts }) => contracts.some(({ contract }) => contract.name === "Skelbækgade 2009")),
  );
  skelbaekgadeReturned ??= await returnedFile(sent[0]?.bytes ?? new Uint8Array(), [
    { sheet: "Målinger", row: { Nr: "1.2", Periode: "april 2009" }, header: "Værdi", value: 70 },
  ]);
  const plan = await own.planCollecting([returnedAs(skelbaekgadeReturned)]);
  return { own, round, plan, ids: plan.differences.map(({ id }) => id) };
}

const drawingJobs = async () => (await import("../../../src/commands/drawingJobs")).drawingJobs;

export const jobs: readonly Job[] = [
  {
    name: "Grafer",
    port: "drawingJobs.drawGraphs",
    world: "refreshed",
    prepare: async () => {
      const own = await drawingJobs();
      return () => own.drawGraphs(null, "2009-04-30");
    },
    edits: [...figures, ...goals],
    makesSheets: "only",
  },
  {
    name: "Grafer once more",
    port: "drawingJobs.drawGraphs",
    world: "refreshed",
    prepare: async () => {
      const own = await drawingJobs();
      await own.drawGraphs(null, "2009-03-31");
      return () => own.drawGraphs(null, "2009-04-30");
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Grafer of fewer goals",
    port: "drawingJobs.drawGraphs",
    world: "refreshed",
    prepare: async () => {
      const own = await drawingJobs();
      await own.drawGraphs(null, "2009-04-30");
      return () => own.drawGraphs([{ contract: "Skelbækgade 2009", nr: "1.3", part: "" }], "2009-04-30");
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Strategikort-tegning",
    port: "drawingJobs.drawMaps",
    world: "refreshed",
    prepare: async ({ addIn }) => {
      const own = await drawingJobs();
      const [Kontrakt, Perspektiv] = ["Skelbækgade 2009", "Interne processer"];
      await addIn.createSheets({
        Strategikort: [
          { Kontrakt, Perspektiv, Element: "Rettidighed", "Fører til": "Flere i job", Mål: "1.3" },
          { Kontrakt, Perspektiv: "By/samfund", Element: "Flere i job" },
        ],
      });
      return () => own.drawMaps(null, "2009-04-30");
    },
    edits: [...figures, ...goals],
    makesSheets: "only",
  },
  {
    name: "Strategikort-tegning once more",
    port: "drawingJobs.drawMaps",
    world: "refreshed",
    prepare: async ({ addIn }) => {
      const own = await drawingJobs();
      const [Kontrakt, Perspektiv] = ["Skelbækgade 2009", "Interne processer"];
      await addIn.createSheets({
        Strategikort: [
          { Kontrakt, Perspektiv, Element: "Rettidighed", "Fører til": "Flere i job", Mål: "1.3" },
          { Kontrakt, Perspektiv: "By/samfund", Element: "Flere i job" },
        ],
      });
      await own.drawMaps(null, "2009-02-28");
      return () => own.drawMaps(null, "2009-04-30");
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Opret tabellerne for strategikort",
    port: "drawingJobs.createMapTables",
    world: "refreshed",
    prepare: async () => {
      const own = await drawingJobs();
      return () => own.createMapTables();
    },
    edits: [...contracts, ...goals],
    makesSheets: "only",
  },
  {
    name: "Opdater status",
    port: "addIn.refreshStatus",
    world: "refreshed",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.refreshStatus(ASOF),
    edits: [...status, ...goals, ...remarks],
  },
  {
    name: "Opdater status with remarks to move",
    port: "addIn.refreshStatus",
    world: "remarked",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.refreshStatus(ASOF),
    edits: [...status, ...remarks, ...figures],
  },
  {
    name: "Opdater status with a table as a source",
    port: "addIn.refreshStatus",
    world: "refreshed",
    prepare: async ({ addIn }) => {
      await (await figureJobs()).write([], "Udtræk", [{ ...SOURCE, from: "Udtræk", filter: "" }]);
      await loadedTable("Måned\tPraktik\nmaj 2009\t70");
      return () => addIn.refreshStatus(ASOF);
    },
    edits: [...status, ...figures],
  },
  {
    name: "Skriv målinger",
    port: "measurementJobs.write",
    world: "refreshed",
    prepare: async () => {
      const [own, planned] = [await figureJobs(), await plannedFigures()];
      return () => own.write(planned, "tastet");
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Skriv målinger with the source that they came from",
    port: "measurementJobs.write",
    world: "refreshed",
    prepare: async () => {
      const [own, planned] = [await figureJobs(), await plannedFigures()];
      return () => own.write(planned, "LIS-april.csv", [SOURCE]);
    },
    edits: [...figures, ...goals],
    makesSheets: "beside",
  },
  {
    name: "Fortryd seneste skrivning with its source",
    port: "measurementJobs.takeBack",
    world: "refreshed",
    prepare: async () => {
      const own = await figureJobs();
      await own.write(await plannedFigures(), "LIS-april.csv", [SOURCE]);
      return () => own.takeBack();
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Import of files",
    port: "addIn.importFiles",
    world: "refreshed",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.importFiles([new File([BLOCK], "maj.csv")], { contract: null, sheet: null }),
    edits: [...figures, ...goals],
  },
  {
    name: "Fortryd seneste skrivning",
    port: "measurementJobs.takeBack",
    world: "refreshed",
    prepare: async () => {
      const own = await figureJobs();
      await own.write(await plannedFigures(), "tastet");
      return () => own.takeBack();
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Skriv til arket",
    port: "addIn.writeGoals",
    world: "refreshed",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.writeGoals({ contract: { name: "Musvågevej 2009", centre: "Musvågevej", year: 2009, followUp: null } }, [
          goalOf({ contract: "Musvågevej 2009", nr: "7", target: 36 }),
          goalOf({ contract: "Musvågevej 2009", nr: "8", target: 37 }),
        ]),
    edits: [...goals, ...contracts],
  },
  {
    name: "Skriv mål with a way back",
    port: "goalJobs.writeGoals",
    world: "refreshed",
    prepare: async () => {
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      return () => goalJobs.writeGoals(NEW_CONTRACT, NEW_GOALS);
    },
    edits: goals,
  },
  {
    name: "Fortryd mål",
    port: "goalJobs.takeBackGoals",
    world: "refreshed",
    prepare: async () => {
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      await goalJobs.writeGoals(NEW_CONTRACT, NEW_GOALS);
      return () => goalJobs.takeBackGoals();
    },
    edits: goals,
  },
  {
    name: "Skriv et ark",
    port: "goalSheetJobs.write",
    world: "refreshed",
    prepare: async () => {
      const own = await sheetJobs();
      return () => own.write(SHEET_PLAN);
    },
    edits: [...goals, ...figures],
  },
  {
    name: "Fortryd læsningen af et ark",
    port: "goalSheetJobs.takeBack",
    world: "refreshed",
    prepare: async () => {
      const own = await sheetJobs();
      await own.write(SHEET_PLAN);
      return () => own.takeBack();
    },
    edits: goals,
  },
  {
    name: "Luk periode",
    port: "yearJobs.closePeriods",
    world: "refreshed",
    prepare: async () => {
      const own = await yearJobs();
      return () => own.closePeriods(CLOSING);
    },
    edits: [...goals, ...figures, ...remarks],
    makesSheets: "beside",
  },
  {
    name: "Genåbn",
    port: "yearJobs.reopenPeriod",
    world: "refreshed",
    prepare: async () => {
      const own = await yearJobs();
      await own.closePeriods(CLOSING);
      return () =>
        own.reopenPeriod({ contract: "Skelbækgade 2009", asOf: "2009-04-30", by: "Bo", reason: "Fejl i LIS" });
    },
    edits: goals,
  },
  {
    name: "Lav rapport",
    port: "reportJobs.draw",
    world: "refreshed",
    prepare: async () => {
      const own = await reportJobs();
      return () => own.draw(REPORT);
    },
    edits: [...goals, ...figures],
    makesSheets: "only",
  },
  {
    name: "Lav rapport over an older one",
    port: "reportJobs.draw",
    world: "refreshed",
    prepare: async () => {
      const own = await reportJobs();
      await own.draw({ ...REPORT, kind: "matrix" });
      return () => own.draw(REPORT);
    },
    edits: [...goals, ...figures],
  },
  {
    name: "Lav rapport over one with charts",
    port: "reportJobs.draw",
    world: "refreshed",
    prepare: async () => {
      const own = await reportJobs();
      await own.draw({ ...REPORT, asOf: "2009-03-31" });
      return () => own.draw(REPORT);
    },
    edits: [...goals, ...figures],
  },
  {
    name: "Nyt kontraktår in the same workbook",
    port: "nextYearJobs.add",
    world: "refreshed",
    prepare: async () => {
      const own = await nextYearJobs();
      const plan = await own.plan(2010);
      return () => own.add(plan);
    },
    edits: [...contracts, ...goals, ...figures],
    makesSheets: "beside",
  },
  {
    name: "Genforhandling",
    port: "yearJobs.amendGoal",
    world: "refreshed",
    prepare: async (shared) => {
      const before = await openedGoal(shared, "1.3");
      const own = await yearJobs();
      return () => own.amendGoal(before, { ...before, target: 90 }, AGREEMENT, true);
    },
    edits: [...goals, ...figures],
    makesSheets: "beside",
  },
  {
    name: "Justering in the goal's form",
    port: "goalJobs.amendGoal",
    world: "refreshed",
    prepare: async (shared) => {
      const before = await openedGoal(shared, "1.2");
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      return () => goalJobs.amendGoal(before, { ...before, target: 61 }, { ...AGREEMENT, kind: "adjustment" }, true);
    },
    edits: [...goals, ...figures],
    makesSheets: "beside",
  },
  {
    name: "Gem bemærkninger og planer",
    port: "followUpWriting.writeFollowUp",
    world: "refreshed",
    prepare: async () => {
      const own = await followUpWriting();
      return () => own.writeFollowUp({ remarks: [], figures: [], plans: [{ before: null, after: PLAN }] });
    },
    edits: [...goals, ...remarks],
    makesSheets: "beside",
  },
  {
    name: "Fortryd seneste i Opfølgning",
    port: "followUpWriting.takeBackFollowUp",
    world: "refreshed",
    prepare: async () => {
      const own = await followUpWriting();
      await own.writeFollowUp({ remarks: [], figures: await plannedFigures(), plans: [] });
      return () => own.takeBackFollowUp();
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Saml ind: Tag imod",
    port: "exchangeJobs.takeIn",
    world: "refreshed",
    prepare: async () => {
      const { own, plan, ids } = await collectedPlan();
      return () => own.takeIn(plan, ids);
    },
    edits: [...figures, ...goals],
    makesSheets: "beside",
  },
  {
    name: "Saml ind: Fortryd seneste",
    port: "exchangeJobs.takeBack",
    world: "refreshed",
    prepare: async () => {
      const { own, plan, ids } = await collectedPlan();
      await own.takeIn(plan, ids);
      return () => own.takeBack();
    },
    edits: [...figures, ...goals],
  },
  {
    name: "Begrundelse for en rettelse",
    port: "followUpWriting.writeReason",
    world: "refreshed",
    prepare: async () => {
      const own = await followUpWriting();
      return () => own.writeReason({ correction: CORRECTION, reason: "Ti forløb kom for sent ind", by: "Mette" });
    },
    edits: goals,
    makesSheets: "beside",
  },
  {
    name: "Svar på en ændring i Mål",
    port: "followUpWriting.answerEdit",
    world: "refreshed",
    prepare: async (shared) => {
      const [own, before] = [await followUpWriting(), await openedGoal(shared, "1.3")];
      await (await yearJobs()).closePeriods(CLOSING);
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      await goalJobs.editGoal(before, { ...before, target: 90 }, true);
      const read = await shared.addIn.readStatus(ASOF);
      const edited = read.kind === "judged" ? read.year.edited[0] : undefined;
      if (!edited) throw new Error("nothing was edited");
      return () => own.answerEdit({ edited, agreement: { ...AGREEMENT, from: "2009-05-01" } });
    },
    edits: goals,
    makesSheets: "beside",
  },
  {
    name: "Fjern mål",
    port: "goalJobs.removeGoal",
    world: "refreshed",
    prepare: async (shared) => {
      const before = await openedGoal(shared, "1.3");
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      return () => goalJobs.removeGoal(before, true);
    },
    edits: goals,
  },
  {
    name: "Fortryd sletning",
    port: "goalJobs.putGoalBack",
    world: "refreshed",
    prepare: async (shared) => {
      const before = await openedGoal(shared, "1.3");
      const { goalJobs } = await import("../../../src/commands/goalJobs");
      await goalJobs.removeGoal(before, true);
      return () => goalJobs.putGoalBack();
    },
    edits: figures,
  },
  {
    name: "Ret mål",
    port: "goalJobs.editGoal",
    world: "refreshed",
    prepare: change("1.3", { target: 90, source: "KMD", weight: 2 }),
    edits: [...goals, ...figures],
  },
  {
    name: "Nyt nummer til mål",
    port: "goalJobs.editGoal",
    world: "remarked",
    prepare: change("1.3", { nr: "1.10", part: "a" }),
    edits: [...goals, ...figures, ...remarks, ...status],
  },
  {
    name: "Mål udgår",
    port: "goalJobs.editGoal",
    world: "refreshed",
    prepare: change("1.3", { retired: "2009-03-31" }),
    edits: [...goals, ...status],
  },
  {
    name: "Grænser",
    port: "settingsJobs.writeThresholds",
    world: "refreshed",
    prepare: async () => {
      const own = await settingsJobs();
      const wanted = { duringYear: { level: 0.985, change: 0.6 }, afterDeadline: DEFAULT_THRESHOLDS.afterDeadline };
      return () => own.writeThresholds(wanted);
    },
    edits: [...settings, ...goals],
  },
  {
    name: "Opfølgning",
    port: "settingsJobs.writeFollowUp",
    world: "refreshed",
    prepare: async () => {
      const own = await settingsJobs();
      return () => own.writeFollowUp("Skelbækgade 2009", "halfYear");
    },
    edits: [...contracts, ...settings],
  },
  {
    name: "Opret ark",
    port: "addIn.createSheets",
    world: "begun",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.createSheets(),
    edits: [...sheetEdits, ...goals, ...contracts],
    makesSheets: "only",
  },
  {
    name: "Prøv med eksempel",
    port: "addIn.tryExample",
    world: "own",
    prepare:
      async ({ addIn }) =>
      () =>
        addIn.tryExample(),
    edits: sheetEdits,
    makesSheets: "only",
  },
  {
    name: "Fjern det hele",
    port: "settingsJobs.removeOwn",
    world: "refreshed",
    prepare: async () => {
      const own = await settingsJobs();
      const seen = await own.listOwn();
      return () => own.removeOwn("everything", seen);
    },
    again: () => removedAgain("everything"),
    removes: true,
    edits: [...sheetEdits, ...goals, ...figures, ...status],
  },
  {
    name: "Fjern status",
    port: "settingsJobs.removeOwn",
    world: "refreshed",
    prepare: async () => {
      const own = await settingsJobs();
      const seen = await own.listOwn();
      return () => own.removeOwn("status", seen);
    },
    again: () => removedAgain("status"),
    removes: true,
    edits: [...sheetEdits, ...status],
  },
];

const reading = (name: string, port: string, prepare: Job["prepare"]): Job => ({
  name,
  port,
  world: "refreshed",
  prepare,
  edits: [],
});

async function openedBlock() {
  const own = await figureJobs();
  const book = (await own.read())?.book as FigureBook;
  return { own, book, ...(await own.openBlock(BLOCK, book)) };
}

/** Jobs that change no cell. */
export const readings: readonly Job[] = [
  reading("Opfølgning in the pane", "followUpWriting.readFollowUp", async () => {
    const own = await followUpWriting();
    return () => own.readFollowUp("2009-04-30");
  }),
  reading("what each centre is sent", "exchangeJobs.planSending", async () => {
    const own = await exchangeJobs();
    return () => own.planSending({ asOf: "2009-04-30", due: null });
  }),
  reading("which round was sent", "exchangeJobs.rememberSent", async () => {
    const { own, round } = await collectedPlan();
    return () => own.rememberSent(round);
  }),
  reading("what came back", "exchangeJobs.planCollecting", async () => {
    const { own } = await collectedPlan();
    const bytes = skelbaekgadeReturned ?? new Uint8Array();
    return () => own.planCollecting([returnedAs(bytes)]);
  }),
  reading("what was last taken in", "exchangeJobs.lastTakenIn", async () => {
    const own = await exchangeJobs();
    return () => own.lastTakenIn();
  }),
  reading("a report", "reportJobs.read", async () => {
    const own = await reportJobs();
    return () => own.read({ kind: "statusMeeting", contracts: null, asOf: "2009-04-30" });
  }),
  reading("a report as a Word document", "reportJobs.word", async () => {
    const own = await reportJobs();
    return () => own.word({ kind: "matrix", contracts: null, asOf: "2009-04-30" }, null);
  }),
  reading("a status to compare", "reportJobs.standing", async () => {
    const own = await reportJobs();
    return () => own.standing({ asOf: "2009-04-30", isThen: true });
  }),
  reading("the strategy maps in the pane", "drawingJobs.readMaps", async () => {
    const own = await drawingJobs();
    return () => own.readMaps("2009-04-30");
  }),
  reading("a report with what it lacks", "reportPageJobs.read", async () => {
    const own = await reportPageJobs();
    return () => own.read({ kind: "statusMeeting", contracts: null, asOf: "2009-04-30" });
  }),
  reading("what differs between two statuses", "reportPageJobs.compare", async () => {
    const own = await reportPageJobs();
    return () => own.compare(["2009-02-28", "2009-04-30"]);
  }),
  reading("a template of one's own", "reportPageJobs.template.choose", async () => {
    const own = await reportPageJobs();
    return () => own.template.choose({ name: "Brevpapir.dotx", bytes: new Uint8Array([0x50, 0x4b]) });
  }),
  reading("the template of the workbook", "reportPageJobs.template.recall", async () => {
    const own = await reportPageJobs();
    return () => own.template.recall();
  }),
  reading("what is owed", "yearJobs.owed", async () => {
    const own = await yearJobs();
    return () => own.owed("2009-04-30", null);
  }),
  reading("what a closing would freeze", "yearJobs.planClosing", async () => {
    const own = await yearJobs();
    return () => own.planClosing(CLOSING);
  }),
  reading("what the next contract year would be", "nextYearJobs.plan", async () => {
    const own = await nextYearJobs();
    return () => own.plan(2010);
  }),
  reading("the next contract year's workbook", "nextYearJobs.content", async () => {
    const own = await nextYearJobs();
    const plan = await own.plan(2010);
    return () => own.content(plan);
  }),
  reading("what is to be decided", "nextYearJobs.state", async () => {
    const own = await nextYearJobs();
    return () => own.state();
  }),
  reading("the next contract year as a file", "nextYearJobs.file", async () => {
    const own = await nextYearJobs();
    const plan = await own.plan(2010);
    return () => own.file(plan);
  }),
  reading("a contract's goals as Word", "nextYearJobs.document", async () => {
    const own = await nextYearJobs();
    return () => own.document("Skelbækgade 2009");
  }),
  reading("an amendment as it is typed", "yearJobs.readAmendment", async () => {
    const own = await yearJobs();
    return () =>
      own.readAmendment({ contract: CLOSING.contracts[0] ?? "", nr: "1.3", part: "", header: "Måltal", to: "90" });
  }),
  reading(
    "Status in the pane",
    "addIn.readStatus",
    async ({ addIn }) =>
      () =>
        addIn.readStatus(ASOF),
  ),
  reading(
    "the status date",
    "addIn.statusDate.recall",
    async ({ addIn }) =>
      () =>
        addIn.statusDate.recall(),
  ),
  reading(
    "a chosen status date",
    "addIn.statusDate.choose",
    async ({ addIn }) =>
      () =>
        addIn.statusDate.choose("2009-04-30"),
  ),
  reading(
    "no status date any longer",
    "addIn.statusDate.choose",
    async ({ addIn }) =>
      () =>
        addIn.statusDate.choose(null),
  ),
  reading(
    "the id of unfinished work",
    "addIn.work.recall",
    async ({ addIn }) =>
      () =>
        addIn.work.recall(),
  ),
  reading(
    "an id for unfinished work",
    "addIn.work.begin",
    async ({ addIn }) =>
      () =>
        addIn.work.begin(),
  ),
  reading("the goals that were last written", "goalJobs.lastGoals", async () => {
    const { goalJobs } = await import("../../../src/commands/goalJobs");
    return () => goalJobs.lastGoals();
  }),
  reading("people's own sheets", "goalSheetJobs.list", async () => {
    const own = await sheetJobs();
    return () => own.list();
  }),
  reading("one of people's own sheets", "goalSheetJobs.openSheet", async () => {
    const own = await sheetJobs();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Opfølgning");
      sheet.getRange("A1:D2").values = BLOCK.split("\n").map((line) => line.split("\t"));
      await context.sync();
    });
    return () => own.openSheet("Opfølgning", { names: ["Opfølgning"], active: "Opfølgning" });
  }),
  reading("a file with a sheet of goals", "goalSheetJobs.openFile", async () => {
    const own = await sheetJobs();
    return () => own.openFile(new File([BLOCK], "maal.csv"));
  }),
  reading("what was last read from a sheet", "goalSheetJobs.last", async () => {
    const own = await sheetJobs();
    return () => own.last();
  }),
  reading("the goal that was last removed", "goalJobs.lastRemoval", async () => {
    const { goalJobs } = await import("../../../src/commands/goalJobs");
    return () => goalJobs.lastRemoval();
  }),
  reading("people's own tables", "measurementJobs.otherTables", async () => {
    const own = await figureJobs();
    return () => own.otherTables();
  }),
  reading("one of people's own tables", "measurementJobs.openTable", async () => {
    const { own, book } = await openedBlock();
    await loadedTable(BLOCK);
    return () => own.openTable("Udtræk", book);
  }),
  reading(
    "the status in front",
    "addIn.showStatus",
    async ({ addIn }) =>
      () =>
        addIn.showStatus(),
  ),
  reading(
    "a place in a table",
    "addIn.showPlace",
    async ({ addIn }) =>
      () =>
        addIn.showPlace({ table: "Mål", row: 6, column: "Nr" }),
  ),
  reading(
    "Genberegn",
    "addIn.recalculate",
    async ({ addIn }) =>
      () =>
        addIn.recalculate(),
  ),
  reading("Målinger in the pane", "measurementJobs.read", async () => {
    const own = await figureJobs();
    return () => own.read();
  }),
  reading("a file of figures", "measurementJobs.openFile", async () => {
    const { own, book } = await openedBlock();
    return () => own.openFile(new File([BLOCK], "maj.csv"), book);
  }),
  reading("a sheet of a file of figures", "measurementJobs.openSheet", async () => {
    const { own, book, file } = await openedBlock();
    return () => own.openSheet(file, book);
  }),
  reading("pasted figures", "measurementJobs.openBlock", async () => {
    const { own, book } = await openedBlock();
    return () => own.openBlock(BLOCK, book);
  }),
  reading("how a file's columns are read", "measurementJobs.rememberMapping", async () => {
    const { own, file, mapping } = await openedBlock();
    return () => own.rememberMapping(file, mapping);
  }),
  reading("what the add-in has made", "settingsJobs.listOwn", async () => {
    const own = await settingsJobs();
    return () => own.listOwn();
  }),
  reading("Indstillinger in the pane", "settingsJobs.read", async () => {
    const own = await settingsJobs();
    return () => own.read(null);
  }),
  reading("the report in front", "settingsJobs.showDrawn", async () => {
    const own = await settingsJobs();
    return () => own.showDrawn("Rapport");
  }),
  reading("the Status sheet in front", "settingsJobs.showStatus", async () => {
    const own = await settingsJobs();
    return () => own.showStatus();
  }),
];
