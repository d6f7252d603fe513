import type { CalendarDate } from "../../domain/calendarDate";
import { type Goal, type GoalKey, goalNr } from "../../domain/goal";
import type { AmendedField, Amendment, AmendmentKind, FieldEdit } from "../../domain/amendment";
import { issueIn, type Issue } from "../../sheets/cells/issue";
import { rowReader } from "../../sheets/cells/rowReader";
import { comparable } from "../../sheets/cells/sheetTable";
import { amendmentRow, amendmentTable, reasonRow } from "../../sheets/tables/amendments";
import { fieldCell, fieldOf, GOAL_FIELD_HEADERS, headerOfField, readField } from "../../sheets/tables/goalFields";
import { comparableKey } from "../../sheets/tables/goalKey";
import { readBook } from "../../sheets/tables/readBook";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import { editGoal, type GoalEditOutcome } from "../goals/editGoal";
import { WorkbookRefusal, type WorkbookTables } from "../workbook/ports";

/**
 * How a change of a goal was agreed: a *genforhandling* or a *justering* from a day on, or the *rettelse* of a slip,
 * whose `from` is the closed status that it is about.
 */
export type Agreement = {
  kind: AmendmentKind;
  from: CalendarDate;
  reason: string;
  decidedBy: string;
  decided: CalendarDate | null;
};

/** The fields that differ between two versions of a goal, in the order of Mål's columns. */
export function fieldEdits(before: Goal, after: Goal): FieldEdit[] {
  return GOAL_FIELD_HEADERS.map((header): AmendedField => fieldOf[header])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }) as FieldEdit);
}

/**
 * Edits a goal in Mål and writes what was agreed to Ændringer, one row for each field, in one write. Rows of other
 * tables follow to a new number, as `editGoal` says; Historik keeps the number of then.
 * @throws WorkbookRefusal where nothing differs, a reason or a name is missing, or the goal stands otherwise by now
 */
export async function amendGoal(
  workbook: WorkbookTables,
  before: Goal,
  after: Goal,
  agreement: Agreement,
  agreed: boolean,
): Promise<GoalEditOutcome> {
  const edits = fieldEdits(before, after);
  if (edits.length === 0) throw new WorkbookRefusal("nothingAmended", goalNr(before));
  if (agreement.reason.trim() === "") throw new WorkbookRefusal("reasonMissing", "");
  if (agreement.decidedBy.trim() === "") throw new WorkbookRefusal("byMissing", "");
  return editGoal(workbook, before, after, agreed, ({ dates1904 }) =>
    edits.map((edit) => agreedRow(edit, before, after, agreement, dates1904)),
  );
}

function agreedRow(
  edit: FieldEdit,
  before: Goal,
  after: Goal,
  { kind, from, reason, decidedBy, decided }: Agreement,
  dates1904: boolean,
): TableRowCells {
  const { contract, nr, part } = after;
  const said = { contract, nr, part, reason: reason.trim(), decidedBy: decidedBy.trim(), decided };
  if (kind !== "correction") return amendmentRow({ ...said, kind, edit, from } satisfies Amendment, dates1904);
  return reasonRow(
    {
      ...said,
      asOf: from,
      field: headerOfField(edit.field),
      before: fieldCell(before, edit.field, dates1904).value,
      after: fieldCell(after, edit.field, dates1904).value,
    },
    dates1904,
  );
}

/** One field of a goal to amend, as somebody types it: the header of Mål, and what is to stand under it. */
export type TypedAmendment = GoalKey & { header: string; to: string };

/** A goal as it is and as it is to be, or what cannot be read of what was typed. */
export type ReadAmendment = { before: Goal; after: Goal } | { issue: Issue };

/** Reads what was typed as the cell of Mål would be read. @throws WorkbookRefusal where the goal is not there */
export async function readTypedAmendment(
  workbook: Pick<WorkbookTables, "read">,
  { header, to, ...key }: TypedAmendment,
): Promise<ReadAmendment> {
  const { tables, dates1904 } = await workbook.read();
  const { book } = readBook(tables, dates1904);
  const before = book.goals.find((goal) => comparableKey(goal) === comparableKey(key));
  if (before === undefined) {
    const isThere = book.contracts.some(({ name }) => comparable(name) === comparable(key.contract));
    throw isThere ? new WorkbookRefusal("goalGone", goalNr(key)) : new WorkbookRefusal("contractGone", key.contract);
  }
  const own = GOAL_FIELD_HEADERS.find((each) => comparable(each) === comparable(header));
  if (own === undefined) throw new WorkbookRefusal("columnMissing", header, "Mål");
  const issues: Issue[] = [];
  const row = rowReader(
    { name: "Mål", columns: [{ header: own }] },
    { row: 0, cell: () => ({ value: to, numberFormat: "@" }) },
    issues,
    dates1904,
  );
  const value = readField(row, own, fieldOf[own]);
  const [issue] = issues;
  if (issue !== undefined) return { issue: issueIn(amendmentTable, null, "Efter", issue.problem) };
  return { before, after: { ...before, [fieldOf[own]]: value } };
}
