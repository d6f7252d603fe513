/**
 * One task of the page's thread in milliseconds of processor time, how much of it was in the pane's own scripts and
 * office.js, and where most of it was.
 */
export type Task = { ms: number; pane: number; what: string };

type CallFrame = { functionName: string; url?: string };
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: {
      startTime?: number;
      cpuProfile?: { nodes?: { id: number; parent?: number; callFrame: CallFrame }[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
};

/** A sample of the profile: when, in microseconds, how long until the next, and what was running. */
type Sample = { at: number; lasted: number; frame: CallFrame };

const isTask = ({ name, ph }: TraceEvent): boolean => ph === "X" && /(^|::)RunTask$/.test(name);
const timeOf = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;

/**
 * The tasks of the busiest renderer's main thread in a Chromium trace with its profile, the longest first. Processor
 * time, where the trace has it: what else the machine does makes no task longer.
 */
export function longTasks(trace: Buffer): readonly Task[] {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const tasksOf = ({ pid, tid }: TraceEvent): TraceEvent[] =>
    traceEvents.filter((event) => event.pid === pid && event.tid === tid && isTask(event));
  const sum = (events: readonly TraceEvent[]): number => events.reduce((total, event) => total + timeOf(event), 0);
  const busiest = mains.toSorted((a, b) => sum(tasksOf(b)) - sum(tasksOf(a)))[0];
  if (busiest === undefined) return [];
  const samples = samplesOf(traceEvents.filter(({ pid }) => pid === busiest.pid));
  return tasksOf(busiest)
    .map((task) => {
      const own = samples.filter(({ at }) => at >= task.ts && at < task.ts + (task.dur ?? 0));
      const wall = own.reduce((total, { lasted }) => total + lasted, 0);
      // Samples are in clock time; the task's processor time is shared out by them.
      const share = wall === 0 ? 0 : timeOf(task) / wall / 1000;
      const inPane = own.filter(({ frame }) => isPanes(frame));
      return {
        ms: timeOf(task) / 1000,
        pane: inPane.reduce((total, { lasted }) => total + lasted, 0) * share,
        what: mostIn(own, share),
      };
    })
    .sort((a, b) => b.ms - a.ms);
}

/** Whether a call is of the pane or office.js, and not of the workbench, in Excel's place on the same thread. */
const isPanes = ({ url = "" }: CallFrame): boolean => /\/(addin|office-js)\//.test(url);

function samplesOf(events: readonly TraceEvent[]): Sample[] {
  const frames = new Map<string, CallFrame>();
  const at = new Map<string, number>();
  const samples: Sample[] = [];
  for (const { name, id = "", args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const data = args?.data;
    if (name === "Profile") at.set(id, data?.startTime ?? 0);
    if (name !== "ProfileChunk" || data === undefined) continue;
    for (const node of data.cpuProfile?.nodes ?? []) frames.set(`${id} ${node.id}`, node.callFrame);
    data.cpuProfile?.samples?.forEach((node, index) => {
      const now = (at.get(id) ?? 0) + (data.timeDeltas?.[index] ?? 0);
      const last = samples.at(-1);
      if (last) last.lasted = now - last.at;
      at.set(id, now);
      samples.push({ at: now, lasted: 0, frame: frames.get(`${id} ${node}`) ?? { functionName: "?" } });
    });
  }
  return samples;
}

/** The functions that most of a task was in, by the file that they are in. */
function mostIn(samples: readonly Sample[], share: number): string {
  const byFile = new Map<string, number>();
  for (const { frame, lasted } of samples) {
    const file = frame.url ? frame.url.split("/").slice(-2).join("/") : frame.functionName;
    byFile.set(file, (byFile.get(file) ?? 0) + lasted * share);
  }
  return [...byFile]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([file, ms]) => `${file} ${ms.toFixed(0)} ms`)
    .join(", ");
}
