import type { BookCheck, BookSheet } from "../../files/writing/book";
import { GOAL_KEY } from "../../sheets/tables/goalKey";
import { sentText } from "../../text/da/sentBook";
import { planStates } from "../../text/da/year";
import { PLAN_HEADERS } from "./roundRows";
import { at, below, cell, dateCell, FIRST_ROW, LOOKS } from "./sentCells";
import { keyCells, keyChecks, looksOf, owedMark, sheetOf } from "./sentParts";
import type { Sending } from "./sending";

const { headers: HEADERS, checks: CHECKS, help: HELP, sheets: SHEETS } = sentText;

/** How many empty rows the table of plans has for new ones. */
const ROWS_FOR_PLANS = 8;

/** *Handlingsplaner*: the plans that there are, and empty rows for new ones. */
export function planSheet(sending: Sending): BookSheet {
  const own = Object.values(PLAN_HEADERS);
  const headers = [...GOAL_KEY, HEADERS.plan, ...own, HEADERS.owed];
  const plans = sending.contracts.flatMap((each) => each.plans);
  const drawn = plans.map(({ plan, number, overdue }, index) => {
    const row = FIRST_ROW + index;
    const closed = [planStates.done, planStates.abandoned].map(
      (word) => `${at(headers, PLAN_HEADERS.state, row)}="${word}"`,
    );
    const formula = `IF(OR(${closed.join(",")}),"","${sentText.overdue}")`;
    return [
      ...keyCells(plan),
      cell(String(number), LOOKS.key),
      cell(plan.cause, LOOKS.field),
      cell(plan.action, LOOKS.field),
      cell(plan.responsible, LOOKS.field),
      dateCell(plan.deadline, LOOKS.dateField),
      cell(plan.expectedEffect, LOOKS.field),
      cell(planStates[plan.state], LOOKS.field),
      dateCell(plan.created, LOOKS.dateField),
      cell(plan.followUp, LOOKS.field),
      overdue ? { value: sentText.overdue, formula, look: LOOKS.plain } : cell("", LOOKS.plain),
    ];
  });
  const empty = Array.from({ length: ROWS_FOR_PLANS }, () => headers.map((header) => cell("", looksOf(header))));
  const count = drawn.length + ROWS_FOR_PLANS;
  const dates = [PLAN_HEADERS.deadline, PLAN_HEADERS.created].map((header): BookCheck => ({
    cells: below(headers, header, count),
    kind: "date",
    operator: "greaterThanOrEqual",
    formula: "36526",
    error: CHECKS.date,
  }));
  const widths = [16, 6, 8, 6, 24, 30, 14, 12, 22, 12, 12, 30, 12];
  return {
    ...sheetOf({ name: SHEETS.plans, help: HELP.plans, headers, widths, rows: [...drawn, ...empty] }),
    checks: [
      ...keyChecks(sending, headers, count),
      ...dates,
      {
        cells: below(headers, PLAN_HEADERS.state, count),
        kind: "list",
        formula: `"${Object.values(planStates).join(",")}"`,
        error: CHECKS.state,
      },
    ],
    marks: [owedMark(headers, PLAN_HEADERS.followUp, count, sentText.overdue)],
  };
}
