import type { ContractDocument } from "../app/contracts/readContractDocument";
import type { Proposal } from "../app/contracts/proposeGoals";
import type { FileImport, ImportChoices } from "../app/sources/importFiles";
import { readStatus, type WorkbookStatus } from "../app/status/readStatus";
import type { RefreshOptions, RefreshOutcome } from "../app/status/refreshStatus";
import { begunWorkId, recalledWorkId } from "../app/workbook/workId";
import { recalledStatusDate, rememberStatusDate } from "../app/status/statusDate";
import type { WrittenGoals } from "../app/goals/writeGoals";
import type { CalendarDate } from "../domain/calendarDate";
import type { Goal } from "../domain/goal";
import { workbookReader } from "../excel/readWorkbook";
import type { Place } from "../excel/showPlace";
import { listenToTables, watchTables } from "../excel/watchTables";
import { workbookMemory } from "../excel/workbookMemory";
import type { TableName } from "../sheets/tables/allTables";
import type { TableContent } from "../sheets/tables/tableContent";
import { ribbonTexts } from "../text/spoken/ribbon";
import { inWorkbook } from "../excel/inWorkbook";
import { messageOf } from "./messageOf";
import { today } from "./today";
import { channel } from "./channel";
import { ribbonAction, type Outcome } from "./ribbonAction";

/** The jobs that write, lazy-loaded when one is first asked for. */
const writing = () => import(/* webpackChunkName: "writing" */ "./writingJobs");

/**
 * The add-in's own jobs, each on the open workbook. The ribbon, the pane and whatever stands in for Excel call these.
 */
export const addIn = {
  /** *Opdater status*. */
  refreshStatus: async (options: Omit<RefreshOptions, "today"> = {}): Promise<RefreshOutcome> =>
    (await writing()).refreshStatus(options),
  /** What the pane shows: the status as the tables stand, without writing anything. */
  readStatus: (options: Omit<RefreshOptions, "today"> = {}): Promise<WorkbookStatus> =>
    inWorkbook((context) => readStatus(workbookReader(context), { ...options, today })),
  /** The one date that the pane and the ribbon judge at; null is each contract's own. */
  statusDate: {
    recall: (): Promise<CalendarDate | null> => inWorkbook((context) => recalledStatusDate(workbookMemory(context))),
    choose: (date: CalendarDate | null): Promise<void> =>
      inWorkbook((context) => rememberStatusDate(workbookMemory(context), date)),
  },
  /** The workbook's id for unfinished work. */
  work: {
    recall: (): Promise<string | null> => inWorkbook((context) => recalledWorkId(workbookMemory(context))),
    begin: (): Promise<string> => inWorkbook((context) => begunWorkId(workbookMemory(context))),
  },
  /** *Opret ark*. */
  createSheets: async (content?: TableContent): Promise<readonly TableName[]> =>
    (await writing()).createSheets(content),
  /** *Prøv med eksempel*. */
  tryExample: async (): Promise<RefreshOutcome> =>
    (await import(/* webpackChunkName: "example" */ "./exampleJob")).tryExample(),
  /** *Skriv til arket*. */
  writeGoals: async (proposal: Pick<Proposal, "contract">, goals: readonly Goal[]): Promise<WrittenGoals> =>
    (await writing()).writeGoals(proposal, goals),
  /** Imports files of figures without asking: what can be taken goes in, and the rest is told. */
  importFiles: async (files: readonly File[], choices: ImportChoices): Promise<readonly FileImport[]> =>
    (await import(/* webpackChunkName: "figureFiles" */ "./importJob")).importFiles(files, choices),
  /** The jobs of the follow-up year, lazy-loaded when they are first asked for. */
  year: async () => (await import(/* webpackChunkName: "year" */ "./yearJobs")).yearJobs,
  /** The jobs of the next contract year, lazy-loaded in the same way. */
  nextYear: async () => (await import(/* webpackChunkName: "nextYear" */ "./nextYearJobs")).nextYearJobs,
  /** The jobs of *Send til centrene* and *Saml ind*, with their words, lazy-loaded when they are first asked for. */
  exchange: async () => ({
    ...(await import(/* webpackChunkName: "exchange" */ "./exchangeJobs")).exchangeJobs,
    texts: (await import(/* webpackChunkName: "exchange" */ "./exchangeTexts")).exchangeTexts,
  }),
  /** The reports of the year, lazy-loaded when the first is asked for. */
  reports: async () => (await import(/* webpackChunkName: "reports" */ "./reportJobs")).reportJobs,
  /** Several workbooks as one, for the command line alone. */
  joining: async () => (await import(/* webpackChunkName: "joining" */ "./joinJobs")).joinJobs,
  /** Cases added up to figures, for the command line alone. */
  aggregation: async () => (await import(/* webpackChunkName: "aggregation" */ "./aggregateJobs")).aggregateJobs,
  /** The sheets of charts and maps, lazy-loaded when the first is asked for. */
  drawings: async () => (await import(/* webpackChunkName: "drawings" */ "./drawingJobs")).drawingJobs,
  /** Brings the Status sheet to the front, for a user who asked to see it. */
  showStatus: async (): Promise<void> => (await writing()).showStatusSheet(),
  /** Goes to a place in a table, for a user who asked to see it. */
  showPlace: async (place: Place): Promise<void> => (await writing()).showPlaceIn(place),
  /** Starts hearing of changes in the tables; called once. */
  watchTables: (): Promise<void> => inWorkbook(watchTables),
  listenToChanges: listenToTables,
  /** *Genberegn*. */
  recalculate: async (): Promise<void> => (await writing()).recalculateAll(),
  /** The reader of contracts, fetched when it is first used. */
  reader: {
    document: async (name: string, bytes: Uint8Array): Promise<ContractDocument> =>
      (await import("../app/contracts/readContractDocument")).readContractDocument(name, bytes),
    json: () => import("../app/contracts/readingJson"),
  },
  messageOf,
  /** The Danish of an answer, for whoever shows it elsewhere than on the sheet. */
  texts: async () => (await import(/* webpackChunkName: "answers" */ "./answerTexts")).answerTexts,
  /** What the ribbon's buttons came to, for the pane to show. */
  outcomes: channel<Outcome>(),
  /** The page that a ribbon button asks the pane to be at. */
  pageAsked: channel<"followUp">(),
} as const;

