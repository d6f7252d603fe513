import type { ActionPlan } from "../../domain/year/actionPlan";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { actionPlanTable, planRow, type PlanRow } from "../../sheets/tables/actionPlans";
import { readingOf } from "../../sheets/tables/readBook";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { CellEdit, TableWriting } from "../../sheets/tables/tableWriting";
import { remarkChanges, type RemarkChange } from "../followUp/writeRemark";
import { WorkbookRefusal, type WorkbookContents, type WorkbookTables } from "../workbook/ports";

/** An action plan as somebody saw it (`null`: a new one), and as it is to be. */
export type PlanChange = { before: ActionPlan | null; after: ActionPlan };

/** What is saved at once from *Opfølgning*. */
export type FollowUpChanges = { remarks: readonly RemarkChange[]; plans: readonly PlanChange[] };

/**
 * Writes remarks and action plans in one write. A plan is found again by what it said; it is never removed.
 * @throws WorkbookRefusal where a remark or a plan is another by now; nothing has been written then.
 */
export async function saveFollowUp(workbook: WorkbookTables, { remarks, plans }: FollowUpChanges): Promise<void> {
  const contents = await workbook.read({ toWrite: ["Bemærkninger", "Handlingsplaner"] });
  const ofRemarks = remarkChanges(contents, remarks);
  const ofPlans = planWriting(contents, plans);
  await workbook.write({
    cells: [...(ofRemarks.cells ?? []), ...(ofPlans.cells ?? [])],
    rows: [...(ofRemarks.rows ?? []), ...(ofPlans.rows ?? [])],
    statusKeys: ofRemarks.statusKeys ?? [],
  });
}

function planWriting({ tables, dates1904 }: WorkbookContents, changes: readonly PlanChange[]): TableWriting {
  const { plans } = readingOf(tables, dates1904).of(actionPlanTable);
  const taken = new Set<PlanRow>();
  const cells: CellEdit[] = [];
  const rows: TableRowCells[] = [];
  for (const { before, after } of changes) {
    if (before === null) {
      rows.push(planRow(after, dates1904));
      continue;
    }
    const found = plans.find((plan) => !taken.has(plan) && isSamePlan(plan, before));
    if (found === undefined || tableNamed(tables, "Handlingsplaner") === null)
      throw new WorkbookRefusal("planChanged", `${before.nr}${before.part}`);
    taken.add(found);
    const old = planRow(before, dates1904).cells;
    cells.push(
      ...planRow(after, dates1904)
        .cells.filter(({ value }, at) => value !== old[at]?.value)
        .map((cell): CellEdit => ({ table: "Handlingsplaner", row: found.row, ...cell })),
    );
  }
  return { cells, rows };
}

const isSamePlan = (plan: PlanRow, before: ActionPlan): boolean =>
  (Object.keys(before) as (keyof ActionPlan)[]).every((field) => plan[field] === before[field]);
