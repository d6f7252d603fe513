import type { CalendarDate } from "../../domain/calendarDate";
import { evaluateBook, type ContractStatus } from "../../domain/evaluateBook";
import { goalId } from "../../domain/goal";
import { latestFigure } from "../../domain/latestFigure";
import { problems, type Issue } from "../../sheets/cells/issue";
import type { PrintSettings } from "../../sheets/tables/printSettings";
import { settingTable } from "../../sheets/tables/settings";
import { readBook, type ReadBook } from "../../sheets/tables/readBook";
import { byCause } from "../../sheets/tables/causes";
import type { Clock, WorkbookContents } from "../workbook/ports";

/** Which date to judge at: one date for all, or (by default) each contract's own (*Statusdato*). */
export type JudgeOptions = { asOf?: CalendarDate; today: Clock };

/** A workbook's contracts as they were judged, and everything in its tables that needs a look. */
export type JudgedWorkbook = Pick<ReadBook, "book" | "remarks" | "goalRows"> & {
  /** How the status is printed. */
  print: PrintSettings;
  statusDate: CalendarDate;
  contracts: readonly ContractStatus[];
  issues: readonly Issue[];
};

/** Judges every goal of a workbook from what was read. @throws MissingTableError */
export function judgedWorkbook(contents: WorkbookContents, { asOf, today }: JudgeOptions): JudgedWorkbook {
  const { book, remarks, goalRows, reading, issues } = readBook(contents.tables, contents.dates1904);
  const contracts = evaluateBook(book, { asOf: asOf ?? null, today: today() });
  const statusDate = asOf ?? latestFigure(book, today()) ?? today();
  return {
    book,
    remarks,
    goalRows,
    print: reading.of(settingTable).print,
    statusDate,
    contracts,
    issues: byCause([...issues, ...profileIssues(contracts, goalRows)]),
  };
}

/** Goals that are to follow a profile that nobody has typed and that last year does not give. */
function profileIssues(contracts: readonly ContractStatus[], goalRows: ReadonlyMap<string, number>): Issue[] {
  const evaluations = contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  return evaluations
    .filter(({ basis }) => basis.lack === "profile")
    .map(({ goal }) => ({
      table: "Mål",
      row: goalRows.get(goalId(goal)) ?? null,
      column: "Periodisering",
      problem: problems.profileMissing(),
    }));
}
