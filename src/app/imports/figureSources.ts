import type { Steps } from "../../domain/steps";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { columnsWithFigures, text, type FigureColumn, type Said } from "./figureColumns";
import { cellAt, namesGoal } from "./headingRows";
import { EMPTY, headingStack, headingsOf, holdsAnything, isTotal, widthOf } from "./headings";
import type { FigureCells } from "../figures/figureFromCells";
import type { Mapping } from "./importMapping";
import { shownText } from "./importRow";
import { labelsOf } from "./printedOnce";
import { spelledOut } from "./spelledOut";
import { sectionsOf } from "./sections";
import type { FigureFile, FileRow } from "./readFigureFile";

/** The cells of one figure, and what the file says of its contract, goal and period. */
export type FigureSource = {
  row: number;
  /** The heading of the figure's own column, and which one it is. */
  column: string;
  at: number | undefined;
  cells: FigureCells;
  columns: Readonly<Record<"numerator" | "denominator", string>>;
  contract: Said;
  goal: Said & { part: string };
  period: Said & { year: string };
};

/** What stands below a table's headings: its figures, and how many rows are totals or hold no figure at all. */
export type FigureSources = {
  sources: FigureSource[];
  totals: number;
  section: string;
  /** The texts between and below the figures, which may be their footnotes. */
  remarks: string[];
};

type Table = Pick<FigureFile, "rows" | "dates1904">;

/**
 * Every figure of a table by its mapping, whatever its shape; one row a step.
 * @param before The contract that a line above the table names; "" for none.
 * @param beside The one that a line of another table names, which tells how contracts are named.
 */
export function* figureSources(
  file: Table,
  mapping: Mapping,
  book: Pick<FigureBook, "contracts" | "goals">,
  before: string,
  beside = before,
): Steps<FigureSources> {
  const headings = headingsOf(file, mapping);
  const columns = columnsWithFigures(file, mapping, book, headings);
  const rows = file.rows.slice(mapping.headingsAt + 1);
  const labels = yield* labelsOf(rows, mapping);
  const name = (index: number | undefined): string => headings[index ?? -1] ?? "";
  const { contract, nr, part, period, year } = mapping.columns;
  const [sources, remarks]: [FigureSource[], string[]] = [[], []];
  const sectionOf = sectionsOf(file, book, beside);
  let [totals, section] = [0, sectionAbove(file, mapping, sectionOf) ?? before];
  for (const [at, row] of rows.entries()) {
    yield;
    const own = contract === undefined ? sectionOf(row) : null;
    if (own !== null && columns.every(({ cells }) => isEmptyAt(row, cells))) section = own;
    else if (isTotalRow(row, mapping)) totals += 1;
    else if (isRemark(row, columns, mapping, book))
      remarks.push(
        row.cells
          .map(shownText)
          .filter((each) => each !== "")
          .join(" "),
      );
    else {
      const said = {
        contract: { cell: contract === undefined ? text(section) : labels.contract(at), column: name(contract) },
        goal: { cell: mapping.goals === "fixed" ? text(mapping.fixedGoal) : labels.nr(at), column: name(nr) },
        period: {
          cell: spelledOut(labels.period(at), name(period)),
          column: name(period),
          year: shownText(labels.year(at)),
        },
      };
      if (period === undefined && year !== undefined) said.period = { ...said.period, cell: labels.year(at), year: "" };
      for (const column of columns)
        sources.push({
          row: row.row,
          column: name(column.at ?? column.cells.numerator ?? column.cells.denominator),
          at: column.at,
          cells: cellsIn(row, column.cells),
          columns: { numerator: name(column.cells.numerator), denominator: name(column.cells.denominator) },
          contract: said.contract,
          goal: { ...(column.goal ?? said.goal), part: column.goal ? "" : shownText(cellAt(row, part)) },
          period: column.period ? { ...column.period, year: column.period.year || said.period.year } : said.period,
        });
    }
  }
  return { sources, totals, section, remarks };
}

