import type { WorkbookStatus } from "../../app/readStatus";
import type { Evaluation } from "../../domain/evaluation";
import { goalId } from "../../domain/goal";
import { startText } from "../../text/spoken/pane";

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;

/** What the workbook needs next, most pressing first. */
export function nextSteps({ contracts, issues, places, sheet }: Judged): string[] {
  const goals = contracts.flatMap((contract) => contract.goals);
  if (goals.length === 0) return [startText.addGoals];
  const unmeasured = goals.filter(({ status }) => status === "noData").length;
  const isSilent = ({ status, goal }: Evaluation): boolean =>
    (status === "partlyMet" || status === "notMet") && (places.get(goalId(goal))?.remark ?? "") === "";
  const silent = goals.filter((goal) => goal.parts.some(isSilent)).length;
  const steps = [
    ...(issues.length > 0 ? [startText.mend(issues.length)] : []),
    ...(unmeasured > 0 ? [startText.addFigures(unmeasured)] : []),
    ...(sheet === "current" || unmeasured === goals.length ? [] : [sheet === "none" ? startText.makeStatus : startText.renewStatus]),
    ...(silent > 0 ? [startText.comment(silent)] : []),
  ];
  return steps.length > 0 ? steps : [startText.done];
}
