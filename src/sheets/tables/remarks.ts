import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import type { Issue } from "../cells/issue";
import { readRows } from "../cells/rowReader";
import { serialOf } from "../cells/readCell";
import type { SheetTable } from "../cells/sheetTable";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import { DATE_FORMAT, type CellIn, type Reading, type RowCells, type Said, type TableSchema } from "./schema";

/** The table Bemærkninger, one goal at one status date a row. */
const schema = {
  name: "Bemærkninger",
  sheet: "Bemærkninger",
  required: false,
  help: "Bemærkninger til mål. Det, der skrives i kolonnen Bemærkning på arket Status, lander her ved næste opdatering.",
  keyedBy: [...GOAL_KEY, "Statusdato"],
  judges: false,
  columns: [
    ...goalKeyColumns,
    { header: "Statusdato", kind: "date", required: true, width: 13, help: "Den statusdato, bemærkningen hører til." },
    { header: "Bemærkning", kind: "text", required: true, width: 80, help: "Bemærkningen." },
  ],
} as const satisfies TableSchema;

/** The table Bemærkninger with how it is read and written. */
export const remarkTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readRemarks(found, dates1904),
  write: ({ remarks }: Said & { remarks: ReadonlyMap<string, Remark> }, { dates1904 }: Reading) =>
    [...remarks.values()].map((remark) => remarkRow(remark, dates1904)),
};

/** A remark (*bemærkning*) to one goal at one status date, with the sheet's row number that it stands in. */
export type Remark = GoalKey & { asOf: CalendarDate; text: string; row: number };

/** The remarks of the table Bemærkninger; of two for the same goal and date the last one counts. */
export function readRemarks(
  table: SheetTable | null,
  dates1904: boolean,
): { remarks: Map<string, Remark>; issues: Issue[] } {
  const issues: Issue[] = [];
  const remarks = new Map<string, Remark>();
  for (const row of readRows(remarkTable, table, issues, dates1904)) {
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

/** A remark to write to the table Bemærkninger: into the sheet row it has, or as a new row. */
export type RemarkEdit = Omit<Remark, "row"> & { row: number | null };

/** The edits and new rows of the table Bemærkninger that save these remarks. */
export function remarkWriting(
  edits: readonly RemarkEdit[],
  dates1904: boolean,
): { cells: (CellIn<typeof schema> & { value: string })[]; rows: RowCells<typeof schema>[] } {
  return {
    cells: edits.flatMap(({ row, text }) =>
      row === null ? [] : [{ table: "Bemærkninger", row, header: "Bemærkning", value: text }],
    ),
    rows: edits.filter(({ row }) => row === null).map((edit) => remarkRow(edit, dates1904)),
  };
}

function remarkRow(
  { contract, nr, part, asOf, text }: Omit<Remark, "row">,
  dates1904: boolean,
): RowCells<typeof schema> {
  return {
    table: "Bemærkninger",
    cells: [
      { header: "Kontrakt", value: contract },
      { header: "Nr", value: nr },
      { header: "Delmål", value: part },
      { header: "Statusdato", value: serialOf(asOf, dates1904), numberFormat: DATE_FORMAT },
      { header: "Bemærkning", value: text },
    ],
  };
}
