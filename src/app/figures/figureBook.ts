import type { CalendarDate } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import type { Period } from "../../domain/period";
import { lastFinished, periodAt } from "../../domain/regularPeriod";
import { atOnce, type Steps } from "../../domain/steps";
import { columnIndex, tableNamed } from "../../sheets/cells/sheetTable";
import { readBook } from "../../sheets/tables/readBook";
import { existingInSteps, type ExistingFigure } from "../../sheets/tables/existingFigures";
import { sourceTable, type SourceInRow } from "../../sheets/tables/sources";
import type { WorkbookContents } from "../workbook/ports";

/** The workbook as figures are collected for it: its goals, their figures, and the rows that these stand in. */
export type FigureBook = {
  contracts: readonly Contract[];
  goals: readonly Goal[];
  measurements: readonly Measurement[];
  /** By `figureId`. */
  existing: ReadonlyMap<string, ExistingFigure>;
  /** Whether the table Målinger has its column Bemærkning. */
  hasRemarks: boolean;
  /** Where goals' figures come from, by the table Kilder. */
  sources: readonly SourceInRow[];
  dates1904: boolean;
};

type Contents = Pick<WorkbookContents, "tables" | "dates1904" | "formulas">;

/** @throws MissingTableError */
export function figureBook(contents: Contents): FigureBook {
  return atOnce(bookInSteps(contents));
}

/** The same, with a step after the tables, and one for each figure. @throws MissingTableError */
export function* bookInSteps({ tables, dates1904, formulas }: Contents): Steps<FigureBook> {
  const { book, reading } = readBook(tables, dates1904);
  yield;
  const table = tableNamed(tables, "Målinger");
  const existing = table
    ? yield* existingInSteps(table, formulas.get("Målinger") ?? [], book, dates1904)
    : new Map<string, ExistingFigure>();
  const { contracts, goals, measurements } = book;
  const hasRemarks = table !== null && columnIndex(table, "Bemærkning") !== -1;
  const { sources } = reading.of(sourceTable);
  return { contracts, goals, measurements, existing, hasRemarks, sources, dates1904 };
}

/**
 * The period to ask figures for: the last one finished in the rhythm (*opfølgning*) of the contract that is furthest
 * on, by its *Statusdato* or today; `null` without contracts. A contract without a rhythm is followed month by month.
 */
export function defaultPeriod(contracts: readonly Contract[], today: CalendarDate): Period | null {
  const periods = contracts.map((contract) => periodToAsk(contract, today));
  return periods.reduce<Period | null>(
    (latest, period) =>
      latest === null || period.end > latest.end || (period.end === latest.end && period.start > latest.start)
        ? period
        : latest,
    null,
  );
}

function periodToAsk({ period, asOf, followUp }: Contract, today: CalendarDate): Period {
  const kind = followUp ?? "month";
  const date = asOf ?? (today < period.to ? today : period.to);
  const finished = lastFinished(kind, date);
  return finished.end < period.from ? periodAt(kind, period.from) : finished;
}
