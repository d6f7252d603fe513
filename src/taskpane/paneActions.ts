import type { GoalsOfText, Labels, Proposal } from "../app/contracts/proposeGoals";
import type { ReadingWatch } from "../app/contracts/readDocumentText";
import type { WorkbookStatus } from "../app/status/readStatus";
import type { RefreshOptions } from "../app/status/refreshStatus";
import type { WrittenGoals } from "../app/goals/writeGoals";
import type { CalendarDate } from "../domain/calendarDate";
import type { Goal } from "../domain/goal";
import type { PageId } from "./pageId";
import type { ExchangeJobs } from "../app/exchange/exchangeJobs";
import type { OutFile, WayOut } from "../app/files/saveFile";
import type { FollowUpJobs } from "../app/followUp/followUpJobs";
import type { GoalJobs } from "../app/goals/goalJobs";
import type { GoalSheetJobs } from "../app/goalSheets/goalSheetJobs";
import type { MeasurementJobs } from "../app/imports/measurementJobs";
import type { NextYearJobs } from "../app/nextYear/nextYearJobs";
import type { ReportPageJobs } from "../app/reports/reportPageJobs";
import type { SettingsJobs } from "../app/settings/settingsJobs";
import type { YearJobs } from "../app/year/yearJobs";

/** A place in one of the tables, as an issue names it. */
export type TablePlace = { table: string; row: number | null; column: string | null };

/** What a job does to the Status sheet when it succeeds: makes it, or leaves it behind the tables. */
export type StatusBecomes = "made" | "outdated";

/** A sheet beside Status that a job draws. */
export type DrawnSheet = Parameters<SettingsJobs["showDrawn"]>[0];

/**
 * What somebody is told: done, or not; `cancelled` where that was the user's own wish, and the sheet that was `drawn`,
 * which a button brings to the front.
 */
export type Told = { ok: boolean; text: string; cancelled?: true; status?: StatusBecomes; drawn?: DrawnSheet };

/** What a job comes to: the sentence of what was done, another thing to tell, or nothing to tell (null). */
export type JobOutcome = string | Told | null;

/** Runs a job and tells what came of it; a job that throws is told with the sentence of why. */
export type Run = (job: () => Promise<JobOutcome>, status?: StatusBecomes) => Promise<void>;

/** The pane's jobs: whether one runs, how one is run, and how a failure of something else is told. */
export type Job = { busy: boolean; run: Run; tellFailure: (going: Promise<unknown>) => void };

/** A language that the pane speaks. What stands in sheets and cells is Danish whichever it is. */
export type Language = "da" | "en";

/**
 * Which language the user has chosen on this computer, null being Office's own; choosing throws where its words cannot
 * be fetched.
 */
export type LanguageChoice = { chosen: () => Language | null; choose: (language: Language | null) => Promise<void> };

/** The colours that Office draws itself in; null where Office does not say, as on the web. */
export type OfficeColours = { bodyBackgroundColor?: string | undefined } | null;

/** How a refresh is followed and stopped. */
export type RefreshWatch = Pick<RefreshOptions, "signal" | "progress">;

/** All that the pane asks of the workbook. The screens know nothing of Excel. */
export type PaneActions = {
  /** Comes when Excel is ready; what is asked of the workbook before that waits for it. */
  hostReady: () => Promise<unknown>;
  /** The colours that Office is drawn in, once Excel is ready; null where it does not say. */
  officeColours: () => OfficeColours;
  /** Today where the user is. */
  today: () => CalendarDate;
  readStatus: (asOf: CalendarDate | null) => Promise<WorkbookStatus>;
  /** *Opdater status*; gives the sentence of what was done. */
  refreshStatus: (asOf: CalendarDate | null, watch: RefreshWatch) => Promise<string>;
  /** The one date to judge at, as the workbook remembers it; null is each contract's own. */
  statusDate: { recall: () => Promise<CalendarDate | null>; choose: (date: CalendarDate | null) => Promise<void> };
  /** *Genberegn*; gives the sentence of what was done. */
  recalculate: () => Promise<string>;
  /** The workbook's id for unfinished work: as it is remembered (null where it has none), or given. */
  work: { recall: () => Promise<string | null>; begin: () => Promise<string> };
  /** *Opret ark*; gives the sentence of what was done. */
  createSheets: () => Promise<string>;
  /** *Prøv med eksempel*; gives the sentence of what was done. */
  tryExample: () => Promise<string>;
  /** Brings the Status sheet to the front. */
  showStatus: () => Promise<void>;
  showPlace: (place: TablePlace) => Promise<void>;
  /** The text of a document. @throws with the sentence of why there is none. */
  readDocument: (file: File, watch?: ReadingWatch) => Promise<string>;
  /** The text to put in a field for what was pasted, from the clipboard's HTML and its plain text. */
  readPasted: (html: string, text: string) => Promise<string>;
  /** Reads a contract; `labels` are what its user says of the columns of tables. */
  proposeGoals: (text: string, labels?: Labels, signal?: AbortSignal) => Promise<Proposal>;
  /** Reads one text as goals of a contract. */
  readGoals: (text: string, contract: Pick<Proposal["contract"], "name" | "year" | "period">) => Promise<GoalsOfText>;
  writeGoals: (proposal: Pick<Proposal, "contract">, goals: readonly Goal[]) => Promise<WrittenGoals>;
  /** The jobs of the screens that are fetched when they are first opened. */
  goals: () => Promise<GoalJobs & Pick<YearJobs, "amendGoal">>;
  goalSheets: () => Promise<GoalSheetJobs>;
  measurements: () => Promise<MeasurementJobs>;
  settings: () => Promise<SettingsJobs>;
  followUp: () => Promise<FollowUpJobs>;
  exchange: () => Promise<ExchangeJobs>;
  nextYear: () => Promise<NextYearJobs>;
  reports: () => Promise<ReportPageJobs>;
  /**
   * The one way out for files; `words` are what can be pasted where none leaves, of a file that has such a form.
   * @throws NoWayOutError
   */
  saveFile: (file: OutFile, words?: string) => Promise<WayOut>;
  /** Which language the pane speaks. */
  language: LanguageChoice;
  /** The sentence for whatever stopped an action. */
  messageOf: (fault: unknown) => Promise<string>;
  /** What the ribbon's buttons came to: the last one, and each new one. */
  outcomes: { last: () => Told | null; listen: (listener: (told: Told) => void) => () => void };
  /** The page that a button of the ribbon asks for: the last one, and each new one. */
  pageAsked: { last: () => PageId | null; listen: (listener: (page: PageId) => void) => () => void };
  /** Hears that the tables were changed, by anybody. */
  listenToChanges: (listener: () => void) => () => void;
};
