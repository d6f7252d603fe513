import type { CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import type { GoalKey } from "../../domain/goal";
import { countStatuses, STATUSES, type Status } from "../../domain/status";
import { problemTexts } from "../../text/da/issues";
import { problemText } from "../../text/problem";
import { countsLine, legend, legendLabel, legendNotes, statusSheet, weightedLine } from "../../text/da/status";
import { danishAnswer } from "../../report/danishAnswer";
import { goalCells } from "./goalCells";
import { textCell, type StatusCell } from "./statusCell";
import type { Issue } from "../cells/issue";
import { remarkId, type Remark } from "../tables/remarks";
import { statusColumns, type StatusColumnId } from "./statusColumns";
import type { RowKind } from "./statusStyles";

/** One row of the Status sheet. `key` says what the row is about; `chip` is its cell in a status colour. */
export type StatusRow = {
  kind: RowKind;
  key: string;
  cells: readonly StatusCell[];
  chip: { column: StatusColumnId; status: Status } | null;
};

/** The rows that stay in sight and are repeated on each printed page: the title, the summary and the column headers. */
export const HEADER_ROWS = 3;

/** The whole Status sheet as rows of cells: title, one block a contract, legend, and what needs a look. */
export function statusRows(
  statuses: readonly ContractStatus[],
  remarks: ReadonlyMap<string, Remark>,
  issues: readonly Issue[],
  asOf: CalendarDate,
): StatusRow[] {
  return [
    line("title", "nr", statusSheet.title),
    line("summary", "nr", summaryOf(statuses, asOf)),
    row("header", headerCells(statuses)),
    ...(statuses.every(({ goals, retired }) => goals.length + retired.length === 0)
      ? [line("summary", "nr", statusSheet.noGoals), line("blank", "nr", "")]
      : []),
    ...statuses
      .filter(({ goals, retired }) => goals.length + retired.length > 0)
      .flatMap((status) => contractRows(status, remarks)),
    ...legendRows(statuses),
    ...issueRows(issues),
  ];
}

/** The column headers; the outlook is for the end of the year, or of the period where some contract has its own. */
function headerCells(statuses: readonly ContractStatus[]): Partial<Record<StatusColumnId, StatusCell>> {
  const ofPeriod = isOfPeriod(statuses);
  return Object.fromEntries(
    statusColumns.map(({ id, header, headerOfPeriod }) => [
      id,
      textCell(ofPeriod ? (headerOfPeriod ?? header) : header),
    ]),
  );
}

/** Whether some contract has a period that is no calendar year. */
function isOfPeriod(statuses: readonly ContractStatus[]): boolean {
  return statuses.some(({ contract }) => calendarYearOf(contract.period) === null);
}

function summaryOf(statuses: readonly ContractStatus[], asOf: CalendarDate): string {
  const dates = new Set(statuses.map((status) => status.asOf));
  const date = dates.size > 1 ? statusSheet.severalDates : statusSheet.statusDate([...dates][0] ?? asOf);
  const goals = statuses.flatMap((status) => status.goals);
  return statuses.length < 2
    ? date
    : `${date}     ${countsLine(countStatuses(goals.map(({ status }) => status)), goals)}`;
}

function contractRows(status: ContractStatus, remarks: ReadonlyMap<string, Remark>): StatusRow[] {
  const weighted = weightedLine(status);
  const counts = countsLine(status.counts, status.goals);
  const areas = [...new Set(status.goals.map(({ focusArea }) => focusArea))];
  const titled = areas.some((area) => area !== "");
  return [
    line("contract", "nr", statusSheet.contractLine(status)),
    line("counts", "nr", weighted === "" ? counts : `${counts}     ${weighted}`),
    ...(status.retired.length === 0 ? [] : [line("counts", "nr", statusSheet.retired(status.retired))]),
    ...areas.flatMap((area) => [
      ...(titled ? [line("focusArea", "nr", area === "" ? statusSheet.withoutFocusArea : area)] : []),
      ...status.goals.filter((goal) => goal.focusArea === area).flatMap((goal) => goalRows(goal, remarks)),
    ]),
    line("blank", "nr", ""),
  ];
}

function goalRows({ parts }: GoalStatus, remarks: ReadonlyMap<string, Remark>): StatusRow[] {
  return parts.map((evaluation) => {
    const remark = remarks.get(remarkId(evaluation.goal, evaluation.asOf))?.text ?? "";
    const cells = { ...goalCells(danishAnswer(evaluation)), base: textCell(remark), remark: textCell(remark) };
    return { ...row("goal", cells, rowKey(evaluation)), chip: { column: "status", status: evaluation.status } };
  });
}

/** What a goal's row is about: its key and status date, as one text that survives sorting and inserted rows. */
export function rowKey({ goal, asOf }: { goal: GoalKey; asOf: CalendarDate }): string {
  return JSON.stringify([goal.contract, goal.nr, goal.part, asOf]);
}

function legendRows(statuses: readonly ContractStatus[]): StatusRow[] {
  return [
    line("legendTitle", "nr", statusSheet.legendTitle),
    ...STATUSES.map((status) => ({
      ...row("legend", { goal: textCell(legendLabel(status)), area: textCell(legend[status]) }),
      chip: { column: "goal" as const, status },
    })),
    ...legendNotes(isOfPeriod(statuses)).flatMap((note) => lines("note", note)),
  ];
}

/** Longest line of text that runs over the empty cells to its right without leaving the printed page, in characters. */
const LINE_LENGTH = 190;

/** A long text as rows of its own, broken between words. */
function lines(kind: RowKind, value: string): StatusRow[] {
  const broken = value.split(" ").reduce<string[]>((sofar, word) => {
    const last = sofar.at(-1);
    return last === undefined || last.length + word.length >= LINE_LENGTH
      ? [...sofar, word]
      : [...sofar.slice(0, -1), `${last} ${word}`];
  }, []);
  return broken.map((part) => line(kind, "goal", part));
}

function issueRows(issues: readonly Issue[]): StatusRow[] {
  if (issues.length === 0) return [];
  return [
    line("blank", "nr", ""),
    line("legendTitle", "nr", statusSheet.issuesTitle(issues.length)),
    ...issues.flatMap(({ table, row: number, column, problem }) =>
      lines("issue", statusSheet.issue(table, number, column, problemText(problem, problemTexts))),
    ),
  ];
}

function line(kind: RowKind, column: StatusColumnId, value: string): StatusRow {
  return row(kind, { [column]: textCell(value) });
}

/** A row with its cells in the sheet's order. Rows that are about no goal have a key too: it says that we made them. */
function row(kind: RowKind, cells: Partial<Record<StatusColumnId, StatusCell>>, key = `#${kind}`): StatusRow {
  return {
    kind,
    key,
    cells: statusColumns.map(({ id }) => (id === "key" ? textCell(key) : (cells[id] ?? textCell("")))),
    chip: null,
  };
}
