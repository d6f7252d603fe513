import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { EMPTY, headingStack, headingsOf, holdsAnything, periodColumns, plain, USUAL, widthOf } from "./headings";
import { firstColumn, goalHeadings, isAboveHeadings, isHeadingLike, lookOf, namesGoal } from "./headingRows";
import { contractAround, sheetPeriod, titlePeriod, yearAround } from "./aroundTable";
import { tablesBeside } from "./tablesBeside";
import { COLUMN_USES, type ColumnUse, type Mapping } from "./importMapping";
import { contractsNamed, shownText } from "./importRow";
import { areFigures, mayNameResult } from "./measureWords";
import { dateIn, isBarePeriod } from "./periodInFile";
import { readPeriod } from "../../domain/readPeriod";
import type { FigureFile, FileRow } from "./readFigureFile";

type Book = Pick<FigureBook, "contracts" | "goals">;
type Rows = Pick<FigureFile, "rows" | "dates1904">;

/** How far down a file the row of headings is looked for, below whatever title it has. */
const LOOKED_AT = 20;
/** From which share of its cells a column beside the contracts' is the goals', the other cells being other measures. */
const FEW_GOALS = 0.25;
/** How many rows tell what a column holds. */
const SAMPLE = 500;

/**
 * A mapping as the headings and what stands below them suggest it, for the user to correct. Of tables side by side it
 * is the first one's.
 */
export function proposeMapping(file: Rows & { sheet?: string }, book: Book): Mapping {
  const [first] = tablesBeside(file, book, proposeTable);
  const mapping = proposeTable(first?.table ?? file, book);
  const year = yearAround(file, mapping, book);
  return {
    ...mapping,
    contract: contractAround(file, mapping, book),
    year,
    fixedPeriod: mapping.fixedPeriod || sheetPeriod(file, { ...mapping, year }, book),
  };
}

/** The mapping of one table as its headings and what stands below them suggest it. */
export function proposeTable(file: Rows, book: Book): Mapping {
  const { headingsAt, headingRows } = headingPlace(file, book);
  const place = { headingsAt, headingRows };
  const columns = withoutMeasures(columnsOf(file, place, book), file, place, book);
  const taken = new Set(Object.values(columns));
  const across = periodColumns(file, place).filter((index) => !taken.has(index));
  const goals = goalHeadings(file, place, book).filter((index) => !taken.has(index));
  const hasGoals = columns.nr === undefined && goals.length > 0;
  const byHeadings = across.length > (columns.period === undefined ? 0 : 1) && columns.value === undefined;
  const hasPeriod = columns.period !== undefined || columns.year !== undefined;
  const sections = columns.contract === undefined && hasSections(file, book);
  const [only] = book.contracts;
  return {
    ...place,
    columns,
    periods: byHeadings ? "headings" : hasPeriod ? "column" : "fixed",
    fixedPeriod: hasPeriod || byHeadings ? "" : titlePeriod(file, headingsAt),
    year: "",
    goals: hasGoals || isPointed(columns) ? "headings" : "column",
    fixedGoal: "",
    goalColumns: {},
    contract: columns.contract === undefined && !sections && book.contracts.length === 1 && only ? only.name : null,
    sections,
    decimal: null,
    dateOrder: null,
    shares: false,
  };
}

/** Whether the figures of several goals stand beside each other without their numbers, for the user to point out. */
function isPointed({ nr, value, period }: Mapping["columns"]): boolean {
  return nr === undefined && value === undefined && period !== undefined;
}

/**
 * Columns without those of value, numerator and denominator where a goal or a period stands above these: each of them
 * is then one of several.
 */
function withoutMeasures(
  columns: Mapping["columns"],
  file: Rows,
  place: Pick<Mapping, "headingsAt" | "headingRows">,
  book: Book,
): Mapping["columns"] {
  const above = new Set([...periodColumns(file, place), ...goalHeadings(file, place, book)]);
  const { value, numerator, denominator, ...others } = columns;
  const measures = [value, numerator, denominator].filter((index) => index !== undefined);
  return place.headingRows > 1 && measures.some((index) => above.has(index)) ? others : columns;
}

/** Where the headings stand: the row that looks most like headings, with those above and below that belong to it. */
function headingPlace({ rows, dates1904 }: Rows, book: Book): Pick<Mapping, "headingsAt" | "headingRows"> {
  const first = firstColumn(rows.slice(0, LOOKED_AT));
  const looks = rows.slice(0, LOOKED_AT).map((row) => lookOf(row, dates1904, book, first));
  const most = Math.max(0, ...looks.map(({ score }) => score));
  const bare = looks.findIndex(
    ({ numbers, names, filled, score }) => numbers === 0 && names === 0 && (filled > 1 || score > 0),
  );
  if (most < 2)
    return bare !== -1 && looks.slice(0, bare).every(({ isTitle }) => isTitle)
      ? { headingsAt: bare, headingRows: 1 }
      : { headingsAt: -1, headingRows: 0 };
  const best = looks.findIndex(({ score }) => score === most);
  let [from, to] = [best, best];
  while (to + 1 < looks.length && follows(rows, to) && isHeadingLike(looks[to + 1])) to += 1;
  while (from > 0 && to - from < 2 && follows(rows, from - 1) && isAboveHeadings(looks[from - 1], looks[from]))
    from -= 1;
  return { headingsAt: to, headingRows: to - from + 1 };
}

function follows(rows: readonly FileRow[], at: number): boolean {
  return (rows[at + 1]?.row ?? 0) === (rows[at]?.row ?? 0) + 1;
}

