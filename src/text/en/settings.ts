import type { Status } from "../../domain/status";
import { listed as inRow } from "../listed";
import { formatNumber } from "./numbers";
import { statusWords } from "./terms";
import type { ownText as danishOwnText, settingsText as danishSettingsText } from "../da/settings";
import type { Worded } from "../worded";

const whole = (count: number): string => formatNumber(count, 0);
const goals = (count: number): string => (count === 1 ? "one goal" : `${whole(count)} goals`);
const rows = (count: number): string => (count === 1 ? "one row" : `${whole(count)} rows`);
const listed = (words: readonly string[]): string => inRow(words, "and");

/** The screen Indstillinger in English. */
export const settingsText: Worded<typeof danishSettingsText> = {
  reading: "Reading settings …",
  withoutTables:
    "The workbook has no performance contracts yet. Thresholds and follow-up can be chosen when the sheets have been made.",
  toStart: "Go to Start",
  tryAgain: "Try again",
  thresholds: "Thresholds",
  thresholdsHelp:
    "When a goal is missed, the threshold decides whether it is At risk (“I risiko”) or Behind (“Bagud”), and after its deadline Partly met (“Delvist opfyldt”) or Not met (“Ikke opfyldt”). The numbers are your own and stand in the table Indstillinger. A goal may have a threshold of its own in the table Mål.",
  duringYear: "While the year runs",
  afterDeadline: "From the deadline on",
  level: "Level (Niveau), per cent",
  change: "Change (Ændring), per cent",
  levelHelp: "The figure held against the target. Empty: the threshold is not used.",
  changeHelp: "The share of the agreed change that has been reached. Empty: the threshold is not used.",
  percentWanted: "Type a number from 0 to 100, such as 90, or leave the field empty.",
  whichPercent: (degree: string, percent: string) =>
    `Type ${degree} for ${degree} per cent, or ${percent} with its sign if the threshold is that low.`,
  unreadableCell: (text: string) =>
    `The cell holds “${text}”, which is no degree. The usual threshold applies until you save.`,
  rowMissing: "Not listed in the table. The usual threshold applies; when you change it and save, its row is added.",
  tableMissing: "The table Indstillinger is missing, so the usual thresholds apply. Create sheets makes it.",
  createSheets: "Create sheets",
  unchanged: "No goal changes status.",
  shifts: (count: number, parts: readonly string[]) =>
    `${count === 1 ? "One goal changes" : `${count} goals change`} status: ${listed(parts)}.`,
  shift: (count: number, from: Status, to: Status, deadlinePassed: boolean) => {
    const words = statusWords[deadlinePassed ? "afterDeadline" : "duringYear"];
    return `${count} from “${words[from]}” to “${words[to]}”`;
  },
  fieldWrong: "A field cannot be read.",
  goToField: "Go to the field",
  save: "Save thresholds",
  cancel: "Cancel",
  saved: (count: number) =>
    `${count === 1 ? "One threshold is" : `${count} thresholds are`} saved in the table Indstillinger. Choose Refresh status to bring the sheet up to date.`,
  nothingToSave: "The thresholds stand like that in the table already; nothing has been changed.",
  rhythm: "Follow-up",
  rhythmHelp: "How often each contract is followed up. It stands in the table Kontrakter.",
  noContracts: "There are no contracts yet.",
  noRhythm: "Not chosen",
  month: "Every month",
  quarter: "Every quarter",
  halfYear: "Every half-year",
  rhythmSaved: (contract: string) => `The follow-up of ${contract} is saved in the table Kontrakter.`,
  language: "Language",
  languageHelp: "The language of the pane on this computer. Sheets, cells and functions are always in Danish.",
  asOffice: "Same as Office",
  languageUnavailable: "The language could not be fetched. Check the internet connection, and choose again.",
  danish: "Dansk",
  english: "English",
};

/** What the add-in has made, and its removal, in English. */
export const ownText: Worded<typeof danishOwnText> = {
  heading: "What Målopfyldelse has made",
  nothing: "Målopfyldelse has made nothing in this workbook.",
  help: "Choose a name to go to the place.",
  table: (name: string, count: number) => `The table ${name}: ${rows(count)}`,
  status: (count: number) => `Status: ${count === 1 ? "one goal or part" : `${whole(count)} goals and parts`}`,
  onSheet: (sheet: string) => `on the sheet ${sheet}`,
  theirs: "a table of your own",
  remembered: (count: number) =>
    `Remembered in the workbook: ${count === 1 ? "one set-up" : `${count} set-ups`}, such as how a file of measurements is read`,
  remove: "Remove everything …",
  removeExample: "Remove the example …",
  removeExampleNow: "Remove the example",
  confirmHeading: "What should be removed?",
  exampleHeading: "Remove the example?",
  exampleLost: (goalCount: number, measurements: number) =>
    `The example's ${goals(goalCount)} and ${measurements === 1 ? "one made-up measurement" : `${whole(measurements)} made-up measurements`} are removed with the sheets that they stand on.`,
  statusOnly: "Remove only the status and what is remembered",
  statusOnlyHelp: "Your contracts, goals, measurements and remarks stay in their tables.",
  everything: "Remove everything, also goals and measurements",
  lost: "If everything is removed, this is lost:",
  lostRows: (table: string, count: number) => `${rows(count)} in ${table}`,
  lostGoals: (count: number) => goals(count),
  lostMeasurements: (count: number) => (count === 1 ? "one measurement" : `${whole(count)} measurements`),
  lostColumns: (table: string, columns: readonly string[]) =>
    `your own ${columns.length === 1 ? "column" : "columns"} ${listed(columns)} in ${table}`,
  unsavedRemarks: (count: number) =>
    `${count === 1 ? "one remark" : `${count} remarks`} on the sheet Status not yet saved in Bemærkninger`,
  stays: "This stays:",
  staysElse: "all other sheets of the workbook",
  staysOn: (sheet: string, what: string) => `the sheet ${sheet} with ${what}`,
  staysTable: (table: string, sheet: string) =>
    `the table ${table} on the sheet ${sheet}, which is not laid out as Målopfyldelse makes it`,
  foreignCells: (first: string, count: number) =>
    count === 1
      ? `what stands in ${first}`
      : `what stands in ${first} and ${count - 1} other ${count === 2 ? "cell" : "cells"}`,
  foreignObjects: (count: number) =>
    count === 1 ? "a chart, picture, pivot table or comment" : `${count} charts, pictures, pivot tables or comments`,
  foreignTable: (name: string) => `the table ${name}`,
  foreignName: (name: string) => `the name ${name}`,
  noUndo:
    "This cannot be undone, and what you did before it cannot be undone afterwards either. Formulas elsewhere that use the tables show an error. Save a copy first if you are in doubt.",
  cancel: "Cancel",
  removing: "Removing …",
  removedStatus:
    "The status and what was remembered have been removed. Contracts, goals and measurements stand where they stood.",
  removedAll: (partly: readonly string[], stays: readonly string[]) =>
    [
      "What Målopfyldelse has made has been removed.",
      ...(partly.length > 0
        ? [`The ${partly.length === 1 ? "sheet" : "sheets"} ${listed(partly)} stayed with what is your own.`]
        : []),
      ...(stays.length > 0
        ? [
            `The ${stays.length === 1 ? "table" : "tables"} ${listed(stays)} ${stays.length === 1 ? "is your own and has" : "are your own and have"} not been touched.`,
          ]
        : []),
    ].join(" "),
};
