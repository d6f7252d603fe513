import { Workbook } from "@cj-tech-master/excelts";
import { JSDOM } from "jsdom";
import { createHost } from "../../workbench/host/host";
import { loadOffice } from "../../workbench/host/loadOffice";
import type { Sample } from "./samples";

/** What came of one press of a button: `passes`, or the error that the host or the script gave. */
export type Outcome = { sample: string; button: string; outcome: string };

const SETUP = "setup";
const PASSES = "passes";
const TIME_LIMIT_MS = 60_000;

/**
 * Presses each button of a sample in a fresh workbook that the sample's own set-up has filled. A button that fails
 * there is pressed again after all buttons above it, since many samples are meant to be gone through from the top. A
 * button passes when the script neither throws nor logs an error.
 */
export async function runSample(sample: Sample): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const button of sample.buttons) {
    const setup = button !== SETUP && sample.buttons.includes(SETUP) ? [SETUP] : [];
    const above = sample.buttons.slice(0, sample.buttons.indexOf(button));
    const alone = await press(sample, [...setup, button]);
    const outcome = alone === PASSES || above.length === 0 ? alone : await press(sample, [...above, button]);
    outcomes.push({ sample: sample.name, button, outcome: outcome === PASSES ? PASSES : alone });
  }
  return outcomes;
}

async function press(sample: Sample, buttons: readonly string[]): Promise<string> {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  const host = createHost(workbook);
  const office = await loadOffice(host);
  const page = new JSDOM(sample.html, { url: "https://localhost/" });
  const errors: string[] = [];
  const running = new Set<Promise<unknown>>();
  const note = (fault: unknown): void => void errors.push(wordsOf(fault));
  const quiet = (): void => undefined;
  const excel = watched(office.Excel, running);
  // A sample that does not catch its own errors fails its button, and not the run.
  process.on("unhandledRejection", note);
  try {
    const { window } = page;
    const names = ["document", "window", "console", "Excel", "Office", "OfficeExtension", "CustomFunctions", "alert"];
    const run = new Function(...names, sample.script);
    const logger = { log: quiet, info: quiet, warn: quiet, error: note, table: quiet };
    run(window.document, window, logger, excel, office.Office, office.OfficeExtension, functionsStub, quiet);
    for (const button of buttons) {
      window.document.getElementById(button)?.click();
      await settled(running);
      if (errors.length > 0 && (button === SETUP || button === buttons.at(-1))) break;
      errors.length = 0;
    }
  } catch (fault) {
    note(fault);
  } finally {
    process.off("unhandledRejection", note);
    office.dispose();
    page.window.close();
  }
  return errors[0] ?? PASSES;
}

/** `Excel` with every run remembered, since a sample's buttons return before their runs end. */
function watched(excel: typeof Excel, running: Set<Promise<unknown>>): typeof Excel {
  const run = (...args: unknown[]): Promise<unknown> => {
    const job = (excel.run as (...all: unknown[]) => Promise<unknown>)(...args);
    running.add(job);
    const done = (): void => void setTimeout(() => running.delete(job));
    job.then(done, done);
    return job;
  };
  return new Proxy(excel, { get: (target, name, self) => (name === "run" ? run : Reflect.get(target, name, self)) });
}

async function settled(running: ReadonlySet<Promise<unknown>>): Promise<void> {
  const limit = Date.now() + TIME_LIMIT_MS;
  do {
    await new Promise((resolve) => setTimeout(resolve, 10));
  } while (running.size > 0 && Date.now() < limit);
  if (running.size > 0) throw new Error(`no answer in ${TIME_LIMIT_MS} ms`);
}

function wordsOf(fault: unknown): string {
  const { code, message, debugInfo } = Object(fault) as {
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  const words = [code, debugInfo?.errorLocation, message ?? String(fault)].filter(Boolean).join(": ");
  return words.replace(/\s+/g, " ").slice(0, 160);
}

const functionsStub = { associate: () => undefined, Error, ErrorCode: {} };
