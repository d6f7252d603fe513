import type { BookCell, BookCheck, BookSheet } from "../../files/writing/book";
import { danishAnswer, danishValue } from "../../report/danishAnswer";
import { LONGEST_TEXT } from "../../sheets/cells/longestText";
import { cellFor, FIGURE_HEADERS, GENERAL } from "../../sheets/tables/figureContent";
import { GOAL_KEY } from "../../sheets/tables/goalKey";
import { periodName } from "../../text/da/periodName";
import { sentText } from "../../text/da/sentBook";
import { at, below, cell, dateCell, FIRST_ROW, LOOKS } from "./sentCells";
import { keyCells, keyChecks, looksOf, owedMark, sheetOf } from "./sentParts";
import { SENT_HEADERS, type SentRow } from "./sentTable";
import type { Sending, SentFigure } from "./sending";

const { headers: HEADERS, checks: CHECKS, help: HELP, sheets: SHEETS } = sentText;

/** *Mål*: the contract's goals and how they go, locked. */
export function goalSheet({ contracts }: Sending): BookSheet {
  const { goal, target, unit, deadline, responsible, expected, actual, degree, status, explanation } = HEADERS;
  const headers = [
    ...GOAL_KEY,
    goal,
    target,
    unit,
    deadline,
    responsible,
    expected,
    actual,
    degree,
    status,
    explanation,
  ];
  const rows = contracts.flatMap(({ evaluations }) =>
    evaluations.map((evaluation) => {
      const answer = danishAnswer(evaluation);
      const own = evaluation.goal;
      return [
        ...keyCells(own),
        cell(own.text, LOOKS.text),
        cell(danishValue(answer.target), LOOKS.text),
        cell(own.unit, LOOKS.text),
        dateCell(evaluation.deadline),
        cell(own.responsible, LOOKS.text),
        cell(danishValue(answer.expected), LOOKS.text),
        cell(danishValue(answer.actual), LOOKS.text),
        cell(danishValue(answer.degree), LOOKS.text),
        cell(answer.status.label, LOOKS.text),
        cell(answer.explanation, LOOKS.text),
      ];
    }),
  );
  const widths = [16, 6, 8, 32, 15, 11, 12, 13, 13, 12, 15, 13, 36];
  return { ...sheetOf({ name: SHEETS.goals, help: HELP.goals, headers, widths, rows }), isLocked: true };
}

/** *Målinger*: a row for each figure that is owed, first, and then every figure of the year. */
export function figureSheet(sending: Sending): BookSheet {
  const { value, numerator, denominator, provisional } = FIGURE_HEADERS;
  const headers = [
    ...GOAL_KEY,
    HEADERS.goal,
    "Periode",
    value,
    numerator,
    denominator,
    provisional,
    HEADERS.unit,
    HEADERS.owed,
  ];
  const rows = sending.contracts
    .flatMap((own) => own.figures)
    .toSorted((a, b) => Number(b.owed) - Number(a.owed))
    .map((figure, index) => figureRow(figure, headers, FIRST_ROW + index));
  const count = rows.length;
  const widths = [22, 6, 8, 44, 16, 13, 11, 11, 10, 16, 11];
  const rowsOrOne = rows.length > 0 ? rows : [headers.map((header) => cell("", looksOf(header)))];
  return {
    ...sheetOf({ name: SHEETS.figures, help: HELP.figures, headers, widths, rows: rowsOrOne }),
    checks: [...keyChecks(sending, headers, count), ...figureChecks(headers, count)],
    marks: [owedMark(headers, value, count, sentText.missing)],
  };
}

