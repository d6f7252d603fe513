import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook, FollowUp } from "../../domain/contract";
import { evaluateBook } from "../../domain/evaluateBook";
import { STATUSES, type Status, type Thresholds } from "../../domain/status";
import { closedPeriods, periodKey } from "../../domain/year/closedPeriods";
import { contractTable } from "../../sheets/tables/contracts";
import { readBook } from "../../sheets/tables/readBook";
import { readYear } from "../../sheets/tables/readYear";
import { readSettingCells, type SettingCell } from "../../sheets/tables/settings";
import { comparable, rowsOf, tableNamed } from "../../sheets/cells/sheetTable";
import type { Clock, ContractWorkbook } from "../workbook/ports";

export type { SettingCell };

/** A contract and how often it is followed up (*Opfølgning*). */
export type ContractRhythm = { name: string; followUp: FollowUp | null };

/** Goals that change status, in the words of before and after their deadline. */
export type StatusShift = { from: Status; to: Status; deadlinePassed: boolean; count: number };

/** The settings of a workbook, and what other thresholds would do to its goals. */
export type Settings =
  | { kind: "withoutTables" }
  | {
      kind: "ready";
      /** Without the table Indstillinger the defaults apply. */
      tableMissing: boolean;
      thresholds: readonly SettingCell[];
      contracts: readonly ContractRhythm[];
      /** Judges every goal with these thresholds, from the figures as they were read. */
      shiftsWith: (thresholds: Thresholds) => readonly StatusShift[];
    };

/**
 * Reads the settings and writes nothing. @param asOf The one date to judge at; null for each contract's own. @throws
 * MissingTableError, WorkbookRefusal
 */
export async function readSettings(
  workbook: Pick<ContractWorkbook, "read">,
  asOf: CalendarDate | null,
  today: Clock,
): Promise<Settings> {
  const { tables, dates1904 } = await workbook.read();
  if (["Mål", "Målinger"].every((name) => tableNamed(tables, name) === null)) return { kind: "withoutTables" };
  const { book: asRead, reading } = readBook(tables, dates1904);
  const { amendments, closings, history } = readYear(reading, tables);
  const book: ContractBook = { ...asRead, amendments };
  // A closed status keeps the thresholds that it was judged by.
  const closed = new Set(closedPeriods(closings, history).periods.map(({ closing }) => keyOf(closing)));
  const table = tableNamed(tables, "Indstillinger");
  const dates = { asOf, today: today() };
  return {
    kind: "ready",
    tableMissing: table === null,
    thresholds: readSettingCells(table),
    contracts: book.contracts.map(({ name, followUp }) => ({ name, followUp })),
    shiftsWith: (thresholds) =>
      shifts(statusesOf(book, dates, closed), statusesOf(withThresholds(book, thresholds), dates, closed)),
  };
}

type JudgedGoal = { status: Status; deadlinePassed: boolean };

const keyOf = ({ contract, asOf }: { contract: string; asOf: CalendarDate }): string => periodKey(contract, asOf);

function statusesOf(
  book: ContractBook,
  dates: { asOf: CalendarDate | null; today: CalendarDate },
  closed: ReadonlySet<string>,
): JudgedGoal[] {
  return evaluateBook(book, dates)
    .filter(({ contract, asOf }) => !closed.has(keyOf({ contract: contract.name, asOf })))
    .flatMap(({ goals }) =>
      goals.map(({ status, parts }) => ({ status, deadlinePassed: parts.every((part) => part.deadlinePassed) })),
    );
}

function withThresholds(book: ContractBook, thresholds: Thresholds): ContractBook {
  return { ...book, contracts: book.contracts.map((contract) => ({ ...contract, thresholds })) };
}

function shifts(before: readonly JudgedGoal[], after: readonly JudgedGoal[]): StatusShift[] {
  return STATUSES.flatMap((from) =>
    STATUSES.flatMap((to) =>
      [false, true].flatMap((deadlinePassed) => {
        const count = before.filter(
          (was, index) => was.status === from && after[index]?.status === to && was.deadlinePassed === deadlinePassed,
        ).length;
        return from === to || count === 0 ? [] : [{ from, to, deadlinePassed, count }];
      }),
    ),
  );
}

/** Whether the table Kontrakter lists a contract, and in which row of its sheet. */
export function contractRowIn(tables: Parameters<typeof tableNamed>[0], contract: string): number | null {
  const table = tableNamed(tables, "Kontrakter");
  const rows = table === null ? [] : rowsOf(contractTable, table);
  return rows.find(({ cell }) => comparable(String(cell("Kontrakt").value)) === comparable(contract))?.row ?? null;
}
