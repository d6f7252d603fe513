import type { Goal } from "../../domain/goal";
import { readPeriod } from "../../domain/readPeriod";
import type { Period } from "../../domain/period";
import { decimalOf, type Decimal, type DecimalFinding } from "../../files/tables/decimals";
import type { Cell } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import type { FigureBook } from "../figures/figureBook";
import { withoutDoubles, withoutOverlaps } from "./doubleFigures";
import { figureIn, type FigureCells, type NumberWriting } from "../figures/figureFromCells";
import type { ImportedFigure, ImportFault } from "./importedFigure";
import { headingsOf, isPeriodHeading, type ColumnUse, type Mapping } from "./importMapping";
import { contractIn, goalIn, periodIn, shownText, type Found } from "./importRow";
import type { FigureFile, FileRow } from "./readFigureFile";

/** What a file says: its figures, every row that is left out and why, and how its numbers were read. */
export type ReadImport = {
  figures: readonly ImportedFigure[];
  faults: readonly ImportFault[];
  /** Cells of a table with periods across that hold nothing yet. */
  empty: number;
  /** The decimal sign by the file itself. */
  found: DecimalFinding;
  /** The decimal sign that was used; null where the user must say it before anything is read. */
  decimal: Decimal | null;
};

type Reader = {
  file: FigureFile;
  mapping: Mapping;
  book: FigureBook;
  headings: readonly string[];
  writing: NumberWriting;
};

const EMPTY: Cell = { value: "", numberFormat: "General" };

/** Reads a file by a mapping that lacks nothing. A row that cannot be read is a fault, named, and the others go on. */
export function readImport(file: FigureFile, mapping: Mapping, book: FigureBook): ReadImport {
  const headings = headingsOf(file, mapping);
  const found = decimalOf(numberTexts(file, mapping, headings));
  const certain = found === "comma" || found === "point" ? found : found === "none" ? "comma" : null;
  const decimal = mapping.decimal ?? certain;
  if (decimal === null) return { figures: [], faults: [], empty: 0, found, decimal };
  const reader: Reader = {
    file,
    mapping,
    book,
    headings,
    writing: { decimal, shares: mapping.shares, dates1904: file.dates1904 },
  };
  const read = file.rows.slice(mapping.headingsAt + 1).flatMap((row) => readRow(row, reader));
  const single = withoutDoubles(read.flatMap((each) => (each.kind === "figure" ? [each.figure] : [])));
  const sorted = withoutOverlaps(single.figures, book);
  const faults = [
    ...read.flatMap((each) => (each.kind === "fault" ? [each.fault] : [])),
    ...single.faults,
    ...sorted.faults,
  ].sort((a, b) => a.row - b.row);
  return {
    figures: sorted.figures.toSorted((a, b) => a.row - b.row),
    faults,
    empty: read.filter(({ kind }) => kind === "empty").length,
    found,
    decimal,
  };
}

/** The columns whose headings are periods. */
function periodColumns(headings: readonly string[]): number[] {
  return headings.flatMap((heading, index) => (isPeriodHeading(heading) ? [index] : []));
}

function numberTexts(
  file: FigureFile,
  { headingsAt, columns, periods }: Mapping,
  headings: readonly string[],
): string[] {
  const own =
    periods === "headings"
      ? periodColumns(headings)
      : [columns.value, columns.numerator, columns.denominator].filter((index) => index !== undefined);
  return file.rows
    .slice(headingsAt + 1)
    .flatMap(({ cells }) => own.map((index) => cells[index]?.value).filter((value) => typeof value === "string"));
}

type ReadOne = { kind: "figure"; figure: ImportedFigure } | { kind: "fault"; fault: ImportFault } | { kind: "empty" };

function readRow(row: FileRow, reader: Reader): ReadOne[] {
  const { mapping, headings } = reader;
  const cell = (use: ColumnUse): Cell | null => {
    const index = mapping.columns[use];
    return index === undefined ? null : (row.cells[index] ?? EMPTY);
  };
  if (mapping.periods !== "headings") {
    const cells = {
      value: cell("value"),
      numerator: cell("numerator"),
      denominator: cell("denominator"),
      provisional: cell("provisional"),
    };
    return [readOne(row, reader, cell("period") ?? EMPTY, cells, mapping.columns.value)];
  }
  const wide = periodColumns(headings).map((index) =>
    readOne(
      row,
      reader,
      { value: headings[index] ?? "", numberFormat: "General" },
      { value: row.cells[index] ?? EMPTY, numerator: null, denominator: null, provisional: null },
      index,
    ),
  );
  // An unknown goal is one fault for its row, not one for each of its periods.
  const general = wide.find(
    (each) => each.kind === "fault" && !periodColumns(headings).some((index) => headings[index] === each.fault.column),
  );
  return general ? [general] : wide;
}

function readOne(
  row: FileRow,
  reader: Reader,
  periodCell: Cell,
  cells: FigureCells,
  valueAt: number | undefined,
): ReadOne {
  const { mapping, book, headings, writing } = reader;
  const at = (use: ColumnUse): Cell => row.cells[mapping.columns[use] ?? -1] ?? EMPTY;
  const heading = (use: ColumnUse): string => headings[mapping.columns[use] ?? -1] ?? "";
  const fault = (column: string, cell: Cell, problem: string): ReadOne => ({
    kind: "fault",
    fault: { row: row.row, column, text: shownText(cell), problem },
  });

  const period = periodFor(periodCell, at("year"), reader);
  if (period.kind === "fault")
    return fault(
      mapping.periods === "headings" ? (headings[valueAt ?? -1] ?? "") : heading("period"),
      periodCell,
      period.problem,
    );
  const contract = contractIn(mapping.contract ?? shownText(at("contract")), period.value, book.contracts);
  if (contract.kind === "fault") return fault(heading("contract"), at("contract"), contract.problem);
  const goal: Found<Goal> = goalIn(at("nr"), shownText(at("part")), contract.value, book);
  if (goal.kind === "fault") return fault(heading("nr"), at("nr"), goal.problem);
  const read = figureIn(cells, goal.value, writing);
  const column = headings[valueAt ?? mapping.columns.numerator ?? -1] ?? "";
  if (read.kind === "empty")
    return mapping.periods === "headings" ? { kind: "empty" } : fault(column, EMPTY, measurementText.fault.empty);
  if (read.kind === "fault")
    return fault(read.column === "value" ? column : heading(read.column), cells[read.column] ?? EMPTY, read.problem);
  return {
    kind: "figure",
    figure: { goal: goal.value, period: period.value, content: read.content, row: row.row, column },
  };
}

function periodFor(cell: Cell, yearCell: Cell, { mapping, file }: Reader): Found<Period> {
  const year = shownText(yearCell) || mapping.year;
  if (mapping.periods !== "fixed") return periodIn(cell, year, file.dates1904);
  const fixed = readPeriod(mapping.fixedPeriod);
  return fixed
    ? { kind: "found", value: fixed }
    : { kind: "fault", problem: measurementText.fault.periodUnreadable(mapping.fixedPeriod) };
}
