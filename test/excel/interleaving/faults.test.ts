import { WorkbookRefusal } from "../../../src/app/workbook/ports";
import { drawn, report, RUNS_ALL } from "./drawing";
import { courseOf, outcomeOf, wrongIn, type Course, type Trial } from "./faults";
import { jobs, readings, type Job } from "./jobs";
import { sharedHost, type Fault, type SharedHost } from "./sharedHost";
import { worldsOn, type Worlds } from "./worlds";

/** How many trials of a kind are drawn where not all run. */
const SHARE = { requests: 30, actions: 15 };
/** How many actions of a job are tried in a full run; some have thousands, most of which set the look of a cell. */
const ACTIONS_OF_A_JOB = 60;

let shared: SharedHost;
let worlds: Worlds;
const courses = new Map<Job, Course>();

beforeAll(async () => {
  shared = await sharedHost();
  worlds = await worldsOn(shared);
  for (const job of [...jobs, ...readings]) courses.set(job, await courseOf(shared, worlds, job));
}, 120_000);
afterAll(() => shared.dispose());

/** How Excel answers a request that it does not do, or whose answer is lost after it has done it. */
const FAULTS: readonly Fault[] = [
  ...[
    "GeneralException",
    "AccessDenied",
    "UndoNotSupported",
    "ItemNotFound",
    "InvalidArgument",
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
  ].map((code) => ({ code, isDone: false })),
  ...["GeneralException", "ResponsePayloadSizeLimitExceeded"].map((code) => ({ code, isDone: true })),
];

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const courseOfJob = (job: Job): Course => courses.get(job) as Course;

async function check(name: string, trials: readonly Trial[]): Promise<void> {
  const wrong: object[] = [];
  for (const trial of trials) {
    const { job, at, what, fault } = trial;
    const outcome = await outcomeOf(shared, worlds, trial);
    const told = [outcome.first, outcome.second].flatMap((run) => (run === null ? [] : [run.fault]));
    const found = [...(await Promise.all(told.map(untold))).flat(), ...wrongIn(trial, courseOfJob(job), outcome)];
    if (found.length > 0)
      wrong.push({ trial: `${job.name}, ${what} ${at}: ${JSON.stringify(fault)}`, found: found.slice(0, 8) });
  }
  report(`${name}: ${trials.length} ${trials[0]?.what ?? ""} faults, ${wrong.length} went wrong`);
  for (const each of wrong) report(JSON.stringify(each, null, 2));
  expect(wrong).toEqual([]);
}

/** What is wrong with how a fault is told: a refusal has a sentence of its own, without a code that names no reason. */
async function untold(fault: unknown): Promise<string[]> {
  if (fault === null) return [];
  const sentence = await shared.addIn.messageOf(fault);
  const isTold = fault instanceof Error && fault.name === WorkbookRefusal.name && /^[A-ZÆØÅ».*].+\.$/.test(sentence);
  return isTold && !/\b(undefined|null)\b|\[object/.test(sentence) ? [] : [`told as: ${String(fault)}: ${sentence}`];
}

test("every job of the add-in that opens the workbook is tried", async () => {
  const ports = {
    addIn: shared.addIn,
    goalJobs: (await import("../../../src/commands/goalJobs")).goalJobs,
    goalSheetJobs: (await import("../../../src/commands/goalSheetJobs")).goalSheetJobs,
    measurementJobs: (await import("../../../src/commands/measurementJobs")).measurementJobs,
    settingsJobs: (await import("../../../src/commands/settingsJobs")).settingsJobs,
    followUpWriting: { ...(await import("../../../src/commands/followUpWriting")) },
    nextYearJobs: (await import("../../../src/commands/nextYearJobs")).nextYearJobs,
    reportJobs: (await import("../../../src/commands/reportJobs")).reportJobs,
    reportPageJobs: (await import("../../../src/commands/reportPageJobs")).reportPageJobs,
    yearJobs: (await import("../../../src/commands/yearJobs")).yearJobs,
    drawingJobs: (await import("../../../src/commands/drawingJobs")).drawingJobs,
    exchangeJobs: (await import("../../../src/commands/exchangeJobs")).exchangeJobs,
  };
  const without =
    /^(?:exchangeJobs\.(?:sentFiles|zipped|owedIn)|reportJobs\.compare|reportPageJobs\.(?:draw|drawings|word|several|severalReport|template\.(?:check|notes))|addIn\.(listenToChanges|messageOf|texts|year|reports|drawings|nextYear|exchange|aggregation|joining|reader\..*|outcomes\..*|pageAsked\..*))$/;
  // Its listener would hear the jobs of other tests; `pane.test.ts` tries it.
  const elsewhere = ["addIn.watchTables"];
  const found = functionsIn(ports).filter((name) => !without.test(name));
  const tried = new Set([...[...jobs, ...readings].map(({ port }) => port), ...elsewhere]);
  expect([...tried].toSorted()).toEqual(found.toSorted());
});

function functionsIn(from: object, path = ""): string[] {
  return Object.entries(from).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "function") return [`${path}${name}`];
    return typeof value === "object" && value !== null ? functionsIn(value, `${path}${name}.`) : [];
  });
}

/** What is tried at once: in a full run each job by itself, so that its figures come as it ends. */
const groups = (all: readonly Job[]): [name: string, jobs: readonly Job[]][] =>
  RUNS_ALL ? all.map((job) => [job.name, [job]]) : [["any job", all]];

test.each(groups([...jobs, ...readings]))(
  "%s: a fault at any request is told in a sentence, nothing is lost, and a second run does the job",
  async (name, each) => {
    const all = each.flatMap((job) =>
      FAULTS.flatMap((fault) =>
        numbers(courseOfJob(job).requests).map((at): Trial => ({ what: "request", job, at, fault })),
      ),
    );
    await check(name, drawn(all, SHARE.requests));
  },
  3_600_000,
);

test.each(groups(jobs))(
  "%s: a fault at any action of a request is told, nothing is lost or left behind, and a second run does the job",
  async (name, each) => {
    const all = each.flatMap((job) =>
      numbers(courseOfJob(job).actions).map((at): Trial => ({
        what: "action",
        job,
        at,
        fault: { code: "GeneralException" },
      })),
    );
    await check(name, drawn(all, SHARE.actions, ACTIONS_OF_A_JOB));
  },
  3_600_000,
);
