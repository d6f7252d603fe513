import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import type { ContractStatus } from "../../domain/evaluateBook";
import { goalId } from "../../domain/goal";
import { inTasks, nextTask } from "../../files/breather";
import type { StaleFigures } from "../../report/statusReport";
import type { Issue } from "../../sheets/cells/issue";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { remarkId, type Remark } from "../../sheets/tables/remarks";
import type { StatusFreshness } from "../../sheets/status/statusFreshness";
import { judging, knownOfSources, type JudgeOptions } from "./judgedWorkbook";
import type { ContractWorkbook } from "../workbook/ports";
import type { JudgedYear } from "./yearPart";

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
      /** What is owed, planned, closed and corrected, and what has turned for the worse. */
      year: JudgedYear;
    };

/** Reads the tables and judges every goal, and writes nothing. @throws MissingTableError, WorkbookRefusal */
export async function readStatus(
  workbook: Pick<ContractWorkbook, "read">,
  options: JudgeOptions,
): Promise<WorkbookStatus> {
  const [contents, { sheetFreshness }, { yearPart }] = await Promise.all([
    workbook.read({ sources: true }),
    import(/* webpackChunkName: "freshness" */ "./sheetFreshness"),
    import(/* webpackChunkName: "freshness" */ "./yearPart"),
  ]);
  if (["Mål", "Målinger"].every((name) => tableNamed(contents.tables, name) === null)) return { kind: "withoutTables" };
  // Reading, judging and drawing are tasks of their own, so that typing beside the pane waits for none of the others.
  await nextTask();
  const judged = await inTasks(judging(contents, options, yearPart, await knownOfSources(contents)));
  const { book, statusDate, contracts, issues, remarks, goalRows, goalNow, year, failed } = judged;
  const evaluations = contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  const places = evaluations.map(({ goal, asOf }): [string, GoalPlace] => [
    goalId(goal),
    { row: goalRows.get(goalId(goalNow(goal, asOf))) ?? null, remark: remarks.get(remarkId(goal, asOf))?.text ?? "" },
  ]);
  const toDraw = { contracts, remarks, issues, asOf: statusDate, plans: year.plans, failed };
  await nextTask();
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
    remarks: [...remarks.values()],
    places: new Map(places),
    year,
  };
}
