import type { Edit } from "./edits";
import { contentsOf, difference, type Contents } from "./contents";
import type { Job } from "./jobs";
import type { Meanwhile, Open, Ran, SharedHost } from "./sharedHost";
import { photoOf, type WorkbookPhoto } from "./workbookPhoto";
import type { Worlds } from "./worlds";

/** A co-author's edit between two requests of a job. */
export type Race = { job: Job; edit: Edit; at: number };

/** A race that spoiled something: what the job told, what is lost and what should not be there. */
export type Spoilt = { race: string; outcome: string; lost: readonly string[]; added: readonly string[] };

type After = { contents: Contents; refused: string | null };

/** What may stand after a job and an edit: what each would leave after the other, or the edit alone. */
type Allowed = { editFirst: After | null; jobFirst: Contents | null; editAlone: Contents };

const after = (job: Job, { opened, fault }: Pick<Ran, "opened" | "fault">): After => ({
  contents: contentsOf(opened.workbook, job.leavesOut),
  refused: fault === null ? null : String(fault),
});

async function ranJob(shared: SharedHost, worlds: Worlds, job: Job, meanwhile: Meanwhile | null): Promise<Ran> {
  shared.open(worlds[job.world]);
  const run = await job.prepare(shared);
  return shared.run(run, meanwhile);
}

/** How a job's workbook stands before and after it where nothing comes between, and how many requests it sends. */
type Begun = { started: WorkbookPhoto; done: WorkbookPhoto; requests: number };

const begunJobs = new Map<Job, Begun>();

async function begun(shared: SharedHost, worlds: Worlds, job: Job): Promise<Begun> {
  const known = begunJobs.get(job);
  if (known) return known;
  const open = shared.open(worlds[job.world]);
  const run = await job.prepare(shared);
  const started = photoOf(open.opened);
  const { fault, requests } = await shared.run(run);
  if (fault !== null) throw fault;
  const found = { started, done: photoOf(open.opened), requests };
  begunJobs.set(job, found);
  return found;
}

async function allowedFor(
  shared: SharedHost,
  worlds: Worlds,
  job: Job,
  edit: Edit,
  { started, done }: Begun,
): Promise<Allowed> {
  let couldFirst = false;
  const editFirst = await ranJob(shared, worlds, job, {
    at: 1,
    act: async (open) => void (couldFirst = await edit.act(open)),
  });
  const last = shared.open(done);
  const couldLast = await edit.act(last);
  const alone = shared.open(started);
  await edit.act(alone);
  return {
    editFirst: couldFirst ? after(job, editFirst) : null,
    jobFirst: couldLast ? contentsOf(last.opened.workbook, job.leavesOut) : null,
    editAlone: contentsOf(alone.opened.workbook, job.leavesOut),
  };
}

/** Every race of a job. */
export async function racesOf(shared: SharedHost, worlds: Worlds, job: Job): Promise<Race[]> {
  const { requests } = await begun(shared, worlds, job);
  // Before the first request the edit is no race.
  return job.edits.flatMap((edit) => Array.from({ length: requests - 1 }, (_, at) => ({ job, edit, at: at + 2 })));
}

/** Runs races. Gives how many there were, as some edits cannot be made, and those that spoiled something. */
export async function spoiltBy(
  shared: SharedHost,
  worlds: Worlds,
  races: readonly Race[],
): Promise<{ run: number; spoilt: Spoilt[] }> {
  const allowed = new Map<string, Allowed>();
  const spoilt: Spoilt[] = [];
  let run = 0;
  for (const { job, edit, at } of races) {
    const name = `${job.name} | ${edit.name}`;
    const may = allowed.get(name) ?? (await allowedFor(shared, worlds, job, edit, await begun(shared, worlds, job)));
    allowed.set(name, may);
    let could = false;
    const act = async (open: Open): Promise<void> => void (could = await edit.act(open));
    const ran = await ranJob(shared, worlds, job, { at, act });
    if (!could) continue;
    run += 1;
    const now = after(job, ran);
    const wanted = now.refused === null ? goneWell(may) : [may.editAlone];
    const differences = wanted.map((contents) => difference(contents, now.contents));
    const mayMake = now.refused !== null && job.makesSheets === "only";
    if (differences.some(({ lost, added }) => lost.length === 0 && (mayMake || added.length === 0))) continue;
    const nearest = differences.toSorted((a, b) => size(a) - size(b))[0] ?? { lost: [], added: [] };
    spoilt.push({ race: `${name} | before request ${at}`, outcome: now.refused ?? "ok", ...nearest });
  }
  return { run, spoilt };
}

const goneWell = ({ editFirst, jobFirst }: Allowed): Contents[] => [
  ...(editFirst !== null && editFirst.refused === null ? [editFirst.contents] : []),
  ...(jobFirst === null ? [] : [jobFirst]),
];
const size = ({ lost, added }: { lost: string[]; added: string[] }): number => lost.length + added.length;
