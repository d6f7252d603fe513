import type { GoalKey } from "../../domain/goal";
import type { BookCell, BookCheck, BookSheet } from "../../files/writing/book";
import { FIGURE_HEADERS } from "../../sheets/tables/figureContent";
import { OPEN_FILL } from "../../sheets/tables/openMarks";
import { sentText } from "../../text/da/sentBook";
import { PLAN_HEADERS } from "./roundRows";
import { at, below, cell, FIRST_ROW, HEADER_ROW, LOOKS, tableRows } from "./sentCells";
import type { Sending } from "./sending";

const { headers: HEADERS, checks: CHECKS, sheets: SHEETS } = sentText;

/** Two columns stay in sight: the contract and the number. */
const FROZEN = { rows: HEADER_ROW, columns: 2 };

export const keyCells = ({ contract, nr, part }: GoalKey): BookCell[] =>
  [contract, nr, part].map((text) => cell(text, LOOKS.key));

export type Drawn = {
  name: string;
  help: string;
  headers: readonly string[];
  widths: readonly number[];
  rows: readonly (readonly (BookCell | null)[])[];
};

export function sheetOf({ name, help, headers, widths, rows }: Drawn): BookSheet {
  return {
    name,
    widths,
    rows: tableRows(name, help, headers, rows),
    table: { name, headerRow: HEADER_ROW, headers, rows: rows.length },
    frozen: FROZEN,
  };
}

/** A field's look in a row that people add. */
export function looksOf(header: string) {
  if (header === PLAN_HEADERS.deadline || header === PLAN_HEADERS.created) return LOOKS.dateField;
  return Object.values<string>(FIGURE_HEADERS).includes(header) && header !== FIGURE_HEADERS.provisional
    ? LOOKS.figure
    : LOOKS.field;
}

/** Lists of the centre's contracts and of its goals' numbers, from the sheet Mål. */
export function keyChecks({ contracts }: Sending, headers: readonly string[], rows: number): BookCheck[] {
  const goals = contracts.flatMap(({ evaluations }) => evaluations).length;
  const names = contracts.map(({ contract }) => contract.name);
  const list = names.join(",");
  const isShort = list.length < 250 && names.every((name) => !/[",]/.test(name));
  const inGoals = (column: string): string =>
    `${SHEETS.goals}!$${column}$${FIRST_ROW}:$${column}$${FIRST_ROW + goals - 1}`;
  return [
    {
      cells: below(headers, "Kontrakt", rows),
      kind: "list",
      formula: isShort ? `"${list}"` : inGoals("A"),
      error: CHECKS.contract,
    },
    { cells: below(headers, "Nr", rows), kind: "list", formula: inGoals("B"), error: CHECKS.nr },
  ];
}

/** A field is filled while its row says that it is owed. */
export const owedMark = (headers: readonly string[], field: string, rows: number, word: string) => ({
  cells: below(headers, field, rows),
  formula: `${at(headers, HEADERS.owed, FIRST_ROW)}="${word}"`,
  fill: OPEN_FILL,
});
