import type { Contract } from "../../domain/contract";
import { comparable, type Cell } from "../../sheets/cells/sheetTable";
import { isTotal } from "../imports/headings";
import { cellAt } from "../imports/headingRows";
import { contractsNamed, shownText } from "../imports/importRow";
import type { FileRow } from "../imports/readFigureFile";
import type { GoalSheet, SheetMapping, SheetNote } from "./goalSheet";
import { lineKindOf, shareLineOf, type SheetUse } from "./sheetUses";

/** One goal's row of a sheet, with what the rows around it say of it. */
export type GoalLine = {
  row: number;
  /** The indexes of the rows that hold the goal's own words, its target and its figures. */
  at: number;
  targetAt: number;
  figuresAt: number;
  /** Those of the parts of its share, where they stand on lines of their own; -1 for none. */
  numeratorAt: number;
  denominatorAt: number;
  nr: string;
  /** The number is one that Excel has made a date of. */
  nrIsDate: boolean;
  part: string;
  /** Whether the row goes on with the goal above under its number. */
  continued: boolean;
  /** The name of the contract or centre that stands in its column or in a line above; "" for none. */
  centre: string;
  focus: string;
  area: string;
  type: string;
};

/** The goals of a sheet by its rows, and what gives none. */
export type GoalLines = { lines: GoalLine[]; notes: SheetNote[] };

/** Columns that may be printed once for the rows below them, as merged cells are. */
const CARRIED = ["contract", "focus", "area", "type"] as const;
type Carried = (typeof CARRIED)[number];

/** The column of each use of a mapping. */
export function columnsOf({ uses }: Pick<SheetMapping, "uses">): Partial<Record<SheetUse, number>> {
  return Object.fromEntries(uses.flatMap((use, at) => (use === "none" ? [] : [[use, at]])).reverse());
}

/** Reads the rows below the headings: which are goals, which are headings of groups, totals or remarks. */
export function goalLines(sheet: GoalSheet, mapping: SheetMapping, contracts: readonly Contract[]): GoalLines {
  const columns = columnsOf(mapping);
  const figures = mapping.uses.flatMap((use, at) => (use === "figure" ? [at] : []));
  const numbers = [columns.target, columns.targetUpper, columns.baseline, columns.total, ...figures];
  const text = (row: FileRow, use: SheetUse): string => shownText(cellAt(row, columns[use]));
  const rows = sheet.rows;
  const headings = new Set(
    rows.slice(mapping.headingsAt - mapping.headingRows + 1, mapping.headingsAt + 1).map(wordsOf),
  );
  const once = new Map(CARRIED.map((use) => [use, isPrintedOnce(rows.slice(mapping.headingsAt + 1), columns[use])]));
  const carried: Record<Carried, string> = { contract: "", focus: "", area: "", type: "" };
  const [lines, notes]: [GoalLine[], SheetNote[]] = [[], []];
  let group: { row: number; text: string } | null = null;
  const unnumbered = new Map<string, number>();
  const note = (row: FileRow, kind: SheetNote["kind"], words: string): void =>
    void notes.push({ row: row.row, kind, text: words });
  for (const [at, row] of rows.entries()) {
    if (at <= mapping.headingsAt || headings.has(wordsOf(row))) continue;
    const filled = [...new Set(row.cells.map(shownText).filter((each) => each !== ""))];
    const [first = ""] = filled;
    if ([first, text(row, "nr"), text(row, "text")].some((each) => each !== "" && isTotal(each))) {
      note(row, "totals", first);
      continue;
    }
    const isSet = (index: number | undefined): boolean => shownText(cellAt(row, index)) !== "";
    const hasNumber = numbers.some(isSet);
    const last = lines.at(-1);
    const share = shareIn(row, columns);
    const kind = share ?? (columns.lineKind === undefined ? null : lineKindOf(text(row, "lineKind")));
    const isLine = last !== undefined && isLineOf(row, columns, last, rows[last.at], share !== null);
    if (kind !== null && last !== undefined && isLine) {
      if (kind === "numerator") last.numeratorAt = at;
      else if (kind === "denominator") last.denominatorAt = at;
      else if (kind === "result") last.figuresAt = at;
      else if (kind === "target") last.targetAt = at;
      else note(row, "line", text(row, "lineKind"));
      continue;
    }
    const heading = hasNumber ? null : headingIn(row, filled, columns, rows[at + 1]);
    if (heading !== null) {
      if (group !== null) note({ ...row, row: group.row }, "text", group.text);
      group = { row: row.row, text: heading };
      continue;
    }
    if (group !== null) {
      if (isCentre(group.text, contracts)) [carried.contract, carried.focus] = [group.text, ""];
      else carried.focus = group.text;
      note({ ...row, row: group.row }, "heading", group.text);
      group = null;
    }
    for (const use of CARRIED) {
      const own = text(row, use);
      if (own !== "") carried[use] = own;
      else if (columns[use] !== undefined && once.get(use) !== true) carried[use] = "";
    }
    const given = text(row, "nr");
    const split = columns.nr === undefined ? leadingNr(text(row, "text")) : null;
    const continued = last !== undefined && given === "" && columns.nr !== undefined && text(row, "text") === "";
    const order = (unnumbered.get(carried.contract) ?? 0) + 1;
    if (columns.nr === undefined && split === null) unnumbered.set(carried.contract, order);
    const [nr, part] = numberAndPart(columns.nr === undefined ? (split ?? String(order)) : nrOf(given));
    lines.push({
      row: row.row,
      at,
      targetAt: at,
      figuresAt: kind === null || kind === "result" ? at : -1,
      numeratorAt: kind === "numerator" ? at : -1,
      denominatorAt: kind === "denominator" ? at : -1,
      nr: continued ? last.nr : nr,
      nrIsDate: isDated(cellAt(row, columns.nr)),
      part: text(row, "part").toLowerCase() || (continued ? "" : part),
      continued,
      centre: carried.contract,
      focus: carried.focus,
      area: carried.area,
      type: carried.type,
    });
  }
  if (group !== null) notes.push({ row: group.row, kind: "text", text: group.text });
  return { lines: withParts(lines), notes };
}

