import type { Goal } from "../../domain/goal";
import { FOLLOWING, KEPT } from "../../sheets/tables/goalEdits";
import { WorkbookRefusal, type WorkbookTables } from "../workbook/ports";
import type { Followers } from "./editGoal";
import { goalInTables, isSameGoal } from "./goalPlace";

/** What removing a goal came to: something to agree to first (nothing is written then), or removed. */
export type GoalRemoval =
  { kind: "asks"; following: readonly Followers[]; ownCells: boolean } | { kind: "removed"; rows: number };

/**
 * Removes a goal that was written by mistake from the table Mål, with its measurements, profiles, sources and
 * remarks, in one write: only once that has been agreed to, rows and own cells named. Action plans and amendments
 * stay. @throws WorkbookRefusal where the goal stands otherwise by now, or not at all.
 */
export async function removeGoal(workbook: WorkbookTables, before: Goal, agreed: boolean): Promise<GoalRemoval> {
  const found = goalInTables(await workbook.read({ toWrite: ["Mål", ...FOLLOWING] }), before);
  const name = `${before.nr}${before.part}`;
  if (found === null) throw new WorkbookRefusal("goalGone", name);
  if (!isSameGoal(found.goal, before)) throw new WorkbookRefusal("goalChanged", name);
  const followers = found.followers.filter(({ table }) => !KEPT.includes(table));
  const following = FOLLOWING.map((table) => ({
    table,
    rows: followers.filter((own) => own.table === table).length,
  })).filter(({ rows }) => rows > 0);
  if (!agreed) return { kind: "asks", following, ownCells: !found.alone };
  await workbook.write({ removed: [{ table: "Mål", row: found.row }, ...followers] });
  return { kind: "removed", rows: followers.length };
}
