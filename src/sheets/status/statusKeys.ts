import type { GoalKey } from "../../domain/goal";
import { comparableKey } from "../tables/goalKey";
import type { CellValue } from "../cells/sheetTable";
import type { StatusKeyEdit } from "../tables/tableWriting";
import { statusColumnIndex, type StatusColumnId } from "./statusColumns";
import { readRowKey, readStatusRegion, rowKey, type StatusRegion } from "./statusRegion";

/**
 * What makes a goal's rows on the Status sheet be about its new Nr or Delmål, so that a remark typed there goes along.
 */
export function statusKeyEdits(region: StatusRegion | null, before: GoalKey, after: GoalKey): StatusKeyEdit[] {
  if (region === null || (before.nr === after.nr && before.part === after.part)) return [];
  const { columns, isSpoilt } = readStatusRegion(region);
  if (isSpoilt) return [];
  const columnOf = (id: StatusColumnId): number => columns[statusColumnIndex(id)] ?? -1;
  const textOf = (row: readonly CellValue[], id: StatusColumnId): string => String(row[columnOf(id)] ?? "");
  return region.values.flatMap((row, index) => {
    const key = readRowKey(textOf(row, "key"));
    if (key === null || comparableKey(key) !== comparableKey(before)) return [];
    const value = rowKey({ goal: { ...key, nr: after.nr, part: after.part }, asOf: key.asOf });
    return [
      {
        row: region.firstRow + index,
        column: columnOf("key"),
        value,
        hasRemark: textOf(row, "remark").trim() !== textOf(row, "base").trim(),
      },
    ];
  });
}
