import type { PageId } from "../../src/taskpane/pageId";
import type { PaneActions, TablePlace, Told } from "../../src/taskpane/paneActions";
import type { GoalJobs } from "../../src/app/goals/goalJobs";
import type { YearJobs } from "../../src/app/year/yearJobs";
import { pastedText } from "../../src/app/contracts/pastedText";
import { goalsOfText, proposeGoalsPaced, type Proposal } from "../../src/app/contracts/proposeGoals";
import { readStatus } from "../../src/app/status/readStatus";
import { recalledStatusDate, rememberStatusDate } from "../../src/app/status/statusDate";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { readFollowUp } from "../../src/app/followUp/readFollowUp";
import { takeBackFollowUp, writeFollowUp } from "../../src/app/followUp/writeFollowUp";
import { closePeriods, planClosing, reopenPeriod } from "../../src/app/year/closePeriod";
import { answerEdit } from "../../src/app/year/answerEdit";
import { writeReason } from "../../src/app/year/writeReason";
import type { RemarkChange } from "../../src/app/followUp/writeRemark";
import type { Goal, GoalKey } from "../../src/domain/goal";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { chooseLanguage, chosenLanguage } from "../../src/taskpane/frame/language";
import type { OutFile } from "../../src/app/files/saveFile";
import { once } from "../../src/taskpane/frame/once";
import { addNextYear, nextYearContent, planNextYear } from "../../src/app/nextYear/addNextYear";
import { contractFile } from "../../src/app/nextYear/contractFile";
import { nextYearFile } from "../../src/app/nextYear/nextYearFile";
import type { NextYearPlan } from "../../src/app/nextYear/nextYearPlan";
import { nextYearState } from "../../src/app/nextYear/nextYearState";
import { exchangeJobsOn } from "./exchangeJobsOn";
import { inMemoryWorkbook, type InMemoryWorkbook } from "./inMemoryWorkbook";
import { memory } from "./memory";
import { sheetJobsOn } from "./goalSheetJobsOn";
import { measurementJobsOn } from "./measurementJobsOn";
import { reportJobsOn } from "./reportJobsOn";
import { sampleSettings } from "./settingsSample";
import { bookTables, contractRow, goalRow, measurementRow } from "./tables";

const months = ["januar", "februar", "marts", "april", "maj", "juni"] as const;
const figures = (nr: string, values: readonly number[], contract = "Skelbækgade 2009") =>
  values.map((value, at) => measurementRow(`${months[at]} 2009`, value, { Nr: nr, Kontrakt: contract }));

/** Two contracts with every status, a cell that cannot be read, and a long Danish word. */
export function sampleTables(): SheetTable[] {
  return bookTables(
    [
      goalRow({
        Nr: "1.2",
        Måltal: 650,
        Enhed: "antal",
        Opgørelse: "Sum",
        Mål: "Mindst 650 ledige skal i virksomhedspraktik i 2009.",
      }),
      goalRow({}),
      goalRow({
        Nr: "2.1",
        Målform: "Højst",
        Måltal: 17.3,
        Enhed: "dage pr. medarbejder",
        Udgangspunkt: 20.4,
        Opgørelse: "Seneste",
        Styringsområde: "Personale",
        Mål: "Sygefraværet nedbringes fra 20,4 til 17,3 dage pr. medarbejder.",
      }),
      goalRow({
        Nr: "3.1",
        Måltal: 80,
        Styringsområde: "Kvalitet",
        Mål: "Beskæftigelsestilskudsberegningsmedarbejderne skal afgøre 80 pct. af sagerne inden for fire uger.",
      }),
      goalRow({
        Nr: "4.1",
        Målform: "Milepæl",
        Måltal: "",
        Enhed: "",
        Opgørelse: "Seneste",
        Styringsområde: "Ressourcer",
        Mål: "Der udarbejdes en kompetencestrategi.",
      }),
      goalRow({
        Nr: "1",
        Kontrakt: "Musvågevej 2009",
        Mål: "Mindst 90 pct. af borgerne er tilfredse.",
        Måltal: 90,
        Opgørelse: "Seneste",
      }),
    ],
    [
      ...figures("1.2", [57, 48, 66, 61, 70, 52]),
      ...figures("1.3", [96, 94, 90, 91, 92, 92]),
      ...figures("2.1", [20.5, 20.6, 20.4, 20.9, 21.2, 21]),
      ...figures("1", [91, 92], "Musvågevej 2009"),
      measurementRow("juli 2009", "mange", { Nr: "1.2" }),
    ],
    [
      contractRow({ Statusdato: "30-06-2009" }),
      contractRow({ Kontrakt: "Musvågevej 2009", Center: "Jobcenter Musvågevej" }),
    ],
  );
}

