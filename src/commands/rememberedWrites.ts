import type { WithTables, WorkbookMemory } from "../app/workbook/ports";
import { changingWorkbook, inWorkbook } from "../excel/inWorkbook";
import { workbookTables } from "../excel/tables/tableWriter";
import { workbookMemory } from "../excel/workbookMemory";

export const withTables: WithTables = (job) => changingWorkbook((context) => job(workbookTables(context)));

/**
 * What is remembered of a write, outside the write itself: it is no part of what Excel is asked to undo. Excel may
 * refuse that, and what is written stands by then.
 */
export const memoryOutside: WorkbookMemory = {
  recall: (name) => inWorkbook((context) => workbookMemory(context).recall(name)),
  remember: (name, value) => inWorkbook((context) => workbookMemory(context).remember(name, value)),
  forget: () => inWorkbook((context) => workbookMemory(context).forget()),
};
