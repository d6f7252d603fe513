import type { CalendarDate } from "../domain/calendarDate";
import { evaluateBook, latestFigure, type ContractStatus } from "../domain/evaluateBook";
import { goalId } from "../domain/goal";
import type { Issue } from "../sheets/issue";
import { readBook } from "../sheets/readBook";
import { remarkChanges } from "../sheets/remarkChanges";
import { OWN_COLUMNS, readStatusRegion } from "../sheets/statusRegion";
import { statusRows } from "../sheets/statusRows";
import { problems } from "../text/issues.da";
import { WorkbookRefusal, type Clock, type ContractWorkbook } from "./ports";

/**
 * Which date to judge at: one date for all, the last day of the workbook's latest period with a figure, or (by
 * default) each contract's own *Statusdato*.
 */
export type RefreshOptions = { asOf?: CalendarDate | "latestFigure"; today: Clock };

/** What a refresh came to: the judged contracts, everything in the tables that needs a look, the remarks it took over. */
export type StatusReport = {
  statusDate: CalendarDate;
  contracts: readonly ContractStatus[];
  issues: readonly Issue[];
  remarksSaved: number;
};

/**
 * *Opdater status*: reads the tables, judges every goal and rewrites the Status sheet; remarks typed there since the
 * last time go to the table Bemærkninger. One read, one computation, one write.
 * @throws MissingTableError, WorkbookRefusal; nothing has been written then.
 */
export async function refreshStatus(workbook: ContractWorkbook, { asOf, today }: RefreshOptions): Promise<StatusReport> {
  const contents = await workbook.read();
  const { book, remarks, goalRows, issues: inTables } = readBook(contents.tables, contents.dates1904);
  const latest = latestFigure(book) ?? today();
  const contracts = evaluateBook(book, { asOf: asOf === "latestFigure" ? latest : (asOf ?? null), today: today() });
  const statusDate = typeof asOf === "string" && asOf !== "latestFigure" ? asOf : latest;
  const issues = [...inTables, ...profileIssues(contracts, goalRows)];

  const standing = contents.status && readStatusRegion(contents.status);
  if (standing && standing.foreignRows.length > 0) throw new WorkbookRefusal("foreignRows", `række ${standing.foreignRows.join(", ")}`);
  const typed = remarkChanges(standing?.rows ?? [], remarks);
  await workbook.writeStatus({
    rows: statusRows(contracts, typed.remarks, issues, statusDate),
    columns: standing?.columns ?? OWN_COLUMNS,
    remarks: typed.changes,
  });
  return { statusDate, contracts, issues, remarksSaved: typed.changes.length };
}

/** Goals that are to follow a profile that nobody has typed and that last year does not give. */
function profileIssues(contracts: readonly ContractStatus[], goalRows: ReadonlyMap<string, number>): Issue[] {
  const evaluations = contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  return evaluations
    .filter(({ basis }) => basis.lack === "profile")
    .map(({ goal }) => ({ table: "Mål", row: goalRows.get(goalId(goal)) ?? null, column: "Periodisering", problem: problems.profileMissing() }));
}
