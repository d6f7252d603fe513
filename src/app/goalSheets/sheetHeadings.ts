import { isDateFormat } from "../../sheets/cells/numberFormat";
import type { Cell } from "../../sheets/cells/sheetTable";
import { EMPTY, headingStack, periodHeading, widthOf } from "../imports/headings";
import { shownText } from "../imports/importRow";
import { isBarePeriod } from "../imports/periodInFile";
import type { FileRow } from "../imports/readFigureFile";
import type { ColumnPeriod, GoalSheet, SheetMapping } from "./goalSheet";
import { headingUse, isNoResult, lineKindOf, type SheetHeading } from "./sheetUses";

type Place = Pick<SheetMapping, "headingsAt" | "headingRows">;
type Rows = Pick<GoalSheet, "rows" | "dates1904">;

/** How far down a sheet its headings are looked for. */
const LOOKED_AT = 30;
/** So many numbers in a row, from 1 on, are the numbers of months. */
const FEWEST_MONTHS = 6;
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober"].concat([
  "november",
  "december",
]);
const YEAR = /^(?:19|20|21)\d\d$/;

/** A sheet whose headings 1, 2, 3 … above the figures are the names of the months. */
export function withMonthNames<Sheet extends Rows>(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row, at) => (at < LOOKED_AT ? monthsNamed(row) : row)) };
}

function monthsNamed(row: FileRow): FileRow {
  const from = row.cells.findIndex((_cell, at) => numberAt(row, at) === 1 && numberAt(row, at + 1) === 2);
  if (from === -1) return row;
  let count = 0;
  while (count < 12 && numberAt(row, from + count) === count + 1) count += 1;
  const isAlone = row.cells.every((cell, at) => (at >= from && at < from + count) || !isNumber(cell));
  if (count < FEWEST_MONTHS || !isAlone) return row;
  const cells = row.cells.map((cell, at): Cell =>
    at >= from && at < from + count ? { value: MONTHS[at - from] ?? "", numberFormat: "General" } : cell,
  );
  return { ...row, cells };
}

