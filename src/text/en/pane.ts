import { withoutStop } from "../withoutStop";
import { formatDate } from "./numbers";
import type * as danish from "../da/pane";
import type { Worded } from "../worded";

/** What the pane says about its own state, and around its screens. */
export const paneText: Worded<typeof danish.paneText> = {
  notExcel: "This page is part of an add-in and works only inside Excel.",
  officeMissing:
    "Excel's part of the pane could not be fetched. Check the internet connection, and open the pane again.",
  title: "Målopfyldelse",
  screens: "Screens",
  more: "More screens",
  screen: {
    start: "Start",
    contract: "Contract",
    measurements: "Measurements",
    status: "Status",
    followUp: "Follow-up",
    reports: "Reports",
    settings: "Settings",
  },
  loading: "Reading the workbook …",
  silent:
    "Excel has not answered yet. The pane is still waiting. If nothing happens, close the pane and open it again; if that does not help, save, and restart Excel.",
  loadingScreen: "Fetching …",
  close: "Close message",
  chooseFile: "Choose file",
  tryAgain: "Try again",
  showSheet: "Show the sheet",
  outOfDate: "The tables have changed since the status was worked out.",
  stale: {
    manual:
      "Excel is set to manual calculation, so figures from formulas may be stale. Choose Recalculate when formulas or figures have changed.",
    pending: "Excel has not finished calculating, so figures from formulas may be stale. Choose Recalculate.",
  },
  recalculate: "Recalculate",
  refresh: "Refresh status",
  refreshing: "Refreshing status …",
  stepReading: "Reading the tables …",
  stepJudging: (goals) => `Judging ${goals === 1 ? "one goal" : `${goals} goals`} …`,
  stepWriting: "Writing the status …",
  cancel: "Cancel",
  tooLateToCancel: "Can no longer be cancelled",
  broken: (words) =>
    `The pane has come to a halt: ${withoutStop(words)}. The workbook has not been changed. Try again, or close the pane and open it again.`,
  partMissing:
    "A part of the pane could not be fetched. Check the internet connection, and reload the pane. What you are writing is there afterwards.",
  reload: "Reload the pane",
};

/** The screen Start. */
export const startText: Worded<typeof danish.startText> = {
  heading: "Start",
  empty: "The workbook has no performance contracts yet.",
  emptyHelp:
    "Create sheets makes the tables for contracts, goals and measurements, with Danish names and headers. What is there already is not touched.",
  create: "Create sheets",
  creating: "Creating sheets …",
  read: "Read a contract",
  figures: "Get measurements from a file (.csv or .xlsx)",
  readHelp: "Paste the text of a Danish contract, or choose a document, and have its goals proposed.",
  example: "Try an example",
  exampleHelp:
    "Fills this workbook with a real contract, “Skelbækgade 2009”, and made-up measurements, so that you see the status at once. The example can be removed again.",
  next: "Next steps",
  addGoals: "Read a contract, or type goals into the table “Mål”.",
  addFigures: (count) => `${count === 1 ? "One goal lacks" : `${count} goals lack`} figures of finished periods.`,
  goTo: (screen) => `Go to the screen ${screen}`,
  mend: (count) => `${count === 1 ? "One thing" : `${count} things`} to check in the tables.`,
  comment: (count) => `${count === 1 ? "One goal deviates and has" : `${count} goals deviate and have`} no remark.`,
  edited: (count) =>
    `${count === 1 ? "One goal was" : `${count} goals were`} edited straight in “Mål” after a closed status. Is it a correction, an adjustment or a renegotiation?`,
  warn: (count) => `Early warning of ${count === 1 ? "one goal" : `${count} goals`}.`,
  show: "Show them",
  showOne: "Show it",
  makeStatus: "The sheet “Status” has not been made yet.",
  renewStatus: "The sheet “Status” does not show what the tables give now.",
  done: "Everything is in place. Refresh the status when there are new measurements.",
  contracts: "Contracts",
  asOf: (date) => `Status on ${formatDate(date)}`,
  goals: (count) => (count === 1 ? "One goal" : `${count} goals`),
  noGoals: "The contract has no goals yet.",
  openStatus: (name) => `See goals in ${name}`,
  seeGoals: "See goals",
  issues: (count) => (count === 1 ? "One thing to check" : `${count} things to check`),
  issuesIn: (table, count) => `${table} (${count})`,
  place: (row, column, also = []) =>
    [
      row === null ? "The whole table" : `Row ${row}${also.length === 0 ? "" : ` and ${also.length} more`}`,
      ...(column === null ? [] : [column]),
    ].join(", "),
};
