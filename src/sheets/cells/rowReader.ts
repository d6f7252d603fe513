import type { CalendarDate } from "../../domain/calendarDate";
import type { Problem } from "../../text/problem";
import type { Choices } from "./choices";
import { problems, type Issue } from "./issue";
import { errorIn, isEmpty, readDate, readNumber, textOf, type ReadNumber } from "./readCell";
import type { Cell, TableRow } from "./sheetTable";

/**
 * Reads one row's cells and notes what is wrong in them; a cell that cannot be read is `null`, and the rest goes on.
 */
export type RowReader = {
  row: number;
  text: (header: string) => string;
  cell: (header: string) => Cell;
  number: (header: string) => number | null;
  date: (header: string) => CalendarDate | null;
  choice: <Code extends string>(header: string, choices: Choices<Code>) => Code | null;
  note: (header: string | null, problem: Problem) => void;
};

/** A reader of one row that adds what it finds wrong to `issues`. */
export function rowReader(table: string, row: TableRow, issues: Issue[], dates1904: boolean): RowReader {
  const note = (column: string | null, problem: Problem): void => {
    issues.push({ table, row: row.row, column, problem });
  };
  return {
    row: row.row,
    cell: row.cell,
    note,
    text: (header) => {
      const cell = row.cell(header);
      const code = errorIn(cell);
      if (code) note(header, problems.errorCell(code));
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

/** What is wrong with a cell that gives no number; `null` for an empty one. */
export function problemOf(read: Exclude<ReadNumber, { kind: "number" }>): Problem | null {
  if (read.kind === "error") return problems.errorCell(read.code);
  if (read.kind === "date") return problems.numberIsDate();
  return read.kind === "unreadable" ? problems.notANumber(read.text) : null;
}
