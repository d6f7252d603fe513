import type { Cells, Side } from "../../domain/exchange/merge";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { ActionPlan } from "../../domain/year/actionPlan";
import type { Issue } from "../../sheets/cells/issue";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import { dateOfSerial, textOf } from "../../sheets/cells/readCell";
import { columnIndex, type Cell, type CellValue } from "../../sheets/cells/sheetTable";
import type { FigureContent } from "../../sheets/tables/figureContent";
import { comparableKey } from "../../sheets/tables/goalKey";
import { problemText } from "../../text/problem";
import { collectText } from "../../text/spoken/exchange";
import { problemTexts } from "../../text/spoken/issues";
import { formatDate, numberToType } from "../../text/spoken/numbers";
import type { ReturnedFile } from "./returnedFile";
import type { ReturnedTable } from "./returnedTables";
import { settledText } from "./roundRows";

/** What a returned row is about, with what it says in our own form. */
export type TheirRow =
  | { kind: "figure"; goal: Goal; period: Period; content: FigureContent; note: string | null }
  | { kind: "remark"; goal: Goal; asOf: CalendarDate; text: string }
  | { kind: "plan"; goal: Goal; plan: ActionPlan };

/** A row that nobody can tell what to do with, where it stands, and why. */
export type UnknownRow = { sheet: string; row: number; content: string; problem: string };

/** The returned rows; an unreadable row keeps what was sent, and is told. */
export type TheirRows = {
  side: Side;
  rows: ReadonlyMap<string, TheirRow>;
  unknown: readonly UnknownRow[];
  /** Cells of figures, remarks and plans that were formulas: their values are taken. */
  formulas: number;
  tables: readonly TableNote[];
};

/**
 * What is to be told of a table. One that the file lacks, or that lacks a column, is taken to have come back as it was
 * sent; of several like it the first is read.
 */
export type TableNote =
  | { kind: "missing"; name: string }
  | { kind: "lacksColumn"; sheet: string; column: string }
  | { kind: "severalTimes"; sheets: readonly string[] };

/** The goals of a file's own contracts by `comparableKey`, with the period of each contract. */
export type OwnGoals = { goals: ReadonlyMap<string, Goal>; periodOf: (goal: Goal) => ContractPeriod | null };

/** What is being read of a file. */
export type Kept = {
  dates1904: boolean;
  rows: Map<string, TheirRow>;
  side: Map<string, Cells>;
  unknown: UnknownRow[];
  disputed: Set<string>;
  formulas: { count: number };
};

type KeyRow = { row: number; cell: (header: "Kontrakt" | "Nr" | "Delmål") => Cell };

/** The goal that a row names; null with the reason where it is none of the file's own. */
export function goalOf(row: KeyRow, { goals }: OwnGoals): { goal: Goal } | { problem: string } {
  const [contract = "", nr = "", part = ""] = (["Kontrakt", "Nr", "Delmål"] as const).map((header) =>
    textOf(row.cell(header)),
  );
  if (contract === "" || nr === "") return { problem: collectText.unknown.keyMissing };
  const goal = goals.get(comparableKey({ contract, nr, part }));
  return goal === undefined ? { problem: collectText.unknown.goal(contract, `${nr}${part}`) } : { goal };
}

/** A cell of another's file as it is shown: a date as a date, and a number with its decimal sign. */
function shownCell(value: CellValue, numberFormat: string, dates1904: boolean): string {
  if (typeof value !== "number") return settledText(String(value));
  return isDateFormat(numberFormat) ? formatDate(dateOfSerial(value, dates1904)) : numberToType(value);
}

/** Notes a row that cannot be read, with what stands in it. */
export function tell(kept: Kept, { sheet, table }: ReturnedTable, row: number, problem: string): void {
  const at = row - table.firstRow;
  const content = (table.rows[at] ?? [])
    .map((value, column) => shownCell(value, table.numberFormats[at]?.[column] ?? "", kept.dates1904))
    .filter((text) => text !== "")
    .join(" · ");
  kept.unknown.push({ sheet, row, content: content.slice(0, 200), problem });
}

export function countFormulas(
  kept: Kept,
  { table, formulas }: ReturnedTable,
  row: number,
  headers: readonly string[],
): void {
  const own = formulas.get(row);
  if (own === undefined) return;
  kept.formulas.count += headers.filter((header) => own.has(columnIndex(table, header))).length;
}

/**
 * Adds a returned row. Two rows of the same goal and period that say different things are told, and
 * neither is taken.
 */
export function keep(kept: Kept, found: ReturnedTable, row: number, id: string, read: TheirRow, cells: Cells): void {
  const before = kept.side.get(id);
  const isEmptyRow = Object.values(cells).every((cell) => cell === "");
  const wasEmpty = before === undefined || Object.values(before).every((cell) => cell === "");
  if (!wasEmpty && isEmptyRow) return;
  if (kept.disputed.has(id)) return;
  if (!wasEmpty && JSON.stringify(before) !== JSON.stringify(cells)) {
    kept.disputed.add(id);
    tell(kept, found, row, collectText.unknown.twice);
    return;
  }
  kept.side.set(id, cells);
  kept.rows.set(id, read);
}

/** A row that cannot be read stands as it was sent, so that it is not taken to be deleted. */
export function keepAsSent(kept: Kept, file: ReturnedFile, id: string): void {
  const sent = file.base.get(id);
  if (sent !== undefined && !kept.side.has(id)) kept.side.set(id, sent);
}

/** The cells of a row; of a column that the file no longer has, those that were sent. */
export function inColumns(cells: Cells, { table }: ReturnedTable, sent: Cells | undefined): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([header, cell]) => [
      header,
      columnIndex(table, header) === -1 ? (sent?.[header] ?? "") : cell,
    ]),
  );
}

/** The sentence of the last problem that was noted. */
export function lastProblem(issues: readonly Issue[]): string {
  const last = issues.at(-1);
  return last === undefined ? "" : problemText(last.problem, problemTexts);
}
