import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { statusSheet } from "../../text/da/status";
import { comparableKey } from "../tables/goalKey";
import type { CellValue } from "../cells/sheetTable";
import type { StatusKeyEdit } from "../tables/tableWriting";
import { statusColumnIndex, type StatusColumnId } from "./statusColumns";
import { readRowKey, readStatusRegion, rowKey, type StatusRegion } from "./statusRegion";
import { rowStyles } from "./statusStyles";
import { typedRemark } from "./typedRemark";

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
        hasRemark: isTyped(textOf(row, "remark"), textOf(row, "base")),
      },
    ];
  });
}

/**
 * What puts a remark into a goal's rows on the Status sheet, as if the last refresh had written it there: so that the
 * next one does not take it for typed, and in its colour where the greyed words stood. Rows of another status date are
 * left alone.
 */
export function statusRemarkEdits(
  region: StatusRegion | null,
  goal: GoalKey,
  asOf: CalendarDate,
  text: string,
): StatusKeyEdit[] {
  if (region === null) return [];
  const { columns, isSpoilt } = readStatusRegion(region);
  if (isSpoilt) return [];
  const columnOf = (id: StatusColumnId): number => columns[statusColumnIndex(id)] ?? -1;
  return region.values.flatMap((row, index) => {
    const textOf = (id: StatusColumnId): string => String(row[columnOf(id)] ?? "");
    const key = readRowKey(textOf("key"));
    if (key === null || key.asOf !== asOf || comparableKey(key) !== comparableKey(goal)) return [];
    const hasRemark = isTyped(textOf("remark"), textOf("base"));
    const wasGreyed = textOf("remark").trim() === statusSheet.remarkMissing;
    return (["remark", "base"] as const)
      .map((id) => ({
        ...{ row: region.firstRow + index, column: columnOf(id), value: text, hasRemark, numberFormat: "@" },
        ...(id === "remark" && wasGreyed && text !== "" && { colour: rowStyles.goal.text }),
      }))
      .filter(({ column }) => column !== -1);
  });
}

/** Whether a remark was typed since the sheet was drawn. */
const isTyped = (text: string, written: string): boolean => typedRemark(text, written).trim() !== written.trim();