/** A short contract with a clear goal and one in doubt. */
export const sampleContract = [
  "Resultatkontrakt for Jobcenter København Skelbækgade 2009",
  "",
  "1. Rettidigheden for kontaktforløb skal i gennemsnit udgøre mindst 95 pct. i 2009.",
  "2. Sygefraværet skal nedbringes med 10 pct. i 2009.",
  "3. Centret skal gennemføre 650 virksomhedspraktikker i 2009.",
].join("\n");

/** An extract from LIS for June 2009 with a new figure, one for another, and three rows that cannot be read. */
export const sampleFigureFile = [
  "Center;Mål nr.;Periode;Værdi",
  "Jobcenter Skelbækgade;1.2;juni 2009;61",
  "Jobcenter Skelbækgade;3.1;juni 2009;78,4",
  "Jobcenter Skelbækgade;9.9;juni 2009;12,5",
  "Jobcenter Skelbækgade;2.1;forsommeren 2009;20,9",
  "Jobcenter Skelbækgade;1.3;maj 2009;ca. 94",
].join("\n");

/** The jobs of goals where a test has none of its own: nothing stands in the way, and nothing was written last. */
export const sampleGoalJobs: GoalJobs & Pick<YearJobs, "amendGoal"> = {
  editGoal: async () => ({ kind: "written", cells: 0, following: [] }),
  amendGoal: async () => ({ kind: "written", cells: 0, following: [] }),
  writeGoals: async (_proposal, goals) => ({ written: goals.length, alreadyThere: [] }),
  lastGoals: async () => null,
  takeBackGoals: async () => ({ removed: 0, left: [] }),
  removeGoal: async () => ({ kind: "removed", rows: 0 }),
  lastRemoval: async () => null,
  putGoalBack: async () => null,
};

/** The pane's actions on tables in memory; records each call. */
export type SampleActions = PaneActions & {
  /** The workbook in memory that the pane stands on. */
  workbook: InMemoryWorkbook;
  shown: TablePlace[];
  written: Goal[];
  writtenContracts: Proposal["contract"][];
  refreshed: (CalendarDate | null)[];
  remarked: RemarkChange[];
  /** Selects the row of a goal on the Status sheet. */
  select: (goal: GoalKey) => void;
  tell: (told: Told) => void;
  /** A button of the ribbon asks for a page. */
  askFor: (page: PageId) => void;
  change: () => void;
  /** The files that the pane let out, each as a workbook. */
  savedFiles: OutFile[];
};

