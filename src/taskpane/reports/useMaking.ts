import { useRef, useState } from "react";
import { NoWayOutError, type OutFile, type WayOut } from "../../app/files/saveFile";
import type { ReportChoice } from "../../app/reports/reportContracts";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { caseText } from "../../report/caseText";
import { reportsText } from "../../text/spoken/reportsPage";
import type { JobOutcome, PaneActions, Run } from "../paneActions";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** How far the making of a report has come; `drawing` counts its pieces. */
export type MakingStep = { kind: "preparing" } | { kind: "drawing"; done: number; total: number } | { kind: "saving" };

type Making = {
  /** Null while no report is made. */
  step: MakingStep | null;
  start: (choice: ReportChoice, template: Uint8Array | null) => void;
  cancel: () => void;
};

/**
 * Makes a report, and can be cancelled until its file is saved: the workbook is only read, and nothing is left of what
 * was made. The report is read anew, so that the document holds what the tables hold by then.
 */
export function useMaking(jobs: ReportPageJobs, actions: PaneActions, run: Run): Making {
  const [step, setStep] = useState<MakingStep | null>(null);
  const running = useRef<AbortController | null>(null);
  const make = async (choice: ReportChoice, template: Uint8Array | null, signal: AbortSignal): Promise<JobOutcome> => {
    setStep({ kind: "preparing" });
    const { report } = await jobs.read(choice);
    signal.throwIfAborted();
    const { name, bytes } = await jobs.word(report, template, {
      signal,
      progress: (done, total) => setStep({ kind: "drawing", done, total }),
    });
    signal.throwIfAborted();
    setStep({ kind: "saving" });
    return saved(actions, { name, type: WORD, bytes }, caseText(report));
  };
  return {
    step,
    start: (choice, template) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      void run(() =>
        make(choice, template, controller.signal).finally(() => {
          running.current = null;
          setStep(null);
        }),
      );
    },
    cancel: () => running.current?.abort(),
  };
}

async function saved({ saveFile }: PaneActions, file: OutFile, words: string): Promise<JobOutcome> {
  try {
    return reportsText.saved[wayWords(await saveFile(file, words))](file.name);
  } catch (fault) {
    if (fault instanceof NoWayOutError) return { ok: false, text: reportsText.noWayOut(file.name) };
    throw fault;
  }
}

/** A document never leaves as a workbook. */
const wayWords = (way: WayOut): Exclude<WayOut, "workbook"> => (way === "workbook" ? "download" : way);
