import { yearsIn } from "../../domain/calendarDate";
import { isFigure } from "../../reading/contract/measured/settledColumns";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import type { Cell } from "../../sheets/cells/sheetTable";
import { EMPTY, isTotal } from "../imports/headings";
import { shownText } from "../imports/importRow";
import { dateIn } from "../imports/periodInFile";
import type { GoalSheet, SheetMapping } from "./goalSheet";
import { readHeadings, sheetHeadingPlace, withMonthNames, type ReadHeading } from "./sheetHeadings";
import { lineKindOf, type SheetUse } from "./sheetUses";

/**
 * How a sheet of goals is read, as its headings and what stands below them suggest; null where it has no headings.
 * @param chosen Where the headings stand, where the user has said it.
 */
export function proposeSheet(
  own: GoalSheet,
  chosen: Pick<SheetMapping, "headingsAt" | "headingRows"> | null = null,
): SheetMapping | null {
  const sheet = withMonthNames(own);
  const place = chosen ?? sheetHeadingPlace(sheet);
  if (place === null) return null;
  const above = sheet.rows
    .slice(0, place.headingsAt - place.headingRows + 1)
    .flatMap(({ cells }) => cells.map(shownText).filter((text) => text !== ""));
  const year = yearOf(sheet, above, readHeadings(sheet, place, null));
  const headings = readHeadings(sheet, place, Number.isNaN(Number(year)) || year === "" ? null : Number(year));
  return {
    ...place,
    uses: settledUses(sheet, place.headingsAt, headings),
    year,
    name: nameOf(sheet, above, year),
    decimal: null,
    dateOrder: null,
    shares: false,
  };
}

const SCHOOL_YEAR = /\b((?:19|20|21)\d\d)\s*[/–-]\s*((?:19|20|21)?\d\d)\b/;

/** The year of the contract: of the title, the sheet's name, the months' headings or the file; "" where none tells. */
function yearOf({ sheet, name, dates1904 }: GoalSheet, above: readonly string[], headings: readonly ReadHeading[]) {
  const school = [...above, sheet, name].map((text) => SCHOOL_YEAR.exec(text)?.[0]).find(Boolean);
  if (school !== undefined) return school.replace(/\s/g, "");
  const only = (texts: readonly string[]): string => {
    const years = [...new Set(texts.flatMap(yearsIn))];
    return years.length === 1 ? String(years[0]) : "";
  };
  const months = headings.flatMap(({ period }) => {
    if (period === null) return [];
    const date = dateIn(period.cell, dates1904);
    return [date === null ? `${shownText(period.cell)} ${period.year}` : date.end.slice(0, 4)];
  });
  return only(above) || only([sheet]) || only(months.map(fullYears)) || only([name]);
}

