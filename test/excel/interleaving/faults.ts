import { contentsOf, difference, type Contents } from "./contents";
import type { Job } from "./jobs";
import type { Fault, Meanwhile, Open, Ran, SharedHost } from "./sharedHost";
import { standOf } from "./stand";
import type { Worlds } from "./worlds";

/** A fault at one request of a job, or at one action of all that its requests hold; both count from 1. */
export type Trial = { job: Job; at: number } & (
  { what: "request"; fault: Fault } | { what: "action"; fault: Pick<Fault, "code"> }
);

/** How the workbook stands at a moment: what people and jobs have written, and every cell in its place. */
type Standing = { contents: Contents; stand: readonly string[] };

/** How a job's workbook stands before it and after it where no fault comes, and how much the job sends. */
export type Course = { started: Standing; done: Standing; requests: number; actions: number };

/** What came of a trial: whether the job was refused and how the workbook stood, and the same of a second run. */
export type Outcome = { first: Standing & { fault: unknown }; second: (Standing & { fault: unknown }) | null };

const standing = ({ opened }: Open, { leavesOut }: Job): Standing => ({
  contents: contentsOf(opened.workbook, leavesOut),
  stand: standOf(opened),
});

/** Has the host fail at one of the actions that it runs from now on. Gives how many it has run. */
function failAtAction({ host }: Open, at: number, code: string): () => number {
  let count = 0;
  host.faults.failNext(() => ++count === at, code, "Noget gik galt");
  return () => count;
}

export async function courseOf(shared: SharedHost, worlds: Worlds, job: Job): Promise<Course> {
  const open = shared.open(worlds[job.world]);
  const run = await job.prepare(shared);
  const started = standing(open, job);
  const actions = failAtAction(open, 0, "");
  const { fault, requests } = await shared.run(run);
  if (fault !== null) throw fault;
  return { started, done: standing(open, job), requests, actions: actions() };
}

/** Runs a job with a fault, and where it was refused runs it once more. */
export async function outcomeOf(shared: SharedHost, worlds: Worlds, trial: Trial): Promise<Outcome> {
  const { job } = trial;
  const open = shared.open(worlds[job.world]);
  const run = await job.prepare(shared);
  const ended = async (ran: Promise<Ran>): Promise<Outcome["first"]> => ({
    fault: (await ran).fault,
    ...standing(open, job),
  });
  if (trial.what === "action") failAtAction(open, trial.at, trial.fault.code);
  const meanwhile: Meanwhile | null = trial.what === "request" ? { at: trial.at, act: async () => trial.fault } : null;
  const first = await ended(shared.run(run, meanwhile));
  if (first.fault === null) return { first, second: null };
  return { first, second: await ended(shared.run(job.again ?? run)) };
}

/** What is wrong with an outcome; empty where nothing is. */
export function wrongIn({ job, ...trial }: Trial, { started, done }: Course, { first, second }: Outcome): string[] {
  const isSame = (one: Standing, other: Standing): boolean => unlike(one, other).length === 0;
  // Excels that cannot lay out a page stop there, and everything else stands by then.
  const isLayout = (text: string): boolean => /^[-+] .* · (prints|page break after row) /.test(text);
  const wrong: string[] = [];
  if (first.fault === null) {
    const differences = unlike(done, first).filter((text) => !isLayout(text));
    if (differences.length > 0) wrong.push("done, but not as without the fault", ...differences);
    return wrong;
  }
  const mayBeDone = trial.what === "action" || trial.fault.isDone;
  if (mayBeDone && isSame(first, done)) {
    // All of it stands, though Excel said that it failed.
  } else if (job.makesSheets || job.removes) {
    // Sheets that were made stay, and are found again. Those that were removed are not put back.
    const isOurs = (text: string): boolean => job.removes === true && !done.contents.includes(text);
    const { lost } = difference(started.contents, first.contents);
    wrong.push(...lost.filter((text) => !isOurs(text)).map((text) => `lost: ${text}`));
  } else if (!isSame(first, started) && !(mayBeDone && isSame(first, done))) {
    wrong.push("neither as before nor done", ...unlike(started, first));
  }
  wrong.push(...first.stand.filter((text) => text.endsWith("is protected")));
  if (second && second.fault !== null && !isSame(second, done))
    wrong.push(`the second run was refused: ${String(second.fault)}`);
  if (second && !isSame(second, done)) wrong.push("the second run ended elsewhere", ...unlike(done, second));
  return wrong;
}

function unlike(wanted: Standing, found: Standing): string[] {
  const { lost, added } = difference(wanted.stand, found.stand);
  return [...lost.map((text) => `- ${text}`), ...added.map((text) => `+ ${text}`)];
}
