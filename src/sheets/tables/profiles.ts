import { partsOf } from "../../domain/calendarDate";
import { endOfPeriodMonth, finishedMonths, monthsBegun, type ContractPeriod } from "../../domain/contractPeriod";
import type { Profile } from "../../domain/contract";
import { deadlineOf } from "../../domain/evaluation";
import type { Goal } from "../../domain/goal";
import type { ProfilePoint } from "../../domain/pacing";
import { monthPeriod } from "../../domain/period";
import { periodName } from "../../text/da/periodName";
import { issueIn, problems, type Issue } from "../cells/issue";
import { readNumber } from "../cells/readCell";
import { readPeriodCell } from "../cells/readPeriodCell";
import { problemOf, readRows, type RowReader } from "../cells/rowReader";
import type { HeaderOf, SheetTable } from "../cells/sheetTable";
import { contractTable } from "./contracts";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import type { PeriodOf } from "./measurementChecks";
import type { Reading, RowCells, Said, TableSchema } from "./schema";
import { unknownGoalIssues, type StrayRow } from "./unknownGoals";

/** The table Profiler, one goal at the end of one period a row. */
const schema = {
  name: "Profiler",
  sheet: "Profiler",
  required: false,
  help: "For mål med periodisering Profil: hvor stor en del af året der forventes nået ved udgangen af hver måned, lagt sammen fra årets start.",
  keyedBy: [...GOAL_KEY, "Periode"],
  judges: true,
  columns: [
    ...goalKeyColumns,
    {
      header: "Periode",
      kind: "period",
      required: true,
      width: 16,
      help: "Måneden, fx marts 2009, eller 1. kvartal 2009.",
    },
    {
      header: "Andel",
      kind: "degree",
      required: true,
      width: 12,
      help: "Andelen af året, der forventes nået ved periodens udgang, fx 20 %. Ved fristen er den 100 %, også når det ikke er skrevet.",
    },
  ],
} as const satisfies TableSchema;

/** The table Profiler with how it is read and written. */
export const profileTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) => {
    const { goals, periodOf } = reading.of(contractTable);
    return readProfiles(found, goals, periodOf, reading.dates1904);
  },
  write: ({ profiles }: Said & { profiles: readonly Profile[] }, reading: Reading) => {
    const { goals, periodOf } = reading.of(contractTable);
    const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
    return profiles.flatMap((profile) => {
      const goal = goalByKey.get(comparableKey(profile));
      return profileRows(profile, (goal && periodOf(goal)) ?? null);
    });
  },
};

type ReadPoint = { point: ProfilePoint; row: number };

/**
 * Reads the table Profiler: by the end of each period the cumulative share of the goal's year, as 20 %, 0.2, or, where
 * a profile goes beyond 1, as 20. A profile that does not rise, or is not 100 % at the deadline, is an issue and is not
 * used.
 */
export function readProfiles(
  table: SheetTable | null,
  goals: readonly Goal[],
  periodOf: PeriodOf,
  dates1904: boolean,
): { profiles: Profile[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const pointsOf = new Map<Goal, ReadPoint[]>();
  const strays: StrayRow[] = [];
  for (const row of readRows(profileTable, table, issues, dates1904)) {
    const key = readKey(row);
    if (key === null) continue;
    const goal = goalByKey.get(comparableKey(key));
    if (goal === undefined) {
      strays.push({ key, row: row.row });
      continue;
    }
    const point = readPoint(row, periodOf(goal), dates1904);
    if (point) pointsOf.set(goal, [...(pointsOf.get(goal) ?? []), { point, row: row.row }]);
  }
  for (const issue of unknownGoalIssues("Profiler", strays, goals)) issues.push(issue);
  const profiles = [...pointsOf].flatMap(([goal, read]) => {
    const points = cumulative(
      read.map(({ point }) => point),
      monthsOf(goal, periodOf(goal)),
    );
    if (points) return [{ contract: goal.contract, nr: goal.nr, part: goal.part, points }];
    issues.push(issueIn(profileTable, read[0]?.row ?? null, "Andel", problems.profileNotCumulative()));
    return [];
  });
  return { profiles, issues };
}

function readPoint(
  row: RowReader<HeaderOf<typeof profileTable>>,
  contract: ContractPeriod | null,
  dates1904: boolean,
): ProfilePoint | null {
  const period = readPeriodCell(row, dates1904, contract);
  const read = readNumber(row.cell("Andel"));
  if (read.kind !== "number") {
    const problem = problemOf(read);
    if (problem) row.note("Andel", problem);
    return null;
  }
  if (period === null || contract === null) return null;
  return { month: finishedMonths(contract.from, period.end), share: read.percent ? read.value / 100 : read.value };
}

/** Months from the start of the contract's period to the goal's deadline. */
function monthsOf(goal: Goal, contract: ContractPeriod | null): number {
  return contract === null ? 0 : monthsBegun(contract.from, deadlineOf(goal, contract));
}

/** From where a share is per cent without the sign; between 1 and this it could be either, and is asked about. */
const LEAST_PERCENT = 2;

/** The points in order; `null` where they fall, go beyond all of it, or reach the deadline's month with less. */
function cumulative(points: readonly ProfilePoint[], months: number): ProfilePoint[] | null {
  const sorted = [...points].sort((a, b) => a.month - b.month);
  const { month: last = 0, share: whole = 0 } = sorted.at(-1) ?? {};
  const scale = whole < 1 + 1e-6 ? 1 : whole >= LEAST_PERCENT && whole < 100 + 1e-4 ? 100 : null;
  const rises = sorted.every(({ share }, index) => share >= (sorted[index - 1]?.share ?? 0));
  if (scale === null || !rises || (last >= months && Math.abs(whole / scale - 1) > 1e-6)) return null;
  return sorted.map(({ month, share }) => ({ month, share: share / scale }));
}

/** The rows of the table Profiler that say a profile, one for each of its months. */
export function profileRows(
  { contract, nr, part, points }: Profile,
  period: ContractPeriod | null,
): RowCells<typeof schema>[] {
  if (period === null) return [];
  const monthName = (count: number): string => {
    const { year, month } = partsOf(endOfPeriodMonth(period.from, count));
    return periodName(monthPeriod(year, month));
  };
  return points.map(({ month, share }) => ({
    table: "Profiler",
    cells: [
      { header: "Kontrakt", value: contract },
      { header: "Nr", value: nr },
      { header: "Delmål", value: part },
      { header: "Periode", value: monthName(month) },
      { header: "Andel", value: share, numberFormat: "0 %" },
    ],
  }));
}
