import { figureBook } from "../figures/figureBook";
import { toWrite, type PlannedFigure } from "../figures/planFigures";
import { figuresBack } from "../figures/takeBackFigures";
import { anyFigureStands, readyFigures } from "../figures/writeFigures";
import type { TableName } from "../../sheets/tables/allTables";
import { actionPlanTable } from "../../sheets/tables/actionPlans";
import { remarkId, remarkTable } from "../../sheets/tables/remarks";
import { statusRemarkEdits } from "../../sheets/status/statusKeys";
import type { TableRowPlace, TableWriting } from "../../sheets/tables/tableWriting";
import type { WithTables, WorkbookContents, WorkbookMemory, WorkbookTables } from "../workbook/ports";
import { takeBackLast, writeWithWayBack, type WayBack } from "../workbook/wayBack";
import { FOLLOW_UP, type LastFollowUp } from "./lastFollowUp";
import { currentPlans, isAlone, planEdits, readyPlans, rowOf, type PlanChange } from "./planChange";
import { currentRemarks, readyRemarks, type RemarkChange } from "./remarkChange";

/** All that was written on the page Opfølgning and is to be saved. */
export type FollowUpWork = {
  remarks: readonly RemarkChange[];
  figures: readonly PlannedFigure[];
  plans: readonly PlanChange[];
};

/** How many of each came to stand, what was left since the workbook had changed, and whether it can be taken back. */
export type WrittenFollowUp = { remarks: number; figures: number; plans: number; left: FollowUpWork; wayBack: WayBack };

/** What came of taking it back: how many, and what somebody has changed since, which is left. */
export type FollowUpTakenBack = { back: number; left: LastFollowUp };

/**
 * Saves remarks, figures and action plans in one write, each to its own table. What is another in the workbook by now
 * is left and named; the rest is written.
 * @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export function writeFollowUp(
  withTables: WithTables,
  memory: WorkbookMemory,
  work: FollowUpWork,
): Promise<WrittenFollowUp> {
  const ready = async (workbook: WorkbookTables) =>
    readyFollowUp(await workbook.read({ toWrite: tablesOf(work) }), work);
  return writeWithWayBack(withTables, memory, FOLLOW_UP, ready, anyStands);
}

/** The write of remarks, figures and plans that still fit the workbook; `last` is null where nothing is written. */
export function readyFollowUp(contents: WorkbookContents, work: FollowUpWork) {
  const remarks = readyRemarks(contents, work.remarks);
  const figures = readyFigures(figureBook(contents), toWrite(work.figures));
  const plans = readyPlans(contents, work.plans);
  const outcome = {
    remarks: remarks.done.length,
    figures: figures.added + figures.changed,
    plans: plans.done.length,
    left: { remarks: remarks.left, figures: figures.left, plans: plans.left },
  };
  const last = { remarks: remarks.done, figures: figures.rows, plans: plans.done };
  return {
    outcome,
    writing: together([remarks.writing, figures.writing, plans.writing]),
    last: last.remarks.length + last.figures.length + last.plans.length === 0 ? null : last,
  };
}

/**
 * *Fortryd seneste skrivning* of the page: new rows are removed where nobody has written more in them, and changed ones
 * get back what they held, in one write. What somebody has changed since is left.
 * @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export function takeBackFollowUp(withTables: WithTables, memory: WorkbookMemory): Promise<FollowUpTakenBack> {
  return takeBackLast(withTables, memory, FOLLOW_UP, async (workbook, last) => {
    const own = last ?? { remarks: [], figures: [], plans: [] };
    const { writing, ...taken } = followUpBack(await workbook.read({ toWrite: tablesOf(own) }), own);
    if (taken.back > 0) await workbook.write(writing);
    return taken;
  });
}

/** The write that takes follow-up back, of what nobody has changed since. */
export function followUpBack(
  contents: WorkbookContents,
  own: LastFollowUp,
): FollowUpTakenBack & { writing: TableWriting } {
  const remarks = remarksBack(contents, own.remarks);
  const figures = figuresBack(own.figures, figureBook(contents));
  const plans = plansBack(contents, own.plans);
  return {
    back: remarks.count + figures.removed.length + figures.restored + plans.count,
    left: { remarks: remarks.left, figures: figures.left, plans: plans.left },
    writing: together([remarks.writing, figures, plans.writing]),
  };
}

