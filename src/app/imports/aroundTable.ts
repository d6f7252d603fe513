import { yearsIn } from "../../domain/calendarDate";
import { calendarYearOf } from "../../domain/contractPeriod";
import { readPeriod } from "../../domain/readPeriod";
import { periodName } from "../../text/da/periodName";
import type { FigureBook } from "../figures/figureBook";
import type { Mapping } from "./importMapping";
import { contractsNamed, shownText } from "./importRow";
import { periodIn } from "./periodInFile";
import type { FigureFile } from "./readFigureFile";

type Book = Pick<FigureBook, "contracts">;
type Rows = Pick<FigureFile, "rows" | "dates1904">;

/**
 * The contract of a sheet that is named for it, or whose title names it, where neither its rows nor a line of it names
 * one.
 */
export function contractAround(
  { rows, sheet = "" }: Pick<Rows, "rows"> & { sheet?: string },
  { columns, sections, contract, headingsAt, headingRows }: Mapping,
  { contracts }: Book,
): string | null {
  if (columns.contract !== undefined || sections || contract !== null) return contract;
  const above = rows.slice(0, Math.max(0, headingsAt - headingRows + 1)).flatMap(({ cells }) => cells.map(shownText));
  const titled = above.flatMap((text) => text.split(BETWEEN_NAMES)).map((text) => text.replace(YEARS, "").trim());
  const named = new Set(titled.flatMap((text) => contractsNamed(text, contracts)));
  const others = titled.some((text) => CENTRE.test(text) && contractsNamed(text, contracts).length === 0);
  const [only, ...more] = contractsNamed(sheet, contracts);
  if (only !== undefined) return more.length === 0 ? only.name : null;
  const [inTitle, ...moreInTitle] = named;
  return inTitle !== undefined && moreInTitle.length === 0 && !others ? inTitle.name : null;
}

/** What stands between a centre and the rest of a title: »Jobcenter Nordby – nøgletal«, »Nøgletal for Nordby«. */
const BETWEEN_NAMES = /\s+[-–—|]\s+|[:;,()]|\s+(?:for|fra|i|og)\s+/i;
const YEARS = /(?:19|20|21)\d\d(?:\s*[-/–]\s*(?:\d{4}|\d{2}))?/g;
/** A name that says of itself that it is a centre's. */
const CENTRE = /^(?:job|ydelses|beskæftigelses|borger)?cent(?:er|ret)\s+\p{L}/iu;

/**
 * The year of months without one, where the sheet's name or a line above the headings names another than the
 * contract's: of several the one that a contract is for. Years of printed dates and of school years are none.
 */
export function yearAround(
  { rows, sheet = "" }: Rows & { sheet?: string },
  mapping: Mapping,
  { contracts }: Book,
): string {
  const { headingsAt, headingRows } = mapping;
  const above = rows.slice(0, Math.max(0, headingsAt - headingRows + 1)).flatMap(({ cells }) => cells.map(shownText));
  const own = contracts.map(({ period }) => calendarYearOf(period));
  if (own.includes(null)) return "";
  const years = [...new Set([sheet, ...above].flatMap((text) => yearsIn(text.replace(NO_YEAR, " "))))];
  const [only, ...more] = years.length > 1 ? years.filter((year) => own.includes(year)) : years;
  return only !== undefined && more.length === 0 ? String(only) : "";
}

const NO_YEAR = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}\s*[/–-]\s*\d{2,4}|\d{1,2}\. \p{L}+ \d{4}/gu;

/** The period of a file that says it once above the headings: »Periode: april 2019«, also in two cells. */
export function titlePeriod({ rows }: Rows, headingsAt: number): string {
  const labelled = rows.slice(0, Math.max(0, headingsAt)).flatMap(({ cells }) => {
    const texts = cells.map(shownText);
    return texts.flatMap((text, index) => {
      const own = /^(?:opgørelses)?periode\s*:?\s*(.*)$/i.exec(text)?.[1];
      const named = own === undefined ? "" : own === "" ? (texts[index + 1] ?? "") : own;
      return readPeriod(named) === null ? [] : [named];
    });
  });
  return new Set(labelled).size === 1 ? (labelled[0] ?? "") : "";
}

/**
 * The period of a table without any that stands on a sheet named for one (*Marts*, *2019-03*), with the year of the
 * sheet or of the contracts; "" where the sheet names none, or its year is open. A sheet named for a year may hold
 * figures of any part of it.
 */
export function sheetPeriod(
  { sheet = "", dates1904 }: Rows & { sheet?: string },
  mapping: Mapping,
  book: Book,
): string {
  if (mapping.periods !== "fixed" || sheet === "") return "";
  const cell = { value: sheet, numberFormat: "General" };
  const found = periodIn(cell, mapping.year, book.contracts, { order: "day", dates1904 });
  const isOne = found.kind === "found" && found.value.kind !== "year" && !/^\d{1,2}$/.test(sheet.trim());
  return isOne ? periodName(found.value) : "";
}
