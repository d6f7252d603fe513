import { type Goal, type GoalKey, goalNr } from "../../domain/goal";
import { columnIndex, isFormula, tableNamed, type CellValue } from "../../sheets/cells/sheetTable";
import type { TableName } from "../../sheets/tables/allTables";
import { FOLLOWING, KEPT } from "../../sheets/tables/goalEdits";
import { schemaOf } from "../../sheets/tables/allTables";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { TableRowPlace } from "../../sheets/tables/tableWriting";
import { WorkbookRefusal, type WithTables, type WorkbookContents, type WorkbookMemory } from "../workbook/ports";
import { takeBackLast, writeWithWayBack, type WayBackKind } from "../workbook/wayBack";
import type { Followers } from "./editGoal";
import { goalInTables, isSameGoal } from "./goalPlace";

/** What removing a goal came to: something to agree to first (nothing is written then), or removed. */
export type GoalRemoval =
  { kind: "asks"; following: readonly Followers[]; ownCells: boolean } | { kind: "removed"; rows: number };

/** A row that was removed, with what stood in it, also in people's own columns. */
type RemovedRow = { table: TableName; cells: readonly { header: string; value: CellValue; numberFormat: string }[] };

/** The goal that was last removed from the pane, with its own row first, so that it can be put back. */
export type LastRemoval = GoalKey & { rows: readonly RemovedRow[] };

/** How a removal is taken back. */
export const REMOVAL: WayBackKind<LastRemoval> = { name: "LastRemoval", isLast: isLastRemoval };

const TABLES = ["Mål", ...FOLLOWING] as const;

/**
 * Removes a goal that was written by mistake from the table Mål, with its measurements, profiles, sources and
 * remarks, in one write that can be taken back: only once that has been agreed to, rows and own cells named. Action
 * plans and amendments stay.
 * @throws WorkbookRefusal where the goal stands otherwise by now, or not at all; nothing has been written then.
 */
export function removeGoal(
  withTables: WithTables,
  memory: WorkbookMemory,
  before: Goal,
  agreed: boolean,
): Promise<GoalRemoval> {
  return writeWithWayBack<GoalRemoval, LastRemoval>(
    withTables,
    memory,
    REMOVAL,
    async (workbook) => {
      const contents = await workbook.read({ toWrite: TABLES });
      const found = goalInTables(contents, before);
      const name = goalNr(before);
      if (found === null) throw new WorkbookRefusal("goalGone", name);
      if (!isSameGoal(found.goal, before)) throw new WorkbookRefusal("goalChanged", name);
      const followers = found.followers.filter(({ table }) => !KEPT.includes(table));
      const following = FOLLOWING.map((table) => ({
        table,
        rows: followers.filter((own) => own.table === table).length,
      })).filter(({ rows }) => rows > 0);
      if (!agreed) return { outcome: { kind: "asks", following, ownCells: !found.alone }, writing: {}, last: null };
      const removed: readonly TableRowPlace[] = [{ table: "Mål", row: found.row }, ...followers];
      const { contract, nr, part } = before;
      return {
        outcome: { kind: "removed", rows: followers.length },
        writing: { removed },
        last: { contract, nr, part, rows: removed.map((place) => rowAt(contents, place)) },
      };
    },
    async (workbook, last) => goalInTables(await workbook.read(), last) === null,
  );
}

/**
 * *Fortryd sletning*: writes the goal that was last removed, and the rows that went with it, at the end of their
 * tables, in one write. Gives how many rows went with it; null where none is remembered.
 * @throws WorkbookRefusal where the table Mål has such a goal by now; nothing has been written then.
 */
export function putGoalBack(withTables: WithTables, memory: WorkbookMemory): Promise<number | null> {
  return takeBackLast(withTables, memory, REMOVAL, async (workbook, last) => {
    if (last === null) return null;
    const contents = await workbook.read({ toWrite: TABLES });
    if (goalInTables(contents, last) !== null) throw new WorkbookRefusal("goalExists", goalNr(last));
    // A column that people have deleted since has no cell to write in.
    const rows = last.rows.map(({ table, cells }) => {
      const found = tableNamed(contents.tables, table);
      return { table, cells: cells.filter(({ header }) => found !== null && columnIndex(found, header) !== -1) };
    });
    await workbook.write({ rows: rows as TableRowCells[] });
    return last.rows.length - 1;
  });
}

/**
 * What stands in a row. A formula in a column of people's own is left out: a new row gets its column's formula from
 * Excel, and a value in its place would stop it.
 */
function rowAt({ tables, formulas }: WorkbookContents, { table, row }: TableRowPlace): RemovedRow {
  const found = tableNamed(tables, table);
  if (found === null) throw new WorkbookRefusal("tableMissing", table);
  const at = row - found.firstRow;
  const own = schemaOf(table).columns.map(({ header }): string => header);
  const cells = found.headers.flatMap((header, column) => {
    const value = found.rows[at]?.[column] ?? "";
    const isComputed = isFormula(formulas.get(table)?.[at]?.[column] ?? "", value);
    return value === "" || (isComputed && !own.includes(header))
      ? []
      : [{ header, value, numberFormat: found.numberFormats[at]?.[column] ?? "General" }];
  });
  return { table, cells };
}

function isLastRemoval(kept: unknown): kept is LastRemoval {
  if (typeof kept !== "object" || kept === null || !("nr" in kept) || !("contract" in kept) || !("rows" in kept))
    return false;
  const { rows } = kept;
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(
      (row: unknown) =>
        typeof row === "object" && row !== null && "table" in row && "cells" in row && Array.isArray(row.cells),
    )
  );
}