/** The tables that work is written to: no other is in its way. */
export function tablesOf({
  remarks,
  figures,
  plans,
}: { [Kind in keyof LastFollowUp]: readonly unknown[] }): TableName[] {
  return [
    ...(remarks.length > 0 ? ["Bemærkninger" as const] : []),
    ...(figures.length > 0 ? ["Målinger" as const] : []),
    ...(plans.length > 0 ? ["Handlingsplaner" as const] : []),
  ];
}

/** Several writings as one. */
export function together(
  writings: readonly Pick<TableWriting, "cells" | "rows" | "removed" | "statusKeys">[],
): TableWriting {
  return {
    cells: writings.flatMap(({ cells = [] }) => cells),
    rows: writings.flatMap(({ rows = [] }) => rows),
    removed: writings.flatMap(({ removed = [] }) => removed),
    statusKeys: writings.flatMap(({ statusKeys = [] }) => statusKeys),
  };
}

type Back<Change> = { writing: TableWriting; count: number; left: readonly Change[] };

function remarksBack(contents: WorkbookContents, changes: readonly RemarkChange[]): Back<RemarkChange> {
  const { inTable } = currentRemarks(contents);
  const found = changes.flatMap((change) => {
    const remark = inTable.get(remarkId(change.goal, change.asOf));
    return (remark?.text.trim() ?? "") === change.after ? [{ change, row: remark?.row ?? null }] : [];
  });
  const isNew = ({ change, row }: (typeof found)[number]): boolean =>
    row !== null && change.before === "" && isAlone(contents.tables, remarkTable, row);
  const again = readyRemarks(
    contents,
    found
      .filter((each) => !isNew(each))
      .map(({ change }) => ({ ...change, before: change.after, after: change.before.trim() })),
  );
  return {
    writing: together([
      again.writing,
      {
        removed: found
          .filter(isNew)
          .flatMap(({ row }): TableRowPlace[] => (row === null ? [] : [{ table: "Bemærkninger", row }])),
        statusKeys: found
          .filter(isNew)
          .flatMap(({ change: { goal, asOf } }) => statusRemarkEdits(contents.status, goal, asOf, "")),
      },
    ]),
    count: found.length - again.left.length,
    left: [...changes.filter((change) => !found.some((each) => each.change === change)), ...again.left],
  };
}

function plansBack(contents: WorkbookContents, changes: readonly PlanChange[]): Back<PlanChange> {
  const plans = currentPlans(contents);
  const found = changes.flatMap((change) => {
    const row = rowOf(plans, change.after)?.row;
    const isLeft = row === undefined || (change.before === null && !isAlone(contents.tables, actionPlanTable, row));
    return isLeft ? [] : [{ change, row }];
  });
  return {
    writing: {
      removed: found.flatMap(({ change, row }): TableRowPlace[] =>
        change.before === null ? [{ table: "Handlingsplaner", row }] : [],
      ),
      cells: found.flatMap(({ change: { before, after }, row }) =>
        before === null ? [] : planEdits(row, after, before, contents.dates1904),
      ),
    },
    count: found.length,
    left: changes.filter((change) => !found.some((each) => each.change === change)),
  };
}

/** Whether any of what was to be written stands in the workbook. */
export async function anyStands(workbook: WorkbookTables, last: LastFollowUp): Promise<boolean> {
  const contents = await workbook.read({ formulas: ["Målinger"] });
  const { inTable } = currentRemarks(contents);
  const plans = currentPlans(contents);
  return (
    last.remarks.some(({ goal, asOf, after }) => (inTable.get(remarkId(goal, asOf))?.text ?? "") === after) ||
    last.plans.some(({ after }) => rowOf(plans, after) !== undefined) ||
    anyFigureStands(figureBook(contents), last.figures)
  );
}
