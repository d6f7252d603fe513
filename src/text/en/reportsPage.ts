import { listed } from "../listed";
import type * as danish from "../da/reportsPage";
import type { Worded } from "../worded";
import { formatDate } from "./numbers";

export const reportsText: Worded<typeof danish.reportsText> = {
  reading: "Making the preview…",
  kind: "Report",
  kinds: {
    statusMeeting: "Status meeting",
    halfYear: "Half-year report",
    wholeYear: "Full-year report",
    monthly: "Results of a month",
    overview: "Overview",
    matrix: "Matrix of goals",
  },
  kindHelp: {
    statusMeeting: "Agenda for the meeting with the centre, with room for decisions.",
    halfYear: "Case for the committee in the middle of the year, with all goals in an appendix.",
    wholeYear: "Case for the committee after the end of the year, with all goals in an appendix.",
    monthly: "The month's figures of the goals that have Ja in the column “Månedlig”.",
    overview: "Number of goals and their status by centre and management area.",
    matrix: "Number of goals by focus area and management area.",
  },
  contracts: "Contracts",
  contractsChosen: (chosen, all) => `Contracts (${chosen} of ${all} chosen)`,
  allContracts: "All contracts",
  noContract: "Choose at least one contract.",
  noneAtDate: (date) => `No contract covers ${formatDate(date)}. Choose another date.`,
  date: "Date",
  ownDates: "Each contract's own status date",
  closedDate: (date) => `${formatDate(date)} (closed)`,
  otherDate: "Another date",
  lacks: "What is missing",
  lacksNothing: "Nothing is missing in the report.",
  madeAnyway: "The report can be made all the same.",
  notOver: {
    wholeYear: (contracts, date, end) =>
      `The year is not over for ${listed(contracts, "and")}: The figures are as at ${formatDate(date)}, and the contract period ends on ${formatDate(end)}.`,
    halfYear: (contracts, date, end) =>
      `The half-year is not over for ${listed(contracts, "and")}: The figures are as at ${formatDate(date)}, and the half-year ends on ${formatDate(end)}.`,
  },
  open: (contract, date) => `Provisional: The status of ${contract} at ${formatDate(date)} is not closed.`,
  remarksLack: (contract, nrs) =>
    `${contract} lacks ${nrs.length === 1 ? "a remark on goal" : "remarks on goals"} ${listed(nrs, "and")}.`,
  figureLacks: (nr, contract, periods) => `${contract} lacks figures of goal ${nr} for ${listed(periods, "and")}.`,
  planLacks: (nr, contract, action, deadline) =>
    `${contract} has an action plan for goal ${nr} past its deadline of ${formatDate(deadline)}: ${action}`,
  more: (count) => (count === 1 ? "Show one more" : `Show ${count} more`),
  toFollowUp: "Go to Follow-up",
  compare: "Compare two statuses",
  before: "From",
  after: "To",
  findDifferences: "Show differences",
  sameDate: "Choose two different dates.",
  drawings: "Charts and strategy maps",
  graphsOf: "Charts of",
  graphsDeviating: "The goals that deviate, in the chosen contracts",
  graphsAll: "All goals of the chosen contracts",
  drawGraphs: "Make the sheet Grafer",
  noneDeviates: "No goal of the chosen contracts deviates. Choose all goals.",
  noGraphs: "None of the goals has figures that can be drawn. Write figures in Målinger, and try again.",
  graphsDrawn: (sheet, count) => `The sheet ${sheet} has ${count === 1 ? "one chart" : `${count} charts`} now.`,
  drawMaps: "Draw strategy maps",
  readingMaps: "Reading the strategy map…",
  noMapTables:
    "Strategy maps are drawn from the tables Strategikort and Forandringsteori, which the workbook does not have yet.",
  noMapRows: (tables) =>
    `Write the contract's elements in the ${tables.length === 1 ? "table" : "tables"} ${tables.join(" or ")}.`,
  noMapChosen: "The chosen contracts have no strategy map. Choose a contract that has one.",
  drawingNow: "Drawing on the sheet",
  drawingSheet: (count) => `Making ${count === 1 ? "one drawing" : `${count} drawings`} …`,
  mapsGone: "There is no strategy map to draw any more.",
  mapsDrawn: (sheet, count) => `The sheet ${sheet} has ${count === 1 ? "one drawing" : `${count} drawings`} now.`,
  createMapTables: "Create the tables",
  mapTablesCreated: "The tables Strategikort and Forandringsteori are ready. Write one element in each row.",
  map: "Map",
  mapFrame: "The drawing; scroll sideways to see all of it",
  mapList: "Elements and arrows of the map",
  preview: "Preview",
  empty: "The report has no content.",
  template: "Your own Word template (.docx, .dotx or .docm)",
  templateHelp:
    "Write {{rapport}} in a paragraph of its own in your letterhead, where the report belongs. Without your own template, the standard template is used.",
  templateUsed: (name) => `The Word document is made with the template ${name}.`,
  templateGone: (name) =>
    `The template ${name} is not on this computer. Choose the file again, or use the standard template.`,
  templateChosen: (name) => `The template ${name} is remembered for next time.`,
  templateNotRemembered: (why) => `The template is used now, but is not remembered for next time. ${why}`,
  standardTemplate: "Use the standard template",
  standardChosen: "Word documents are made with the standard template.",
  caseNumber: "Case number (optional)",
  media: "Make as",
  sheet: "Sheet in the workbook",
  word: "Word document",
  noMedium: "Choose sheet, Word document or both.",
  wordTooOld:
    "Word documents cannot be made on this Mac until macOS is updated, so that Safari is 16.4 at least; choose Sheet in the workbook.",
  make: "Make report",
  preparing: "Reading the workbook…",
  drawing: (done, total) => `Making the Word document: ${done} of ${total} parts…`,
  sheetDrawing: "Drawing the sheet…",
  saving: "Saving the Word document…",
  making: "Making the report",
  drawn: (decisions) =>
    decisions === 0
      ? "The report is on the sheet Rapport."
      : `The report is on the sheet Rapport. ${decisions === 1 ? "One decision" : `${decisions} decisions`} from the sheet ${decisions === 1 ? "is" : "are"} written in Handlingsplaner.`,
  saved: {
    download: (name) => `${name} is saved in the Downloads folder.`,
    page: (name) => `${name} is ready on a page in the browser. Download the file there.`,
    clipboard: (name) =>
      `${name} could not be saved from here. The text of the report has been copied instead: open Word, and paste it.`,
  },
  noWayOut: (name) =>
    `${name} could not be saved from here. Open the workbook in Excel on the web, and make the report there.`,
};
