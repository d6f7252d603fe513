import { tellFault, UNDO_NOT_SUPPORTED } from "./hostFaults";
import { patientContext, withPatience, type Patience } from "./patience";
import { plannedAnew } from "./plannedAnew";

type Job<T> = (context: Excel.RequestContext) => Promise<T>;

/** Waits until a cell that is being typed in is finished, instead of failing at once. */
const RUN = { delayForCellEdit: true };

/** Runs a job that only reads the open workbook, as soon as Excel is ready for it. @throws WorkbookRefusal */
export async function inWorkbook<T>(job: Job<T>): Promise<T> {
  await Office.onReady();
  return Excel.run(RUN, job).catch(tellFault);
}

/** Runs a job that changes cells of tables that stand. Excel is asked to undo it in one step. */
export function changingWorkbook<T>(job: Job<T>): Promise<T> {
  return inTurn((patience) => asOneUndo(job, patience));
}

/** Runs a job that makes or removes sheets. Excel cannot undo these, and would refuse the job half-way if asked to. */
export function remakingWorkbook<T>(job: Job<T>): Promise<T> {
  return inTurn((patience) => run(RUN, job, patience));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one writing job at a time, from the pane and the ribbon alike: each writes to places that it has read. A job
 * that Excel does not answer loses its turn.
 */
function inTurn<T>(job: (patience: Patience) => Promise<T>): Promise<T> {
  const turn = last.then(() => withPatience(job)).catch(tellFault);
  last = turn.catch(() => undefined);
  return turn;
}

async function run<T>(
  options: Excel.RunOptions,
  job: Job<T>,
  patience: Patience,
  synced: () => void = () => undefined,
): Promise<T> {
  await patience.waitFor(Office.onReady());
  patience.goOn();
  return Excel.run(options, (context) => {
    const patient = patientContext(context, patience, synced);
    return plannedAnew(() => job(patient));
  });
}

/**
 * Some Excels refuse to undo a job in one step, and say so only at what they cannot undo; others answer the mere asking
 * with a fault. Both get the job once more without. The first kind may have written already: the job reads again what
 * stands, and its rows are whole (`tables/rowBlocks`), so that none is written twice. The second kind has written
 * nothing, since a job's first sync only reads. Any other fault is told.
 */
async function asOneUndo<T>(job: Job<T>, patience: Patience): Promise<T> {
  await patience.waitFor(Office.onReady());
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return run(RUN, job, patience);
  let hasBegun = false;
  try {
    return await run({ ...RUN, mergeUndoGroup: true }, job, patience, () => (hasBegun = true));
  } catch (fault) {
    if (hasBegun && !(fault instanceof Error && "code" in fault && fault.code === UNDO_NOT_SUPPORTED)) throw fault;
    return run(RUN, job, patience);
  }
}