/** The contract that the nearest line above the headings names. */
function sectionAbove(
  { rows }: Table,
  { headingsAt, headingRows }: Mapping,
  sectionOf: (row: FileRow) => string | null,
): string | null {
  const above = rows.slice(0, Math.max(0, headingsAt - headingRows + 1));
  return above.map(sectionOf).findLast((found) => found !== null) ?? null;
}

const isEmptyAt = (row: FileRow, cells: FigureColumn["cells"]): boolean =>
  Object.values(cells).every((index) => shownText(cellAt(row, index)) === "");

/** A row whose labels say that it adds up others. */
function isTotalRow(row: FileRow, { columns }: Mapping): boolean {
  const labels = [columns.contract, columns.nr, columns.period].map((index) => shownText(cellAt(row, index)));
  const first = row.cells.map(shownText).find((each) => each !== "") ?? "";
  return [...labels, first].some((label) => label !== "" && isTotal(label));
}

/** A line of text below or between the figures: no figure, and not all of what would name one. */
function isRemark(
  row: FileRow,
  columns: readonly FigureColumn[],
  mapping: Mapping,
  { goals }: Pick<FigureBook, "goals">,
): boolean {
  if (!columns.every(({ cells }) => isEmptyAt(row, cells))) return false;
  const filled = row.cells.filter((cell) => shownText(cell) !== "");
  if (filled.length === 1 && !filled.some((cell) => namesGoal(cell, goals))) return true;
  const { nr, period, year } = mapping.columns;
  const isBlank = (index: number | undefined): boolean => shownText(cellAt(row, index)) === "";
  return (mapping.goals === "column" && isBlank(nr)) || (mapping.periods === "column" && isBlank(period ?? year));
}

function cellsIn(row: FileRow, cells: FigureColumn["cells"]): FigureCells {
  const at = (use: keyof FigureCells): Cell | null => (cells[use] === undefined ? null : cellAt(row, cells[use]));
  return {
    value: at("value"),
    numerator: at("numerator"),
    denominator: at("denominator"),
    provisional: at("provisional"),
  };
}

/** The headings of columns that hold something and are not read. */
export function unusedHeadings(file: Table, mapping: Mapping, book: Pick<FigureBook, "goals">): string[] {
  const headings = headingsOf(file, mapping);
  const read = columnsWithFigures(file, mapping, book, headings).flatMap(({ cells }) => Object.values(cells));
  const used = new Set([...Object.values(mapping.columns), ...read]);
  return headings.filter((_heading, index) => !used.has(index) && holdsAnything(file.rows, mapping.headingsAt, index));
}

/** The texts of every cell that a figure is read from. */
export function valueTexts(file: Table, mapping: Mapping, book: Pick<FigureBook, "goals">): string[] {
  const columns = columnsWithFigures(file, mapping, book, headingsOf(file, mapping));
  const own = columns.flatMap(({ cells }) => [cells.value, cells.numerator, cells.denominator]);
  const indexes = own.filter((index) => index !== undefined);
  return file.rows
    .slice(mapping.headingsAt + 1)
    .flatMap((row) => indexes.map((index) => row.cells[index]?.value).filter((text) => typeof text === "string"))
    .filter((text) => text !== "");
}

/** The texts that a column's dates are told by: the cells of the column of periods, or the headings that are dates. */
export function periodTexts(file: Table, mapping: Mapping): string[] {
  const isText = (cell: Cell): boolean => typeof cell.value === "string";
  if (mapping.periods === "headings")
    return Array.from({ length: widthOf(file) }, (_, index) => headingStack(file, mapping, index))
      .flat()
      .filter(isText)
      .map(shownText);
  const { period } = mapping.columns;
  return mapping.periods === "fixed" || period === undefined
    ? []
    : file.rows
        .slice(mapping.headingsAt + 1)
        .map((row) => cellAt(row, period) ?? EMPTY)
        .filter(isText)
        .map(shownText);
}
