import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { cellAt, goalHeading, namesGoal } from "./headingRows";
import {
  EMPTY,
  headingStack,
  headingsOf,
  holdsAnything,
  isTotal,
  periodHeading,
  plain,
  USUAL,
  widthOf,
} from "./headings";
import type { FigureCells } from "../figures/figureFromCells";
import type { Mapping } from "./importMapping";
import { shownText } from "./importRow";
import { labelsOf } from "./printedOnce";
import { spelledOut } from "./spelledOut";
import { sectionContract } from "./proposeMapping";
import type { FigureFile, FileRow } from "./readFigureFile";

/** Something that a file says, where it says it. */
type Said = { cell: Cell; column: string };

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
export type FigureSources = { sources: FigureSource[]; totals: number; section: string };

type Table = Pick<FigureFile, "rows" | "dates1904">;

/** One column (or the two of a share) of figures. */
type Column = {
  at: number | undefined;
  cells: Partial<Record<keyof FigureCells, number>>;
  goal: Said | null;
  period: (Said & { year: string }) | null;
};

/**
 * Every figure of a table by its mapping, whatever its shape.
 * @param before The contract that a line above the table names; "" for none.
 */
export function figureSources(
  file: Table,
  mapping: Mapping,
  book: Pick<FigureBook, "contracts" | "goals">,
  before: string,
): FigureSources {
  const headings = headingsOf(file, mapping);
  const columns = columnsWithFigures(file, mapping, book, headings);
  const rows = file.rows.slice(mapping.headingsAt + 1);
  const labels = labelsOf(rows, mapping);
  const name = (index: number | undefined): string => headings[index ?? -1] ?? "";
  const { contract, nr, part, period, year } = mapping.columns;
  const sources: FigureSource[] = [];
  let [totals, section] = [0, sectionAbove(file, mapping, book) ?? before];
  for (const [at, row] of rows.entries()) {
    const own = contract === undefined ? sectionContract(row, book) : null;
    if (own !== null && columns.every(({ cells }) => isEmptyAt(row, cells))) section = own;
    else if (isTotalRow(row, mapping)) totals += 1;
    else if (!isRemark(row, columns, mapping, book)) {
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
          column: name(column.at ?? column.cells.numerator),
          at: column.at,
          cells: cellsIn(row, column.cells),
          columns: { numerator: name(column.cells.numerator), denominator: name(column.cells.denominator) },
          contract: said.contract,
          goal: { ...(column.goal ?? said.goal), part: column.goal ? "" : shownText(cellAt(row, part)) },
          period: column.period ? { ...column.period, year: column.period.year || said.period.year } : said.period,
        });
    }
  }
  return { sources, totals, section };
}

const text = (value: string): Cell => ({ value, numberFormat: "General" });

/** The contract that the nearest line above the headings names. */
function sectionAbove({ rows }: Table, { headingsAt, headingRows }: Mapping, book: Pick<FigureBook, "contracts">) {
  const above = rows.slice(0, Math.max(0, headingsAt - headingRows + 1));
  return above.map((row) => sectionContract(row, book)).findLast((found) => found !== null) ?? null;
}

const isEmptyAt = (row: FileRow, cells: Column["cells"]): boolean =>
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
  columns: readonly Column[],
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

function cellsIn(row: FileRow, cells: Column["cells"]): FigureCells {
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

/** The columns that figures stand in, with the goal and period that their headings name. */
function columnsWithFigures(
  file: Table,
  mapping: Mapping,
  { goals }: Pick<FigureBook, "goals">,
  headings: readonly string[],
): Column[] {
  const { columns, periods } = mapping;
  const { value, numerator, denominator, provisional } = columns;
  const one = Object.fromEntries(
    Object.entries({ value, numerator, denominator, provisional }).filter(([, index]) => index !== undefined),
  );
  if (periods !== "headings" && mapping.goals !== "headings")
    return [{ at: value, cells: one, goal: null, period: null }];
  const labels = [columns.contract, columns.nr, columns.part, columns.period, columns.year];
  const found = Array.from({ length: widthOf(file) }, (_, index) => index).flatMap((index): Column[] => {
    const stack = headingStack(file, mapping, index);
    if (labels.includes(index) || stack.some((cell) => isTotal(shownText(cell)))) return [];
    const pointed = mapping.goalColumns[String(index)];
    const named = pointed === undefined ? goalHeading(stack, goals) : text(pointed);
    const when = periodHeading(stack, file.dates1904);
    if ((mapping.goals === "headings" && named === null) || (periods === "headings" && when === null)) return [];
    const column = headings[index] ?? "";
    return [
      {
        at: index,
        cells: { [measureOf(stack)]: index },
        goal: mapping.goals === "headings" && named ? { cell: named, column } : null,
        period: periods === "headings" && when ? { ...when, column } : null,
      },
    ];
  });
  return withShares(found);
}

/** Which part of a figure the lowest heading of a column names; its value, where it names none. */
function measureOf(stack: readonly Cell[]): "value" | "numerator" | "denominator" {
  const lowest = plain(stack.map(shownText).findLast((each) => each !== "") ?? "");
  const uses = ["numerator", "denominator"] as const;
  return uses.find((use) => USUAL[use].some((pattern) => pattern.test(lowest))) ?? "value";
}

/** Columns of which a numerator and a denominator of one goal and period are one figure. */
function withShares(columns: readonly Column[]): Column[] {
  const key = ({ goal, period }: Column): string =>
    JSON.stringify([goal?.cell.value ?? "", period?.cell.value ?? "", period?.year ?? ""]);
  const joined: Column[] = [];
  for (const column of columns) {
    const own = joined.find(
      (other) =>
        key(other) === key(column) && Object.keys(column.cells).every((use) => !Object.keys(other.cells).includes(use)),
    );
    if (own === undefined) joined.push({ ...column, cells: { ...column.cells } });
    else {
      Object.assign(own.cells, column.cells);
      own.at = own.cells.value;
    }
  }
  return joined;
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
