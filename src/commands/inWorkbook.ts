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

/** A job that changes the open workbook: what it writes is not told as somebody's change, and is undone in one step where Excel can. */
export function changingWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return tableChanges.own(() => asOneUndo(job));
}

/** A job that makes or takes away sheets, which Excel cannot undo: it is not asked to, since it would refuse the job half-way. */
export function remakingWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return tableChanges.own(() => inWorkbook(job));
}

/**
 * Excel says only when it is asked that something in a job cannot be undone. The job is then done over without: it reads
 * before it writes, so that what already stands is not written twice.
 */
async function asOneUndo<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inWorkbook(job);
  try {
    return await Excel.run({ ...RUN, mergeUndoGroup: true }, job);
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === UNDO_NOT_SUPPORTED)) throw fault;
    return inWorkbook(job);
  }
}

/** Today where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
