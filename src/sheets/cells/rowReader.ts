import type { CalendarDate } from "../../domain/calendarDate";
import { formatNumber } from "../../text/da/numbers";
import type { Problem } from "../../text/problem";
import type { Choices } from "./choices";
import { issueIn, problems, type Issue } from "./issue";
import { isCut } from "./longestText";
import { errorIn, isEmpty, readDate, readNumber, textOf, type ReadNumber } from "./readCell";
import { eachRowOf, type Cell, type Headed, type SheetTable, type TableRow } from "./sheetTable";

/**
 * Reads one row's cells and notes what is wrong in them; a cell that cannot be read is `null`, and the rest goes on.
 */
export type RowReader<Header extends string> = {
  row: number;
  text: (header: Header) => string;
  cell: (header: Header) => Cell;
  number: (header: Header) => number | null;
  date: (header: Header) => CalendarDate | null;
  choice: <Code extends string>(header: Header, choices: Choices<Code>) => Code | null;
  note: (header: Header | null, problem: Problem) => void;
};

/** A reader of one row that adds what it finds wrong to `issues`. */
export function rowReader<Header extends string>(
  table: Headed<Header>,
  row: TableRow<Header>,
  issues: Issue[],
  dates1904: boolean,
): RowReader<Header> {
  const note = (column: Header | null, problem: Problem): void => {
    issues.push(issueIn(table, row.row, column, problem));
  };
  return {
    row: row.row,
    cell: row.cell,
    note,
    text: (header) => {
      const cell = row.cell(header);
      const code = errorIn(cell);
      if (code) note(header, problems.errorCell(code));
      if (isCut(String(cell.value))) note(header, problems.textCut());
      return code ? "" : textOf(cell);
    },
    number: (header) => {
      const read = readNumber(row.cell(header));
      if (read.kind === "number") return read.value;
      const problem = problemOf(read);
      if (problem) note(header, problem);
      return null;
    },
    date: (header) => {
      const read = readDate(row.cell(header), dates1904);
      if (read.kind === "date") return read.date;
      if (read.kind !== "empty")
        note(header, read.kind === "error" ? problems.errorCell(read.code) : problems.notADate(read.text));
      return null;
    },
    choice: (header, choices) => {
      const cell = row.cell(header);
      if (isEmpty(cell)) return null;
      const code = choices.read(textOf(cell));
      if (code === null) note(header, problems.notAChoice(textOf(cell), choices.words));
      return code;
    },
  };
}

/** A reader for each row of a table that holds anything; none where the workbook lacks the table. */
export function readRows<Header extends string>(
  table: Headed<Header>,
  found: SheetTable | null,
  issues: Issue[],
  dates1904: boolean,
): RowReader<Header>[] {
  return [...eachRow(table, found, issues, dates1904)];
}

/** The readers of `readRows` one by one, so that those of a large table do not stand in memory together. */
export function* eachRow<Header extends string>(
  table: Headed<Header>,
  found: SheetTable | null,
  issues: Issue[],
  dates1904: boolean,
): Generator<RowReader<Header>> {
  if (found !== null) for (const row of eachRowOf(table, found)) yield rowReader(table, row, issues, dates1904);
}

/** What is wrong with a cell that gives no number; `null` for an empty one. */
export function problemOf(read: Exclude<ReadNumber, { kind: "number" }>): Problem | null {
  if (read.kind === "error") return problems.errorCell(read.code);
  if (read.kind === "date") return problems.numberIsDate();
  return read.kind === "unreadable" ? problems.notANumber(read.text) : null;
}

/**
 * No goal is missed from this degree on, so that a limit above it says nothing; most likely it is per cent without the
 * sign.
 */
const GREATEST_DEGREE = 1;

/** A degree (*grad*): 0.9, the text "90 %", or 90 % by format. 90 is asked about, not guessed. */
export function readDegree<Header extends string>(row: RowReader<Header>, header: Header): number | null {
  const read = readNumber(row.cell(header));
  if (read.kind === "empty") return null;
  const degree = read.kind === "number" ? (read.percent ? read.value / 100 : read.value) : Number.NaN;
  if (degree >= 0 && degree <= GREATEST_DEGREE) return degree;
  row.note(
    header,
    problems.degreeOutOfRange(
      read.kind === "number" ? `${formatNumber(read.value, 4)}${read.percent ? " %" : ""}` : row.text(header),
    ),
  );
  return null;
}
