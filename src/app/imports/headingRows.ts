import type { Goal } from "../../domain/goal";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { EMPTY, headingStack, isTotal, periodHeading, plain, USUAL, widthOf } from "./headings";
import type { Mapping } from "./importMapping";
import { measureIn, withoutMeasure } from "./measureWords";
import { contractsNamed, goalsNamed, shownText } from "./importRow";
import type { FigureFile, FileRow } from "./readFigureFile";

/** What a row of a file looks like: how many of its cells hold what. */
export type RowLook = {
  /** Usual headings; and periods and goals, where there are several beside each other. */
  score: number;
  filled: number;
  usual: number;
  contracts: number;
  numbers: number;
  periods: number;
  years: number;
  goals: number;
  /** Cells that name a contract, a goal or a period. */
  names: number;
  /** One text over everything. */
  isTitle: boolean;
  /** Whether the row begins with a goal or a contract, as rows of figures do. */
  isLabelled: boolean;
};

const YEAR = /^(?:19|20|21)\d\d$/;

/** The first column that a table has anything in: one beside another begins further to the right. */
export function firstColumn(rows: readonly FileRow[]): number {
  return rows.reduce((least, { cells }) => {
    const first = cells.findIndex((cell) => shownText(cell) !== "");
    return first === -1 ? least : Math.min(least, first);
  }, Number.MAX_SAFE_INTEGER);
}

/**
 * What a row looks like, to tell headings from figures.
 * @param first The column that labels of rows stand in.
 */
export function lookOf(
  { cells }: FileRow,
  dates1904: boolean,
  book: Pick<FigureBook, "contracts" | "goals">,
  first = 0,
): RowLook {
  const filled = cells.filter((cell) => shownText(cell) !== "");
  const texts = filled.map(shownText);
  const periods = filled.filter((cell) => !YEAR.test(shownText(cell)) && periodHeading([cell], dates1904) !== null);
  const years = texts.filter((text) => YEAR.test(text)).length;
  const goals = filled.filter((cell) => namesGoal(cell, book.goals)).length;
  const usual = texts.filter(isUsual).length;
  const isContract = (text: string): boolean => contractsNamed(text, book.contracts).length > 0;
  const contracts = texts.filter(isContract).length;
  const numbers = filled.filter(
    (cell) =>
      (typeof cell.value === "number" || /^[-–−(]?\d[\d.,' ]*[-)]?\s*(?:%|pct\.?)?$/.test(shownText(cell))) &&
      !YEAR.test(shownText(cell)) &&
      !periods.includes(cell) &&
      !namesGoal(cell, book.goals),
  ).length;
  // A goal, a contract and a period beside each other are labels of a figure, whatever that looks like.
  const isMixed = usual === 0 && [goals, periods.length, contracts].filter((count) => count > 0).length > 1;
  // One period is a heading only beside another heading: a row of figures has one as well.
  const several = (count: number): number => (usual > 0 || count > 1 ? count : 0);
  return {
    score: isMixed ? 0 : usual + several(periods.length) + several(years) + several(goals),
    filled: filled.length,
    usual,
    contracts,
    numbers,
    periods: periods.length,
    years,
    goals,
    names: periods.length + goals + contracts,
    isLabelled: namesGoal(cells[first] ?? EMPTY, book.goals) || isContract(shownText(cells[first] ?? EMPTY)),
    isTitle: filled.length === 1 && periods.length + years + goals === 0,
  };
}

/**
 * Whether a row that does not come first can be one of headings: words for measures, goals or periods, and no figure.
 * Years alone may be figures.
 */
export function isHeadingLike(look: RowLook | undefined): boolean {
  if (look === undefined || look.numbers > 0 || look.score < 2 || look.isLabelled) return false;
  return look.usual > 0 || look.periods > 1 || look.goals > 1;
}

/**
 * Whether a row above headings belongs to them: years, periods or goals over columns, or the usual headings and
 * measures over a row of periods; and no row of figures.
 */
export function isAboveHeadings(look: RowLook | undefined, below?: RowLook): boolean {
  if (look === undefined || look.numbers > 0 || look.contracts > 0 || look.isTitle) return false;
  if (below !== undefined && below.periods > 1 && below.usual === 0 && look.usual > 0 && look.filled > 1) return true;
  return look.years + look.periods + look.goals > 0 && !(look.years > 0 && look.goals > 0);
}

/** Whether a heading is one of those that usually name a column. */
export const isUsual = (text: string): boolean =>
  Object.values(USUAL)
    .flat()
    .some((pattern) => pattern.test(plain(text)));

/** Whether a cell names a goal by more than a whole number, which may count anything. */
export function namesGoal(cell: Cell, goals: readonly Goal[]): boolean {
  const text = shownText(cell);
  if (text === "" || /^\d+$/.test(text) || /^\d+,\d+$/.test(text)) return false;
  return goalsNamed(text, "", goals).length > 0;
}

/** The columns whose headings name goals, but for totals. */
export function goalHeadings(
  file: Pick<FigureFile, "rows" | "dates1904">,
  place: Pick<Mapping, "headingsAt" | "headingRows">,
  { goals }: Pick<FigureBook, "goals">,
): number[] {
  if (place.headingsAt < 0) return [];
  return Array.from({ length: widthOf(file) }, (_, index) => index).filter((index) => {
    const stack = headingStack(file, place, index);
    return goalHeading(stack, goals) !== null && !stack.some((cell) => isTotal(shownText(cell)));
  });
}

/** The cell over a column that names its goal, without *Tæller* or *Nævner* beside it. */
export function goalHeading(stack: readonly Cell[], goals: readonly Goal[]): Cell | null {
  const bare = stack.map((cell): Cell => {
    const text = shownText(cell);
    return measureIn(text) === "value" ? cell : { ...cell, value: withoutMeasure(text) };
  });
  return bare.findLast((cell) => namesGoal(cell, goals)) ?? null;
}

/** The cell of a row's column. */
export function cellAt({ cells }: FileRow, index: number | undefined): Cell {
  return index === undefined ? EMPTY : (cells[index] ?? EMPTY);
}
