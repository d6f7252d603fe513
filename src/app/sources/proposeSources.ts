import type { Source, SourceForm } from "../../domain/source";
import { comparable } from "../../sheets/cells/sheetTable";
import { isFilePattern } from "../../sheets/tables/sourceNames";
import type { FigureBook } from "../figures/figureBook";
import { EMPTY, headingsOf, headingStack, periodColumns, periodHeading, widthOf } from "../imports/headings";
import { contractsNamed, shownText } from "../imports/importRow";
import type { OpenedFile } from "../imports/openFigureFile";
import { dateIn, isBarePeriod } from "../imports/periodInFile";
import { filledLabels } from "../imports/printedOnce";
import type { FileRow } from "../imports/readFigureFile";
import { readPeriod } from "../../domain/readPeriod";
import { patternOf } from "./filePattern";
import { readBySources } from "./readBySources";
import { filterOf, namesOf, type Condition } from "./sourceFilter";
import { usableSources } from "./usableSources";

/** What the user points at: a column by its index, a row by its number, or the cell where both meet. */
export type Pointed = { column: number | null; row: number | null };

/** The goal that is pointed out, in one contract or (null) in each one that the file names. */
export type PointedGoal = { nr: string; part: string; contract: string | null };

/**
 * The sources that a pointed row or column comes to: one for each contract that has the goal and gets figures by it.
 * @returns none where nobody can tell which figures are meant.
 */
export async function proposeSources(
  opened: OpenedFile,
  pointed: Pointed,
  goal: PointedGoal,
  book: FigureBook,
): Promise<Source[]> {
  const candidates = candidateSources(opened, pointed, goal, book);
  const giving: Source[] = [];
  for (const candidate of candidates) {
    const { usable } = usableSources([{ ...candidate, row: 0 }]);
    const { figures, open } = await readBySources(opened, usable, book);
    if (figures.length + open.length > 0) giving.push(candidate);
  }
  return giving;
}

function candidateSources(opened: OpenedFile, pointed: Pointed, goal: PointedGoal, book: FigureBook): Source[] {
  const { file, mapping } = opened;
  const headings = headingsOf(file, mapping);
  const heading = (index: number | undefined): string => (index === undefined ? "" : (headings[index] ?? ""));
  const across = periodColumns(file, mapping);
  const { period, year, numerator, denominator } = mapping.columns;
  const periods = across.length > 1 && period === undefined ? [] : [year, period].filter((each) => each !== undefined);
  const value = valueHeading(opened, pointed, periods.length === 0 ? across : []);
  const isShare = value === null && numerator !== undefined && denominator !== undefined;
  if (value === null && !isShare) return [];
  const own = book.goals.filter(
    (each) =>
      comparable(each.nr) === comparable(goal.nr) &&
      comparable(each.part) === comparable(goal.part) &&
      (goal.contract === null || each.contract === goal.contract),
  );
  const labels = labelColumns(opened, book);
  // A file that names no contract is one centre's: the user says whose.
  if (labels.contract === null && own.length > 1) return [];
  const conditions = pointed.row === null ? [] : conditionsAt(opened, pointed.row, labels.others);
  const named = labels.contract === null ? [null] : textsIn(opened, labels.contract);
  const base = {
    nr: goal.nr,
    part: goal.part,
    from: isFilePattern(file.name) ? patternOf(file.name) : file.name,
    period: namesOf(periods.map(heading)),
    value: value ?? "",
    numerator: isShare ? heading(numerator) : "",
    denominator: isShare ? heading(denominator) : "",
    form: formOf(opened, value ?? "", [...periods, ...across]),
    factor: 1,
  };
  return named.flatMap((text) => {
    const contracts = text === null ? book.contracts : contractsNamed(text, book.contracts);
    const first: Condition[] = text === null ? [] : [{ column: heading(labels.contract ?? undefined), value: text }];
    const filter = filterOf([...first, ...conditions]);
    return own
      .filter(({ contract }) => contracts.some(({ name }) => name === contract))
      .map(({ contract, nr, part }) => ({ ...base, contract, nr, part, filter }));
  });
}

/**
 * The heading of the goal's figures; "" where they stand under the periods, null where nobody can tell.
 * @param across The columns of periods, where these are headings.
 */
