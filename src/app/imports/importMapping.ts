import type { Decimal } from "../../files/tables/decimals";
import type { FileRow } from "../../files/tables/fileTable";
import { readPeriod } from "../../domain/readPeriod";
import { comparable } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import { columnLetters } from "../../sheets/cells/columnLetters";
import type { FigureBook } from "../figures/figureBook";
import type { FigureFile } from "./readFigureFile";

/** What a column of a file can hold. */
export const COLUMN_USES = [
  "contract",
  "nr",
  "part",
  "period",
  "year",
  "value",
  "numerator",
  "denominator",
  "provisional",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** How a file's columns are to be read. Columns and the row of headings are counted from 0. */
export type Mapping = {
  headingsAt: number;
  columns: Readonly<Partial<Record<ColumnUse, number>>>;
  /** Where the periods stand: in a column, as the headings of columns, or one for the whole file. */
  periods: "column" | "headings" | "fixed";
  fixedPeriod: string;
  /** The year of periods that are written without one; "" where they have theirs. */
  year: string;
  /** The contract of the whole file; null where a column names it. */
  contract: string | null;
  /** The decimal sign as the user says it; null leaves it to the file. */
  decimal: Decimal | null;
  /** Percentages are given as shares: 0,947 for 94,7 pct. */
  shares: boolean;
};

/** What headings usually say, the surer ones first. */
const USUAL: Readonly<Record<ColumnUse, readonly RegExp[]>> = {
  contract: [/^(?:resultat)?kontrakt(?:ens navn)?$/, /^(?:job)?center(?:navn)?$|^afdeling$/],
  nr: [/^(?:mål|indikator|kontraktmål)? ?-?(?:nr|nummer|id)$/, /^indikator$|^mål$/],
  part: [/^delmål$/],
  period: [/^(?:opgørelses|måle)?periode$/, /^måned$|^kvartal$|^uge$|^dato$|^år og måned$/],
  year: [/^(?:kalender)?år$/],
  value: [/^værdi\b.*$/, /^resultat$|^faktisk$|^måling$|^opnået$|^tal$/, /^pct$|^procent$|^andel\b.*$|^antal$/],
  numerator: [/^tæller$/],
  denominator: [/^nævner$/],
  provisional: [/^foreløbigt?$/],
};

/** A heading as it is compared with the usual ones: without full stops, colons and brackets. */
function plain(text: string): string {
  return comparable(text.replace(/[.:()_]/g, " "));
}

/** The headings of a file's columns; one without is named by the letters that Excel shows. */
export function headingsOf(
  file: FigureFile,
  { headingsAt }: Pick<Mapping, "headingsAt">,
  named = measurementText.columnNamed,
): string[] {
  const width = Math.max(...file.rows.map(({ cells }) => cells.length));
  const row = file.rows[headingsAt];
  return Array.from(
    { length: width },
    (_, index) => String(row?.cells[index]?.value ?? "").trim() || named(columnLetters(index)),
  );
}

/** The headings of columns that hold something and are not read. */
export function unusedHeadings(file: FigureFile, mapping: Mapping): string[] {
  const used = new Set(Object.values(mapping.columns));
  return headingsOf(file, mapping).filter(
    (heading, index) =>
      !used.has(index) &&
      !(mapping.periods === "headings" && isPeriodHeading(heading)) &&
      file.rows.slice(mapping.headingsAt + 1).some(({ cells }) => String(cells[index]?.value ?? "").trim() !== ""),
  );
}

/** Whether a heading names a period, also by a word whose year stands elsewhere. */
export function isPeriodHeading(heading: string): boolean {
  return readPeriod(heading) !== null || (/[a-zæøå]/i.test(heading) && readPeriod(`${heading} 2009`) !== null);
}

/** A mapping as the headings suggest it, for the user to correct; what was remembered for such headings comes first. */
export function proposeMapping(file: FigureFile, { contracts }: Pick<FigureBook, "contracts">): Mapping {
  const headingsAt = headingRow(file.rows);
  const headings = headingsOf(file, { headingsAt });
  const columns = usualColumns(headings);
  const byHeadings = headings.filter(isPeriodHeading).length > 1 && columns.value === undefined;
  const [only] = contracts;
  return {
    headingsAt,
    columns,
    periods: byHeadings ? "headings" : columns.period === undefined && columns.year === undefined ? "fixed" : "column",
    fixedPeriod: "",
    year: "",
    contract: columns.contract === undefined && contracts.length === 1 && only ? only.name : null,
    decimal: null,
    shares: false,
  };
}

function usualColumns(headings: readonly string[]): Mapping["columns"] {
  const columns: Partial<Record<ColumnUse, number>> = {};
  for (const use of COLUMN_USES) {
    const taken = new Set(Object.values(columns));
    const found = USUAL[use]
      .map((pattern) => headings.findIndex((heading, index) => !taken.has(index) && pattern.test(plain(heading))))
      .find((index) => index !== -1);
    if (found !== undefined) columns[use] = found;
  }
  return columns;
}

/** How far down a file the row of headings is looked for, below whatever title it has. */
const LOOKED_AT = 20;

function headingRow(rows: readonly FileRow[]): number {
  const known = rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => cells.filter(({ value }) => typeof value === "string" && isKnown(value)).length);
  const most = Math.max(...known);
  return most > 1 ? known.indexOf(most) : 0;
}

function isKnown(heading: string): boolean {
  return (
    Object.values(USUAL)
      .flat()
      .some((pattern) => pattern.test(plain(heading))) ||
    (heading !== "" && isPeriodHeading(heading))
  );
}

/** What a mapping still lacks before the file can be read. */
export type MappingLack = "contract" | "nr" | "period" | "value";

export function lacksOf({ columns, contract, periods, fixedPeriod }: Mapping): MappingLack[] {
  const share = columns.numerator !== undefined && columns.denominator !== undefined;
  return [
    ...(contract === null && columns.contract === undefined ? (["contract"] as const) : []),
    ...(columns.nr === undefined ? (["nr"] as const) : []),
    ...((periods === "column" && columns.period === undefined) ||
    (periods === "fixed" && readPeriod(fixedPeriod) === null)
      ? (["period"] as const)
      : []),
    ...(periods !== "headings" && columns.value === undefined && !share ? (["value"] as const) : []),
  ];
}
