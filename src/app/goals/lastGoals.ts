import { type Goal, goalNr } from "../../domain/goal";
import { comparable, rowsOf, tableNamed } from "../../sheets/cells/sheetTable";
import { contractTable } from "../../sheets/tables/contracts";
import { FOLLOWING } from "../../sheets/tables/goalEdits";
import { comparableKey } from "../../sheets/tables/goalKey";
import { readBook } from "../../sheets/tables/readBook";
import type { TableRowPlace } from "../../sheets/tables/tableWriting";
import type { Proposal } from "../contracts/proposeGoals";
import type { WithTables, WorkbookContents, WorkbookMemory, WorkbookTables } from "../workbook/ports";
import { takeBackLast, writeWithWayBack, type WayBackKind } from "../workbook/wayBack";
import { goalInTables, isSameGoal } from "./goalPlace";
import { newContractRow, readyGoals, type WrittenGoals } from "./writeGoals";

/** The goals that were last written from the pane, so that they can be taken back; whether their contract was new. */
export type LastGoals = { contract: Proposal["contract"]; isNewContract: boolean; goals: readonly Goal[] };

/** How goals are taken back. */
export const GOALS: WayBackKind<LastGoals> = { name: "LastGoals", isLast: isLastGoals };

/** What came of taking goals back: how many rows were removed, and which goals were left. */
export type GoalsTakenBack = { removed: number; left: readonly string[] };

/** *Skriv til arket*, with a way back. @throws WorkbookRefusal; nothing has been written then. */
export function writeGoalsWithWayBack(
  withTables: WithTables,
  memory: WorkbookMemory,
  proposal: Pick<Proposal, "contract">,
  goals: readonly Goal[],
): Promise<WrittenGoals> {
  const ready = async (workbook: WorkbookTables) => {
    const { rows, fresh, isNewContract, outcome } = await readyGoals(workbook, proposal, goals);
    const last = fresh.length === 0 ? null : { contract: proposal.contract, isNewContract, goals: fresh };
    return { outcome, writing: { rows }, last };
  };
  const stands = async (workbook: WorkbookTables, last: LastGoals): Promise<boolean> => {
    const contents = await workbook.read();
    return last.goals.some((goal) => goalInTables(contents, goal) !== null);
  };
  return writeWithWayBack(withTables, memory, GOALS, ready, stands);
}

/**
 * *Fortryd seneste skrivning* of goals: the rows that were added are removed, and their contract's where it was new and
 * has no other goal, in one write. A goal that has been changed since, or has got figures or remarks, is left and
 * named. @throws WorkbookRefusal; nothing has been written then.
 */
export function takeBackGoals(withTables: WithTables, memory: WorkbookMemory): Promise<GoalsTakenBack> {
  return takeBackLast(withTables, memory, GOALS, async (workbook, last) => {
    const contents = await workbook.read({ toWrite: ["Kontrakter", "Mål", ...FOLLOWING] });
    const goals = last?.goals ?? [];
    const places = goals.map((goal) => ({ goal, found: goalInTables(contents, goal) }));
    const untouched = places.filter(
      ({ goal, found }) =>
        found !== null && found.alone && found.followers.length === 0 && isSameGoal(found.goal, goal),
    );
    const removed = untouched.flatMap(({ found }): TableRowPlace[] =>
      found ? [{ table: "Mål", row: found.row }] : [],
    );
    const contract =
      last === null
        ? []
        : contractPlace(
            contents,
            last,
            untouched.map(({ goal }) => goal),
          );
    if (removed.length > 0) await workbook.write({ removed: [...removed, ...contract] });
    return {
      removed: removed.length,
      left: places.filter((place) => !untouched.includes(place)).map(({ goal }) => goalNr(goal)),
    };
  });
}

/** The row of a contract that was written with its goals, where nothing else is written in it and no goal is left. */
export function contractPlace(
  { tables, dates1904 }: WorkbookContents,
  { contract, isNewContract }: LastGoals,
  removed: readonly Goal[],
): TableRowPlace[] {
  const table = tableNamed(tables, "Kontrakter");
  const gone = new Set(removed.map(comparableKey));
  const isUsed = readBook(tables, dates1904).book.goals.some(
    (goal) => comparable(goal.contract) === comparable(contract.name) && !gone.has(comparableKey(goal)),
  );
  if (!isNewContract || isUsed || table === null) return [];
  const wanted = new Map(
    newContractRow(contract, dates1904).cells.map(({ header, value }) => [comparable(header), value]),
  );
  return rowsOf(contractTable, table).flatMap(({ row, cell }): TableRowPlace[] => {
    const cells = table.rows[row - table.firstRow] ?? [];
    const isOurs =
      comparable(String(cell("Kontrakt").value)) === comparable(contract.name) &&
      table.headers.every((header, index) => [wanted.get(comparable(header)) ?? "", ""].includes(cells[index] ?? ""));
    return isOurs ? [{ table: "Kontrakter", row }] : [];
  });
}

function isLastGoals(kept: unknown): kept is LastGoals {
  if (typeof kept !== "object" || kept === null || !("contract" in kept) || !("goals" in kept)) return false;
  const { contract, goals } = kept;
  return (
    typeof contract === "object" &&
    contract !== null &&
    "name" in contract &&
    Array.isArray(goals) &&
    goals.length > 0 &&
    goals.every((goal: unknown) => typeof goal === "object" && goal !== null && "contract" in goal && "nr" in goal)
  );
}
