import { seenText } from "../../domain/foldedText";
import { readPeriod } from "../../domain/readPeriod";
import { issueIn, problems, type Issue } from "../cells/issue";
import { editDistance } from "../cells/nearest";
import { readDateText, readYesNo } from "../cells/readCell";
import { columnIndex, comparable, type CellValue, type SheetTable } from "../cells/sheetTable";
import type { Column, TableSchema } from "./schema";

/** The share of a header's letters that a renamed one has in common with it: three of four. */
const CLOSE = 0.75;

/** Whether a header is ours with something added, or with a slip in it. */
function isClose(header: string, other: string): boolean {
  const [a, b] = [comparable(header), comparable(other)];
  return b.startsWith(a) || 1 - editDistance(a, b) / Math.max(a.length, b.length) >= CLOSE;
}

const isNumeric = (value: CellValue): boolean =>
  typeof value === "number" || /^[−-]?[\d.]+(,\d+)?( ?%)?$/.test(String(value));

/** Whether a cell can hold what a column holds. */
function fits({ kind, choices }: Column, value: CellValue): boolean {
  if (kind === "choice") return (choices ?? []).some((choice) => comparable(choice) === comparable(String(value)));
  if (kind === "number" || kind === "degree") return isNumeric(value);
  if (kind === "date") return typeof value === "number" || readDateText(String(value)) !== null;
  if (kind === "yesNo") return readYesNo({ value, numberFormat: "General" }) !== null;
  if (kind === "period") return typeof value === "number" || readPeriod(String(value)) !== null;
  return true;
}

/** Columns of people's own whose cells can mostly hold what a column of ours holds. */
function candidates(table: SheetTable, schema: TableSchema, column: Column): string[] {
  const own = schema.columns.map((each) => comparable(each.header));
  return table.headers.flatMap((text, index) => {
    if (own.includes(comparable(text)) || comparable(text) === "") return [];
    const filled = table.rows.map((cells) => cells[index] ?? "").filter((value) => value !== "");
    const isFit = filled.length > 0 && filled.filter((value) => fits(column, value)).length > filled.length / 2;
    return isFit ? [seenText(text)] : [];
  });
}

/**
 * The column of people's own that a missing column, which cannot be done without, most likely is: its cells hold what
 * ours would, and its header is close to ours, or it is the only one whose cells do. `null` for none.
 */
export function likelyColumn(table: SheetTable, schema: TableSchema, header: string): string | null {
  const column = schema.columns.find((each) => each.header === header);
  if (column === undefined) return null;
  const found = candidates(table, schema, column);
  const isTelling = column.kind !== "text" && column.kind !== "figure";
  return found.find((text) => isClose(header, text)) ?? (found.length === 1 && isTelling ? (found[0] ?? null) : null);
}

/** The columns that change a status without a word where they are not there. */
const TOLD: readonly string[] = ["Opgørelse"];

/** Whether a column holds the figures by itself: the one that is missing has a sentence of its own. */
const isAlone = (header: string, { oneOf = [] }: TableSchema): boolean =>
  oneOf.some((headers) => headers.length === 1 && headers[0] === header);

/**
 * Columns of ours that a table can do without and does not have: one issue each where a column of people's own is most
 * likely it, renamed, and always for Opgørelse, without which every goal is judged by its latest figure.
 */
export function missingColumnIssues(table: SheetTable, schema: TableSchema): Issue[] {
  return schema.columns
    .filter((column) => !column.required && !column.comesWithUse && !column.unread && !column.hidden)
    .filter(({ header }) => columnIndex(table, header) === -1 && !isAlone(header, schema))
    .flatMap((column) => {
      const { header } = column;
      const close = candidates(table, schema, column).find((text) => isClose(header, text));
      const problem = TOLD.includes(header)
        ? problems.aggregationColumnMissing(likelyColumn(table, schema, header))
        : close === undefined
          ? null
          : problems.columnRenamed(header, close);
      return problem === null || table.rows.length === 0 ? [] : [issueIn(schema, null, header, problem)];
    });
}
