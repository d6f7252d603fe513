import type { WorkbookStatus } from "../../app/status/readStatus";
import type { Evaluation } from "../../domain/evaluation";
import { goalId } from "../../domain/goal";
import { startText } from "../../text/spoken/pane";
import type { Screen } from "../frame/Navigation";

type Judged = Extract<WorkbookStatus, { kind: "judged" }>;

/** Something to do, and the screen where it is done; null where that is here, or on the sheet. */
export type Step = { text: string; screen: Screen | null };

/** What the workbook needs next, most pressing first. */
export function nextSteps({ contracts, issues, places, sheet }: Judged): Step[] {
  const goals = contracts.flatMap((contract) => contract.goals);
  if (goals.length === 0) return [{ text: startText.addGoals, screen: "contract" }];
  // A goal that lacks its target says so itself, and is not in want of figures for that.
  const isUnmeasured = ({ status, basis }: Evaluation): boolean =>
    status === "noData" && (basis.lack === null || basis.values.length === 0);
  const unmeasured = goals.filter(({ status, parts }) => status === "noData" && parts.some(isUnmeasured)).length;
  const isSilent = ({ status, goal }: Evaluation): boolean =>
    (status === "partlyMet" || status === "notMet") && (places.get(goalId(goal))?.remark ?? "") === "";
  const silent = goals.filter((goal) => goal.parts.some(isSilent)).length;
  const steps = [
    ...(issues.length > 0 ? [{ text: startText.mend(issues.length), screen: null }] : []),
    ...(unmeasured > 0 ? [{ text: startText.addFigures(unmeasured), screen: "measurements" as const }] : []),
    ...(sheet === "current" || unmeasured === goals.length
      ? []
      : [{ text: sheet === "none" ? startText.makeStatus : startText.renewStatus, screen: "status" as const }]),
    ...(silent > 0 ? [{ text: startText.comment(silent), screen: null }] : []),
  ];
  return steps.length > 0 ? steps : [{ text: startText.done, screen: null }];
}
