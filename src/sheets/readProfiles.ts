import { finishedMonths } from "../domain/calendarDate";
import type { Profile } from "../domain/contract";
import type { Goal } from "../domain/goal";
import type { ProfilePoint } from "../domain/pacing";
import { problems, type Issue } from "./issue";
import { comparableKey, readKey } from "./readGoals";
import { readNumber } from "./readCell";
import { readPeriodCell } from "./readPeriodCell";
import { problemOf, rowReader, type RowReader } from "./rowReader";
import { rowsOf, type SheetTable } from "./sheetTable";

type ReadPoint = { point: ProfilePoint; row: number };

/**
 * Reads the table Profiler: by the end of each period the cumulative share of the goal's year, as 20 %, 0.2, or, where
 * a profile goes beyond 1, as 20. A profile that does not rise to 100 % is an issue and is not used.
 */
export function readProfiles(
  table: SheetTable | null,
  goals: readonly Goal[],
  yearOf: (goal: Goal) => number | null,
  dates1904: boolean,
): { profiles: Profile[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const pointsOf = new Map<Goal, ReadPoint[]>();
  for (const tableRow of table ? rowsOf(table) : []) {
    const row = rowReader("Profiler", tableRow, issues, dates1904);
    const key = readKey(row);
    if (key === null) continue;
    const goal = goalByKey.get(comparableKey(key));
    if (goal === undefined) {
      row.note("Nr", problems.unknownGoal());
      continue;
    }
    const point = readPoint(row, yearOf(goal), dates1904);
    if (point) pointsOf.set(goal, [...(pointsOf.get(goal) ?? []), { point, row: row.row }]);
  }
  const profiles = [...pointsOf].flatMap(([goal, read]) => {
    const points = cumulative(read.map(({ point }) => point));
    if (points) return [{ contract: goal.contract, nr: goal.nr, part: goal.part, points }];
    issues.push({ table: "Profiler", row: read[0]?.row ?? null, column: "Andel", problem: problems.profileNotCumulative() });
    return [];
  });
  return { profiles, issues };
}

function readPoint(row: RowReader, year: number | null, dates1904: boolean): ProfilePoint | null {
  const period = readPeriodCell(row, dates1904);
  const read = readNumber(row.cell("Andel"));
  if (read.kind !== "number") {
    const problem = problemOf(read);
    if (problem) row.note("Andel", problem);
    return null;
  }
  if (period === null || year === null) return null;
  return { month: finishedMonths(year, period.end), share: read.percent ? read.value / 100 : read.value };
}

/** The points in order, with the last at 1; `null` where they fall, or end elsewhere than at 1 or at 100. */
function cumulative(points: readonly ProfilePoint[]): ProfilePoint[] | null {
  const sorted = [...points].sort((a, b) => a.month - b.month);
  const whole = sorted.at(-1)?.share ?? 0;
  const scale = Math.abs(whole - 1) < 1e-6 ? 1 : Math.abs(whole - 100) < 1e-4 ? 100 : null;
  const rises = sorted.every(({ share }, index) => share >= (sorted[index - 1]?.share ?? 0));
  return scale !== null && rises ? sorted.map(({ month, share }) => ({ month, share: share / scale })) : null;
}
