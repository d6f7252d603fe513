import { evaluateBook, type ContractStatus } from "../domain/evaluateBook";
import type { Evaluation } from "../domain/evaluation";
import { dateOfSerial, readDateText, textOf } from "../sheets/readCell";
import { MissingTableError, readBook, type ReadBook } from "../sheets/readBook";
import type { Cell } from "../sheets/sheetTable";
import type { CalendarDate } from "../domain/calendarDate";
import { explain } from "../text/explanation.da";
import { functionFaults, issueHeading, issueText, statusHeaders } from "../text/functions.da";
import { problemTexts } from "../text/issues.da";
import { problemText } from "../text/problem";
import { methods, outlooks, statusWords, trends } from "../text/terms.da";
import { missing, wrong } from "./cellFault";
import { cellsOf, isEmptyOrZero } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { contractFrom } from "./contractCell";
import { datedMilestones } from "./datedMilestones";
import { numberAnswer } from "./readArgument";
import { singleCell } from "./singleCell";
import { tableFromRange } from "./tableFromRange";

/** KONTRAKTSTATUS: one row for each goal or part below the headers, and below them what is wrong in the rows. */
export function statusTableFromCells(given: Readonly<Record<"goals" | "measurements" | "asOf" | "contract", unknown>>): CellAnswer[][] {
  const asOf = statusDateFrom(singleCell("asOf", cellsOf(given.asOf)));
  const { book, issues } = bookFrom(cellsOf(given.goals), cellsOf(given.measurements));
  if (book.goals.length === 0 && issues.length === 0) throw missing(functionFaults.noGoals());
  const only = contractFrom(singleCell("contract", cellsOf(given.contract)), book.goals.map(({ contract }) => contract));
  const contracts = only === null ? book.contracts : book.contracts.filter(({ name }) => name === only);
  const statuses = evaluateBook({ ...book, contracts }, { asOf, today: asOf });
  return [
    [...statusHeaders],
    ...statuses.flatMap(rowsOfContract),
    ...issues.filter(({ table }) => table !== "Kontrakter").map(({ table, row, column, problem }) => issueRow(issueText(table, row, column, problemText(problem, problemTexts)))),
  ];
}

function bookFrom(goals: Cell[][], measurements: Cell[][]): ReadBook {
  const goalTable = tableFromRange("Mål", goals);
  const measurementTable = datedMilestones(tableFromRange("Målinger", measurements), goalTable);
  try {
    return readBook([goalTable, measurementTable], false);
  } catch (fault) {
    if (!(fault instanceof MissingTableError)) throw fault;
    throw wrong(functionFaults.table(fault.table === "Målinger" ? "målinger" : "mål", fault.message));
  }
}

function rowsOfContract({ contract, goals }: ContractStatus): CellAnswer[][] {
  return goals.flatMap(({ parts }) => parts.map((evaluation) => [contract.name, ...rowOf(evaluation)]));
}

function rowOf(evaluation: Evaluation): CellAnswer[] {
  const { goal, method, status, deadlinePassed, trend, outlook } = evaluation;
  return [
    goal.nr,
    goal.part,
    goal.text,
    numberAnswer(evaluation.target),
    numberAnswer(evaluation.targetUpper),
    numberAnswer(evaluation.expected),
    numberAnswer(evaluation.actual),
    numberAnswer(evaluation.deviation),
    numberAnswer(evaluation.degree),
    method === null ? "" : methods[method],
    statusWords[deadlinePassed ? "afterDeadline" : "duringYear"][status],
    trend === null ? "" : trends[trend.direction],
    outlook === null ? "" : outlooks[outlook],
    explain(evaluation),
  ];
}

function issueRow(text: string): CellAnswer[] {
  return [issueHeading, ...Array.from({ length: statusHeaders.length - 2 }, () => ""), text];
}

/** Serial numbers of days from 1900 to 2199. */
const LAST_SERIAL = 109_939;

function statusDateFrom(cell: Cell): CalendarDate {
  const { value } = cell;
  if (isEmptyOrZero(cell)) throw missing(functionFaults.missing("statusdato"));
  const date = typeof value === "number" ? (value >= 1 && value <= LAST_SERIAL ? dateOfSerial(value, false) : null) : readDateText(textOf(cell));
  if (date === null) throw wrong(functionFaults.notADate("statusdato", textOf(cell)));
  return date;
}
