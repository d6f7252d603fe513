import type { CalendarDate } from "../domain/calendarDate";
import type { ContractStatus } from "../domain/evaluateBook";
import type { Issue } from "../sheets/issue";
import { remarkChanges } from "../sheets/remarkChanges";
import { OWN_COLUMNS, readStatusRegion } from "../sheets/statusRegion";
import { statusRows } from "../sheets/statusRows";
import { judgedWorkbook, type JudgeOptions } from "./judgedWorkbook";
import { WorkbookRefusal, type ContractWorkbook } from "./ports";

export type RefreshOptions = JudgeOptions;

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
export async function refreshStatus(workbook: ContractWorkbook, options: RefreshOptions): Promise<StatusReport> {
  const contents = await workbook.read();
  const { statusDate, contracts, issues, remarks } = judgedWorkbook(contents, options);

  const standing = contents.status && readStatusRegion(contents.status);
  if (standing && standing.foreignRows.length > 0) throw new WorkbookRefusal("foreignRows", standing.foreignRows.join(", "));
  const typed = remarkChanges(standing?.rows ?? [], remarks);
  await workbook.writeStatus({
    rows: statusRows(contracts, typed.remarks, issues, statusDate),
    columns: standing?.columns ?? OWN_COLUMNS,
    remarks: typed.changes,
  });
  return { statusDate, contracts, issues, remarksSaved: typed.changes.length };
}
