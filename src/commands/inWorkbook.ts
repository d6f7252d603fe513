import type { CalendarDate } from "../domain/calendarDate";
import { UNDO_NOT_SUPPORTED } from "../excel/hostFaults";
import { changes } from "./ownWrites";

/** Waits until a cell that is being typed in is finished, instead of failing at once. */
const RUN = { delayForCellEdit: true };

/** What others change in our tables, told apart from what the add-in changes itself. */
export const tableChanges = changes();

/** A job that reads the open workbook, as soon as Excel is ready for it. */
export async function inWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await Office.onReady();
  return Excel.run(RUN, job);
}

/**
 * A job that changes cells of tables that stand: what it writes is not told as somebody's change, and Excel is asked to
 * undo it in one step.
 */
export function changingWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(() => tableChanges.own(() => asOneUndo(job)));
}

/**
 * A job that makes or takes away sheets, which Excel cannot undo: it is not asked to, since it would refuse the job
 * half-way.
 */
export function remakingWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(() => tableChanges.own(() => inWorkbook(job)));
}

let last: Promise<unknown> = Promise.resolve();

/** One job that writes at a time, from the pane and the ribbon alike: each writes to places that it has read. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const turn = last.then(job);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Some Excels refuse to undo a job in one step, and say so only at what they cannot undo; others answer the mere asking
 * with a fault. In both cases the job is done without. In the first it may have written already: it reads again what
 * stands, and its rows are whole (`excel/rowBlocks`), so that none is written twice. In the second nothing has been
 * written, since a job's first sync only reads. Any other fault is told.
 */
async function asOneUndo<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inWorkbook(job);
  let hasBegun = false;
  try {
    return await Excel.run({ ...RUN, mergeUndoGroup: true }, (context) =>
      job(telling(context, () => (hasBegun = true))),
    );
  } catch (fault) {
    if (hasBegun && !(fault instanceof Error && "code" in fault && fault.code === UNDO_NOT_SUPPORTED)) throw fault;
    return inWorkbook(job);
  }
}

/** The context, telling of each sync that Excel has done. */
function telling(context: Excel.RequestContext, synced: () => void): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <T>(value?: T): Promise<T> => {
    const passed = await sync(value as T);
    synced();
    return passed;
  };
  return context;
}

/** Today where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
