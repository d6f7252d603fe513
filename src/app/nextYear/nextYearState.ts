import { partsOf } from "../../domain/calendarDate";
import type { ToDecide } from "../../domain/lastYear";
import { decisionTable } from "../../sheets/tables/decisions";
import { readBook } from "../../sheets/tables/readBook";
import { sourceTable } from "../../sheets/tables/sources";
import type { WorkbookReader } from "../workbook/ports";
import { openDecisions } from "./openDecisions";

/** What the pane shows before anything is planned: the contracts, the year after the latest, and what is undecided. */
export type NextYearState = { contracts: readonly string[]; year: number | null; open: readonly ToDecide[] };

/** Reads the workbook for *Nyt kontraktår*. @throws WorkbookRefusal, MissingTableError */
export async function nextYearState(workbook: WorkbookReader): Promise<NextYearState> {
  const { tables, dates1904 } = await workbook.read();
  const { book, reading } = readBook(tables, dates1904);
  const years = book.contracts.map(({ period }) => partsOf(period.from).year);
  return {
    contracts: book.contracts.map(({ name }) => name),
    year: years.length === 0 ? null : Math.max(...years) + 1,
    open: openDecisions(reading.of(decisionTable).decisions, book.goals, reading.of(sourceTable).sources),
  };
}
