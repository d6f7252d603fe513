import type { CellValue } from "../cells/sheetTable";
import { UNFINISHED } from "./rowIdentities";
import { LINE_COLUMN, statusColumnIndex, type StatusColumnId } from "./statusColumns";
import { readRowKey, readStatusRegion, type StatusRegion } from "./statusRegion";
import type { DrawnRow } from "../report/drawnSheet";

/**
 * What the Status sheet says beside what it would say now: not made yet, the same, something else, or what holds at
 * another date than the one that was chosen.
 */
export type StatusFreshness = "none" | "current" | "outdated" | "otherDate";

/** The rows below a contract's heading: its counts, its weighted degree, and the queries that failed. */
const UNDER_CONTRACT = "#counts";

/** The columns that a goal's answer stands in, and the words below a contract; a goal's words may be people's own. */
const ANSWER: readonly StatusColumnId[] = [
  "key",
  LINE_COLUMN,
  "nr",
  "target",
  "expected",
  "actual",
  "deviation",
  "degree",
  "status",
  "trend",
  "course",
  "outlook",
  "plan",
];

/**
 * Holds the goals' rows of the sheet as it stands, and those below the contracts' headings, against those that a
 * refresh would write: a query that has failed since makes a status old, as a figure does.
 * @param isDateChosen Whether somebody chose the date that they would be written at. Where nobody did, another date
 * follows from other figures.
 */
export function statusFreshness(
  region: StatusRegion | null,
  rows: readonly DrawnRow[],
  isDateChosen = false,
): StatusFreshness {
  if (region === null) return "none";
  const { columns, rows: existing } = readStatusRegion(region);
  if (isDateChosen && isAtOtherDate(existing, rows)) return "otherDate";
  // Its rows may be right as far as they are read here; what a write left out is not.
  if (region.values.some((row) => row[columns[statusColumnIndex("key")] ?? -1] === UNFINISHED)) return "outdated";
  const shown = ANSWER.filter((id) => columns[statusColumnIndex(id)] !== -1);
  const answersNow = region.values.map((row) => shown.map((id) => row[columns[statusColumnIndex(id)] ?? -1] ?? ""));
  const wanted = rows.map(({ cells }) => shown.map((id) => cells[statusColumnIndex(id)]?.value ?? ""));
  const answers = (all: readonly (readonly CellValue[])[]): string =>
    all
      .filter(([key]) => String(key).startsWith("[") || key === UNDER_CONTRACT)
      .map((row) => JSON.stringify(row.map(rounded)))
      .sort()
      .join("\n");
  return answers(answersNow) === answers(wanted) ? "current" : "outdated";
}

function isAtOtherDate(existing: readonly KeyedRow[], rows: readonly DrawnRow[]): boolean {
  const wanted = rows.flatMap(({ key }) => readRowKey(key) ?? []);
  const dates = new Map(wanted.map((row) => [goalOf(row), row.asOf]));
  return existing.some((row) => (dates.get(goalOf(row)) ?? row.asOf) !== row.asOf);
}

type KeyedRow = NonNullable<ReturnType<typeof readRowKey>>;
const goalOf = ({ contract, nr, part }: KeyedRow): string => JSON.stringify([contract, nr, part]);

/** Excel keeps fifteen digits of a number. Which spaces may break a line is no difference. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : String(value).replaceAll("\u00a0", " ");
}
