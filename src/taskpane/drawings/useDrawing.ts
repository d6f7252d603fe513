import { useRef, useState } from "react";
import type { DrawStep, DrawWatch } from "../../app/drawings/drawSheets";
import type { JobOutcome, Run } from "../paneActions";

/** A drawing under way: how far it has come (null when there is none), and how one is started and stopped. */
export type Drawing = {
  step: DrawStep | null;
  start: (draw: (watch: DrawWatch) => Promise<JobOutcome>) => void;
  cancel: () => void;
};

/** Lets the page show what has changed, and hear a click, before the work goes on. */
const shown = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Draws one sheet at a time, and can be cancelled until it is drawing. */
export function useDrawing(run: Run): Drawing {
  const [step, setStep] = useState<DrawStep | null>(null);
  const running = useRef<AbortController | null>(null);
  return {
    step,
    start: (draw) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      const progress = (next: DrawStep): Promise<void> => (setStep(next), shown());
      void run(() =>
        draw({ signal: controller.signal, progress }).finally(() => {
          running.current = null;
          setStep(null);
        }),
      );
    },
    cancel: () => running.current?.abort(),
  };
}
