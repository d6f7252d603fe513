import { WorkbookRefusal } from "../app/workbook/ports";

/** How long Excel may take to answer one request before its job is given up, in milliseconds. */
export const PATIENCE = 15_000;

/** The wait for one answer after another, within a job. */
export type Patience = {
  /** Waits for an answer. The job is given up where it takes longer than `PATIENCE`. */
  waitFor: <T>(answer: Promise<T>) => Promise<T>;
  /** @throws WorkbookRefusal once the job is given up: an answer that comes too late must lead to no write. */
  goOn: () => void;
};

/**
 * Runs a job until Excel leaves one request without an answer: then it is given up and its user told, so that the jobs
 * behind it get their turn. The job itself is not ended. It goes on when the answer comes, and `goOn` stops it before
 * its next request.
 */
export function withPatience<T>(job: (patience: Patience) => Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    let isGivenUp = false;
    const giveUp = (): void => {
      isGivenUp = true;
      fail(new WorkbookRefusal("noAnswer", ""));
    };
    const patience: Patience = {
      waitFor: async (answer) => {
        const timer = setTimeout(giveUp, PATIENCE);
        try {
          return await answer;
        } finally {
          clearTimeout(timer);
        }
      },
      goOn: () => {
        if (isGivenUp) throw new WorkbookRefusal("noAnswer", "");
      },
    };
    job(patience).then(done, fail);
  });
}

/** The sync of each context that a job may not go on with once it is given up. */
const whole = new WeakMap<Excel.RequestContext, <T>(value?: T) => Promise<T>>();

/** A job's context with a timeout on each request. `synced` is called after each answer. */
export function patientContext(
  context: Excel.RequestContext,
  patience: Patience,
  synced: () => void,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  whole.set(context, sync);
  context.sync = async <T>(value?: T): Promise<T> => {
    patience.goOn();
    const passed = await patience.waitFor(sync(value as T));
    synced();
    return passed;
  };
  return context;
}

/**
 * Sends what puts things back, also in a job that was given up: a write whose answer comes late is held against the
 * plan like any other.
 */
export async function syncAnyway(context: Excel.RequestContext): Promise<void> {
  await (whole.get(context) ?? context.sync.bind(context))();
}