function numberAt({ cells }: FileRow, at: number): number {
  const text = shownText(cells[at] ?? EMPTY);
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether a cell holds a number that is neither a year nor a date. */
function isNumber(cell: Cell): boolean {
  const text = shownText(cell);
  if (text === "" || YEAR.test(text)) return false;
  if (typeof cell.value === "number") return !isDateFormat(cell.numberFormat);
  return /^[-–−(]?\d+(?:[.,]\d+)*\)?\s*(?:%|pct\.?)?$/.test(text);
}

/** Where the headings stand: the row that names most columns, with those right above and below that belong to it. */
export function sheetHeadingPlace({ rows, dates1904 }: Rows): Place | null {
  const looks = rows.slice(0, LOOKED_AT).map((row) => lookOf(row, dates1904));
  const most = Math.max(0, ...looks.map(({ score }) => score));
  if (most < 2) return null;
  const best = looks.findIndex(({ score }) => score === most);
  let [from, to] = [best, best];
  const isNext = (at: number): boolean => rows[at + 1]?.row === (rows[at]?.row ?? 0) + 1;
  while (isNext(to) && looks[to + 1]?.isBelow === true) to += 1;
  while (from > 0 && isNext(from - 1) && isAbove(rows[from - 1], looks[from - 1], rows[from], dates1904)) from -= 1;
  return { headingsAt: to, headingRows: to - from + 1 };
}

type Look = { score: number; filled: number; isBelow: boolean };

function lookOf({ cells }: FileRow, dates1904: boolean): Look {
  const filled = cells.filter((cell) => shownText(cell) !== "");
  const none = { score: 0, filled: filled.length, isBelow: false };
  if (filled.some(isNumber)) return none;
  const texts = filled.map(shownText);
  const periods = filled.filter((cell) => isPeriod(cell, dates1904)).length;
  const years = texts.filter((text) => YEAR.test(text)).length;
  const named = texts.filter((text) => isNamed(headingUse(text, null)) && !YEAR.test(text)).length;
  const isSubheading = (text: string): boolean => isNoResult(text) || lineKindOf(text) !== null;
  const isBelow = filled.length > 1 && (texts.every(isSubheading) || periods > 1);
  return { score: named + (periods > 1 ? periods : 0) + (years > 1 ? 1 : 0), filled: filled.length, isBelow };
}

const isNamed = ({ use, judged }: SheetHeading): boolean => use !== "none" || judged;

function isPeriod(cell: Cell, dates1904: boolean): boolean {
  return !YEAR.test(shownText(cell)) && periodHeading([cell], dates1904) !== null;
}

/** Whether a row above headings belongs to them: it names columns, or one year or heading stands over the months. */
function isAbove(row: FileRow | undefined, look: Look | undefined, below: FileRow | undefined, dates1904: boolean) {
  if (row === undefined || look === undefined || below === undefined || row.cells.some(isNumber)) return false;
  if (look.filled > 1) return look.score > 0 || row.cells.some((cell) => YEAR.test(shownText(cell)));
  const at = row.cells.findIndex((cell) => shownText(cell) !== "");
  return at > 0 && isPeriod(below.cells[at] ?? EMPTY, dates1904);
}

/** What the headings over a column say: its words, its use by them, and the period of the figures in it. */
export type ReadHeading = SheetHeading & { words: string; period: ColumnPeriod | null; isFilled: boolean };

/** The headings of every column of a sheet. */
export function readHeadings(sheet: Rows, place: Place, contractYear: number | null): ReadHeading[] {
  return Array.from({ length: widthOf(sheet) }, (_, index) => readHeading(sheet, place, index, contractYear));
}

function readHeading(sheet: Rows, place: Place, index: number, contractYear: number | null): ReadHeading {
  const stack = headingStack(sheet, place, index);
  const from = Math.max(0, place.headingsAt - place.headingRows + 1);
  const own = sheet.rows.slice(from, place.headingsAt + 1).map(({ cells }) => shownText(cells[index] ?? EMPTY));
  const isFilled = own.every((text) => text === "");
  const texts = stack.map(shownText);
  const lowest = stack.findLast((cell) => shownText(cell) !== "") ?? EMPTY;
  const words = texts.filter((text, at) => text !== "" && texts.indexOf(text) === at).join(" ");
  const named = headingUse(shownText(lowest), contractYear);
  const found = periodHeading(stack, sheet.dates1904);
  const isMonthAbove = found !== null && !YEAR.test(shownText(found.cell)) && found.cell !== lowest;
  const isOwn = found !== null && found.cell === lowest && !YEAR.test(shownText(lowest));
  const isYear = YEAR.test(shownText(lowest)) && !isFilled;
  const none = { ...named, words, period: isYear ? { cell: lowest, year: "", words: "" } : null, isFilled };
  if (isFilled && (isOwn || isMonthAbove)) return { ...none, use: "none" };
  if (isYear) return none;
  if (isOwn) return { ...none, use: "figure", period: { ...yearOf(found, texts), words: "" } };
  if (!isMonthAbove || headingOwnsItself(named, shownText(lowest))) return none;
  const beside = shownText(lowest);
  return isNoResult(beside)
    ? { ...none, use: "none" }
    : { ...none, use: "figure", period: { ...yearOf(found, texts), words: beside } };
}

/** A heading below a month that names a column of the goal itself, such as *Bemærkning*, has nothing to do with it. */
function headingOwnsItself({ use }: SheetHeading, text: string): boolean {
  return !["none", "total", "target", "text"].includes(use) && lineKindOf(text) === null && !isNoResult(text);
}

/** The year of a period that is written without one, also where the words above it name it: *Resultater 2019*. */
function yearOf({ cell, year }: { cell: Cell; year: string }, texts: readonly string[]) {
  const text = shownText(cell);
  const around = texts.map((each) => /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/.exec(each)?.[1]).find(Boolean) ?? "";
  return { cell, year: year === "" && isBarePeriod(text) ? around : year };
}
