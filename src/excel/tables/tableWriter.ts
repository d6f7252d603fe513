import { WorkbookRefusal, type WorkbookTables, type WriteWatch } from "../../app/workbook/ports";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import { isGone, refusalOf } from "../hostFaults";
import { syncAnyway } from "../patience";
import { readWorkbook, type Surroundings } from "../readWorkbook";
import { planStatusKeys, queueStatusKeys } from "../status/writeStatusKeys";
import { leaveLayout, syncLayoutLast } from "../syncLayoutLast";
import { leftSheets, type LeftSheets } from "../leftSheets";
import { plannedSheet, queueNewTables } from "./makeTable";
import { takePartsBack } from "./partsBack";
import { askHowFar, holdTable, putTableBack, queueTable, stoodOtherwise, type QueuedTable } from "./queuedTable";
import type { Queued } from "../queued";
import { planWrite, type WritePlan } from "./tablePlan";
import { tableParts } from "./tableParts";

/**
 * The writer of every table: three syncs to read, one to write. One more where a sheet has the name of a new one, or
 * where a table to write has merged cells, and one for each 4 MB of a write that may come in parts.
 */
export function workbookTables(context: Excel.RequestContext): WorkbookTables {
  let surroundings: Surroundings | null = null;
  return {
    read: async (what = {}) => {
      const found = await readWorkbook(context, what);
      surroundings = found.surroundings;
      return found.contents;
    },
    write: async (writing, watch = {}) => {
      if (surroundings === null) throw new Error("The workbook is read before it is written.");
      const plan = planTables(surroundings, writing);
      const keys = planStatusKeys(surroundings.status, surroundings.sheets, writing.statusKeys ?? []);
      const subject = subjectOf(plan);
      const left = await leftSheetsOf(context, surroundings, plan).catch(told(subject));
      const parts = tableParts(plan, writing.inParts ?? false);
      const written: (readonly QueuedTable[])[] = [];
      for (const [at, part] of parts.entries()) {
        await goOn(context, watch, written, parts.length, subject);
        const holdTables = queueTables(context, namesOf(surroundings), part, left);
        const holdKeys = at === 0 ? queueStatusKeys(context, keys) : null;
        const tables = holdTables();
        await send(context, [tables, ...(holdKeys ? [holdKeys()] : [])], subject).catch(
          at === 0 ? asItIs : partly(subject),
        );
        written.push(tables.tables);
      }
    },
  };
}

/**
 * Tells how far a write has come before its next message, and stops it where it was cancelled.
 * @throws the signal's reason once what was written is taken back; WorkbookRefusal `partlyWritten` where it cannot be
 */
async function goOn(
  context: Excel.RequestContext,
  { signal, progress }: WriteWatch,
  written: readonly (readonly QueuedTable[])[],
  of: number,
  subject: string,
): Promise<void> {
  await progress?.({ kind: "written", messages: written.length, of });
  if (!signal?.aborted) return;
  await progress?.({ kind: "back", messages: written.length, of });
  if (!(await takePartsBack(context, written))) throw new WorkbookRefusal("partlyWritten", subject);
  signal.throwIfAborted();
}

/** Plans a write. @throws WorkbookRefusal where something is in the way */
export function planTables(surroundings: Surroundings, writing: TableWriting): WritePlan {
  const plan = planWrite(surroundings.tables, writing);
  if (plan.made.length > 0 && surroundings.isWorkbookProtected) throw new WorkbookRefusal("protectedWorkbook", "");
  const taken = plan.made.find(({ schema }) =>
    surroundings.takenNames.some((name) => name.toLowerCase() === schema.name.toLowerCase()),
  );
  if (taken) throw new WorkbookRefusal("nameTaken", taken.schema.name);
  return plan;
}

/** The sheets that a write is about, for a fault of the host that names none. */
export function subjectOf({ tables, made }: WritePlan): string {
  return [...tables.map(({ existing }) => existing.sheetName), ...made.map(({ schema }) => schema.sheet)].join(", ");
}

/** The names of the workbook's sheets. */
export const namesOf = ({ sheets }: Surroundings): string[] => sheets.map(({ name }) => name);

async function leftSheetsOf(
  context: Excel.RequestContext,
  surroundings: Surroundings,
  { made }: WritePlan,
): Promise<LeftSheets> {
  return leftSheets(context, made.map(plannedSheet), namesOf(surroundings));
}

/**
 * Queues the reading of the tables that a write touches, and gives what queues their writes: every reading of a request
 * comes before the first write.
 */
export function queueTables(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  { tables, made }: WritePlan,
  left: LeftSheets,
): () => Queued & { tables: readonly QueuedTable[] } {
  const held = tables.map(holdTable);
  const queueNew = queueNewTables(context, made, sheetNames, left);
  return () => {
    const newTables = queueNew();
    const queued = held.map(queueTable);
    let counts: ReturnType<typeof askHowFar>[] = [];
    return {
      tables: queued,
      stoodOtherwise: () => newTables.isSheetTaken() || queued.some(stoodOtherwise),
      askHowFar: () => {
        counts = queued.map(askHowFar);
        return counts.some((count) => count !== null);
      },
      putBack: () => {
        for (const [at, each] of [...queued.entries()].toReversed()) putTableBack(each, counts[at] ?? null);
        newTables.putBack(held.length > 0);
      },
      isNameTaken: newTables.isNameTaken,
      layOut: newTables.layOut,
      putLayoutBack: newTables.layOutMade,
    };
  };
}

/**
 * Sends a request and holds what stood before its writes against the plan. Where one thing differs, or a fault stops
 * the request, all of it goes back at once.
 * @throws WorkbookRefusal; `changedMeanwhile` where the job can plan anew
 */
export async function send(context: Excel.RequestContext, queued: readonly Queued[], subject: string): Promise<void> {
  for (const { layOut } of queued) layOut();
  const fault = await syncLayoutLast(context).then(
    () => null,
    (caught: unknown) => caught,
  );
  // A job that was given up before the request went has written nothing.
  if (fault instanceof WorkbookRefusal) throw fault;
  if (fault === null && !queued.some((each) => each.stoodOtherwise())) return;
  const isOpen = queued.map((each) => each.askHowFar?.() ?? false).includes(true);
  // Without an answer, what is open counts as not done.
  if (isOpen) await syncAnyway(context).catch(() => undefined);
  for (const each of queued.toReversed()) each.putBack();
  for (const each of queued.toReversed()) each.putLayoutBack();
  // Where Excel cannot put back after a fault either, the fault is told.
  await leaveLayout(syncAnyway(context)).catch(fault === null ? told(subject) : () => undefined);
  if (fault === null || isGone(fault) || queued.some((each) => each.isNameTaken()))
    throw new WorkbookRefusal("changedMeanwhile", subject);
  throw refusalOf(fault, subject);
}

const asItIs = (fault: unknown): never => {
  throw fault;
};

/** A fault after the first of several messages: rows of those before it stand, so the job is not planned anew. */
const partly = (subject: string) => (fault: unknown) => {
  if (fault instanceof WorkbookRefusal && fault.reason !== "noAnswer")
    throw new WorkbookRefusal("partlyWritten", subject);
  throw fault;
};

const told =
  (subject: string) =>
  (fault: unknown): never => {
    throw refusalOf(fault, subject);
  };
