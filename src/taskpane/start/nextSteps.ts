import type { WorkbookStatus } from "../../app/status/readStatus";
import { goalsLackingFigures } from "../../app/followUp/lackFigures";
import { goalsOwingRemarks } from "../../app/followUp/oweRemarks";
import { startText } from "../../text/spoken/pane";
import type { PageId } from "../pageProps";

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;

/** Something to do, and the page where it is done; null where that is here, or on the sheet. */
export type Step = { text: string; page: PageId | null };

/** What the workbook needs next, most pressing first. */
export function nextSteps({ contracts, issues, places, sheet }: Judged): Step[] {
  const goals = contracts.flatMap((contract) => contract.goals);
  if (goals.length === 0) return [{ text: startText.addGoals, page: "contract" }];
  const unmeasured = goalsLackingFigures(goals).length;
  const silent = goalsOwingRemarks(goals, places).length;
  const steps = [
    ...(issues.length > 0 ? [{ text: startText.mend(issues.length), page: null }] : []),
    ...(unmeasured > 0 ? [{ text: startText.addFigures(unmeasured), page: "measurements" as const }] : []),
    ...(sheet === "current" || unmeasured === goals.length
      ? []
      : [{ text: sheet === "none" ? startText.makeStatus : startText.renewStatus, page: "status" as const }]),
    ...(silent > 0 ? [{ text: startText.comment(silent), page: null }] : []),
  ];
  return steps.length > 0 ? steps : [{ text: startText.done, page: null }];
}
