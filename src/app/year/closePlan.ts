import type { CalendarDate } from "../../domain/calendarDate";
import { holdsDay } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import { groupBy } from "../../domain/groupBy";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { closedGoalOf, closedRetired } from "../../domain/year/closedStatus";
import { isClosed, type ClosedGoal, type Closing } from "../../domain/year/closing";
import { foldedKey } from "../../domain/year/followed";
import { owed, type Owed } from "../../domain/year/owed";
import { figureBars } from "../../report/figureBars";
import { openPlanLines } from "../../report/planLine";
import { explain } from "../../text/sentences/danish/explanation";
import { comparable } from "../../sheets/cells/sheetTable";
import { checkOf } from "../../sheets/tables/historyCheck";
import type { HistoryRow } from "../../sheets/tables/history";
import { TOLD_HEADERS } from "../../sheets/tables/historyColumns";
import { historyCells } from "../../sheets/tables/historyCells";
import { remarkId } from "../../sheets/tables/remarks";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { WorkbookRefusal, type Clock, type WorkbookContents } from "../workbook/ports";
import { yearPart } from "../status/yearPart";

/** Which contracts are closed (*luk periode*) at which date; null is every contract whose period holds the date. */
export type CloseChoice = { contracts: readonly string[] | null; asOf: CalendarDate };

/** What closing one contract's status would write, and what is missing in it. */
export type ClosePlan = {
  contract: string;
  asOf: CalendarDate;
  /** The rows of Historik, in the order of the contract's goals. */
  rows: readonly ClosedGoal[];
  edition: number;
  /** Whether Historik has these very rows already, from an earlier closing that was reopened. */
  isWritten: boolean;
  /** What the contract owes at the date. It may be closed all the same. */
  lacking: Owed;
  /** How many issues the tables of the workbook have. */
  issues: number;
};

/**
 * What would be frozen, contract by contract. Writes nothing.
 * @throws WorkbookRefusal where a contract is not there, its period does not hold the date, it has no goals, or it is
 * closed at the date already; MissingTableError
 */
export function closePlans(
  contents: WorkbookContents,
  { contracts: names, asOf }: CloseChoice,
  today: Clock,
): ClosePlan[] {
  const judged = judgedWorkbook(contents, { asOf, today }, yearPart);
  const wanted = names?.map(comparable) ?? null;
  const known = judged.contracts.map(({ contract }) => comparable(contract.name));
  const unknown = names?.find((name) => !known.includes(comparable(name)));
  if (unknown !== undefined) throw new WorkbookRefusal("contractGone", unknown);
  const { closings, history } = judged.yearTables;
  const isAsked = ({ contract }: ContractStatus): boolean =>
    wanted === null ? holdsDay(contract.period, asOf) : wanted.includes(comparable(contract.name));
  const asked = judged.contracts.filter(isAsked);
  const open = asked.filter((status) => wanted !== null || closingOf(status.contract.name, asOf, closings) === null);
  const [first] = asked;
  if (open.length === 0)
    throw new WorkbookRefusal(first ? "alreadyClosed" : "nothingToClose", first?.contract.name ?? "", asOf);
  return open.map((status) => {
    const { contract } = status;
    if (closingOf(status.contract.name, asOf, closings) !== null)
      throw new WorkbookRefusal("alreadyClosed", contract.name, asOf);
    if (status.asOf !== asOf) throw new WorkbookRefusal("dateOutside", contract.name, asOf);
    if (status.goals.length + status.retired.length === 0)
      throw new WorkbookRefusal("nothingToClose", contract.name, asOf);
    const remarkOf = (goal: Parameters<typeof remarkId>[0]): string =>
      judged.remarks.get(remarkId(goal, asOf))?.text ?? "";
    const rows = reportedRows(status, remarkOf, judged.year.plans);
    const edition = editionOf(rows, history);
    return {
      contract: contract.name,
      asOf,
      rows: rows.map((row) => ({ ...row, edition: edition.number })),
      edition: edition.number,
      isWritten: edition.isWritten,
      lacking: owed([status], {
        measurements: judged.book.measurements,
        plans: judged.year.plans,
        remarkOf: ({ goal }) => remarkOf(goal),
      }),
      issues: judged.issues.length,
    };
  });
}

/** The closing of a contract's status at a date that holds; null where it is open. */
export function closingOf<Log extends Closing>(
  contract: string,
  asOf: CalendarDate,
  closings: readonly Log[],
): Log | null {
  const isOwn = (closing: Log): boolean =>
    closing.asOf === asOf && comparable(closing.contract) === comparable(contract);
  return closings.find((closing) => isOwn(closing) && isClosed(closing)) ?? null;
}

/** What a contract's status would be kept as: a row for each judged indicator, then one for each retired goal. */
export function reportedRows(
  status: ContractStatus,
  remarkOf: (goal: ClosedGoal["goal"]) => string,
  plans: readonly ActionPlan[],
): ClosedGoal[] {
  const plansOf = groupBy(plans, foldedKey);
  const judged = status.goals.flatMap(({ parts }) => parts);
  const told = (goal: ClosedGoal["goal"], order: number) => ({
    edition: 1,
    order,
    centre: status.contract.centre,
    remark: remarkOf(goal),
    plans: openPlanLines(plansOf.get(foldedKey(goal)) ?? [], status.asOf),
    explanation: "",
    course: "",
  });
  return [
    ...judged.map((evaluation, at) =>
      closedGoalOf(evaluation, {
        ...told(evaluation.goal, at + 1),
        explanation: explain(evaluation),
        course: figureBars(evaluation),
      }),
    ),
    ...status.retired.map((goal, at) => closedRetired(goal, status, told(goal, judged.length + at + 1))),
  ];
}

/** The edition in Historik that says the same already, else the next one. */
function editionOf(
  rows: readonly ClosedGoal[],
  history: readonly HistoryRow[],
): { number: number; isWritten: boolean } {
  const [first] = rows;
  const own = history.filter(
    ({ goal, asOf }) => asOf === first?.asOf && comparable(goal.contract) === comparable(first.goal.contract),
  );
  const said = (of: readonly ClosedGoal[]): string => of.map(markOfRow).sort().join();
  const wanted = said(rows);
  const editions = [...new Set(own.map(({ edition }) => edition))].sort((a, b) => b - a);
  const same = editions.find((edition) => said(own.filter((row) => row.edition === edition)) === wanted);
  return same === undefined
    ? { number: Math.max(0, ...editions) + 1, isWritten: false }
    : { number: same, isWritten: true };
}

/** A mark of all that a row says, whichever edition it is of. */
function markOfRow(row: ClosedGoal): string {
  const cells = historyCells({ ...row, edition: 0 }, false);
  return checkOf(TOLD_HEADERS.map((header) => cells[header].value));
}