/** Whether lines of their own name contracts, for the rows below them. */
function hasSections({ rows }: Rows, book: Book): boolean {
  return rows.some((row) => sectionContract(row, book) !== null);
}

/** The contract's text of a line that holds nothing else: »Jobcenter Nordby«, »Center: Nordby«. */
export function sectionContract({ cells }: FileRow, { contracts }: Pick<FigureBook, "contracts">): string | null {
  const texts = cells.map(shownText).filter((text) => text !== "");
  const [first = "", second] = texts;
  if (texts.length === 0 || texts.length > 2) return null;
  const label = /^(?:(?:job)?center|kontrakt|resultatkontrakt|afdeling)\s*:?\s*/i;
  const isLabel = first.replace(label, "") === "";
  const tries = texts.length === 2 ? (isLabel ? [second ?? ""] : []) : [first, first.replace(/^[^:]*:\s*/, "")];
  return tries.find((text) => contractsNamed(text, contracts).length > 0) ?? null;
}

/** The column of each use, by its heading, else by what stands in it. */
function columnsOf(file: Rows, place: Pick<Mapping, "headingsAt" | "headingRows">, book: Book): Mapping["columns"] {
  const own = place.headingsAt < 0 ? [] : usualTexts(file, place);
  const columns: Partial<Record<ColumnUse, number>> = {};
  for (const use of COLUMN_USES) {
    const taken = new Set(Object.values(columns));
    const found = USUAL[use]
      .map((pattern) => own.findIndex((text, index) => !taken.has(index) && pattern.test(plain(text))))
      .find((index) => index !== -1);
    if (found !== undefined) columns[use] = found;
  }
  return byContent(file, place, book, columns);
}

/** What tells a column's use: the lowest of its headings. */
function usualTexts(file: Rows, place: Pick<Mapping, "headingsAt" | "headingRows">): string[] {
  return headingsOf(file, place, () => "").map((_text, index) => {
    const texts = headingStack(file, place, index).map(shownText);
    return texts.findLast((text) => text !== "") ?? "";
  });
}

type Test = (cell: Cell) => boolean;

/**
 * Columns whose use no heading tells, by their cells. A use is taken only where a single column can have it, and only
 * texts that are more than a number tell a goal: a column of counts is never one of goals.
 */
function byContent(
  file: Rows,
  { headingsAt, headingRows }: Pick<Mapping, "headingsAt" | "headingRows">,
  book: Book,
  columns: Partial<Record<ColumnUse, number>>,
): Mapping["columns"] {
  const rows = file.rows
    .slice(headingsAt + 1, headingsAt + 1 + SAMPLE)
    .filter((row) => sectionContract(row, book) === null);
  const across = new Set(periodColumns(file, { headingsAt, headingRows }));
  const share = (index: number, test: Test): number => {
    const filled = rows.map(({ cells }) => cells[index] ?? EMPTY).filter((cell) => shownText(cell) !== "");
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  const free = (): number[] =>
    Array.from({ length: widthOf(file) }, (_, index) => index).filter(
      (index) =>
        !across.has(index) && !Object.values(columns).includes(index) && holdsAnything(file.rows, headingsAt, index),
    );
  const tests: readonly (readonly [ColumnUse, Test, number])[] = [
    ["contract", (cell) => contractsNamed(shownText(cell), book.contracts).length > 0, 0.5],
    ["nr", (cell) => namesGoal(cell, book.goals), 0.8],
    ["period", (cell) => namesPeriod(cell, file.dates1904), 0.8],
  ];
  const found: Partial<Record<ColumnUse, number>> = { ...columns };
  for (const [use, test, least] of tests) {
    const named = found[use];
    if (named !== undefined && (use !== "nr" || share(named, (cell) => namesAnyGoal(cell, book)) > 0)) continue;
    // Beside a column of contracts the goals may be a few among other measures.
    const enough = use === "nr" && found.contract !== undefined ? FEW_GOALS : least;
    const fit = free().filter((index) => !Object.values(found).includes(index) && share(index, test) >= enough);
    const [only, ...more] = fit;
    if (only !== undefined && more.length === 0) found[use] = only;
  }
  const cellsOf = (index: number): Cell[] => rows.map(({ cells }) => cells[index] ?? EMPTY);
  if (headingsAt < 0) addValue(found, free(), rows);
  else if (found.value === undefined && found.numerator === undefined && found.nr !== undefined && across.size === 0) {
    const names = headingsOf(file, { headingsAt, headingRows }, () => "");
    const [only, ...more] = free().filter((index) => mayNameResult(names[index] ?? "") && areFigures(cellsOf(index)));
    if (only !== undefined && more.length === 0) found.value = only;
  }
  return found;
}

const namesAnyGoal = (cell: Cell, { goals }: Book): boolean => namesGoal(cell, goals) || /^\d+$/.test(shownText(cell));

function namesPeriod(cell: Cell, dates1904: boolean): boolean {
  const text = shownText(cell);
  if (dateIn(cell, dates1904)) return true;
  return /[a-zæøå/-]/i.test(text) && (readPeriod(text) !== null || isBarePeriod(text));
}

/** In a file without headings the only column of numbers that is left holds the figures. */
function addValue(found: Partial<Record<ColumnUse, number>>, free: readonly number[], rows: readonly FileRow[]): void {
  const numeric = free.filter(
    (index) =>
      !Object.values(found).includes(index) &&
      rows.every(({ cells }) => /^[-–−(]?[\d.,' ]*[-)]?$/.test(shownText(cells[index] ?? EMPTY))),
  );
  const [only, ...more] = numeric;
  if (only !== undefined && more.length === 0) found.value = only;
}
