import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import type { Issue } from "../cells/issue";
import { comparableKey, readKey } from "./goals";
import { rowReader } from "../cells/rowReader";
import { rowsOf, type SheetTable } from "../cells/sheetTable";

/** A remark (*bemærkning*) to one goal at one status date, with the sheet's row number that it stands in. */
export type Remark = GoalKey & { asOf: CalendarDate; text: string; row: number };

/** The remarks of the table Bemærkninger; of two for the same goal and date the last one counts. */
export function readRemarks(
  table: SheetTable | null,
  dates1904: boolean,
): { remarks: Map<string, Remark>; issues: Issue[] } {
  const issues: Issue[] = [];
  const remarks = new Map<string, Remark>();
  for (const tableRow of table ? rowsOf(table) : []) {
    const row = rowReader("Bemærkninger", tableRow, issues, dates1904);
    const key = readKey(row);
    const asOf = row.date("Statusdato");
    if (key && asOf) remarks.set(remarkId(key, asOf), { ...key, asOf, text: row.text("Bemærkning"), row: row.row });
  }
  return { remarks, issues };
}

/** What a remark belongs to, as one text. */
export function remarkId(key: GoalKey, asOf: CalendarDate): string {
  return `${comparableKey(key)} ${asOf}`;
}
