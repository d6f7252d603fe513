import type { WordAnswer, WordRequest } from "../../files/word/serveWord";
import type { WordOptions } from "../../files/word/wordReport";
import type { CaseReport } from "../../report/caseReport";

/** What makes the document of a report: on this thread, or elsewhere. */
export type MakesWord = (report: CaseReport, template: Uint8Array | null, options: WordOptions) => Promise<Uint8Array>;

/** The part of a worker that is used. */
export type WordWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A new worker; null where there are none, or where the page may not have one. */
function newWorker(): WordWorker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(/* webpackChunkName: "wordWorker" */ new URL("../../files/word/wordWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}

/**
 * Makes the document in a worker, so that the pane answers while docx parses and packs, which it does in one stretch.
 * Aborted, the worker is ended. Where it cannot start, the document is made by `otherwise`, on this thread.
 * @throws UnusableTemplate, or the signal's reason once it is aborted
 */
export const wordInWorker =
  (otherwise: MakesWord, open: () => WordWorker | null = newWorker): MakesWord =>
  async (report, template, options) => {
    options.signal?.throwIfAborted();
    const worker = open();
    if (worker === null) return otherwise(report, template, options);
    const answer = await answered(worker, { report, template, details: options.details ?? {} }, options);
    if (answer === "notStarted") return otherwise(report, template, options);
    if (answer.kind === "made") return answer.bytes;
    if (answer.kind === "failed") throw new Error(answer.message);
    const { UnusableTemplate } = await import(/* webpackChunkName: "wordTemplate" */ "../../files/word/template");
    throw new UnusableTemplate(answer.fault, answer.subject);
  };

type LastAnswer = Exclude<WordAnswer, { kind: "progress" }>;

/** Asks a worker, and ends it. "notStarted" where its script does not come, before it has said anything. */
async function answered(
  worker: WordWorker,
  request: WordRequest,
  { progress, signal }: WordOptions,
): Promise<LastAnswer | "notStarted"> {
  let hasSaid = false;
  const stop = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { signal: stop.signal });
      worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => {
        hasSaid = true;
        if (data.kind === "progress") progress?.(data.done, data.total);
        else resolve(data);
      };
      worker.onerror = ({ message }) => {
        if (hasSaid) reject(new Error(message));
        else resolve("notStarted");
      };
      worker.postMessage(request);
    });
  } finally {
    stop.abort();
    worker.terminate();
  }
}
