import { readPeriod } from "../../domain/readPeriod";
import type { Cell } from "../../sheets/cells/sheetTable";
import { comparable } from "../../sheets/cells/sheetTable";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { measurementText } from "../../text/spoken/measurements";
import { periodName } from "../../text/spoken/periodName";
import type { ColumnUse, Mapping } from "./importMapping";
import { shownText } from "./importRow";
import { dateIn, isBarePeriod } from "./periodInFile";
import type { FigureFile, FileRow } from "./readFigureFile";

type HeadingPlace = Pick<Mapping, "headingsAt"> & Partial<Pick<Mapping, "headingRows">>;
type Rows = Pick<FigureFile, "rows" | "dates1904">;

export const EMPTY: Cell = { value: "", numberFormat: "General" };

/** What headings usually say, the surer ones first. */
export const USUAL: Readonly<Record<ColumnUse, readonly RegExp[]>> = {
  contract: [
    /^(?:resultat)?kontrakt(?:ens navn)?$/,
    /^(?:job)?center(?:navn)?$|^afdeling(?:snavn)?$/,
    /^område$|^omraade$|^kommune$|^enhedens? ?navn$/,
  ],
  nr: [/^(?:mål|maal|indikator|kontraktmål)? ?-?(?:nr|nummer|id)$/, /^indikator$|^mål$|^maal$/],
  part: [/^delmål$|^delmaal$/],
  period: [
    /^(?:opgørelses|måle)?periode$/,
    /^m(?:å|aa)ned$|^kvartal$|^halvår$|^uge$|^dato$|^år og måned$|^tid$/,
    /^(?:opgørelses|måle)?periode(?![\p{L}\d]).*$/u,
  ],
  year: [/^(?:kalender)?år(?:stal)?$|^aar(?:stal)?$/],
  value: [
    /^værdi(?![\p{L}\d]).*$|^vaerdi$/u,
    /^(?:(?:sum|gennemsnit|gns|snit) (?:af )?)?(?:resultat|realiseret|faktisk|måling|opnået|opgjort|tal)(?: i)?(?: (?:pct|procent|%|antal|kr|t kr|mio kr|dage|timer|point))?$/,
    /^pct$|^procent$|^andel(?![\p{L}\d]).*$|^antal$/u,
  ],
  numerator: [/^tæller$/],
  denominator: [/^nævner$/],
  provisional: [/^foreløbigt?$/],
};

/** A heading as it is compared with the usual ones: without full stops, colons, brackets and the marks of footnotes. */
export function plain(text: string): string {
  return comparable(text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+$/, "").replace(/[.:()_]/g, " "));
}

/** Words for what is a total of the columns or rows beside it. */
const TOTAL =
  /^(?:i alt|ialt|total(?:t|en)?|sum|subtotal|hovedtotal|gennemsnit|gns\.?|snit|år|året|helår|hele året|åtd|ytd|år til dato|hittil(?: i år)?|kumuleret|akkumuleret)(?:\s+(?:i alt|19\d\d|20\d\d))?$|\b(?:i alt|ialt|total)$/i;

/** Whether a heading or label is that of a total (*i alt*, *ÅTD 2019*), and names no period of its own. */
export function isTotal(text: string): boolean {
  const shown = text.replace(/\s+/g, " ").trim();
  return TOTAL.test(shown) && readPeriod(shown) === null;
}

/** A cell as a heading shows it: a real date as its month. */
export function headingText(cell: Cell, dates1904: boolean): string {
  const month = dateIn(cell, dates1904);
  return month ? periodName(month) : shownText(cell);
}

/**
 * The headings above each other over a column, the top one first. A heading that is printed once over several columns
 * holds for those to its right that have none.
 */
export function headingStack({ rows }: Rows, { headingsAt, headingRows = 1 }: HeadingPlace, index: number): Cell[] {
  const from = Math.max(0, headingsAt - headingRows + 1);
  return rows.slice(from, headingsAt + 1).map(({ cells }, at) => {
    const isLast = from + at === headingsAt;
    let column = index;
    while (!isLast && column > 0 && shownText(cells[column] ?? EMPTY) === "") column -= 1;
    return cells[column] ?? EMPTY;
  });
}

/** The number of columns that a file's rows have. */
export function widthOf({ rows }: Rows): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** The headings of a file's columns; one without is named by the letters that Excel shows. */
export function headingsOf(file: Rows, place: HeadingPlace, named = measurementText.columnNamed): string[] {
  return Array.from({ length: widthOf(file) }, (_, index) => {
    const texts = headingStack(file, place, index).map((cell) => headingText(cell, file.dates1904));
    return [...new Set(texts.filter((text) => text !== ""))].join(" ") || named(columnLetters(index));
  });
}

/** The cell that names a column's period, and the year above it where the cell has none. */
export type PeriodHeading = { cell: Cell; year: string };

const YEAR = /^(?:19|20|21)\d\d$/;

/** What period the headings over a column name; null where they name none, or a total. */
export function periodHeading(stack: readonly Cell[], dates1904: boolean): PeriodHeading | null {
  const texts = stack.map(shownText);
  if (texts.some(isTotal)) return null;
  const years = texts.map((text) => (YEAR.test(text) ? text : (/\b((?:19|20)\d\d)\b/.exec(text)?.[1] ?? "")));
  const yearOf = (at: number): string => years[at] || (years.find((year) => year !== "") ?? "");
  const found = stack.map((cell, at) => kindOf(cell, texts[at] ?? "", dates1904));
  const bare = found.lastIndexOf("bare");
  const own = bare !== -1 ? bare : found.lastIndexOf("period") !== -1 ? found.lastIndexOf("period") : -1;
  const at = own !== -1 ? own : found.lastIndexOf("year");
  const cell = stack[at];
  return cell === undefined ? null : { cell, year: found[at] === "bare" ? yearOf(at) : "" };
}

function kindOf(cell: Cell, text: string, dates1904: boolean): "bare" | "period" | "year" | null {
  if (dateIn(cell, dates1904)) return "period";
  if (YEAR.test(text)) return "year";
  if (/^\d{1,2}$/.test(text)) return null;
  if (isBarePeriod(text)) return "bare";
  return readPeriod(text) !== null || isSlashDate(text) || /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(text)
    ? "period"
    : null;
}

/** A date that is one with the month first, if not with the day first. */
const isSlashDate = (text: string): boolean => /^\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text);

/** Whether one heading's text names a period, also by a word whose year stands elsewhere. */
export function isPeriodHeading(heading: string): boolean {
  return periodHeading([{ value: heading, numberFormat: "General" }], false) !== null;
}

/** The columns whose headings name periods. */
export function periodColumns(file: Rows, place: HeadingPlace): number[] {
  return Array.from({ length: widthOf(file) }, (_, index) => index).filter(
    (index) => periodHeading(headingStack(file, place, index), file.dates1904) !== null,
  );
}

/** Whether a column holds anything below the headings. */
export function holdsAnything(rows: readonly FileRow[], headingsAt: number, index: number): boolean {
  return rows.slice(headingsAt + 1).some(({ cells }) => String(cells[index]?.value ?? "").trim() !== "");
}
