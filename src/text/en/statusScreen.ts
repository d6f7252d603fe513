import { formatDate, formatNumber } from "./numbers";
import type * as danish from "../da/statusScreen";
import type { Worded } from "../worded";

/** The screen Status. */
export const statusText: Worded<typeof danish.statusText> = {
  heading: "Status",
  date: "Status date",
  dateHelp: "Empty: each contract's own date.",
  filters: "Show",
  contract: "Contract",
  status: "Status",
  area: "Management area",
  all: "All",
  shown: (shown, all) => (shown < all ? `${shown} of ${all} goals` : all === 1 ? "One goal" : `${all} goals`),
  none: "No goals match what is chosen.",
  showAll: "Show all goals",
  noGoals: "There are no goals in the table “Mål” yet. Read a contract, or type goals into the table.",
  toGoals: "Go to the table “Mål”",
  withoutTables: "The workbook has no performance contracts yet.",
  followUp: "Follow up",
  followUps: { remark: "Has no remark", outlook: "Expected not to be met" },
  search: "Search by number or word",
  sheetDiffers: "The Status sheet does not show the same as the pane. Refresh status writes it to the sheet.",
  sheetDiffersAt: (date) =>
    `The Status sheet does not show the status at ${formatDate(date)} yet. Refresh status writes it to the sheet.`,
  target: "Target",
  expected: "Expected by now",
  actual: "Actual",
  deviation: "Deviation",
  degree: "Fulfilment",
  trend: "Trend",
  outlook: "At year end",
  outlookOfPeriod: "At the end of the period",
  remark: "Remark",
  remarkHelp: (date) =>
    `For the status at ${formatDate(date)}. Saved in the table “Bemærkninger” and on the Status sheet.`,
  saveRemark: "Save the remark",
  savingRemark: "Saving …",
  remarkSaved: (nr) => `The remark on goal ${nr} has been saved.`,
  remarkRemoved: (nr) => `The remark on goal ${nr} has been removed.`,
  lastTime: (date) => `Last time, ${formatDate(date)}`,
  noLastRemark: "No remark at the time.",
  useLastRemark: "Use it again",
  figures: (count) => (count === 1 ? "One figure" : `${count} figures`),
  toFigure: (period) => `Go to ${period} in “Målinger”`,
  toFigures: "Go to the figures in “Målinger”",
  noFigures: "The goal has no rows in the table “Målinger” yet.",
  sameGoal: (count: number) => `The same goal in other centres (${count})`,
  editGoal: "Edit the goal",
  toRow: "Go to the row in “Mål”",
  explanation: "Explanation",
  loadingChart: "Drawing …",
};

/** The chart of one goal. */
export const chartText: Worded<typeof danish.chartText> = {
  measured: "Measured",
  accumulated: "Measured, added up",
  expected: "Expected path",
  target: "Target",
  forecast: "Forecast",
  interval: "80% interval",
  lastYear: "Last year",
  months: "JFMAMJJASOND",
  summary: (goal, points, forecast) => `Chart of goal ${goal}. ${points}${forecast}`,
  point: (date, value) => `${formatDate(date)}: ${formatNumber(value)}`,
  forecastPart: (value) => `. Forecast at the deadline: ${formatNumber(value)}`,
  lastYearPart: (points) => `. Last year: ${points}`,
};

/** The year of one goal as a timeline. */
export const timelineText: Worded<typeof danish.timelineText> = {
  heading: (count) => (count === 1 ? "Timeline: one event" : `Timeline: ${count} events`),
  undated: "Without a date",
  closed: (by) => (by === "" ? "Status closed" : `Status closed by ${by}`),
  corrected: "Later correction",
  remark: "Remark",
};
