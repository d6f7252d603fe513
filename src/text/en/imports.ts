import type { importText as danish } from "../da/imports";
import { listed } from "../listed";
import type { Worded } from "../worded";
import { formatDate, formatNumber } from "./numbers";

const number = (count: number): string => formatNumber(count, 0);
const figures = (count: number): string => (count === 1 ? "1 figure" : `${number(count)} figures`);
const rows = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "row" : "rows"} ${listed(numbers.map(String), "and")}`;
const bothNumbers = (text: string): string => `${text.replace(/[.,]/, "")} or ${text.replace(/[.,]/, ".")}`;

/** Files of figures: how they are read, what is asked, and what they would write. */
export const importText: Worded<typeof danish> = {
  heading: "From a file",
  help: "CSV or .xlsx, e.g. an extract from LIS. The file stays on your computer, and nothing is written until you have looked it through.",
  file: "File (.csv or .xlsx)",
  reading: "Reading the file …",
  tables: "Table in the workbook",
  tablesHelp: "E.g. the table that a query of Power Query loads to. It is looked through as a file is.",
  showTables: "From a table in the workbook",
  noTables: "The workbook has no tables but the add-in’s own.",
  tableGone: (name) => `The table ${name} is no longer in the workbook. Choose another.`,
  cancel: "Cancel",
  look: (name) => `Look through ${name}`,
  columnsHelp: "Say what the columns hold. It is remembered in the workbook for the next file with the same headings.",
  correct: "Correct columns",
  headingRow: "Headings are in row",
  noHeadings: "No headings",
  headingRows: "Rows of headings",
  sheet: "Sheet",
  otherSheets: (read, names) =>
    `The sheet ${read} was read. If the figures are on another sheet, choose it: ${names.join(", ")}.`,
  alike: (names) =>
    `Also read ${names.length === 1 ? `the sheet ${names[0] ?? ""}, which is built alike` : `the ${names.length} sheets that are built alike: ${listed(names, "and")}`}`,
  use: {
    contract: "Contract or centre",
    nr: "Number of the goal",
    part: "Part of the goal",
    period: "Period",
    year: "Year",
    value: "Value",
    numerator: "Numerator",
    denominator: "Denominator",
    provisional: "Provisional",
  },
  examples: (values) => `Such as ${values.map((value) => `“${value}”`).join(", ")}`,
  metadataRead: "The names of the columns have been read. Now choose the file with the figures.",
  metadataUnfit: "The names in the metadata file do not fit the file's columns and were not used.",
  oneFile: "Choose one file of figures at a time, if need be together with its metadata file.",
  noColumn: "No column",
  contractFrom: "Contract",
  contractColumn: "Is in a column",
  periodsFrom: "Periods",
  periods: { column: "Are in a column", headings: "Are the headings of columns", fixed: "One for the whole file" },
  goalsFrom: "Goals",
  goals: { column: "Are in a column", headings: "One for each column", fixed: "One for the whole file" },
  fixedGoal: "Goal of the file",
  goalOf: (heading) => `Goal of the column ${heading}`,
  noGoal: "No goal",
  fixedPeriod: "Period of the file",
  fixedPeriodHelp: "E.g. marts 2009 or 1. kvartal 2009.",
  yearFor: "Year for periods without one",
  yearHelp: "Only needed if the file says e.g. marts without a year, and the contract does not give the year.",
  yearAsk: (texts) =>
    `${listed(
      texts.slice(0, 3).map((text) => `“${text}”`),
      "and",
    )} have no year. Type it in the field Year for periods without one.`,
  decimal: "Numbers are written with",
  decimals: { auto: "As the file shows", comma: "Comma: 1.250,5", point: "Point: 1,250.5" },
  decimalFound: {
    comma: "The numbers were read with a decimal comma (1.250,5).",
    point: "The numbers were read with a decimal point (1,250.5).",
    none: "All numbers are whole.",
  },
  decimalAsk: {
    ambiguous: (example) =>
      `The numbers can be read in two ways${example === null ? "" : `: ${example} may be ${bothNumbers(example)}`}. Choose what point and comma mean.`,
    mixed:
      "Some of the numbers have a decimal comma and others a decimal point. Choose which is right; the others are left out and named.",
  },
  dateOrder: "Dates are written with",
  dateOrders: { auto: "As the file shows", day: "The day first: 31/01", month: "The month first: 01/31" },
  dateAsk: {
    open: (example) =>
      `The dates can be read in two ways${example === null ? "" : `: ${example.text} may be ${formatDate(example.day)} or ${formatDate(example.month)}`}. Choose what comes first.`,
    mixed:
      "Some dates have the day first and others the month. Choose which is right; the others are left out and named.",
  },
  shares: "Percentages are given as shares (0.947 is 94.7 per cent)",
  lacks: {
    contract: "Choose the contract, or the column that it is in.",
    nr: "Choose the column with the number of the goal, or which goal the figures of a column are of.",
    period: "Choose where the period is, or type it.",
    value: "Choose the column with the value, or those with numerator and denominator.",
  },
  preview: "What will be written",
  counts: (fresh, changed, same) =>
    `${[
      fresh === 0 ? "No new figures" : fresh === 1 ? "1 new figure" : `${number(fresh)} new figures`,
      ...(changed === 0 ? [] : [`${changed === 1 ? "1 figure changes" : `${number(changed)} figures change`}`]),
      ...(same === 0 ? [] : [`${number(same)} ${same === 1 ? "is" : "are"} there already`]),
    ].join("; ")}.`,
  faults: (count) =>
    count === 0
      ? "No rows are left out."
      : `${count === 1 ? "1 row" : `${number(count)} rows`} cannot be used and will be left out:`,
  fault: (row, column) => (column === "" ? `Row ${row}` : `Row ${row}, ${column}`),
  odd: (count) => `${figures(count)} should be checked, but can be written:`,
  valueFrom: (heading) => `The column ${heading} is read as the figures of the goals.`,
  noFigures: "There are no figures in the file.",
  otherFile: (earlier) => `${earlier} has another figure, which stands. Correct the file that is wrong.`,
  nameAbove: (name, contract) =>
    `“${name}” stands above the figures. They are for ${contract}: check that it is the right contract.`,
  unused: (names) =>
    names.length === 1
      ? `The column ${names[0] ?? ""} is not used.`
      : `The columns ${listed(names, "and")} are not used.`,
  noWayBack: "There are so many that the pane cannot take them back afterwards. Save a copy first if you are in doubt.",
  empty: (count) => `${count === 1 ? "1 empty cell was" : `${number(count)} empty cells were`} skipped.`,
  marked: (count) =>
    `${count === 1 ? "1 cell has" : `${number(count)} cells have`} a mark that there is no figure and was skipped.`,
  hidden: (count) => `${count === 1 ? "1 hidden row was" : `${number(count)} hidden rows were`} read too.`,
  totals: (count) =>
    `${count === 1 ? "1 row adds up others and is" : `${number(count)} rows add up others and are`} left out.`,
  notes: (count) => `Marks at ${figures(count)}:`,
  rows: (numbers) =>
    numbers.length > 12 ? `${rows(numbers.slice(0, 12))} and ${number(numbers.length - 12)} more` : rows(numbers),
  locked: (count) =>
    `${count === 1 ? "1 figure is" : `${number(count)} figures are`} computed by a formula in the table Målinger and will be left alone:`,
  changes: "Figures that change",
  fresh: "New figures",
  change: (before, after) => `${before} → ${after}`,
  lockedOne: "The figure is computed by a formula in the table Målinger and was left alone.",
  leftMeanwhile: "The row was changed meanwhile and was left alone.",
  noSuchContract: (text, names) =>
    `“${text}” is no contract in the table Kontrakter. Choose between ${listed(names, "and")}.`,
  noSuchSheet: (sheet, names) => `The file has no sheet “${sheet}”. It has ${listed(names, "and")}.`,
  nothing: "There is nothing new to write.",
  noneUsable: "None of the figures can be used yet. See why above.",
  sheetProblem: {
    tooLarge: (name) => `The sheet ${name} has too many cells to be a sheet of goals. Choose another.`,
    empty: (name) => `The sheet ${name} is empty. Choose another.`,
    personNumbers: (name) =>
      `The sheet ${name} holds personal numbers (CPR). Delete their column in a copy, and read the copy. Nothing was read.`,
  },
  fileProblem: {
    tooLarge: "The file is over 20 MB. Save only the sheet that is to be read as a new file, and choose that.",
    jsonTooLarge: "The JSON file is over 8 MB. Fetch fewer years or areas, or fetch the figures as CSV.",
    tooManyRows: "The file has over 200,000 rows. Split it into smaller files.",
    unpacksTooLarge: "The file is too large when unpacked. Save only the sheet that is to be read as a new file.",
    passwordProtected: "The file is protected by a password. Save a copy without one, and choose that.",
    broken: "The file is damaged or no real Excel file. Open it in Excel, save it again as .xlsx, and choose that.",
    oldExcel: "The file is in the old format .xls. Open it in Excel, save it as .xlsx, and choose that.",
    unknownKind: "The file is neither CSV nor .xlsx. Choose one of those.",
    personNumbers:
      "The file holds personal numbers (CPR). Delete that column in a copy of the file, and choose the copy. Nothing was read.",
    empty: "There is nothing in the file.",
  },
  questions: {
    contract: (names) =>
      `Which contract are the figures of? The file does not say. Choose between ${listed(names, "and")}.`,
    nr: "Which goal are the figures of? No column or heading is a goal in the table Mål.",
    period: "Which period are the figures of? The file does not say.",
    value: (names) => `Which column holds the goal’s figure? Choose between ${listed(names, "and")}.`,
    year: (texts) =>
      `Which year is ${listed(
        texts.slice(0, 3).map((text) => `“${text}”`),
        "and",
      )}? Neither the file nor the contract says.`,
    decimal: (example) =>
      example === null
        ? "Do the numbers of the file have a decimal comma or a decimal point? They are written in both ways."
        : `Is ${example} in the file ${bothNumbers(example)}? The numbers can be read in two ways.`,
    dateOrder: (example) =>
      example === null
        ? "Does the day or the month come first in the dates of the file? They are written in both ways."
        : `Is ${example.text} in the file ${formatDate(example.day)} or ${formatDate(example.month)}? The dates can be read in two ways.`,
  },
};
