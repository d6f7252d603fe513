import { reportAsWord, wordOnThisThread } from "../../../src/app/reports/reportAsWord";
import { wordInWorker, type WordWorker } from "../../../src/app/reports/wordInWorker";
import { serveWord, type WordRequest } from "../../../src/files/word/serveWord";
import { wordReport } from "../../../src/files/word/wordReport";
import { caseReportSample } from "../../support/caseReportSample";

type Ended = { isEnded: boolean };

/** A worker that serves as the script does, with every message copied as between threads. */
function workerHere(): WordWorker & Ended {
  const worker: WordWorker & Ended = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (request: WordRequest) =>
      void serveWord(structuredClone(request), (message) => {
        if (!worker.isEnded)
          worker.onmessage?.call(worker as unknown as Worker, { data: structuredClone(message) } as MessageEvent);
      }),
    terminate: () => (worker.isEnded = true),
  };
  return worker;
}

/** A worker whose script does not come, as where a page may load none. */
function deadWorker(): WordWorker & Ended {
  const worker: WordWorker & Ended = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: () => worker.onerror?.call(worker as unknown as Worker, { message: "" } as ErrorEvent),
    terminate: () => (worker.isEnded = true),
  };
  return worker;
}

const notHere = () => Promise.reject(new Error("made on this thread"));
const details = { caseNumber: "2009-114" };

test("the document of the worker is that of this thread, byte for byte, and the worker is ended", async () => {
  const worker = workerHere();
  const steps: string[] = [];
  const progress = (done: number, total: number): void => void steps.push(`${done}/${total}`);
  const bytes = await wordInWorker(notHere, () => worker)(caseReportSample(), null, { details, progress });
  expect(bytes).toEqual(await wordReport(caseReportSample(), null, { details }));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.at(-1)).toMatch(/^(\d+)\/\1$/);
  expect(worker.isEnded).toBe(true);
});

test("aborted while it is made, it ends the worker and gives the reason", async () => {
  const worker = workerHere();
  const controller = new AbortController();
  const progress = (): void => controller.abort(new Error("Afbrudt"));
  const made = wordInWorker(notHere, () => worker)(caseReportSample(), null, { progress, signal: controller.signal });
  await expect(made).rejects.toThrow("Afbrudt");
  expect(worker.isEnded).toBe(true);
});

test("aborted before it begins, it opens no worker", async () => {
  const open = jest.fn(() => workerHere());
  const signal = AbortSignal.abort(new Error("Afbrudt"));
  await expect(wordInWorker(notHere, open)(caseReportSample(), null, { signal })).rejects.toThrow("Afbrudt");
  expect(open).not.toHaveBeenCalled();
});

test("a template that cannot be used is told in its sentence, as from this thread", async () => {
  const noWordFile = new Uint8Array([1, 2, 3, 4]);
  const inWorker = wordInWorker(notHere, workerHere);
  const told = async (make: typeof wordOnThisThread): Promise<string> =>
    refused(() => reportAsWord(caseReportSample(), noWordFile, {}, make));
  expect(await told(inWorker)).toBe(await told(wordOnThisThread));
  await expect(inWorker(caseReportSample(), noWordFile, {})).rejects.toMatchObject({
    fault: "noWordFile",
    subject: "",
  });
});

const refused = (act: () => Promise<unknown>): Promise<string> =>
  act().then(
    () => "made",
    (fault: unknown) => String(fault),
  );

test.each([
  ["there are no workers", () => null],
  ["its script does not come", deadWorker],
])("where %s, the document is made on this thread", async (_, open) => {
  const bytes = await wordInWorker(wordOnThisThread, open)(caseReportSample(), null, {});
  expect(bytes).toEqual(await wordReport(caseReportSample(), null));
});
