import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractStatus } from "../../domain/evaluateBook";
import { goalId } from "../../domain/goal";
import type { StaleFigures } from "../../report/statusReport";
import type { Issue } from "../../sheets/cells/issue";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { remarkEdits } from "../../sheets/status/remarkEdits";
import { remarkId, type Remark } from "../../sheets/tables/remarks";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import type { StatusFreshness } from "../../sheets/status/statusFreshness";
import { judgedWorkbook, type JudgeOptions } from "./judgedWorkbook";
import type { ContractWorkbook } from "../workbook/ports";

export type { Issue };

/** A goal or part as a list shows it: where it stands in the table Mål, and what is said of it at its status date. */
export type GoalPlace = { row: number | null; remark: string };

/** The workbook as the pane shows it: not ours yet, or judged. */
export type WorkbookStatus =
  | { kind: "withoutTables" }
  | {
      kind: "judged";
      statusDate: CalendarDate;
      contracts: readonly ContractStatus[];
      /** What the status was judged from: every goal, also retired ones, with its measurements. */
      book: ContractBook;
      issues: readonly Issue[];
      /** What the Status sheet says beside what these contracts say. */
      sheet: StatusFreshness;
      /** Why figures that formulas give may be stale; null where they are not. */
      stale: StaleFigures | null;
      /** Every remark, of all dates, with those typed on the sheet. */
      remarks: readonly Remark[];
      /** By `goalId`. */
      places: ReadonlyMap<string, GoalPlace>;
    };

/** Reads the tables and judges every goal, and writes nothing. @throws MissingTableError, WorkbookRefusal */
export async function readStatus(
  workbook: Pick<ContractWorkbook, "read">,
  options: JudgeOptions,
): Promise<WorkbookStatus> {
  const [contents, { sheetFreshness }] = await Promise.all([
    workbook.read(),
    import(/* webpackChunkName: "freshness" */ "./sheetFreshness"),
  ]);
  if (["Mål", "Målinger"].every((name) => tableNamed(contents.tables, name) === null)) return { kind: "withoutTables" };
  const { book, statusDate, contracts, issues, remarks, goalRows } = judgedWorkbook(contents, options);
  const typed = remarkEdits(contents.status ? readStatusRegion(contents.status).rows : [], remarks);
  const evaluations = contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  const places = evaluations.map(({ goal, asOf }): [string, GoalPlace] => [
    goalId(goal),
    { row: goalRows.get(goalId(goal)) ?? null, remark: typed.remarks.get(remarkId(goal, asOf))?.text ?? "" },
  ]);
  const toDraw = { contracts, remarks: typed.remarks, issues, statusDate };
  const sheet = sheetFreshness(contents.status, toDraw, options.asOf !== undefined);
  const { stale } = contents;
  return {
    kind: "judged",
    statusDate,
    contracts,
    book,
    issues,
    sheet,
    stale,
    remarks: [...typed.remarks.values()],
    places: new Map(places),
  };
}
