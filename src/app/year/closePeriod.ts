import type { CalendarDate } from "../../domain/calendarDate";
import type { Closing } from "../../domain/year/closing";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { serialOf } from "../../sheets/cells/readCell";
import { closingRow, closingTable } from "../../sheets/tables/closings";
import { historyRow } from "../../sheets/tables/history";
import { readingOf } from "../../sheets/tables/readBook";
import { DATE_FORMAT } from "../../sheets/tables/schema";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import { WorkbookRefusal, type Clock, type WorkbookReader, type WorkbookTables } from "../workbook/ports";
import { closePlans, closingOf, type CloseChoice, type ClosePlan } from "./closePlan";

/** Reads what *Luk periode* would freeze. Writes nothing. @throws WorkbookRefusal, MissingTableError */
export async function planClosing(workbook: WorkbookReader, choice: CloseChoice, today: Clock): Promise<ClosePlan[]> {
  return closePlans(await workbook.read(), choice, today);
}

/**
 * *Luk periode*: writes the statuses of contracts at a date to Historik and Lukninger, in one write. Of two who
 * close at once the second is told that it is closed, since the job is planned anew on what the first has written.
 * @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export async function closePeriods(
  workbook: WorkbookTables,
  choice: CloseChoice & { by: string },
  today: Clock,
): Promise<ClosePlan[]> {
  if (choice.by.trim() === "") throw new WorkbookRefusal("byMissing", "");
  const contents = await workbook.read({ toWrite: ["Historik", "Lukninger"] });
  const plans = closePlans(contents, choice, today);
  await workbook.write(closingWriting(plans, choice.by.trim(), today(), contents.dates1904));
  return plans;
}

function closingWriting(
  plans: readonly ClosePlan[],
  by: string,
  today: CalendarDate,
  dates1904: boolean,
): TableWriting {
  const history = plans.filter(({ isWritten }) => !isWritten).flatMap(({ rows }) => rows);
  const closings = plans.map(({ contract, asOf, edition, rows }): Closing => ({
    contract,
    asOf,
    edition,
    rows: rows.length,
    closed: today,
    closedBy: by,
    reopened: null,
    reopenedBy: "",
    reason: "",
  }));
  return {
    rows: [
      ...history.map((row) => historyRow(row, dates1904)),
      ...closings.map((closing) => closingRow(closing, dates1904)),
    ],
  };
}

/** A closed status to open again (*genåbn*), by whom and why. */
export type Reopening = { contract: string; asOf: CalendarDate; by: string; reason: string };

/**
 * *Genåbn*: the status is judged from the tables again. The row of Lukninger says who opened it, when and why, and
 * Historik stays as it is. @throws WorkbookRefusal where it is not closed, or nobody says why.
 */
export async function reopenPeriod(
  workbook: WorkbookTables,
  { contract, asOf, by, reason }: Reopening,
  today: Clock,
): Promise<void> {
  if (reason.trim() === "") throw new WorkbookRefusal("reasonMissing", "");
  if (by.trim() === "") throw new WorkbookRefusal("byMissing", "");
  const { tables, dates1904 } = await workbook.read({ toWrite: ["Lukninger"] });
  const { closings } = readingOf(tables, dates1904).of(closingTable);
  const closing = closingOf(contract, asOf, closings);
  if (closing === null || tableNamed(tables, "Lukninger") === null)
    throw new WorkbookRefusal("notClosed", contract, asOf);
  const cell = { table: "Lukninger", row: closing.row } as const;
  await workbook.write({
    cells: [
      { ...cell, header: "Genåbnet", value: serialOf(today(), dates1904), numberFormat: DATE_FORMAT },
      { ...cell, header: "Genåbnet af", value: by.trim() },
      { ...cell, header: "Begrundelse", value: reason.trim() },
    ],
  });
}
