import { formatDate } from "./numbers";
import { listed } from "../listed";
import type * as danish from "../da/ribbon";
import type { Worded } from "../worded";

/** What a ribbon button did, in one sentence. */
export const ribbonTexts: Worded<typeof danish.ribbonTexts> = {
  refreshed: ({ contracts, issues, remarksSaved, isHidden, failedQueries = [] }) => {
    const goals = contracts.reduce((sum, contract) => sum + contract.goals.length, 0);
    const parts = [
      `The status is refreshed: ${goals === 1 ? "one goal" : `${goals} goals`} in ${contracts.length === 1 ? "one contract" : `${contracts.length} contracts`}.`,
    ];
    const [date, ...others] = new Set(contracts.map(({ asOf }) => asOf));
    if (date !== undefined)
      parts.push(
        others.length === 0 ? `The status date is ${formatDate(date)}.` : "The contracts have different status dates.",
      );
    if (remarksSaved > 0)
      parts.push(
        `${remarksSaved === 1 ? "One remark has" : `${remarksSaved} remarks have`} been saved in the table “Bemærkninger”.`,
      );
    if (failedQueries.length > 0)
      parts.push(
        `${failedQueries.length === 1 ? `The query ${failedQueries[0] ?? ""}` : `The queries ${listed(failedQueries, "and")}`} could not be refreshed last time, so figures may be old. Refresh in Excel (Data › Refresh All), fetch the figures on “Målinger”, and choose “Opdater status” again.`,
      );
    if (issues.length > 0)
      parts.push(
        `${issues.length === 1 ? "One thing" : `${issues.length} things`} to check in the tables; ${issues.length === 1 ? "it is" : "they are"} at the foot of the sheet.`,
      );
    if (isHidden) parts.push("The sheet Status is hidden. Choose “Show the sheet” to see it.");
    return parts.join(" ");
  },
  created: (names) =>
    names.length === 0
      ? "All tables are there already; nothing has been changed."
      : `Made: ${names.map((name) => `“${name}”`).join(", ")}.`,
  example: (contracts) =>
    `The example is ready: ${contracts.map(({ contract, goals }) => `“${contract.name}” with ${goals.length === 1 ? "one goal" : `${goals.length} goals`}`).join(", ")}. All measurements are made up. Remove it again under Settings.`,
  recalculated: "All formulas have been calculated again.",
};
