import type { ContractBook, Profile } from "../../domain/contract";
import { goalId, type Goal } from "../../domain/goal";
import { rowsByGoal, type Measurement } from "../../domain/measurement";
import { looksLikeOwnMonths, looksLikeRunningTotals, looksLikeWholeYears } from "../../domain/runningTotals";
import { issueIn, problems, type Issue } from "../cells/issue";
import { columnIndex, tableNamed, type SheetTable } from "../cells/sheetTable";
import type { OwnTable, TableName } from "./allTables";
import { contractTable } from "./contracts";
import { coreTables } from "./coreTables";
import { goalTable } from "./goals";
import { earlyFaults, type PeriodOf, type RowsOfGoals } from "./measurementChecks";
import { measurementTable } from "./measurements";
import { likelyColumn, missingColumnIssues } from "./missingColumns";
import { profileTable } from "./profiles";
import { remarkTable, type Remark } from "./remarks";
import type { Readable, Reading, Said } from "./schema";

/**
 * What must be there is not: the whole work stops. Without columns it is the table itself that is missing. Whoever
 * shows it words it (`missingTexts`).
 */
export class MissingTableError extends Error {
  override readonly name = "MissingTableError";
  constructor(
    readonly table: TableName,
    readonly columns: readonly string[] = [],
    /** The columns of people's own that they most likely are, renamed; `null` for one that none is. */
    readonly likely: readonly (string | null)[] = [],
  ) {
    super(columns.length === 0 ? `${table} is missing.` : `${table} lacks ${columns.join(", ")}.`);
  }
}

/** All that the workbook's tables say, and all that is wrong in them. */
export type ReadBook = {
  book: ContractBook;
  remarks: Map<string, Remark>;
  /** The sheet's row number of each goal, by `goalId`. */
  goalRows: Map<string, number>;
  /** What any of the tables says, by the table: `reading.of(profileTable)`. */
  reading: Reading;
  issues: Issue[];
};

/**
 * Reads the workbook's tables into the domain.
 * @throws MissingTableError where Mål or Målinger, or a column that a table cannot do without, is missing.
 */
export function readBook(found: readonly SheetTable[], dates1904: boolean): ReadBook {
  requireTables(found);
  const reading = readingOf(found, dates1904);
  const { contracts, goals, periodOf } = reading.of(contractTable);
  const asWritten = reading.of(goalTable);
  const { measurements, rows } = reading.of(measurementTable);
  const { profiles } = reading.of(profileTable);
  const rowOf = new Map(
    goals.map((goal, index) => [goalId(goal), asWritten.rowOf.get(asWritten.goals[index] ?? goal) ?? 0]),
  );
  const seenTogether: Partial<Record<TableName, readonly Issue[]>> = {
    Mål: [
      ...deadlineIssues(asWritten.goals, periodOf, asWritten.rowOf),
      ...runningTotalIssues(goals, measurements, periodOf, rowOf),
    ],
    Målinger: earlyIssues(rows, profiles),
  };
  return {
    book: { contracts, goals, measurements, profiles },
    remarks: reading.of(remarkTable).remarks,
    goalRows: rowOf,
    reading,
    issues: coreTables.flatMap((table) => [
      ...columnIssues(table, found, reading.of(table).issues),
      ...(seenTogether[table.name] ?? []),
    ]),
  };
}

/** What is wrong in a table, with its missing columns. Where Opgørelse is missing, no row says so again. */
function columnIssues(schema: OwnTable, found: readonly SheetTable[], issues: readonly Issue[]): Issue[] {
  const table = tableNamed(found, schema.name);
  const missing = table === null ? [] : missingColumnIssues(table, schema);
  const isTold = missing.some(({ problem }) => problem.code === "aggregationColumnMissing");
  return [...missing, ...issues.filter(({ problem }) => !isTold || problem.code !== "aggregationMissing")];
}

/** Reads each table of a workbook once, when it is first asked for. */
export function readingOf(found: readonly SheetTable[], dates1904: boolean): Reading {
  const done = new Map<string, Said>();
  const reading: Reading = {
    dates1904,
    of: <What extends Said>({ name, read }: Readable<What>): What => {
      const known = done.get(name) ?? read(tableNamed(found, name), reading);
      done.set(name, known);
      return known as What;
    },
  };
  return reading;
}

/** Goals whose deadline lies before their contract's period. */
function deadlineIssues(goals: readonly Goal[], periodOf: PeriodOf, rowOf: Map<Goal, number>): Issue[] {
  return goals.flatMap((goal) => {
    const period = periodOf(goal);
    if (goal.deadline === null || period === null || goal.deadline >= period.from) return [];
    return [issueIn(goalTable, rowOf.get(goal) ?? null, "Frist", problems.deadlineBeforeYear(period))];
  });
}

/**
 * Goals whose rows look like running totals under Sum or Seneste, like months under År til dato, or like whole years'
 * use of a budget: a question, as they may be as they are.
 */
function runningTotalIssues(
  goals: readonly Goal[],
  measurements: readonly Measurement[],
  periodOf: PeriodOf,
  rowOf: ReadonlyMap<string, number>,
): Issue[] {
  const rows = rowsByGoal(measurements);
  return goals.flatMap((goal) => {
    const period = periodOf(goal);
    const { aggregation } = goal;
    if (period === null || (aggregation !== "sum" && aggregation !== "latest" && aggregation !== "yearToDate"))
      return [];
    const id = goalId(goal);
    const own = rows.get(id) ?? [];
    if (looksLikeOwnMonths(goal, own, period))
      return [issueIn(goalTable, rowOf.get(id) ?? null, "Opgørelse", problems.maybeOwnMonths())];
    if (aggregation === "yearToDate") return [];
    if (looksLikeWholeYears(goal, own, period))
      return [issueIn(goalTable, rowOf.get(id) ?? null, "Periodisering", problems.maybeWholeYears())];
    if (!looksLikeRunningTotals(goal, own, period)) return [];
    return [issueIn(goalTable, rowOf.get(id) ?? null, "Opgørelse", problems.maybeYearToDate(aggregation))];
  });
}

function earlyIssues(rows: RowsOfGoals, profiles: readonly Profile[]): Issue[] {
  const profiled = new Set(profiles.map(goalId));
  return earlyFaults(rows, (goal) => profiled.has(goalId(goal))).map(({ row, problem }) =>
    issueIn(measurementTable, row, "Periode", problem),
  );
}

function requireTables(found: readonly SheetTable[]): void {
  for (const schema of coreTables) {
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
        lacking.map(({ header }) => likelyColumn(table, schema, header)),
      );
    const [first, ...others] = schema.oneOf ?? [];
    const isThere = (headers: readonly string[]): boolean =>
      headers.every((header) => columnIndex(table, header) !== -1);
    if (first && ![first, ...others].some(isThere)) throw new MissingTableError(schema.name, first);
  }
}
