import type { Edit } from "./edits";
import { contentsOf, difference, type Contents } from "./contents";
import type { Job } from "./jobs";
import type { Fault, Meanwhile, Open, Ran, SharedHost } from "./sharedHost";
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

/** How many requests a job sends where nothing comes between. */
export async function requestsOf(shared: SharedHost, worlds: Worlds, job: Job): Promise<number> {
  const { fault, requests } = await ranJob(shared, worlds, job, null);
  if (fault !== null) throw fault;
  return requests;
}

type Begun = { started: WorkbookPhoto; done: WorkbookPhoto };

/** How a job's workbook stands before and after it where nothing comes between. */
async function begun(shared: SharedHost, worlds: Worlds, job: Job): Promise<Begun> {
  const open = shared.open(worlds[job.world]);
  const run = await job.prepare(shared);
  const started = photoOf(open.opened);
  const { fault } = await shared.run(run);
  if (fault !== null) throw fault;
  return { started, done: photoOf(open.opened) };
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

/** Every race of a job, or those of so many of its edits, drawn by a seed. */
export async function racesOf(
  shared: SharedHost,
  worlds: Worlds,
  job: Job,
  draw: { edits: number; seed: number } | null,
): Promise<Race[]> {
  const count = await requestsOf(shared, worlds, job);
  const random = randomFrom(draw?.seed ?? 0);
  const edits = draw === null ? job.edits : drawn(job.edits, draw.edits, random);
  // Before the first request the edit is no race.
  return edits.flatMap((edit) => Array.from({ length: count - 1 }, (_, at) => ({ job, edit, at: at + 2 })));
}

function drawn<T>(from: readonly T[], count: number, random: () => number): T[] {
  return from
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ each }) => each);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What may stand after a fault at one request of a job: all as it was, or all done. */
export type AfterFault = { at: number; fault: unknown; contents: Contents; started: Contents; done: Contents };

/** Has one request after another of a job answered with a fault. */
export async function withFaults(shared: SharedHost, worlds: Worlds, job: Job, answer: Fault): Promise<AfterFault[]> {
  const { started, done } = await begun(shared, worlds, job);
  const contentsIn = (photo: WorkbookPhoto): Contents => contentsOf(shared.open(photo).opened.workbook, job.leavesOut);
  const [before, after] = [contentsIn(started), contentsIn(done)];
  const ends: AfterFault[] = [];
  const count = await requestsOf(shared, worlds, job);
  for (let at = 1; at <= count; at += 1) {
    const { fault, opened } = await ranJob(shared, worlds, job, { at, act: async () => answer });
    ends.push({ at, fault, contents: contentsOf(opened.workbook, job.leavesOut), started: before, done: after });
  }
  return ends;
}

/** Runs races. Gives how many there were, as some edits cannot be made, and those that spoiled something. */
export async function spoiltBy(
  shared: SharedHost,
  worlds: Worlds,
  races: readonly Race[],
): Promise<{ run: number; spoilt: Spoilt[] }> {
  const allowed = new Map<string, Allowed>();
  const begunJobs = new Map<Job, Begun>();
  const spoilt: Spoilt[] = [];
  let run = 0;
  for (const { job, edit, at } of races) {
    const name = `${job.name} | ${edit.name}`;
    const start = begunJobs.get(job) ?? (await begun(shared, worlds, job));
    begunJobs.set(job, start);
    const may = allowed.get(name) ?? (await allowedFor(shared, worlds, job, edit, start));
    allowed.set(name, may);
    let could = false;
    const act = async (open: Open): Promise<void> => void (could = await edit.act(open));
    const ran = await ranJob(shared, worlds, job, { at, act });
    if (!could) continue;
    run += 1;
    const now = after(job, ran);
    const wanted = now.refused === null ? goneWell(may) : [may.editAlone];
    const differences = wanted.map((contents) => difference(contents, now.contents));
    const mayMake = now.refused !== null && job.makesSheets === true;
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
