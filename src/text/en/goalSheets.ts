import { listed } from "../listed";
import { withoutStop } from "../withoutStop";
import type * as danish from "../da/goalSheets";
import type { Worded } from "../worded";

const goals = (count: number): string => (count === 1 ? "one goal" : `${count} goals`);
const figures = (count: number): string => (count === 1 ? "one measurement" : `${count} measurements`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Reading somebody's own sheet of goals on the screen Contract. */
export const goalSheetText: Worded<typeof danish.goalSheetText> = {
  heading: "Read a sheet",
  intro:
    "If you keep goals and figures in a sheet of your own, with goals in rows and months across, both are read at once. The sheet is not changed.",
  readActive: "Read the sheet in front",
  activeIsOurs: "The sheet in front is one of the add-in's own. Go to your own sheet, or choose it in the list.",
  sheet: "Sheet in the workbook",
  sheetHelp: "Choose the sheet that has the goals.",
  noSheets: "The workbook has no sheets but the add-in's own.",
  file: "Sheet in a file (.xlsx)",
  reading: "Reading the sheet …",
  noHeadings: (sheet) =>
    `There are no headings on the sheet ${sheet} that can be recognised. It needs a row with such as Nr, Mål, Måltal and months.`,
  noGoals: (sheet) => `There are no goals below the headings of the sheet ${sheet}.`,
  look: (sheet) => `Look through the sheet ${sheet}`,
  colours:
    "Colours that are set by hand, and columns of status, are not read. The status is judged from the figures once the goals are written.",
  otherSheet: "Sheet",
  name: "The contract's name",
  nameHelp: "Centre and year. It must be spelt alike in all tables.",
  nameMissing: "Write the contract's name.",
  year: "The contract's year",
  yearHelp: "Such as 2019, or 2018/19 for a school year.",
  yearMissing: (months) =>
    months.length === 0
      ? "Write the contract's year."
      : `${listed(
          months.slice(0, 3).map((text) => `“${text}”`),
          "and",
        )} have no year. Write the contract's year.`,
  contracts: (names) => `Contracts on the sheet: ${listed(names, "and")}.`,
  columns: "How the columns are read",
  column: (heading, use) => `${heading}: ${use}`,
  correct: "Correct columns",
  noExamples: "Empty column",
  months: (first, last, count) =>
    count === 1 ? `${first}: measurements` : `${first}–${last}: measurements (${count} columns)`,
  use: {
    contract: "Contract or centre",
    nr: "The goal's number",
    part: "Part (Delmål)",
    text: "The goal's wording",
    indicator: "Indicator, a part of the wording",
    target: "Target (Måltal)",
    targetUpper: "Upper limit",
    form: "Form (Målform)",
    unit: "Unit",
    baseline: "Baseline (Udgangspunkt)",
    aggregation: "Aggregation (Opgørelse)",
    weight: "Weight",
    deadline: "Deadline (Frist)",
    responsible: "Responsible",
    source: "Source",
    focus: "Focus area",
    area: "Management area (Styringsområde)",
    type: "Goal type (Måltype)",
    lineKind: "Target or result, line by line",
    remark: "Remark on the latest measurement",
    figure: "Measurements",
    total: "The year's result so far; not read, but shows the aggregation",
    none: "Not read",
  },
  decimal: "Numbers are written with",
  dateOrder: "Dates are written with",
  figures: (count, first, last) =>
    count === 0
      ? "No measurements."
      : count === 1
        ? `One measurement: ${first}.`
        : `${count} measurements: ${first} to ${last}.`,
  figureAt: (when, value) => `${when} ${value}`,
  sameNumber: (row) => `The same number as the goal in row ${row}. Correct Nr or Delmål.`,
  nrIsDate: "Excel has made the number a date. Write the goal's number.",
  faults: (count) => `${count === 1 ? "One cell" : `${count} cells`} of figures cannot be used and will be left out:`,
  totals: (columns) =>
    `${listed(columns, "and")} ${columns.length === 1 ? "adds" : "each add"} up months and will not be read beside them.`,
  notes: (count) => `${count === 1 ? "One row is" : `${count} rows are`} not goals:`,
  note: {
    totals: (text) => `“${text}” adds up others.`,
    heading: (text) => `“${text}” is read as the heading of the goals below it.`,
    text: (text) => `“${text}” is read as a remark on the sheet and will not be written.`,
    line: (text) => `“${text}” is computed from the other lines and will not be read.`,
  },
  marks: (count) => `Marks beside ${count === 1 ? "one figure" : `${count} figures`}:`,
  remarksLeft: (count) =>
    `${count === 1 ? "One remark belongs" : `${count} remarks belong`} to goals without measurements and will not be written:`,
  row: (row) => `Row ${row}`,
  write: (goalCount, figureCount) =>
    goalCount + figureCount === 0
      ? "Write to the sheet"
      : `Write ${[...(goalCount === 0 ? [] : [goals(goalCount)]), ...(figureCount === 0 ? [] : [figures(figureCount)])].join(" and ")}`,
  writing: "Writing …",
  cancel: "Cancel",
  writeNone: "Accept at least one goal to write it.",
  questionsOpen: "Answer the questions above first.",
  nothingNew: "The goals and their measurements are there already.",
  noWayBack: "There is so much that the pane cannot take it back afterwards. Save a copy first if you are in doubt.",
  written: (goalCount, figureCount, contractNames, left) =>
    [
      goalCount + figureCount === 0
        ? "Nothing was written."
        : `${upper([...(goalCount === 0 ? [] : [goals(goalCount)]), ...(figureCount === 0 ? [] : [figures(figureCount)])].join(" and "))} ${goalCount + figureCount === 1 ? "was" : "were"} written for ${withoutStop(listed(contractNames, "and"))}.`,
      ...(left.length === 0
        ? []
        : [
            `${left.length === 1 ? "A figure is" : "Figures are"} there already with another value and ${left.length === 1 ? "was" : "were"} not changed: ${left.join("; ")}.`,
          ]),
    ].join(" "),
  last: (goalCount, figureCount, sheet) =>
    `Last read: ${goals(goalCount)} and ${figures(figureCount)} from the sheet ${sheet}.`,
  takeBack: "Undo the reading",
  takeBackAsk:
    "The goals, measurements and new contracts from the sheet will be removed. Goals that were corrected since, or have got more figures or remarks, are left.",
  takeBackYes: "Yes, undo",
  takeBackNo: "Keep",
  takenBack: (goalCount, figureCount, left) =>
    [
      goalCount + figureCount === 0
        ? "Nothing was undone."
        : `${upper(goals(goalCount))} and ${figures(figureCount)} were removed.`,
      ...(left.length === 0 ? [] : [`Corrected or used since, and so left: goal ${listed(left, "and")}.`]),
    ].join(" "),
};
