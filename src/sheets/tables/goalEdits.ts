import { foldedText } from "../../domain/foldedText";
import { type Goal, goalNr } from "../../domain/goal";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { readRows } from "../cells/rowReader";
import { comparable, type Cell, type CellValue, type SheetTable, type TableRow } from "../cells/sheetTable";
import { schemaOf, tables, type Header, type OwnTableOf, type TableName } from "./allTables";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import { goalRow } from "./goals";
import { asList, listedIn } from "./mapCells";
import type { CellEdit } from "./tableWriting";

/** The tables beside Mål whose rows belong to a goal by its key. */
type Following = Exclude<
  {
    [Name in TableName]: OwnTableOf<Name> extends { keyedBy: readonly [...typeof GOAL_KEY, ...string[]] }
      ? Name
      : never;
  }[TableName],
  "Mål"
>;

const isFollowing = (name: TableName): name is Following =>
  name !== "Mål" && GOAL_KEY.every((header, index) => schemaOf(name).keyedBy[index] === header);

/** The tables whose rows follow a goal to its new Nr or Delmål, in the order of their sheets. */
export const FOLLOWING: readonly Following[] = tables.map(({ name }) => name).filter(isFollowing);

/** Tables whose rows are never removed by us: they stand when their goal is removed, and are told. */
export const KEPT: readonly TableName[] = ["Handlingsplaner", "Ændringer"];

/** The cells of a goal's row in Mål that differ between two versions of the goal. The others are left alone. */
export function goalEdits(row: TableRow<Header<"Mål">>, before: Goal, after: Goal, dates1904: boolean): CellEdit[] {
  const old = goalRow(before, dates1904).cells;
  return goalRow(after, dates1904)
    .cells.filter(({ value }, index) => value !== old[index]?.value)
    .map(({ header, value, numberFormat }) => ({
      table: "Mål",
      row: row.row,
      header,
      ...asShown("Mål", header, row.cell(header), value, numberFormat),
    }));
}

/** The cells of one table's rows under a goal that must follow when its Nr or Delmål is changed. */
export function followingEdits(
  name: Following,
  table: SheetTable,
  before: Goal,
  after: Goal,
  dates1904: boolean,
): CellEdit[][] {
  const keys = [
    ["Nr", before.nr, after.nr],
    ["Delmål", before.part, after.part],
  ] as const;
  const changed = keys.filter(([, old, next]) => old !== next);
  if (changed.length === 0) return [];
  return readRows({ name, columns: goalKeyColumns }, table, [], dates1904)
    .filter((row) => {
      const key = readKey(row);
      return key !== null && comparableKey(key) === comparableKey(before);
    })
    .map(({ row, cell }) =>
      changed.map(([header, , value]) => ({ table: name, row, header, ...asShown(name, header, cell(header), value) })),
    );
}

/** The tables whose column Mål lists numbers of goals. */
export const NAMING = ["Strategikort", "Forandringsteori"] as const satisfies readonly TableName[];

/**
 * The cells of a map's table that name a goal by its number (14a, or 14 where `isWhole`: the goal has no other part),
 * with its new one. What else stands in the list stays.
 */
export function namingEdits(
  name: (typeof NAMING)[number],
  table: SheetTable,
  { before, after, isWhole }: { before: Goal; after: Goal; isWhole: boolean },
  dates1904: boolean,
): CellEdit[][] {
  const news = new Map([
    ...(isWhole ? [[foldedText(before.nr), after.nr] as const] : []),
    [foldedText(goalNr(before)), goalNr(after)],
  ]);
  return readRows({ name, columns: schemaOf(name).columns }, table, [], dates1904).flatMap((row) => {
    const numbers = listedIn(row.text("Mål"));
    const renamed = numbers.map((number) => news.get(foldedText(number)) ?? number);
    if (comparable(row.text("Kontrakt")) !== comparable(before.contract)) return [];
    if (renamed.every((number, at) => number === numbers[at])) return [];
    return [[{ table: name, row: row.row, header: "Mål", ...asShown(name, "Mål", row.cell("Mål"), asList(renamed)) }]];
  });
}

/** A number where the cell shows it ×100 is written as the share, and never as a text or a date. */
function asShown(
  table: TableName,
  header: string,
  { numberFormat: existing }: Cell,
  value: CellValue,
  wanted?: string,
): { value: CellValue; numberFormat: string } {
  if (typeof value !== "number") return { value, numberFormat: existing };
  if (wanted !== undefined) return { value, numberFormat: isDateFormat(existing) ? existing : wanted };
  const isDegree = schemaOf(table).columns.find((column) => column.header === header)?.kind === "degree";
  const fits = existing !== "@" && !isDateFormat(existing);
  if (isDegree) return { value, numberFormat: fits ? existing : "0 %" };
  if (fits && isPercentFormat(existing))
    return { value: Number((value / 100).toPrecision(15)), numberFormat: existing };
  return { value, numberFormat: fits ? existing : "General" };
}
