import { goalId, type Goal, type GoalKey } from "../../domain/goal";
import { readRows } from "../../sheets/cells/rowReader";
import { comparable, isFormula, tableNamed } from "../../sheets/cells/sheetTable";
import { FOLLOWING } from "../../sheets/tables/goalEdits";
import { comparableKey, goalKeyColumns, readKey } from "../../sheets/tables/goalKey";
import { goalTable } from "../../sheets/tables/goals";
import { readBook } from "../../sheets/tables/readBook";
import type { TableRowPlace } from "../../sheets/tables/tableWriting";
import type { WorkbookContents } from "../workbook/ports";

/** Where a goal stands in the workbook, and what else belongs to it. */
export type GoalInTables = {
  goal: Goal;
  row: number;
  /** Its rows in the other tables: measurements, profiles, remarks. */
  followers: readonly TableRowPlace[];
  /** Nothing is written in the row's columns that people have added. */
  alone: boolean;
};

/** Finds a goal by Kontrakt, Nr and Delmål; null where the table Mål does not have it. */
export function goalInTables({ tables, dates1904, formulas }: WorkbookContents, key: GoalKey): GoalInTables | null {
  const { book, goalRows } = readBook(tables, dates1904);
  const goal = book.goals.find((each) => comparableKey(each) === comparableKey(key));
  const row = goal && goalRows.get(goalId(goal));
  const table = tableNamed(tables, "Mål");
  if (goal === undefined || row === undefined || table === null) return null;
  const own = goalTable.columns.map(({ header }) => comparable(header));
  const cells = table.rows[row - table.firstRow] ?? [];
  const computed = formulas.get("Mål")?.[row - table.firstRow] ?? [];
  const alone = table.headers.every(
    (header, index) =>
      own.includes(comparable(header)) ||
      (cells[index] ?? "") === "" ||
      isFormula(computed[index] ?? "", cells[index] ?? ""),
  );
  const followers = FOLLOWING.flatMap((name) => {
    const found = tableNamed(tables, name);
    if (found === null) return [];
    return readRows({ name, columns: goalKeyColumns }, found, [], dates1904).flatMap((each): TableRowPlace[] => {
      const own = readKey(each);
      return own && comparableKey(own) === comparableKey(key) ? [{ table: name, row: each.row }] : [];
    });
  });
  return { goal, row, followers, alone };
}

/** Whether two goals say the same in every field. */
export function isSameGoal(a: Goal, b: Goal): boolean {
  return (Object.keys(a) as (keyof Goal)[]).every((field) => a[field] === b[field]);
}
