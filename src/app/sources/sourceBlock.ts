import { comparable, type Cell } from "../../sheets/cells/sheetTable";
import { cellAt } from "../imports/headingRows";
import { EMPTY, headingsOf, headingStack, periodColumns, plain, USUAL } from "../imports/headings";
import type { Mapping } from "../imports/importMapping";
import { shownText } from "../imports/importRow";
import { filledLabels } from "../imports/printedOnce";
import type { FileRow } from "../imports/readFigureFile";
import type { Block } from "../imports/tableBlocks";
import type { UsableSource } from "./usableSources";

/** Why a source finds nothing in a table: a heading that it does not have, or has twice, or no figures at all. */
export type Silence =
  | { kind: "headingMissing" | "headingTwice"; heading: string }
  | { kind: "valueMissing" | "periodMissing" | "noRows" | "noFigures" };

/** A source's own rows of a table, read by its columns; `own` are the numbers of the rows that are its goal's. */
export type SourceBlock = { table: Block["table"]; mapping: Mapping; own: readonly number[] };

/** A table that sources are found in: what is worked out once for all of them. */
export type SearchedTable = Block & {
  headings: readonly string[];
  across: readonly number[];
  /** The texts of columns of labels, by the columns that are looked at together. */
  labels: Map<string, ReadonlyMap<number, readonly Cell[]>>;
};

export function searchedTable(block: Block): SearchedTable {
  const { table, mapping } = block;
  return {
    ...block,
    headings: headingsOf(table, mapping).map(comparable),
    across: periodColumns(table, mapping),
    labels: new Map(),
  };
}

/** What a source reads of a table, or why it finds nothing there. */
export function sourceBlock(searched: SearchedTable, source: UsableSource): SourceBlock | Silence {
  const { table, mapping, headings } = searched;
  const named = [...source.conditions.map(({ column }) => column), ...source.periods];
  const found = [...named, source.numerator, source.denominator].map((name) => indexOf(name, headings));
  const fault = found.find((index): index is Silence => typeof index === "object");
  if (fault) return fault;
  const values = valueColumns(searched, source);
  if ("kind" in values) return values;
  if (!values.across && source.periods.length === 0 && mapping.fixedPeriod === "") return { kind: "periodMissing" };
  const at = (name: string): number => headings.indexOf(comparable(name));
  const conditions = source.conditions.map(({ column, value }) => ({ index: at(column), value: comparable(value) }));
  const periods = source.periods.map(at);
  const labels = labelsOf(searched, [...conditions.map(({ index }) => index), ...periods]);
  const body = table.rows.slice(mapping.headingsAt + 1);
  const head = table.rows.slice(0, mapping.headingsAt + 1);
  const cell = (index: number, row: number): Cell => labels.get(index)?.[row] ?? EMPTY;
  const own = body.flatMap((row, index) =>
    conditions.every((each) => comparable(shownText(cell(each.index, index))) === each.value) ? [{ row, index }] : [],
  );
  if (own.length === 0) return { kind: "noRows" };
  const read = new Set([...periods, ...values.indexes, ...shareOf(source).map(at)]);
  const rows = own.map(({ row, index }): FileRow => ({
    row: row.row,
    cells: row.cells.map((each, column) =>
      !read.has(column) ? EMPTY : periods.includes(column) ? cell(column, index) : each,
    ),
  }));
  return {
    table: { ...table, rows: [...head, ...rows] },
    mapping: mappingOf(searched, source, values, periods),
    own: own.map(({ row }) => row.row),
  };
}

const shareOf = ({ numerator, denominator }: UsableSource): string[] =>
  [numerator, denominator].filter((name) => name !== "");

function indexOf(name: string, headings: readonly string[]): number | Silence | null {
  if (name === "") return null;
  const index = headings.indexOf(comparable(name));
  if (index === -1) return { kind: "headingMissing", heading: name };
  return headings.lastIndexOf(comparable(name)) === index ? index : { kind: "headingTwice", heading: name };
}

/** The columns that a source's figures stand in, and whether they are those of periods. */
type Values = { indexes: readonly number[]; across: boolean };

function valueColumns(searched: SearchedTable, source: UsableSource): Values | Silence {
  const { table, mapping, headings, across } = searched;
  const { value, periods } = source;
  if (periods.length === 0 && across.length > 0) {
    const isBelow = (index: number): boolean =>
      headingStack(table, mapping, index).some((cell) => comparable(shownText(cell)) === comparable(value));
    const indexes = value === "" ? across : across.filter(isBelow);
    return indexes.length === 0 ? { kind: "headingMissing", heading: value } : { indexes, across: true };
  }
  const index = indexOf(value, headings);
  if (typeof index === "object" && index !== null) return index;
  if (index !== null) return { indexes: [index], across: false };
  if (shareOf(source).length > 0) return { indexes: [], across: false };
  const proposed = mapping.columns.value;
  return proposed === undefined ? { kind: "valueMissing" } : { indexes: [proposed], across: false };
}

function mappingOf(
  { table, mapping, headings, across }: SearchedTable,
  source: UsableSource,
  values: Values,
  periods: readonly number[],
): Mapping {
  const at = (name: string): number => headings.indexOf(comparable(name));
  const [value] = values.indexes;
  const goal = source.nr + source.part;
  const isYear = (index: number): boolean => {
    const text = plain(shownText(headingStack(table, mapping, index).at(-1) ?? EMPTY));
    return USUAL.year.some((pattern) => pattern.test(text));
  };
  const year = periods.length === 2 ? (periods.find(isYear) ?? periods[0]) : undefined;
  const period = periods.find((index) => index !== year);
  const isPart = values.across && values.indexes.length < across.length;
  return {
    ...mapping,
    columns: {
      ...(period === undefined ? {} : { period }),
      ...(year === undefined ? {} : { year }),
      ...(values.across || value === undefined ? {} : { value }),
      ...(source.numerator === "" ? {} : { numerator: at(source.numerator), denominator: at(source.denominator) }),
    },
    periods: values.across ? "headings" : periods.length > 0 ? "column" : "fixed",
    goals: isPart ? "headings" : "fixed",
    fixedGoal: goal,
    goalColumns: Object.fromEntries(isPart ? values.indexes.map((index) => [String(index), goal]) : []),
    contract: source.contract,
    sections: false,
    factor: source.factor,
  };
}

function labelsOf({ table, mapping, labels }: SearchedTable, indexes: readonly number[]) {
  const name = [...new Set(indexes)].sort((a, b) => a - b).join();
  const known = labels.get(name) ?? filledLabels(table.rows.slice(mapping.headingsAt + 1), indexes);
  labels.set(name, known);
  return known;
}

/** The rows below a table's headings that belong to none of these sources, with what tells them apart. */
export function strayRows(
  { table, mapping, headings }: SearchedTable,
  sources: readonly UsableSource[],
  own: ReadonlySet<number>,
): { count: number; names: string[] } {
  const rows = table.rows
    .slice(mapping.headingsAt + 1)
    .filter((row) => !own.has(row.row) && row.cells.filter((cell) => shownText(cell) !== "").length > 1);
  const columns = [...new Set(sources.flatMap(({ conditions }) => conditions.map(({ column }) => comparable(column))))];
  const indexes = columns.map((column) => headings.indexOf(column)).filter((index) => index !== -1);
  const texts = rows.map((row) => indexes.map((index) => shownText(cellAt(row, index))).find((text) => text !== ""));
  return { count: rows.length, names: [...new Set(texts.filter((text) => text !== undefined))] };
}
