import { useRef, useState } from "react";
import type { RefreshStep } from "../../app/status/refreshStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions, Run } from "../paneActions";

/** *Opdater status* under way: how far it has come (null when it is not), and how it is started and stopped. */
export type Refresh = { step: RefreshStep | null; start: (asOf: CalendarDate | null) => void; cancel: () => void };

/** Lets the page show what has changed, and hear a click, before the work goes on. */
const shown = (): Promise<void> => new Promise((done) => setTimeout(done));

export function useRefresh(actions: PaneActions, run: Run): Refresh {
  const [step, setStep] = useState<RefreshStep | null>(null);
  const running = useRef<AbortController | null>(null);
  const refresh = async (asOf: CalendarDate | null, { signal }: AbortController): Promise<string> => {
    const progress = (next: RefreshStep): Promise<void> => (setStep(next), shown());
    try {
      return await actions.refreshStatus(asOf, { signal, progress });
    } finally {
      running.current = null;
      setStep(null);
    }
  };
  return {
    step,
    start: (asOf) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      void run(() => refresh(asOf, controller), "made");
    },
    cancel: () => running.current?.abort(),
  };
}