/** A figure's row: its cells to fill in are empty where it is owed, and the last one says so until one is filled. */
function figureRow({ goal, period, content, owed }: SentFigure, headers: readonly string[], row: number): BookCell[] {
  const { value, numerator, denominator } = FIGURE_HEADERS;
  const field = (part: string | number): BookCell => {
    const { value: written, numberFormat = GENERAL } = cellFor(part, GENERAL, false);
    return { value: written, look: { ...LOOKS.figure, ...(numberFormat !== GENERAL && { format: numberFormat }) } };
  };
  const [own, top, bottom] = [value, numerator, denominator].map((header) => at(headers, header, row));
  const formula = `IF(AND(${own}="",OR(${top}="",${bottom}="")),"${sentText.missing}","")`;
  return [
    ...keyCells(goal),
    cell(goal.text, LOOKS.key),
    cell(periodName(period), LOOKS.key),
    field(content.value),
    field(content.numerator),
    field(content.denominator),
    cell(content.provisional, LOOKS.field),
    cell(goal.unit, LOOKS.text),
    owed ? { value: sentText.missing, formula, look: LOOKS.plain } : cell("", LOOKS.plain),
  ];
}

/** What Excel lets a centre type in the columns of figures. */
function figureChecks(headers: readonly string[], count: number): BookCheck[] {
  const { value, numerator, denominator, provisional } = FIGURE_HEADERS;
  const first = at(headers, value, FIRST_ROW).replace("$", "");
  return [
    {
      cells: below(headers, "Periode", count),
      kind: "textLength",
      operator: "greaterThanOrEqual",
      formula: "1",
      error: CHECKS.period,
      prompt: CHECKS.period,
    },
    {
      cells: below(headers, value, count),
      kind: "custom",
      formula: `OR(ISNUMBER(${first}),${first}="Ja",${first}="Nej")`,
      error: CHECKS.figure,
      prompt: CHECKS.figure,
    },
    {
      cells: below(headers, numerator, count),
      kind: "decimal",
      operator: "between",
      formula: "-1E+15",
      formula2: "1E+15",
      error: CHECKS.number,
    },
    {
      cells: below(headers, denominator, count),
      kind: "decimal",
      operator: "notEqual",
      formula: "0",
      error: CHECKS.denominator,
    },
    { cells: below(headers, provisional, count), kind: "list", formula: '"Ja,Nej"', error: CHECKS.provisional },
  ];
}

/** *Bemærkninger*: each goal with its remark, and which of them are owed. */
export function remarkSheet(sending: Sending): BookSheet {
  const headers = [...GOAL_KEY, HEADERS.goal, "Statusdato", HEADERS.status, "Bemærkning", HEADERS.owed];
  const rows = sending.contracts.flatMap(({ asOf, remarks }) =>
    remarks.map(({ evaluation, text, owed }) => ({ asOf, evaluation, text, owed })),
  );
  const drawn = rows.map(({ asOf, evaluation, text, owed }, index) => {
    const formula = `IF(${at(headers, "Bemærkning", FIRST_ROW + index)}="","${sentText.missing}","")`;
    return [
      ...keyCells(evaluation.goal),
      cell(evaluation.goal.text, LOOKS.text),
      dateCell(asOf),
      cell(danishAnswer(evaluation).status.label, LOOKS.text),
      cell(text, LOOKS.field),
      owed ? { value: sentText.missing, formula, look: LOOKS.plain } : cell("", LOOKS.plain),
    ];
  });
  const widths = [22, 6, 8, 44, 13, 18, 70, 11];
  return {
    ...sheetOf({ name: SHEETS.remarks, help: HELP.remarks, headers, widths, rows: drawn }),
    checks: [
      ...keyChecks(sending, headers, rows.length),
      {
        cells: below(headers, "Bemærkning", rows.length),
        kind: "textLength",
        operator: "lessThanOrEqual",
        formula: String(LONGEST_TEXT),
        error: CHECKS.remark,
      },
    ],
    marks: [owedMark(headers, "Bemærkning", rows.length, sentText.missing)],
  };
}

/** *Udsendt*: the stamp, and what was sent, by which it is seen what the centre changed. Locked. */
export function sentSheet(rows: readonly SentRow[]): BookSheet {
  const widths = [22, 6, 8, 14, 24, 80];
  const drawn = rows.map((row) => row.map((text) => cell(text, LOOKS.key)));
  const headers = [...SENT_HEADERS];
  return { ...sheetOf({ name: SHEETS.sent, help: HELP.sent, headers, widths, rows: drawn }), isLocked: true };
}