/** A month's text with its year in full: mar-19 as mar 2019. */
const fullYears = (text: string): string => text.replace(/[-/ '’](\d\d)$/, " 20$1");

const UNNAMED =
  /^(?:ark|sheet|mål|maal|data|resultat(?:er)?|opfølgning|status|målinger|målopfølgning|kontrakt)\s?\d*$/i;
const CENTRE = /(?:^|\s)(\p{L}*center(?:et)?\s+(?:for\s+)?\p{Lu}[\p{L}-]+(?:\s+(?:og\s+)?\p{Lu}[\p{L}-]+)*)/iu;
const ABOUT =
  /^(?:resultatkontrakt(?:en)?|resultatplan|kontrakt|målopfølgning|opfølgning(?: på mål)?|mål og resultater|målstyring|mål|resultater)\b[\s,:–-]*(?:for|med|på|i)?\s*/i;

/** What the contract is called: by the centre or the title above the headings, else by the sheet or the file. */
function nameOf({ sheet, name }: GoalSheet, above: readonly string[], year: string): string {
  const withYear = (text: string): string => (year === "" || text.includes(year) ? text : `${text} ${year}`);
  const bare = (text: string): string =>
    text
      .replace(/\.xlsx$/i, "")
      .replace(SCHOOL_YEAR, " ")
      .replace(/\b(?:19|20|21)\d\d\b/, " ")
      .replace(/_/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  const centre = above.map((text) => capitalised(bare(text))).find((found) => found !== null) ?? null;
  if (centre !== null) return withYear(centre);
  const titles = above.map((text) =>
    bare(text)
      .replace(ABOUT, "")
      .replace(/^(?:for|med)\s+/i, "")
      .trim(),
  );
  const named = [...titles, bare(sheet), bare(name)].find(
    (text) => /\p{L}{2,}/u.test(text) && text.length <= NAME_LENGTH && !UNNAMED.test(text),
  );
  return named === undefined ? "" : withYear(named);
}

/** The longest title that is a name. */
const NAME_LENGTH = 40;

/** The centre that a title names with a capital: Center Nordby of »Opfølgning for Center Nordby«. */
function capitalised(text: string): string | null {
  const [, found = ""] = CENTRE.exec(text) ?? [];
  return /\s(?:for\s+)?\p{Lu}/u.test(found) ? found : null;
}

/** The uses of all columns by their headings, where these leave it open by what stands below them. */
function settledUses({ rows }: GoalSheet, headingsAt: number, headings: readonly ReadHeading[]): SheetUse[] {
  const body = rows.slice(headingsAt + 1).filter(({ cells }) => {
    const [first = "", ...more] = cells.map(shownText).filter((text) => text !== "");
    return more.length > 0 && !isTotal(first);
  });
  const cellsOf = (at: number): Cell[] =>
    body.map(({ cells }) => cells[at] ?? EMPTY).filter((cell) => shownText(cell) !== "");
  const share = (at: number, is: (cell: Cell) => boolean): number => {
    const cells = cellsOf(at);
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const uses = headings.map(({ use, judged }, at): SheetUse => {
    const isKinds = share(at, (cell) => lineKindOf(shownText(cell)) !== null) > 0.9 && kinds(cellsOf(at)) > 1;
    if (isKinds && use !== "figure") return "lineKind";
    if (use === "text" && share(at, isNr) > 0.9) return "nr";
    if (use === "text" && share(at, isAim) > 0.6) return "target";
    if (use === "target" && share(at, isWords) > 0.6) return "indicator";
    if (use === "part" && share(at, (cell) => shownText(cell).length > 3) > 0.5) return "indicator";
    if (use === "unit" && share(at, isCentre) > 0.6) return "contract";
    return judged ? "none" : use;
  });
  const isOpen = (at: number): boolean => uses[at] === "none" && headings[at]?.judged === false;
  if (!uses.includes("text")) {
    const longest = uses
      .map((use, at) => ({ use, at, share: share(at, isWords) }))
      .filter(({ use, at, share: words }) => (use === "indicator" || isOpen(at)) && words > 0.6);
    const text = longest.find(({ use }) => use === "indicator") ?? longest[0];
    if (text !== undefined) uses[text.at] = "text";
  }
  const text = uses.indexOf("text");
  const number = uses.findIndex((_use, at) => at < text && isOpen(at) && share(at, isNr) > 0.9);
  if (!uses.includes("nr") && number !== -1) uses[number] = "nr";
  if (!uses.includes("figure"))
    for (const [at, { words, use }] of headings.entries())
      if (use === "total" && /^(?:19|20|21)\d\d$/.test(words)) uses[at] = "figure";
  return onceOnly(uses, headings);
}

/** Of several columns with the same use the first has it; of baselines the one of the latest year. */
function onceOnly(uses: readonly SheetUse[], headings: readonly ReadHeading[]): SheetUse[] {
  const latest = uses
    .map((use, at) => (use === "baseline" ? (headings[at]?.year ?? 0) : -1))
    .reduce((best, year, at, all) => (year > (all[best] ?? -1) ? at : best), 0);
  return uses.map((use, at) => {
    if (["none", "figure", "total"].includes(use)) return use;
    if (use === "baseline") return at === latest ? use : "none";
    return uses.indexOf(use) === at ? use : "none";
  });
}

const kinds = (cells: readonly Cell[]): number => new Set(cells.map((cell) => lineKindOf(shownText(cell)))).size;

const isNr = (cell: Cell): boolean => /^(?:mål\s*)?\d{1,2}(?:[.,]\d{1,2}){0,2}\.?\s?[a-z]?\)?$/i.test(shownText(cell));

const isAim = (cell: Cell): boolean =>
  (typeof cell.value === "number" && !isDateFormat(cell.numberFormat)) || isFigure(shownText(cell));

const isWords = (cell: Cell): boolean => /\p{L}{3,}.*\s.*\p{L}|\p{L}{6,}/u.test(shownText(cell)) && !isAim(cell);

/** *Jobcenter Nord*, *Vester Skole*; not *Skolefravær*. */
const isCentre = (cell: Cell): boolean =>
  /(?:cent(?:er|ret)|afdeling(?:en)?|skole[nr]?|institution(?:en)?)(?![\p{L}\d])/iu.test(shownText(cell));
