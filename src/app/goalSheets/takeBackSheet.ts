import { type GoalKey, goalNr } from "../../domain/goal";
import { comparable, tableNamed } from "../../sheets/cells/sheetTable";
import { FOLLOWING } from "../../sheets/tables/goalEdits";
import { comparableKey } from "../../sheets/tables/goalKey";
import type { CellEdit, TableRowPlace } from "../../sheets/tables/tableWriting";
import { figureBook } from "../figures/figureBook";
import { untouched } from "../figures/takeBackFigures";
import { goalInTables, isSameGoal } from "../goals/goalPlace";
import { contractPlace } from "../goals/lastGoals";
import type { WithTables, WorkbookContents, WorkbookMemory, WorkbookTables } from "../workbook/ports";
import { takeBackLast } from "../workbook/wayBack";
import { SHEETS, type LastSheet } from "./writeGoalSheet";

/** What came of taking a sheet back: rows that were removed, and the goals that were left. */
export type SheetTakenBack = { goals: number; figures: number; left: readonly string[] };

/**
 * *Fortryd seneste skrivning* of a sheet: its figures, its goals and its new contracts are removed in one write. A goal
 * that has been changed since, or has got more figures or remarks, is left with its figures and named.
 * @throws WorkbookRefusal; nothing has been written then.
 */
export function takeBackSheet(withTables: WithTables, memory: WorkbookMemory): Promise<SheetTakenBack> {
  return takeBackLast(withTables, memory, SHEETS, async (workbook, last) =>
    last === null ? { goals: 0, figures: 0, left: [] } : takeOut(workbook, last),
  );
}

async function takeOut(workbook: WorkbookTables, last: LastSheet): Promise<SheetTakenBack> {
  const contents = await workbook.read({ toWrite: ["Kontrakter", "Mål", ...FOLLOWING] });
  const book = figureBook(contents);
  const ours = last.rows.map((written) => ({ written, row: untouched(written, book) }));
  const ownRows = new Set(ours.flatMap(({ row, written }) => (row && written.before === null ? [row.row] : [])));
  const places = last.goals.map((goal) => ({ goal, found: goalInTables(contents, goal) }));
  const removable = places.filter(({ goal, found }) => found !== null && isUntouched(found, goal, ownRows));
  const kept = new Set(places.filter((place) => !removable.includes(place)).map(({ goal }) => comparableKey(goal)));
  const stays = (key: GoalKey): boolean => kept.has(comparableKey(key));
  const back = ours.flatMap(({ row, written }) => (row === null || stays(written) ? [] : [{ row, written }]));
  const goals = removable.flatMap(({ found }): TableRowPlace[] => (found ? [{ table: "Mål", row: found.row }] : []));
  const figures = back.flatMap(({ row, written }): TableRowPlace[] =>
    written.before === null ? [{ table: "Målinger", row: row.row }] : [],
  );
  const cells = back.flatMap(({ row, written }): CellEdit[] =>
    (written.before ?? []).map((cell) => ({ table: "Målinger", row: row.row, ...cell })),
  );
  const contracts = contractsIn(
    contents,
    last,
    removable.map(({ goal }) => goal),
  );
  if (goals.length + back.length > 0) await workbook.write({ cells, removed: [...figures, ...goals, ...contracts] });
  return {
    goals: goals.length,
    figures: back.length,
    left: places.filter((place) => !removable.includes(place)).map(({ goal }) => goalNr(goal)),
  };
}

type Found = NonNullable<ReturnType<typeof goalInTables>>;

function isUntouched(found: Found, goal: LastSheet["goals"][number], ownRows: ReadonlySet<number>): boolean {
  const isOurs = ({ table, row }: TableRowPlace): boolean => table === "Målinger" && ownRows.has(row);
  return found.alone && isSameGoal(found.goal, goal) && found.followers.every(isOurs);
}

function contractsIn(contents: WorkbookContents, last: LastSheet, removed: LastSheet["goals"]): TableRowPlace[] {
  if (tableNamed(contents.tables, "Kontrakter") === null) return [];
  return last.contracts.flatMap((contract) =>
    contractPlace(
      contents,
      { contract, isNewContract: true, goals: last.goals },
      removed.filter((goal) => comparable(goal.contract) === comparable(contract.name)),
    ),
  );
}
