import { reportsText } from "../../text/spoken/reportsPage";
import { StepProgress } from "../parts/StepProgress";
import type { MakingStep } from "./useMaking";

type Props = { step: MakingStep; cancel: () => void };

/** How far a report has come. */
export function MakingProgress({ step, cancel }: Props) {
  const words = step.kind === "drawing" ? reportsText.drawing(step.done, step.total) : reportsText[step.kind];
  return (
    <StepProgress
      words={words}
      label={reportsText.making}
      isLate={step.kind === "saving" || step.kind === "sheetDrawing"}
      count={step.kind === "drawing" ? step : undefined}
      cancel={cancel}
    />
  );
}
