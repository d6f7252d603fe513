import { comparable } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { namesGoal } from "./headingRows";
import { isTotal } from "./headings";
import { shownText } from "./importRow";
import type { Mapping } from "./importMapping";
import { isBarePeriod } from "./periodInFile";
import { sectionContract } from "./proposeMapping";
import { readPeriod } from "../../domain/readPeriod";
import type { FigureFile, FileRow } from "./readFigureFile";

type Book = Pick<FigureBook, "contracts" | "goals">;

/** A line that says of itself that it names a centre or a contract. */
const WORDED =
  /^(?:(?:job|ydelses|beskæftigelses|borger)?cent(?:er|ret)|afdeling|kontrakt|resultatkontrakt)(?![\p{L}\d])\s*:?\s*\p{L}/iu;
/** A remark on the figures, which names nobody. */
const REMARK = /^(?:kilde|note|noter|bemærk|anm|udtræk|udtrukket|opdateret|opgjort|data|tallene|\*|\d\))|[.:]$/i;
const LONGEST_NAME = 40;

/**
 * Tells which line of a table names the contract of the rows below it: one that the workbook has, or a centre that it
 * does not have. A line that is none of both goes on with the contract above: a heading of goals or a remark. Where the
 * contracts are named without the word for a centre, a line that comes once is taken for another centre; its figures
 * are left out and told, as they may never land on the contract above.
 */
export function sectionsOf(
  { rows }: Pick<FigureFile, "rows">,
  book: Book,
  before: string,
): (row: FileRow) => string | null {
  const counts = new Map<string, number>();
  const known: string[] = [];
  for (const row of rows) {
    const text = loneText(row);
    if (text === null) continue;
    counts.set(comparable(text), (counts.get(comparable(text)) ?? 0) + 1);
    if (sectionContract(row, book) !== null) known.push(text);
  }
  const isBare = [...known, ...(before === "" ? [] : [before])].some((text) => !WORDED.test(text));
  return (row) => {
    const found = sectionContract(row, book);
    if (found !== null) return found;
    const text = loneText(row);
    if (text === null || !namesSomebody(text, book)) return null;
    if (WORDED.test(text)) return text;
    return isBare && counts.get(comparable(text)) === 1 ? text : null;
  };
}

/**
 * A single name above the figures that is none of the workbook's, where the file itself does not say whose they are:
 * the title of a table, or a centre whose figures would land on the chosen contract. Null where there is none.
 */
export function nameAbove({ rows }: Pick<FigureFile, "rows">, mapping: Mapping, book: Book): string | null {
  const { contract, columns, sections, headingsAt, headingRows } = mapping;
  if (contract === null || sections || columns.contract !== undefined) return null;
  const above = rows.slice(0, Math.max(0, headingsAt - headingRows + 1)).map(loneText);
  return above.find((text) => text !== null && /^\p{Lu}[\p{L}-]+$/u.test(text) && namesSomebody(text, book)) ?? null;
}

/** The only text of a row. */
function loneText({ cells }: FileRow): string | null {
  let lone: string | null = null;
  for (const cell of cells) {
    const text = shownText(cell);
    if (text === "") continue;
    if (lone !== null) return null;
    lone = text;
  }
  return lone;
}

/** Whether a text can be a name: words, no remark, and neither a goal, a period nor a total. */
function namesSomebody(text: string, { goals }: Book): boolean {
  const isName = /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME && !REMARK.test(text) && !/\d/.test(text);
  return (
    isName &&
    !isTotal(text) &&
    readPeriod(text) === null &&
    !isBarePeriod(text) &&
    !namesGoal({ value: text, numberFormat: "General" }, goals)
  );
}
