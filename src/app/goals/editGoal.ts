import { goalId, type Goal, goalNr } from "../../domain/goal";
import { FOLLOWING, followingEdits, goalEdits, NAMING, namingEdits } from "../../sheets/tables/goalEdits";
import { readBook } from "../../sheets/tables/readBook";
import type { Header } from "../../sheets/tables/allTables";
import { comparableKey } from "../../sheets/tables/goalKey";
import { goalTable } from "../../sheets/tables/goals";
import {
  columnIndex,
  isFormula,
  rowsOf,
  tableNamed,
  type SheetTable,
  type TableRow,
} from "../../sheets/cells/sheetTable";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { CellEdit } from "../../sheets/tables/tableWriting";
import { statusKeyEdits } from "../../sheets/status/statusKeys";
import { isSameGoal } from "./goalPlace";
import { WorkbookRefusal, type WorkbookContents, type WorkbookTables } from "../workbook/ports";

/** Rows of another table that follow a goal to its new Nr or Delmål. */
export type Followers = { table: string; rows: number };

/** A cell that holds a formula. */
export type FormulaCell = Pick<CellEdit, "table" | "row" | "header">;

/** What editing a goal came to: written, or something to agree to first (nothing is written then). */
export type GoalEditOutcome =
  | { kind: "written"; cells: number; following: readonly Followers[] }
  | { kind: "asks"; formulas: readonly FormulaCell[]; following: readonly Followers[] };

/**
 * Edits a goal in its own row, found again by Kontrakt, Nr and Delmål: only the cells that differ, in one write. The
 * goal's rows in the other tables follow to a new Nr or Delmål, and formulas are replaced, when that has been agreed
 * to; a remark typed on the Status sheet follows by its row's hidden key.
 * @param also Rows that go into the same write, such as the goal's amendment.
 * @param before The goal as it was opened. @throws WorkbookRefusal where it stands otherwise by now, or not at all.
 */
export async function editGoal(
  workbook: WorkbookTables,
  before: Goal,
  after: Goal,
  agreed: boolean,
  also: (contents: WorkbookContents) => readonly TableRowCells[] = () => [],
): Promise<GoalEditOutcome> {
  const contents = await workbook.read({ toWrite: ["Mål", ...FOLLOWING, ...NAMING] });
  const row = existingRow(contents, before, after);
  const own = goalEdits(row, before, after, contents.dates1904);
  const following = followersOf(contents, before, after);
  const cells = [...own, ...following.flatMap(({ rows }) => rows.flat())];
  const counts = following.map(({ table, rows }) => ({ table, rows: rows.length }));
  const formulas = cells
    .filter((cell) => holdsFormula(contents, cell))
    .map(({ table, row: at, header }) => ({ table, row: at, header }));
  if (!agreed && (formulas.length > 0 || counts.length > 0)) return { kind: "asks", formulas, following: counts };
  const rows = also(contents);
  const statusKeys = statusKeyEdits(contents.status, before, after);
  if (cells.length > 0) await workbook.write(rows.length > 0 ? { cells, rows, statusKeys } : { cells, statusKeys });
  return { kind: "written", cells: own.length, following: counts };
}

/** The rows of other tables that follow, table by table. */
function followersOf(
  { tables, dates1904 }: WorkbookContents,
  before: Goal,
  after: Goal,
): { table: string; rows: CellEdit[][] }[] {
  if (before.nr === after.nr && before.part === after.part) return [];
  const isWhole = !readBook(tables, dates1904).book.goals.some(
    (goal) =>
      comparableKey(goal) !== comparableKey(before) &&
      comparableKey({ ...goal, part: "" }) === comparableKey({ ...before, part: "" }),
  );
  const found = <Name extends string>(name: Name, edits: (table: SheetTable) => CellEdit[][]) => {
    const table = tableNamed(tables, name);
    return { table: name as string, rows: table === null ? [] : edits(table) };
  };
  return [
    ...FOLLOWING.map((name) => found(name, (table) => followingEdits(name, table, before, after, dates1904))),
    ...NAMING.map((name) => found(name, (table) => namingEdits(name, table, { before, after, isWhole }, dates1904))),
  ].filter(({ rows }) => rows.length > 0);
}

/** The row of the goal as it was opened, and nobody else's. */
function existingRow({ tables, dates1904 }: WorkbookContents, before: Goal, after: Goal): TableRow<Header<"Mål">> {
  const { book, goalRows } = readBook(tables, dates1904);
  const name = goalNr(before);
  const existing = book.goals.find((goal) => comparableKey(goal) === comparableKey(before));
  const table = tableNamed(tables, "Mål");
  const row =
    existing && table && rowsOf(goalTable, table).find(({ row: at }) => at === goalRows.get(goalId(existing)));
  if (!existing || !row) throw new WorkbookRefusal("goalGone", name);
  if (!isSameGoal(existing, before)) throw new WorkbookRefusal("goalChanged", name);
  const taken = book.goals.some((goal) => goal !== existing && comparableKey(goal) === comparableKey(after));
  if (taken) throw new WorkbookRefusal("goalExists", goalNr(after));
  return row;
}

function holdsFormula({ tables, formulas }: WorkbookContents, { table: name, row, header }: CellEdit): boolean {
  const table = tableNamed(tables, name);
  if (table === null) return false;
  const [at, column] = [row - table.firstRow, columnIndex(table, header)];
  return isFormula(formulas.get(name)?.[at]?.[column] ?? "", table.rows[at]?.[column] ?? "");
}
