import type { ClosedGoal } from "../../domain/year/closing";
import { problems, type Issue } from "../cells/issue";
import { rowsOf, type SheetTable } from "../cells/sheetTable";
import { checkOf } from "./historyCheck";
import { historyCells, readHistoryRow } from "./historyCells";
import { historySchema as schema, TOLD_HEADERS } from "./historyColumns";
import type { Reading, RowCells, Said } from "./schema";

/** A row of Historik as it was read: `isEdited` where its cells are not those that were written. */
export type HistoryRow = ClosedGoal & { row: number; isEdited: boolean };

/** The table Historik with how it is read and written. */
export const historyTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readHistory(found, dates1904),
  write: ({ history }: Said & { history: readonly ClosedGoal[] }, { dates1904 }: Reading) =>
    history.map((closed) => historyRow(closed, dates1904)),
};

/**
 * The rows of Historik in the order of the sheet. A row whose cells do not fit its check was edited by hand: it is
 * told, and read as it stands. A row without a key or a date cannot be read, and is told.
 */
function readHistory(found: SheetTable | null, dates1904: boolean): { history: HistoryRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const history = (found === null ? [] : rowsOf(schema, found)).flatMap((row): HistoryRow[] => {
    const note = (problem: Issue["problem"]): void => {
      issues.push({ table: schema.name, row: row.row, column: null, problem });
    };
    const closed = readHistoryRow((header) => row.cell(header).value, dates1904);
    if (closed === null) {
      note(problems.historyUnreadable());
      return [];
    }
    const check = checkOf(TOLD_HEADERS.map((header) => row.cell(header).value));
    const isEdited = String(row.cell("Kontrol").value) !== check;
    if (isEdited) note(problems.historyEdited());
    return [{ ...closed, row: row.row, isEdited }];
  });
  return { history, issues };
}

/** The row of the table Historik that says what was reported, with its check. */
export function historyRow(closed: ClosedGoal, dates1904: boolean): RowCells<typeof schema> {
  const cells = historyCells(closed, dates1904);
  const check = checkOf(TOLD_HEADERS.map((header) => cells[header].value));
  return {
    table: "Historik",
    cells: [...TOLD_HEADERS.map((header) => ({ header, ...cells[header] })), { header: "Kontrol", value: check }],
  };
}