/** The part of a share that a row says it holds, in any of its columns of words. */
function shareIn(row: FileRow, columns: Partial<Record<SheetUse, number>>): "numerator" | "denominator" | null {
  const words = (["lineKind", "text", "indicator", "unit", "part"] as const).map((use) =>
    shareLineOf(shownText(cellAt(row, columns[use]))),
  );
  return words.find((share) => share !== null) ?? null;
}

/**
 * Whether a row is one more line of the goal above: its target, its result or what is computed of them.
 * @param isShare Whether it says that it is part of a share: then its words need not be the goal's.
 */
function isLineOf(
  row: FileRow,
  columns: Partial<Record<SheetUse, number>>,
  last: GoalLine,
  above: FileRow | undefined,
  isShare: boolean,
): boolean {
  const nr = shownText(cellAt(row, columns.nr));
  const text = shownText(cellAt(row, columns.text));
  const isSameNr = nr === "" || numberAndPart(nrOf(nr))[0] === last.nr;
  return (
    isSameNr && (isShare || text === "" || (above !== undefined && text === shownText(cellAt(above, columns.text))))
  );
}

/** 14a as the number 14 and its part a. */
function numberAndPart(nr: string): [nr: string, part: string] {
  const [, number = nr, part = ""] = /^(\d[\d.]*)\s?([a-zæøå])$/i.exec(nr) ?? [];
  return [number, part.toLowerCase()];
}

const wordsOf = ({ cells }: FileRow): string =>
  cells
    .map((cell) => comparable(shownText(cell)))
    .join("|")
    .replace(/\|+$/, "");

/**
 * The words of a row without figures that is a heading or a remark: one text alone, or a number and a title above
 * goals that are numbered below it.
 */
function headingIn(
  row: FileRow,
  filled: readonly string[],
  columns: Partial<Record<SheetUse, number>>,
  next: FileRow | undefined,
): string | null {
  const [first = "", second = ""] = filled;
  if (filled.length === 1) return first;
  const nr = shownText(cellAt(row, columns.nr));
  const below = next === undefined ? "" : shownText(cellAt(next, columns.nr));
  const isAbove =
    filled.length === 2 && nr === first && /^\d+\.?$/.test(nr) && below.startsWith(`${nr.replace(".", "")}.`);
  return isAbove ? second : null;
}

function isCentre(text: string, contracts: readonly Contract[]): boolean {
  return (
    /(?:\bcentret|center|^afdeling|\bskole)(?![\p{L}\d])/iu.test(text) || contractsNamed(text, contracts).length > 0
  );
}

/** Whether a column prints each label once: blanks follow labels, and no two labels in a row are the same. */
function isPrintedOnce(rows: readonly FileRow[], index: number | undefined): boolean {
  const labels = rows.map((row) => shownText(cellAt(row, index)));
  return labels.includes("") && !labels.some((label, at) => label !== "" && label === labels[at + 1]);
}

/** A goal's number without the word before it and the stop behind it. */
export function nrOf(text: string): string {
  const bare = text
    .replace(/^(?:resultat|indsats|udviklings)?mål(?![\p{L}\d])[.:]?\s*(?:nr\.?)?\s*:?\s*/iu, "")
    .replace(/[.:)]$/, "")
    .trim();
  const leading = /^(\d{1,2}(?:\.\d{1,2})*[a-zæøå]?)[.:)]?\s+\p{L}/iu.exec(bare)?.[1];
  return leading ?? bare;
}

/** The number that a goal's words begin with: 1.2 of *1.2 Kortere ventetid*. */
function leadingNr(text: string): string | null {
  return /^(?:mål\s+)?(\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}(?=[.:)]))[.:)]?\s+\p{L}/iu.exec(text)?.[1] ?? null;
}

function isDated({ value, numberFormat }: Cell): boolean {
  return typeof value === "number" && /[dmy]{2}/i.test(numberFormat) && !/^general$/i.test(numberFormat);
}

/** Lines that go on under one number are its parts: a, b, c … */
function withParts(lines: readonly GoalLine[]): GoalLine[] {
  let [from, count] = [0, 0];
  return lines.map((line, at) => {
    if (!line.continued) [from, count] = [at, 0];
    const isFirst = at === from && lines[at + 1]?.continued === true;
    if (!line.continued && !isFirst) return line;
    count += 1;
    return line.part === "" ? { ...line, part: String.fromCharCode(96 + count) } : line;
  });
}
