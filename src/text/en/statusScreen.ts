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
  none: "No goals match the choice. Choose All to see more.",
  noGoals: "There are no goals in the table “Mål” yet. Read a contract, or type goals into the table.",
  withoutTables: "The workbook has no performance contracts yet. Choose Create sheets on the screen Start.",
  target: "Target",
  expected: "Expected by now",
  actual: "Actual",
  deviation: "Deviation",
  degree: "Fulfilment",
  trend: "Trend",
  outlook: "At year end",
  outlookOfPeriod: "At the end of the period",
  remark: "Remark",
  noRemark: "No remark for this status date.",
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
  months: "JFMAMJJASOND",
  summary: (goal, points, forecast) => `Chart of goal ${goal}. ${points}${forecast}`,
  point: (date, value) => `${formatDate(date)}: ${formatNumber(value)}`,
  forecastPart: (value) => `. Forecast at the deadline: ${formatNumber(value)}`,
};
