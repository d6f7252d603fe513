import type { GoalKey } from "../../domain/goal";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { comparable, tableNamed, type SheetTable } from "../../sheets/cells/sheetTable";
import { actionPlanTable, planRow, type PlanRow } from "../../sheets/tables/actionPlans";
import { comparableKey } from "../../sheets/tables/goalKey";
import { readingOf } from "../../sheets/tables/readBook";
import type { Headed } from "../../sheets/cells/sheetTable";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { CellEdit, TableWriting } from "../../sheets/tables/tableWriting";
import type { WorkbookContents } from "../workbook/ports";

/** An action plan (*handlingsplan*) as somebody saw it, null for a new one, and as it is to be. */
export type PlanChange = { before: ActionPlan | null; after: ActionPlan };

/** The write that carries out changes of plans, those that it does, and those whose row says something else by now. */
export type ReadyPlans = { writing: TableWriting; done: readonly PlanChange[]; left: readonly PlanChange[] };

/** The action plans of a workbook, in the order of the table Handlingsplaner. */
export function currentPlans({ tables, dates1904 }: WorkbookContents): readonly PlanRow[] {
  return readingOf(tables, dates1904).of(actionPlanTable).plans;
}

/**
 * What writes plans to the table Handlingsplaner: new ones below, changes into the cells that differ. A plan that
 * stands already as it is wanted is done, so that a second run of the job adds none twice.
 */
export function readyPlans(contents: WorkbookContents, changes: readonly PlanChange[]): ReadyPlans {
  const plans = currentPlans(contents);
  const { dates1904 } = contents;
  const found = changes.map((change) => ({
    change,
    isThere: plans.some((plan) => isSamePlan(plan, change.after)),
    row: change.before === null ? null : (rowOf(plans, change.before)?.row ?? null),
  }));
  const done = found.filter(({ change, isThere, row }) => isThere || change.before === null || row !== null);
  const rows = done.flatMap(({ change: { before, after }, isThere }): TableRowCells[] =>
    before === null && !isThere ? [planRow(after, dates1904)] : [],
  );
  const cells = done.flatMap(({ change: { before, after }, isThere, row }): CellEdit[] =>
    before === null || isThere || row === null ? [] : planEdits(row, before, after, dates1904),
  );
  return {
    writing: { rows, cells },
    done: done.map(({ change }) => change),
    left: found.filter((each) => !done.includes(each)).map(({ change }) => change),
  };
}

/** The action plans of a goal, in the order of the table. */
export function plansOf<Plan extends ActionPlan>(goal: GoalKey, plans: readonly Plan[]): readonly Plan[] {
  return plans.filter((plan) => comparableKey(plan) === comparableKey(goal));
}

/** The row of a plan that still says what it said. */
export function rowOf(plans: readonly PlanRow[], plan: ActionPlan): PlanRow | undefined {
  return plans.find((each) => isSamePlan(each, plan));
}

/** The cells of a plan's row that differ between what it says and what it is to say. */
export function planEdits(row: number, before: ActionPlan, after: ActionPlan, dates1904: boolean): CellEdit[] {
  const old = planRow(before, dates1904).cells;
  return planRow(after, dates1904)
    .cells.filter(({ value }, index) => value !== old[index]?.value)
    .map((cell) => ({ table: "Handlingsplaner", row, ...cell }));
}

/** Whether only our own columns of a row hold anything, so that it can be removed and nothing of anybody's with it. */
export function isAlone(tables: readonly SheetTable[], { name, columns }: Headed, row: number): boolean {
  const table = tableNamed(tables, name);
  const own = new Set(columns.map(({ header }) => comparable(header)));
  const cells = table?.rows[row - table.firstRow] ?? [];
  return cells.every((value, index) => value === "" || own.has(comparable(table?.headers[index] ?? "")));
}

const FIELDS = [
  "cause",
  "action",
  "responsible",
  "deadline",
  "expectedEffect",
  "state",
  "created",
  "followUp",
] as const satisfies readonly (keyof ActionPlan)[];

/** Whether two plans are of one goal and say the same. */
export function isSamePlan(a: ActionPlan, b: ActionPlan): boolean {
  return comparableKey(a) === comparableKey(b) && FIELDS.every((field) => a[field] === b[field]);
}