/** What nobody sees on a sheet in front, a refusal or a success, opens the pane, where it can be read. */
async function tell(outcome: Outcome, isSeen: boolean): Promise<void> {
  addIn.outcomes.tell(outcome);
  if (!isSeen) await showPane();
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/** *Luk periode* opens the pane at *Opfølgning*, where closing is planned and agreed to. */
async function openFollowUp(event: { completed: () => void }): Promise<void> {
  try {
    addIn.pageAsked.tell("followUp");
    await showPane();
  } finally {
    event.completed();
  }
}

/** *Opdater status*, with its sheet in front; after a query that failed the pane opens too, and says so. */
function refreshAction(): (event: { completed: () => void }) => Promise<void> {
  let failed: readonly string[] = [];
  const refresh = async (): Promise<string> => {
    const asOf = await addIn.statusDate.recall();
    const outcome = await addIn.refreshStatus(asOf === null ? {} : { asOf });
    failed = outcome.failedQueries;
    return ribbonTexts.refreshed(outcome);
  };
  const show = async (): Promise<boolean> => (await (await writing()).showDrawnStatus()) && failed.length === 0;
  return ribbonAction(refresh, tell, "made", show);
}

/** *Opret ark*, with the first of the new tables in front; where all are there already, that is said. */
function createSheetsAction(): (event: { completed: () => void }) => Promise<void> {
  let made: readonly TableName[] = [];
  const create = async (): Promise<string> => ribbonTexts.created((made = await addIn.createSheets()));
  const show = async (): Promise<boolean> => {
    const [table] = made;
    if (table === undefined) return false;
    await addIn.showPlace({ table, row: null, column: null });
    return true;
  };
  return ribbonAction(create, tell, undefined, show);
}

Office.actions.associate("refreshStatus", refreshAction());
Office.actions.associate("createSheets", createSheetsAction());
Office.actions.associate("closePeriod", openFollowUp);
Office.actions.associate(
  "recalculate",
  ribbonAction(async () => addIn.recalculate().then(() => ribbonTexts.recalculated), tell),
);