export function sampleActions(tables: SheetTable[] = sampleTables(), more: Partial<PaneActions> = {}): SampleActions {
  const workbook = inMemoryWorkbook(tables);
  const remembered = memory();
  const listeners = new Set<(told: Told) => void>();
  const asking = new Set<(page: PageId) => void>();
  const selecting = new Set<(goal: GoalKey) => void>();
  const remarked: RemarkChange[] = [];
  const changeListeners = new Set<() => void>();
  const savedFiles: OutFile[] = [];
  const writtenContracts: Proposal["contract"][] = [];
  const [shown, written, refreshed]: [TablePlace[], Goal[], (CalendarDate | null)[]] = [[], [], []];
  return {
    workbook,
    hostReady: async () => undefined,
    officeColours: () => null,
    today: () => "2009-06-30",
    shown,
    written,
    writtenContracts,
    refreshed,
    remarked,
    select: (goal) => selecting.forEach((hear) => hear(goal)),
    tell: (told) => listeners.forEach((listener) => listener(told)),
    askFor: (page) => asking.forEach((listener) => listener(page)),
    change: () => changeListeners.forEach((listener) => listener()),
    readStatus: (asOf) => readStatus(workbook, { ...(asOf === null ? {} : { asOf }), today: () => "2009-06-30" }),
    refreshStatus: async (asOf) => {
      refreshed.push(asOf);
      return "Status er opdateret: 6 mål i 2 kontrakter.";
    },
    statusDate: {
      recall: () => recalledStatusDate(remembered),
      choose: (date) => rememberStatusDate(remembered, date),
    },
    recalculate: async () => "Alle formler er genberegnet.",
    // The sample is one workbook, however often its pane is loaded.
    work: { recall: async () => "sample", begin: async () => "sample" },
    createSheets: async () => "Oprettet: Kontrakter, Mål, Målinger.",
    tryExample: async () => "Eksemplet er klar: Skelbækgade 2009 med 18 mål.",
    showStatus: async () => void shown.push({ table: "Status", row: null, column: null }),
    showPlace: async (place) => void shown.push(place),
    readDocument: (file) => file.text(),
    readPasted: async (html, text) => pastedText(html, text),
    proposeGoals: async (text, labels, signal) => proposeGoalsPaced(text, labels, signal),
    readGoals: async (text, contract) => goalsOfText(text, contract),
    writeGoals: async ({ contract }, goals) => {
      writtenContracts.push(contract);
      written.push(...goals);
      return { written: goals.length, alreadyThere: [] };
    },
    goals: once(async () => ({ ...sampleGoalJobs })),
    goalSheets: once(async () => sheetJobsOn(workbook, remembered)),
    measurements: once(async () => measurementJobsOn(tables)),
    settings: once(async () => sampleSettings(workbook)),
    followUp: once(async () => ({
      writeRemark: async (change) => void remarked.push(change),
      showFigures: async (goal, period) => (
        shown.push({ table: "Målinger", row: null, column: `${goal.nr} ${period?.end ?? "alle"}` }),
        true
      ),
      followSelection: async (hear) => (selecting.add(hear), () => selecting.delete(hear)),
      readFollowUp: (asOf) =>
        readFollowUp(workbook, remembered, { ...(asOf === null ? {} : { asOf }), today: () => "2009-06-30" }),
      writeFollowUp: (work) => writeFollowUp((job) => job(workbook), remembered, work),
      takeBackFollowUp: () => takeBackFollowUp((job) => job(workbook), remembered),
      answerEdit: (answer) => answerEdit(workbook, answer, () => "2009-06-30"),
      writeReason: (reason) => writeReason(workbook, reason, () => "2009-06-30"),
      planClosing: (choice) => planClosing(workbook, choice, () => "2009-06-30"),
      closePeriods: (choice) => closePeriods(workbook, choice, () => "2009-06-30"),
      reopenPeriod: (reopening) => reopenPeriod(workbook, reopening, () => "2009-06-30"),
    })),
    exchange: once(async () => exchangeJobsOn(workbook, remembered)),
    nextYear: once(async () => ({
      plan: (year: number) => planNextYear(workbook, year, () => "2009-06-30"),
      content: async (plan: NextYearPlan) => nextYearContent(plan, await workbook.read()),
      state: () => nextYearState(workbook),
      file: async (plan: NextYearPlan) => nextYearFile(nextYearContent(plan, await workbook.read()), plan.year),
      add: (plan: NextYearPlan) => addNextYear(workbook, plan, () => "2009-06-30"),
      document: (contract: string) => contractFile(workbook, contract),
    })),
    reports: once(async () => reportJobsOn(workbook, remembered)),
    saveFile: async (file) => (savedFiles.push(file), file.name.endsWith(".xlsx") ? "workbook" : "download"),
    savedFiles,
    language: { chosen: chosenLanguage, choose: chooseLanguage },
    messageOf: async (fault) => (fault instanceof Error ? fault.message : String(fault)),
    outcomes: { last: () => null, listen: (listener) => (listeners.add(listener), () => listeners.delete(listener)) },
    pageAsked: { last: () => null, listen: (listener) => (asking.add(listener), () => asking.delete(listener)) },
    listenToChanges: (listener) => (changeListeners.add(listener), () => changeListeners.delete(listener)),
    ...more,
  };
}
