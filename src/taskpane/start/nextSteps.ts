import type { WorkbookStatus } from "../../app/status/readStatus";
import { goalsLackingFigures } from "../../app/followUp/lackFigures";
import { goalsOwingRemarks } from "../../app/followUp/oweRemarks";
import { startText } from "../../text/spoken/pane";

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;

/** What a step does when it is chosen: goes to a page, shows something, or makes the status. */
export type StepAction = "contract" | "measurements" | "issues" | "remarks" | "warnings" | "edits" | "refresh";

/** Something to do, how many it is about, and what does it; null where it is done elsewhere. */
export type Step = { text: string; count: number; does: StepAction | null };

/**
 * What the workbook needs next, most pressing first.
 * @param isToldOutOfDate Whether the pane's notice says already that the status is out of date. Then no step repeats
 * it, and none says that all is in place: the list may be empty.
 */
export function nextSteps({ contracts, issues, year, sheet }: Judged, isToldOutOfDate = false): Step[] {
  const goals = contracts.flatMap((contract) => contract.goals);
  if (goals.length === 0) return [{ text: startText.addGoals, count: 0, does: "contract" }];
  const owing = new Set(year.owed.figures.map(({ contract, nr }) => JSON.stringify([contract, nr]))).size;
  const silent = goalsOwingRemarks(goals, year.owed).length;
  const turned = year.warnings.length;
  const edited = year.edited.length;
  const steps: Step[] = [
    ...(issues.length > 0
      ? [{ text: startText.mend(issues.length), count: issues.length, does: "issues" as const }]
      : []),
    ...(owing > 0 ? [{ text: startText.addFigures(owing), count: owing, does: "measurements" as const }] : []),
    ...(isToldOutOfDate || sheet === "current" || goalsLackingFigures(goals).length === goals.length
      ? []
      : [
          { text: sheet === "none" ? startText.makeStatus : startText.renewStatus, count: 1, does: "refresh" as const },
        ]),
    ...(silent > 0 ? [{ text: startText.comment(silent), count: silent, does: "remarks" as const }] : []),
    ...(edited > 0 ? [{ text: startText.edited(edited), count: edited, does: "edits" as const }] : []),
    ...(turned > 0 ? [{ text: startText.warn(turned), count: turned, does: "warnings" as const }] : []),
  ];
  return steps.length > 0 || isToldOutOfDate ? steps : [{ text: startText.done, count: 0, does: null }];
}
