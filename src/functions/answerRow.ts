import type { Evaluation } from "../domain/evaluation";
import { bareDanishAnswer } from "../report/danishAnswer";
import { statusHeaders } from "../text/da/functions";
import type { CellAnswer } from "./inCell";
import { numberAnswer } from "./readArgument";

type StatusHeader = (typeof statusHeaders)[number];

/** One row of KONTRAKTSTATUS, by its headers. */
export type AnswerRow = Readonly<Record<StatusHeader, CellAnswer>>;

/** What KONTRAKTSTATUS says of a goal or part. */
export function answerRow(evaluation: Evaluation): AnswerRow {
  const { goal } = evaluation;
  const { method, status, trend, outlook, explanation } = bareDanishAnswer(evaluation);
  return {
    Kontrakt: goal.contract,
    Nr: goal.nr,
    Delmål: goal.part,
    Mål: goal.text,
    Måltal: numberAnswer(evaluation.target),
    "Måltal øvre": numberAnswer(evaluation.targetUpper),
    "Forventet nu": numberAnswer(evaluation.expected),
    Faktisk: numberAnswer(evaluation.actual),
    Afvigelse: numberAnswer(evaluation.deviation),
    Målopfyldelse: numberAnswer(evaluation.degree),
    Metode: method,
    Status: status,
    Tendens: trend,
    "Forventet ved årets udgang": outlook,
    Forklaring: explanation,
  };
}

/** What a row says whichever way it was judged; what differs is empty, and so is what leans on single periods. */
export function commonRow(rows: readonly [AnswerRow, ...AnswerRow[]]): { row: AnswerRow; differs: boolean } {
  const [first, ...others] = rows;
  const differing = new Set<StatusHeader>(
    statusHeaders.filter((header) => others.some((other) => other[header] !== first[header])),
  );
  if (differing.size === 0) return { row: first, differs: false };
  for (const header of ["Tendens", "Forventet ved årets udgang"] as const) differing.add(header);
  const row = Object.fromEntries(
    statusHeaders.map((header) => [header, differing.has(header) ? "" : first[header]]),
  ) as AnswerRow;
  return { row, differs: true };
}

/** The cells of a row in the order of the headers. */
export function cellsOfRow(row: AnswerRow): CellAnswer[] {
  return statusHeaders.map((header) => row[header]);
}
