import type { TableWriting } from "../../sheets/tables/tableWriting";
import type { WithTables, WorkbookMemory, WorkbookTables, WriteWatch } from "./ports";

/** A kind of write that can be taken back: the name that its last one is remembered by, and what one looks like. */
export type WayBackKind<Last> = { name: string; isLast: (kept: unknown) => kept is Last };

/** Whether a write can be taken back from the pane, and why not. */
export type WayBack = "open" | "tooMany" | "notRemembered" | "nothingWritten";

/** How much of the workbook's settings one write may take, in characters; about a thousand figures. */
const MOST = 300_000;

/** Whether a write is small enough to be remembered with the workbook. */
export function isSmallEnough(last: unknown): boolean {
  return JSON.stringify(last).length <= MOST;
}

/** The last write of a kind; null where there is none that can be taken back. */
export async function recallLast<Last>(memory: WorkbookMemory, kind: WayBackKind<Last>): Promise<Last | null> {
  const kept = await memory.recall(kind.name);
  return kind.isLast(kept) ? kept : null;
}

export async function rememberLast<Last>(
  memory: WorkbookMemory,
  kind: WayBackKind<Last>,
  last: Last | null,
): Promise<void> {
  await memory.remember(kind.name, last);
}

/** What is ready to be written, and what is to be remembered of it; null where nothing is written. */
export type Ready<Outcome, Last> = { outcome: Outcome; writing: TableWriting; last: Last | null };

/**
 * Writes what is ready, and remembers it with the workbook first, so that it can be taken back even where Excel stops
 * right after. Where the write fails and none of it came to stand, the write before is remembered again.
 * @throws WorkbookRefusal; nothing has been written then.
 */
export async function writeWithWayBack<Outcome extends object, Last>(
  withTables: WithTables,
  memory: WorkbookMemory,
  kind: WayBackKind<Last>,
  ready: (workbook: WorkbookTables) => Promise<Ready<Outcome, Last>>,
  stands: (workbook: WorkbookTables, last: Last) => Promise<boolean>,
  watch: WriteWatch = {},
): Promise<Outcome & { wayBack: WayBack }> {
  const earlier = await recallLast(memory, kind).catch(() => undefined);
  let begun: Last | null = null;
  const write = async (workbook: WorkbookTables): Promise<Outcome & { wayBack: WayBack }> => {
    const { outcome, writing, last } = await ready(workbook);
    if (last === null) return { ...outcome, wayBack: "nothingWritten" };
    begun = last;
    const wayBack = await remembered(memory, kind, last);
    await workbook.write(writing, watch);
    return { ...outcome, wayBack };
  };
  return withTables(write).catch(async (fault: unknown) => {
    const last = begun;
    const mayStand = async (): Promise<boolean> =>
      last !== null && (await withTables((workbook) => stands(workbook, last)).catch(() => true));
    if (last !== null && earlier !== undefined && !(await mayStand()))
      await rememberLast(memory, kind, earlier).catch(() => undefined);
    throw fault;
  });
}

/** Takes the last write of a kind back and forgets it: it fits no row a second time. */
export async function takeBackLast<Taken, Last>(
  withTables: WithTables,
  memory: WorkbookMemory,
  kind: WayBackKind<Last>,
  takeOut: (workbook: WorkbookTables, last: Last | null) => Promise<Taken>,
): Promise<Taken> {
  const last = await recallLast(memory, kind);
  const taken = await withTables((workbook) => takeOut(workbook, last));
  await rememberLast(memory, kind, null).catch(() => undefined);
  return taken;
}

/** What is written stands whether or not it can be remembered: a full store costs only the way back from the pane. */
async function remembered<Last>(memory: WorkbookMemory, kind: WayBackKind<Last>, last: Last): Promise<WayBack> {
  const kept = isSmallEnough(last) ? last : null;
  return rememberLast(memory, kind, kept).then(
    () => (kept === null ? "tooMany" : "open"),
    () => "notRemembered",
  );
}
