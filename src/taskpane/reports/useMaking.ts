import { useRef, useState } from "react";
import { NoWayOutError, type OutFile, type WayOut } from "../../app/files/saveFile";
import type { ReportChoice } from "../../app/reports/reportContracts";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import { caseText } from "../../report/caseText";
import { reportsText } from "../../text/spoken/reportsPage";
import type { PaneActions, Run, Told } from "../paneActions";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** How far the making of a report has come; `drawing` counts the pieces of the Word document. */
export type MakingStep =
  | { kind: "preparing" }
  | { kind: "drawing"; done: number; total: number }
  | { kind: "sheetDrawing" }
  | { kind: "saving" };

/** What is made: the report, as what, and through which template; null is the standard one. */
export type Order = { choice: ReportChoice; media: Media; template: Uint8Array | null; caseNumber: string };
export type Media = { sheet: boolean; word: boolean };

type Making = {
  /** Null while no report is made. */
  step: MakingStep | null;
  start: (order: Order) => void;
  cancel: () => void;
};

/**
 * Makes a report, and can be cancelled until its sheet is drawn or its file saved. The document comes first: it writes
 * nothing, so that nothing is left of what was cancelled. The report is read anew: the tables may have changed.
 */
export function useMaking(jobs: ReportPageJobs, actions: PaneActions, run: Run): Making {
  const [step, setStep] = useState<MakingStep | null>(null);
  const running = useRef<AbortController | null>(null);
  const document = async ({ choice, template, caseNumber }: Order, signal: AbortSignal): Promise<Document> => {
    const { report } = await jobs.read(choice);
    signal.throwIfAborted();
    const progress = (done: number, total: number): void => setStep({ kind: "drawing", done, total });
    const { name, bytes } = await jobs.word(report, template, { signal, progress, details: { caseNumber } });
    return { file: { name, type: WORD, bytes }, words: caseText(report) };
  };
  const make = async (order: Order, signal: AbortSignal): Promise<Told> => {
    setStep({ kind: "preparing" });
    const made = order.media.word ? await document(order, signal) : null;
    signal.throwIfAborted();
    const drawn = order.media.sheet ? await sheet(order) : null;
    if (made === null) return drawn ?? { ok: true, text: "" };
    setStep({ kind: "saving" });
    const out = await saved(actions, made);
    return drawn === null ? out : { ...drawn, ok: out.ok, text: `${drawn.text} ${out.text}` };
  };
  const sheet = async ({ choice }: Order): Promise<Told> => {
    setStep({ kind: "sheetDrawing" });
    const { plans } = await jobs.draw(choice);
    // The Status sheet shows the plans of its goals.
    return { ok: true, text: reportsText.drawn(plans.length), ...(plans.length > 0 && { status: "outdated" }) };
  };
  return {
    step,
    start: (order) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      void run(() =>
        make(order, controller.signal).finally(() => {
          running.current = null;
          setStep(null);
        }),
      );
    },
    cancel: () => running.current?.abort(),
  };
}

/** A Word document that was made, with its content as text. */
type Document = { file: OutFile; words: string };

async function saved({ saveFile }: PaneActions, { file, words }: Document): Promise<Told> {
  try {
    return { ok: true, text: reportsText.saved[wayWords(await saveFile(file, words))](file.name) };
  } catch (fault) {
    if (fault instanceof NoWayOutError) return { ok: false, text: reportsText.noWayOut(file.name) };
    throw fault;
  }
}

/** A document never leaves as a workbook. */
const wayWords = (way: WayOut): Exclude<WayOut, "workbook"> => (way === "workbook" ? "download" : way);
