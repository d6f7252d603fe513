import type { ContractBook, Profile } from "../../domain/contract";
import { goalId, type Goal } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import type { Measurement } from "../../domain/measurement";
import { looksLikeRunningTotals } from "../../domain/runningTotals";
import { missingTexts } from "../../text/da/issues";
import { readContracts } from "./contracts";
import { issueIn, problems, type Issue } from "../cells/issue";
import { goalTable, readGoals } from "./goals";
import { comparableKey } from "./goalKey";
import { earlyFaults, type PeriodOf, type ReadRow } from "./measurementChecks";
import { measurementTable, readMeasurements } from "./measurements";
import { readProfiles } from "./profiles";
import { readRemarks, type Remark } from "./remarks";
import { readThresholds } from "./settings";
import { columnIndex, comparable, tableNamed, type SheetTable } from "../cells/sheetTable";
import { tables, type TableName } from "./allTables";

/**
 * What must be there is not: the whole work stops. Without columns it is the table itself that is missing; the message
 * is Danish.
 */
export class MissingTableError extends Error {
  override readonly name = "MissingTableError";
  constructor(
    readonly table: TableName,
    readonly columns: readonly string[] = [],
  ) {
    super(columns.length === 0 ? missingTexts.table(table) : missingTexts.column(table, columns));
  }
}

/** All that the workbook's tables say, and all that is wrong in them. */
export type ReadBook = {
  book: ContractBook;
  remarks: Map<string, Remark>;
  /** The sheet's row number of each goal, by `goalId`. */
  goalRows: Map<string, number>;
  issues: Issue[];
};

/**
 * Reads the workbook's tables into the domain.
 * @throws MissingTableError where Mål or Målinger, or a column that a table cannot do without, is missing.
 */
export function readBook(found: readonly SheetTable[], dates1904: boolean): ReadBook {
  requireTables(found);
  const table = (name: TableName): SheetTable | null => tableNamed(found, name);
  const goalRows = readGoals(table("Mål"), dates1904);
  const settings = readThresholds(table("Indstillinger"));
  const contracts = readContracts(table("Kontrakter"), goalRows.goals, settings.thresholds, dates1904);
  const periods = new Map(contracts.contracts.map(({ name, period }) => [comparable(name), period]));
  const periodOf: PeriodOf = (goal) => periods.get(comparable(goal.contract)) ?? null;
  const goals = goalRows.goals.map((goal) => ({ ...goal, contract: canonicalName(goal, contracts.contracts) }));
  const measured = readMeasurements(table("Målinger"), goals, periodOf, dates1904);
  const profiles = readProfiles(table("Profiler"), goals, periodOf, dates1904);
  const remarks = readRemarks(table("Bemærkninger"), dates1904);
  const rowOf = new Map(
    goals.map((goal, index) => [goalId(goal), goalRows.rowOf.get(goalRows.goals[index] ?? goal) ?? 0]),
  );
  return {
    book: { contracts: contracts.contracts, goals, measurements: measured.measurements, profiles: profiles.profiles },
    remarks: remarks.remarks,
    goalRows: rowOf,
    issues: [
      ...contracts.issues,
      ...goalRows.issues,
      ...deadlineIssues(goalRows.goals, periodOf, goalRows.rowOf),
      ...runningTotalIssues(goals, measured.measurements, periodOf, rowOf),
      ...measured.issues,
      ...earlyIssues(measured.rows, goals, profiles.profiles, periodOf),
      ...profiles.issues,
      ...settings.issues,
      ...remarks.issues,
    ],
  };
}

/** A contract's goals may spell its name with other spaces or case; one spelling stands for all. */
function canonicalName(goal: Goal, contracts: ContractBook["contracts"]): string {
  return contracts.find(({ name }) => comparable(name) === comparable(goal.contract))?.name ?? goal.contract;
}

/** Goals whose deadline lies before their contract's period. */
function deadlineIssues(goals: readonly Goal[], periodOf: PeriodOf, rowOf: Map<Goal, number>): Issue[] {
  return goals.flatMap((goal) => {
    const period = periodOf(goal);
    if (goal.deadline === null || period === null || goal.deadline >= period.from) return [];
    return [issueIn(goalTable, rowOf.get(goal) ?? null, "Frist", problems.deadlineBeforeYear(period))];
  });
}

/** Goals whose rows look like running totals under Sum or Seneste: a question, as they may be as they are. */
function runningTotalIssues(
  goals: readonly Goal[],
  measurements: readonly Measurement[],
  periodOf: PeriodOf,
  rowOf: ReadonlyMap<string, number>,
): Issue[] {
  const rows = groupBy(measurements, goalId);
  return goals.flatMap((goal) => {
    const period = periodOf(goal);
    if (goal.aggregation !== "sum" && goal.aggregation !== "latest") return [];
    if (period === null || !looksLikeRunningTotals(goal, rows.get(goalId(goal)) ?? [], period)) return [];
    const problem = problems.maybeYearToDate(goal.aggregation);
    return [issueIn(goalTable, rowOf.get(goalId(goal)) ?? null, "Opgørelse", problem)];
  });
}

function earlyIssues(
  rows: readonly ReadRow[],
  goals: readonly Goal[],
  profiles: readonly Profile[],
  periodOf: PeriodOf,
): Issue[] {
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const profiled = new Set(profiles.map(goalId));
  return earlyFaults(rows, goalByKey, periodOf, (goal) => profiled.has(goalId(goal))).map(({ row, problem }) =>
    issueIn(measurementTable, row, "Periode", problem),
  );
}

function requireTables(found: readonly SheetTable[]): void {
  for (const schema of tables) {
    const table = tableNamed(found, schema.name);
    if (table === null) {
      if (schema.required) throw new MissingTableError(schema.name);
      continue;
    }
    const lacking = schema.columns.filter(({ required, header }) => required && columnIndex(table, header) === -1);
    if (lacking.length > 0)
      throw new MissingTableError(
        schema.name,
        lacking.map(({ header }) => header),
      );
  }
  const measurements = tableNamed(found, "Målinger");
  const hasFigures =
    measurements &&
    (columnIndex(measurements, "Værdi") !== -1 ||
      (columnIndex(measurements, "Tæller") !== -1 && columnIndex(measurements, "Nævner") !== -1));
  if (!hasFigures) throw new MissingTableError("Målinger", ["Værdi"]);
}
