import type { WorkbookStatus } from "../../app/readStatus";
import { goalId } from "../../domain/goal";
import { startText } from "../../text/spoken/pane";

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;

/** What the workbook needs next, most pressing first. */
export function nextSteps({ contracts, issues, places, sheet }: Judged): string[] {
  const goals = contracts.flatMap((contract) => contract.goals);
  const parts = goals.flatMap((goal) => goal.parts);
  if (parts.length === 0) return [startText.addGoals];
  const unmeasured = goals.filter(({ status }) => status === "noData").length;
  const deviating = parts.filter(({ status }) => status === "partlyMet" || status === "notMet");
  const silent = deviating.filter(({ goal }) => (places.get(goalId(goal))?.remark ?? "") === "").length;
  const steps = [
    ...(issues.length > 0 ? [startText.mend(issues.length)] : []),
    ...(unmeasured > 0 ? [startText.addFigures(unmeasured)] : []),
    ...(sheet === "current" || unmeasured === goals.length ? [] : [sheet === "none" ? startText.makeStatus : startText.renewStatus]),
    ...(silent > 0 ? [startText.comment(silent)] : []),
  ];
  return steps.length > 0 ? steps : [startText.done];
}