function valueHeading(
  { file, mapping }: OpenedFile,
  { column, row }: Pointed,
  across: readonly number[],
): string | null {
  const headings = headingsOf(file, mapping);
  if (across.length > 0) {
    if (column === null) return row === null ? null : "";
    const stack = headingStack(file, mapping, column).filter(
      (cell) => periodHeading([cell], file.dates1904) === null && shownText(cell) !== "",
    );
    const own = stack.at(-1);
    return own === undefined ? (row === null ? null : "") : shownText(own);
  }
  if (column !== null) return headings[column] ?? null;
  const { value } = mapping.columns;
  return value === undefined || row === null ? null : (headings[value] ?? null);
}

const NUMBER = /^[-–−(]?\d[\d.,' ]*[-)]?\s*(?:%|pct\.?)?$/;

/** The column that names contracts, and those that tell rows apart by words that stand in every row. */
function labelColumns({ file, mapping }: OpenedFile, book: FigureBook): { contract: number | null; others: number[] } {
  const { period, year, value, numerator, denominator, nr, contract } = mapping.columns;
  const read = new Set([period, year, value, numerator, denominator, ...periodColumns(file, mapping)]);
  const rows = bodyOf({ file, mapping });
  const isLabel = (index: number): boolean => {
    const cells = filledLabels(rows, labelsBeside({ file, mapping }, index)).get(index) ?? [];
    const texts = cells.map(shownText);
    const isText = (at: number): boolean => {
      const text = texts[at] ?? "";
      const when =
        dateIn(cells[at] ?? EMPTY, file.dates1904) !== null || readPeriod(text) !== null || isBarePeriod(text);
      return text !== "" && (index === nr || (!NUMBER.test(text) && !when));
    };
    return texts.length > 0 && texts.every((_text, at) => isText(at)) && new Set(texts).size > 1;
  };
  const columns = Array.from({ length: widthOf(file) }, (_, index) => index).filter((index) => !read.has(index));
  const named = contract ?? columns.find((index) => textsOf(rows, index).some((text) => isNamed(text, book))) ?? null;
  return { contract: named, others: columns.filter((index) => index !== named && isLabel(index)) };
}

const isNamed = (text: string, { contracts }: FigureBook): boolean => contractsNamed(text, contracts).length > 0;

const textsOf = (rows: readonly FileRow[], index: number): string[] =>
  rows.map(({ cells }) => shownText(cells[index] ?? EMPTY));

/** The rows of figures below the headings; a line of one text is none. */
function bodyOf({ file, mapping }: OpenedFile): FileRow[] {
  return file.rows
    .slice(mapping.headingsAt + 1)
    .filter(({ cells }) => cells.filter((cell) => shownText(cell) !== "").length > 1);
}

/** A column of labels with those of the goal's number and period, beside which it may be printed once. */
function labelsBeside({ mapping }: OpenedFile, index: number): number[] {
  const { contract, nr, year, period } = mapping.columns;
  return [index, contract, nr, year, period].filter((each) => each !== undefined);
}

function textsIn(opened: OpenedFile, index: number): string[] {
  return [...new Set(textsOf(bodyOf(opened), index).filter((text) => text !== ""))];
}

/** What a row says in these columns, also where it is only printed above it. */
function conditionsAt(opened: OpenedFile, row: number, columns: readonly number[]): Condition[] {
  const headings = headingsOf(opened.file, opened.mapping);
  const rows = bodyOf(opened);
  const at = rows.findIndex((each) => each.row === row);
  return columns.map((index) => ({
    column: headings[index] ?? "",
    value: shownText(filledLabels(rows, labelsBeside(opened, index)).get(index)?.[at] ?? EMPTY),
  }));
}

const RUNNING = /qmat|(?:^|[^\p{L}])(?:åtd|ytd|år til dato|hittil i år|akkumuleret)(?:$|[^\p{L}])/iu;
const TWELVE = /(?:glidende|rullende|seneste 12)/i;

/** What a file's figures cover, as their heading or their periods say. */
function formOf({ file, mapping }: OpenedFile, value: string, periods: readonly number[]): SourceForm {
  const headings = headingsOf(file, mapping);
  const texts = periods.flatMap((index) => [headings[index] ?? "", ...textsOf(bodyOf({ file, mapping }), index)]);
  const says = (pattern: RegExp): boolean => [value, ...texts].some((text) => pattern.test(text));
  return says(TWELVE) ? "rolling" : says(RUNNING) ? "yearToDate" : "period";
}
