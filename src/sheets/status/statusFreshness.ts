import type { CellValue } from "../cells/sheetTable";
import { statusColumnIndex, type StatusColumnId } from "./statusColumns";
import { readStatusRegion, type StatusRegion } from "./statusRegion";
import type { DrawnRow } from "../report/drawnSheet";

/** What the Status sheet says beside what it would say now: not made yet, the same, or something else. */
export type StatusFreshness = "none" | "current" | "outdated";

/** The columns that a goal's answer stands in; its words may be people's own. */
const ANSWER: readonly StatusColumnId[] = [
  "key",
  "nr",
  "target",
  "expected",
  "actual",
  "deviation",
  "degree",
  "status",
  "trend",
  "outlook",
];

/** Holds the goals' rows of the sheet as it stands against those that a refresh would write. */
export function statusFreshness(region: StatusRegion | null, rows: readonly DrawnRow[]): StatusFreshness {
  if (region === null) return "none";
  const { columns } = readStatusRegion(region);
  const shown = ANSWER.filter((id) => columns[statusColumnIndex(id)] !== -1);
  const answersNow = region.values.map((row) => shown.map((id) => row[columns[statusColumnIndex(id)] ?? -1] ?? ""));
  const wanted = rows.map(({ cells }) => shown.map((id) => cells[statusColumnIndex(id)]?.value ?? ""));
  const answers = (all: readonly (readonly CellValue[])[]): string =>
    all
      .filter(([key]) => String(key).startsWith("["))
      .map((row) => JSON.stringify(row.map(rounded)))
      .sort()
      .join("\n");
  return answers(answersNow) === answers(wanted) ? "current" : "outdated";
}

/** Excel keeps fifteen digits of a number. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
