import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import { goalId } from "../../domain/goal";
import { atOnce, type Steps } from "../../domain/steps";
import { latestFigure } from "../../domain/latestFigure";
import type { FailedSource } from "../../report/statusReport";
import { problems, type Issue } from "../../sheets/cells/issue";
import { countRows, tableNamed } from "../../sheets/cells/sheetTable";
import { remarkEdits, type RemarkEdits } from "../../sheets/status/remarkEdits";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import type { PrintSettings } from "../../sheets/tables/printSettings";
import { settingTable } from "../../sheets/tables/settings";
import { readBook, type ReadBook } from "../../sheets/tables/readBook";
import { byCause } from "../../sheets/tables/causes";
import type { OfSources } from "../sources/sourceIssues";
import type { Clock, WorkbookContents } from "../workbook/ports";
import type { YearMatter, YearPart } from "./yearPart";

/** Which date to judge at: one date for all, or (by default) each contract's own (*Statusdato*). */
export type JudgeOptions = { asOf?: CalendarDate; today: Clock };

/** A workbook's contracts as they were judged, and everything in its tables that needs a look. */
export type JudgedWorkbook = Pick<ReadBook, "book" | "goalRows"> &
  Pick<YearPart, "contracts" | "remarks" | "year" | "yearTables" | "goalNow"> & {
    /** The edits that remarks typed on the Status sheet make in the table Bemærkninger. */
    remarkEdits: RemarkEdits["edits"];
    /** How the status is printed. */
    print: PrintSettings;
    statusDate: CalendarDate;
    issues: readonly Issue[];
    /** Whose figures a failed query gives. */
    failed: readonly FailedSource[];
  };

/** What is to be known of the table Kilder, lazy-loaded where it has rows. @throws MissingTableError */
export async function knownOfSources(contents: WorkbookContents): Promise<OfSources> {
  const sources = tableNamed(contents.tables, "Kilder");
  if (sources === null || countRows(sources) === 0) return { issues: [], failed: [] };
  return (await import(/* webpackChunkName: "sourceIssues" */ "../sources/sourceIssues")).knownOfSources(contents);
}

/**
 * Judges every goal of a workbook from what was read.
 * @param yearPart What reads and judges the tables of the year; it is lazy-loaded, and given by whoever has loaded it.
 * @param ofSources What is to be known of the table Kilder.
 * @throws MissingTableError
 */
export function judgedWorkbook(...matter: Parameters<typeof judging>): JudgedWorkbook {
  return atOnce(judging(...matter));
}

/** As `judgedWorkbook`, with a step between the reading of the tables and the judging, which take as long. */
export function* judging(
  contents: WorkbookContents,
  { asOf, today }: JudgeOptions,
  yearPart: (matter: YearMatter) => YearPart,
  ofSources: OfSources = { issues: [], failed: [] },
): Steps<JudgedWorkbook> {
  const { tables, dates1904, status } = contents;
  const { book: asRead, remarks, goalRows, reading, issues } = readBook(tables, dates1904);
  yield;
  const typed = remarkEdits(status ? readStatusRegion(status).rows : [], remarks);
  const part = yearPart({ reading, tables, book: asRead, remarks: typed.remarks, asOf: asOf ?? null, today: today() });
  const { book, contracts, goalNow, year, yearTables } = part;
  return {
    book,
    contracts,
    goalNow,
    year,
    yearTables,
    remarks: part.remarks,
    remarkEdits: typed.edits,
    goalRows,
    print: reading.of(settingTable).print,
    statusDate: asOf ?? latestFigure(book, today()) ?? today(),
    failed: ofSources.failed,
    issues: byCause([...issues, ...part.issues, ...ofSources.issues, ...profileIssues(contracts, goalRows)]),
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
