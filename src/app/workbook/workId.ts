import type { WorkbookMemory } from "./ports";

const NAME = "WorkId";

/** What unfinished work in this workbook is kept under; null where none has been kept yet. */
export async function recalledWorkId(memory: WorkbookMemory): Promise<string | null> {
  const id = await memory.recall(NAME);
  return typeof id === "string" && id !== "" ? id : null;
}

/** Gives the workbook an id where it has none, so that unfinished work is never shown in another workbook. */
export async function begunWorkId(memory: WorkbookMemory): Promise<string> {
  const known = await recalledWorkId(memory);
  if (known !== null) return known;
  const id = crypto.randomUUID();
  await memory.remember(NAME, id);
  return id;
}
