import { useEffect, useRef, useState } from "react";
import { NoWayOutError, type OutFile, type WayOut } from "../../app/files/saveFile";
import type { DrawnReport } from "../../app/reports/drawReport";
import type { WordOptions } from "../../app/reports/reportAsWord";
import type { ReportChoice } from "../../app/reports/reportContracts";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { CaseReport } from "../../report/caseReport";
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

/** What a report is made with. */
type MakingJobs = Pick<ReportPageJobs, "read" | "draw" | "word">;

export type Making = {
  /** Null while no report is made. */
  step: MakingStep | null;
  start: (order: Order) => void;
  cancel: () => void;
  /** The button that starts it, which gets the focus back when the bar in its place has gone. */
  button: (element: HTMLButtonElement | null) => void;
};

/**
 * Makes a report, and can be cancelled until its sheet is drawn or its file saved. The document comes first: it writes
 * nothing, so that nothing is left of what was cancelled. The report is read anew: the tables may have changed.
 */
export function useMaking(jobs: MakingJobs, actions: PaneActions, run: Run): Making {
  const [step, setStep] = useState<MakingStep | null>(null);
  const running = useRef<AbortController | null>(null);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const wasMaking = useRef(false);
  useEffect(() => {
    if (step !== null) wasMaking.current = true;
    else if (wasMaking.current && button !== null) {
      wasMaking.current = false;
      button.focus({ preventScroll: true });
    }
  }, [step, button]);
  const documentOf = async (
    report: CaseReport,
    { template, caseNumber }: Order,
    options: Pick<WordOptions, "progress" | "signal"> = {},
  ): Promise<Document> => {
    const { name, bytes } = await jobs.word(report, template, { ...options, details: { caseNumber } });
    return { file: { name, type: WORD, bytes }, words: caseText(report) };
  };
  const document = async (order: Order, signal: AbortSignal): Promise<Document> => {
    const { report } = await jobs.read(order.choice);
    signal.throwIfAborted();
    const progress = (done: number, total: number): void => setStep({ kind: "drawing", done, total });
    return documentOf(report, order, { progress, signal });
  };
  const make = async (order: Order, signal: AbortSignal): Promise<Told> => {
    setStep({ kind: "preparing" });
    const made = order.media.word ? await document(order, signal) : null;
    signal.throwIfAborted();
    if (!order.media.sheet) return made === null ? { ok: true, text: "" } : saved(made);
    setStep({ kind: "sheetDrawing" });
    const drawn = await jobs.draw(order.choice);
    const told = drawnWords(drawn);
    if (made === null) return told;
    // Decisions that became plans as the sheet was drawn are in the document too.
    const out = await saved(drawn.plans.length === 0 ? made : await documentOf(drawn.report, order));
    return { ...told, ok: out.ok, text: `${told.text} ${out.text}` };
  };
  const saved = async ({ file, words }: Document): Promise<Told> => {
    setStep({ kind: "saving" });
    return savedWords(actions, file, words);
  };
  return {
    step,
    button: setButton,
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

/** The Status sheet shows the plans of its goals: it is behind where there are new ones. */
const drawnWords = ({ plans }: DrawnReport): Told => ({
  ok: true,
  text: reportsText.drawn(plans.length),
  drawn: "Rapport",
  ...(plans.length > 0 && { status: "outdated" }),
});

async function savedWords({ saveFile }: PaneActions, file: OutFile, words: string): Promise<Told> {
  try {
    return { ok: true, text: reportsText.saved[wayWords(await saveFile(file, words))](file.name) };
  } catch (fault) {
    if (fault instanceof NoWayOutError) return { ok: false, text: reportsText.noWayOut(file.name) };
    throw fault;
  }
}

/** A document never leaves as a workbook. */
const wayWords = (way: WayOut): Exclude<WayOut, "workbook"> => (way === "workbook" ? "download" : way);
