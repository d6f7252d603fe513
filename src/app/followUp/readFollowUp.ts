import type { CalendarDate } from "../../domain/calendarDate";
import type { WorkbookStatus } from "../status/readStatus";
import { readStatus } from "../status/readStatus";
import type { JudgeOptions } from "../status/judgedWorkbook";
import { figureBook, type FigureBook } from "../figures/figureBook";
import type { PlanRow } from "../../sheets/tables/actionPlans";
import { recallLast } from "../workbook/wayBack";
import type { WorkbookMemory, WorkbookReader } from "../workbook/ports";
import { currentPlans } from "./planChange";
import { FOLLOW_UP, type LastFollowUp } from "./lastFollowUp";

/** What the page *Opfølgning* shows: the judged goals, their figures and plans, and what was last written here. */
export type FollowUp = Omit<Extract<WorkbookStatus, { kind: "judged" }>, "kind"> & {
  figures: FigureBook;
  plans: readonly PlanRow[];
  last: LastFollowUp | null;
  today: CalendarDate;
};

/**
 * Reads it in one reading; null in a workbook that has none of our tables.
 * @throws MissingTableError, WorkbookRefusal
 */
export async function readFollowUp(
  workbook: WorkbookReader,
  memory: WorkbookMemory,
  options: JudgeOptions,
): Promise<FollowUp | null> {
  const contents = await workbook.read({ formulas: ["Målinger"] });
  const status = await readStatus({ read: async () => contents }, options);
  if (status.kind === "withoutTables") return null;
  return {
    ...status,
    figures: figureBook(contents),
    plans: currentPlans(contents),
    last: await recallLast(memory, FOLLOW_UP),
    today: options.today(),
  };
}
