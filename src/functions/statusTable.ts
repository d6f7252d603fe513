import { evaluateBook } from "../domain/evaluateBook";
import { goalId } from "../domain/goal";
import { dateOfSerial, readDateText, textOf } from "../sheets/cells/readCell";
import { measurementTable } from "../sheets/tables/measurements";
import { byCause } from "../sheets/tables/causes";
import { MissingTableError, readBook, type ReadBook } from "../sheets/tables/readBook";
import { rowsOf, type Cell, type SheetTable } from "../sheets/cells/sheetTable";
import type { CalendarDate } from "../domain/calendarDate";
import { comparableKey } from "../sheets/tables/goalKey";
import {
  baselineNote,
  doubtText,
  functionFaults,
  issueHeading,
  issueText,
  noteHeading,
  statusHeaders,
} from "../text/da/functions";
import { missingTexts, problemTexts } from "../text/da/issues";
import { problemText } from "../text/problem";
import { missing, wrong } from "./cellFault";
import { cellsOf, isEmptyOrZero, rangeOf, type CellRange } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { contractFrom } from "./contractCell";
import { goalsFromRange } from "./goalsFromRange";
import { measurementsFromRange } from "./measurementsFromRange";
import { goalKeyOfRow } from "./goalKeyOfRow";
import { rangeTable, withEmptyZeros } from "./rangeTable";
import { singleCell } from "./singleCell";
import { answerRow, cellsOfRow, commonRow, type AnswerRow } from "./answerRow";

/** A goal's row with the row of the table Mål that it came from, and the goal as rows of measurements name it. */
type JudgedRow = { row: AnswerRow; rowNumber: number; key: string };

/**
 * KONTRAKTSTATUS: one row for each goal or part below the headers, and below them what is wrong in the rows. Where a 0
 * may be an empty cell the goals are judged both ways, and only what comes out alike is said.
 */
export function statusTableFromCells(
  given: Readonly<Record<"goals" | "measurements" | "asOf" | "contract" | "contracts", unknown>>,
): CellAnswer[][] {
  const asOf = statusDateFrom(singleCell("asOf", cellsOf(given.asOf)));
  const goals = goalsFromRange(rangeOf(given.goals));
  const measurements = measurementsFromRange(rangeOf(given.measurements));
  const contracts = contractsFrom(rangeOf(given.contracts));
  const bookFrom = (goalTable: SheetTable, measurementTable: SheetTable): ReadBook =>
    bookOf([goalTable, measurementTable, ...contracts]);
  const read = bookFrom(goals.table, measurements.table);
  const { book, issues } = read;
  if (book.goals.length === 0 && issues.length === 0) throw missing(functionFaults.noGoals());
  const only = contractFrom(
    singleCell("contract", cellsOf(given.contract)),
    book.goals.map(({ contract }) => contract),
  );

  const judged = (goalRange: SheetTable, measurementRange: SheetTable): JudgedRow[] =>
    judgedRows(bookFrom(goalRange, measurementRange), asOf, only);
  const rows = judgedRows(read, asOf, only);
  const otherwise = [
    ...(measurements.doubtful.size > 0 ? [judged(goals.table, measurements.withDoubtful)] : []),
    ...(goals.doubtful.size > 0 ? [judged(goals.withoutDoubtful, measurements.table)] : []),
  ];
  const { doubtful } = measurements;
  const doubtfulRows =
    doubtful.size === 0
      ? []
      : rowsOf(measurementTable, measurements.withDoubtful).filter(({ row }) => doubtful.has(row));
  const shown = rows.map(({ row, rowNumber, key }, index): AnswerRow => {
    if (otherwise.length === 0) return row;
    const common = commonRow([row, ...otherwise.flatMap((others) => others[index]?.row ?? [])]);
    if (!common.differs) return row;
    const own = doubtfulRows
      .filter((measurement) => goalKeyOfRow(measurement) === key)
      .map((measurement) => measurement.row);
    const doubt = doubtText(goals.doubtful.get(rowNumber) ?? null, rowNumber, own);
    return { ...common.row, Forklaring: [common.row.Forklaring, doubt].filter((text) => text !== "").join(" ") };
  });
  const noted =
    goals.withBaselines === goals.table ? [] : baselinesInDoubt(rows, judged(goals.withBaselines, measurements.table));
  return [
    [...statusHeaders],
    ...shown.map(cellsOfRow),
    ...byCause(issues)
      .filter(({ table }) => contracts.length > 0 || table !== "Kontrakter")
      .map(({ table, row, column, problem, also = [] }) =>
        lastLine(issueHeading, issueText(table, row, column, problemText(problem, problemTexts), also)),
      ),
    ...(noted.length > 0 ? [lastLine(noteHeading, baselineNote(noted))] : []),
  ];
}

function judgedRows({ book, goalRows }: ReadBook, asOf: CalendarDate, only: string | null): JudgedRow[] {
  const contracts = only === null ? book.contracts : book.contracts.filter(({ name }) => name === only);
  return evaluateBook({ ...book, contracts }, { asOf, today: asOf }).flatMap(({ goals }) =>
    goals.flatMap(({ parts }) =>
      parts.map((evaluation) => ({
        row: answerRow(evaluation),
        rowNumber: goalRows.get(goalId(evaluation.goal)) ?? 0,
        key: comparableKey(evaluation.goal),
      })),
    ),
  );
}

/** The rows of goals whose target, status or degree would be another if their baseline were the figure 0. */
function baselinesInDoubt(rows: readonly JudgedRow[], withBaselines: readonly JudgedRow[]): number[] {
  return rows.flatMap(({ row, rowNumber }, index) => {
    const other = withBaselines[index]?.row ?? row;
    const same =
      row.Måltal === other.Måltal &&
      row.Status === other.Status &&
      isSameDegree(row.Målopfyldelse, other.Målopfyldelse);
    return same ? [] : [rowNumber];
  });
}

/** A share of a change from 0 and a level are one number, computed in two ways. */
const isSameDegree = (a: CellAnswer, b: CellAnswer): boolean =>
  a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) < 1e-9);

/** The table Kontrakter, which says what period each contract runs over; none where it is not given. */
function contractsFrom(range: CellRange): SheetTable[] {
  if (range.values.every((row) => row.every((value) => isEmptyOrZero({ value })))) return [];
  const { table, told } = rangeTable("Kontrakter", range);
  return [told ? table : withEmptyZeros(table, () => table.headers)];
}

function bookOf(tables: readonly SheetTable[]): ReadBook {
  try {
    return readBook(tables, false);
  } catch (fault) {
    if (!(fault instanceof MissingTableError)) throw fault;
    const { table, columns, likely } = fault;
    const problem = columns.length === 0 ? missingTexts.table(table) : missingTexts.column(table, columns, likely);
    throw wrong(functionFaults.table(table.toLowerCase(), problem, table));
  }
}

function lastLine(heading: string, text: string): CellAnswer[] {
  return [heading, ...Array.from({ length: statusHeaders.length - 2 }, () => ""), text];
}

/** Serial numbers of days from 1900 to 2199. */
const LAST_SERIAL = 109_939;

function statusDateFrom(cell: Cell): CalendarDate {
  const { value } = cell;
  if (isEmptyOrZero(cell)) throw missing(functionFaults.missing("statusdato"));
  const date =
    typeof value === "number"
      ? value >= 1 && value <= LAST_SERIAL
        ? dateOfSerial(value, false)
        : null
      : readDateText(textOf(cell));
  if (date === null) throw wrong(functionFaults.notADate("statusdato", textOf(cell)));
  return date;
}
