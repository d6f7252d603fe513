import { measurementText } from "../../text/spoken/measurements";
import { StepProgress } from "../parts/StepProgress";
import type { Writing } from "./useWriting";

/** How far a long write has come. It can be cancelled until its last message is sent. */
export function WritingProgress({ step, cancel }: Writing) {
  const text = measurementText;
  const words = { written: text.writtenParts, back: text.takingPartsBack };
  return (
    <StepProgress
      words={step === null ? text.preparing : words[step.kind](step.messages, step.of)}
      label={text.writing}
      isLate={step !== null && (step.kind === "back" || step.messages >= step.of - 1)}
      count={step === null || step.of === 1 ? undefined : { done: step.messages, total: step.of }}
      cancel={cancel}
    />
  );
}
