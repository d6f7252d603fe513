import type * as danish from "../da/sources";
import type { Worded } from "../worded";
import { listed } from "../listed";
import { formatDate, formatNumber } from "./numbers";

const whole = (count: number): string => formatNumber(count, 0);
const goals = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? "Goal" : "Goals"} ${listed(numbers, "and")}`;
/** The most names that a sentence holds. */
const MOST = 5;

function some(names: readonly string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST).join(", ")} and others` : listed(names, "and");
}

function counted(figures: number, sources: number): string {
  return [
    ...(figures === 0 ? [] : [figures === 1 ? "one measurement" : `${whole(figures)} measurements`]),
    ...(sources === 0 ? [] : [sources === 1 ? "one source" : `${whole(sources)} sources`]),
  ].join(" and ");
}

export const sourceText: Worded<typeof danish.sourceText> = {
  heading: (name, count) =>
    `${count === 1 ? "One row" : `${whole(count)} rows`} of the table “Kilder” ${count === 1 ? "applies" : "apply"} to ${name}.`,
  strays: (count, names) =>
    `${count === 1 ? "One row belongs" : `${whole(count)} rows belong`} to no goal of the table “Kilder” and ${count === 1 ? "is" : "are"} left out${names.length === 0 ? "" : `: ${some(names)}`}.`,
  outside: (count) =>
    `${count === 1 ? "One figure is" : `${whole(count)} figures are`} outside the contract's period and left out.`,
  silent: (nr, contract, why) => `Goal ${nr} of ${contract} gets no figures this time: ${why}`,
  silence: {
    headingMissing: (heading) => `there is no heading “${heading}”.`,
    headingTwice: (heading) => `the heading “${heading}” is there twice.`,
    valueMissing: "nobody can tell which column the figures are in. Fill in “Værdi” in the table “Kilder”.",
    periodMissing: "nobody can tell which period the figures are of. Fill in “Periode” in the table “Kilder”.",
    noRows: "no row fits “Filter” in the table “Kilder”.",
    noFigures: "there are no figures that can be used.",
  },
  unusable: (row, column, problem) => `Kilder, row ${row}, ${column}: ${problem}`,
  leftOut: {
    outsideContract: (nr) => `The figure of goal ${nr} is year to date and lies outside the contract's period.`,
    notDivisible: (nr) =>
      `The figure of goal ${nr} is year to date and cannot be divided into periods under the goal's aggregation. Fetch “Tæller” and “Nævner”, or choose the aggregation “År til dato” or “Seneste”.`,
    gap: (nr) =>
      `The figure of goal ${nr} is year to date, and the period before it is missing, so its own growth cannot be computed.`,
    unclear: (nr) =>
      `The figure of goal ${nr} is year to date, and the figure before it cannot be decided. Correct the two figures for one period.`,
    partOfYear: (nr) =>
      `The figure of goal ${nr} covers twelve months other than the contract's. Only the one that ends with the contract is the year's figure.`,
    notAYear: (nr) =>
      `The figure of goal ${nr} covers twelve months and cannot be used with the goal's aggregation and the contract's length. Choose the aggregation “Seneste”.`,
  },
  divided: (numbers) => `${goals(numbers)}: the figures are year to date, and the growth of each period is written.`,
  levels: (numbers) =>
    `${goals(numbers)}: each figure covers twelve months and is written as it is, since the aggregation is “Seneste”.`,
  years: (numbers) =>
    `${goals(numbers)}: each figure covers twelve months. Only the one that ends with the contract is written, as the whole year's figure.`,
  otherFile: (earlier) =>
    `${earlier} has another figure, which stands. Correct the table “Kilder” if it is the wrong one.`,
  point: "Point out goals in the file",
  pointHelp:
    "Choose the goal, and click the row or column that is its figures. The row for the table “Kilder” is proposed, and next month's file asks nothing.",
  contract: "Contract",
  everyContract: "All that the file names",
  goal: "Goal",
  chooseGoal: "Choose a goal",
  rows: "The file's first rows",
  pickColumn: (heading) => `The column ${heading} is the goal`,
  pickRow: (row) => `Row ${row} is the goal`,
  more: (count) => `${whole(count)} more rows are not shown.`,
  moreColumns: (count) => `${whole(count)} more columns are not shown.`,
  proposal: "Proposal for “Kilder”",
  from: "Source (Kilde)",
  fromHelp: "The file's name with * for what changes from time to time.",
  filter: "Filter",
  filterHelp: "The goal's rows, as Område = Nordby; Køn = I alt.",
  period: "Period (Periode)",
  periodHelp: "The heading over the period. Empty where the periods are headings themselves.",
  value: "Value (Værdi)",
  form: "Form",
  factor: "Factor (Faktor)",
  factorHelp: "Multiplies the figures, as 1.000 or 0,01.",
  factorWrong: "Write a number other than 0, as 1.000 or 0,01.",
  add: (count) => (count === 1 ? "Add the source" : `Add ${whole(count)} sources`),
  addFor: (names) => `For ${listed(names, "and")}.`,
  cannotPropose:
    "Nobody can tell where the goal's figures are. Click the column with the figures, or a row that has figures, and choose the contract if the file does not name it.",
  exists: "The goal has this source already.",
  added: (nr, contract, filter, value) =>
    `Goal ${nr}, ${contract}: ${[filter, value].filter((text) => text !== "").join(" · ")}`,
  remove: "Remove",
  addedHeading: (count) => (count === 1 ? "One new source" : `${whole(count)} new sources`),
  backToColumns: "Read the file without “Kilder”",
  toSources: "Point out the goals in the file, and remember them in “Kilder”",
  write: (figures, sources) => `Write ${counted(figures, sources)}`,
  lastWriting: (name, figures, sources) => `Last written: ${counted(figures, sources)} (${name}).`,
  takeBackAsk: (figures, sources) =>
    `New rows are removed, in the table “Kilder” too, and changed figures get their old value back (${counted(figures, sources)} in all). Rows that have been corrected since are left alone.`,
  takenBack: (count) =>
    count === 0
      ? "No source has been removed."
      : `${count === 1 ? "One source has" : `${whole(count)} sources have`} been removed from the table “Kilder”.`,
  written: (count) => `${count === 1 ? "One source is" : `${whole(count)} sources are`} written in the table “Kilder”.`,
  tables: "Tables in “Kilder”",
  fetched: (date, rows) =>
    [
      ...(date === null ? [] : [`refreshed ${formatDate(date)}`]),
      ...(rows === null ? [] : [rows === 1 ? "one row" : `${whole(rows)} rows`]),
    ].join(", "),
  failed: "The query could not be refreshed last time. Refresh it in Excel (Data › Refresh All).",
  gone: "The workbook has no such table.",
  open: (name) => `Look at the figures of ${name}`,
};
