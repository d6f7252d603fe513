import type { CalendarDate } from "../../domain/calendarDate";
import type { Closing } from "../../domain/year/closing";
import { problems, type Issue } from "../cells/issue";
import { isEmpty, serialOf } from "../cells/readCell";
import { readRows } from "../cells/rowReader";
import type { SheetTable } from "../cells/sheetTable";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";

/** The table Lukninger, one closing of a contract's status a row (DOMAIN.md §4b). */
const schema = {
  name: "Lukninger",
  sheet: "Lukninger",
  required: false,
  comesWithUse: true,
  help: "En række, hver gang en kontrakts status er lukket. En lukket status vises, som den var, indtil den genåbnes. Rækkerne skrives af Luk periode og Genåbn.",
  keyedBy: ["Kontrakt", "Statusdato", "Udgave", "Lukket"],
  judges: true,
  columns: [
    { header: "Kontrakt", kind: "text", names: "contract", required: true, width: 26, help: "Kontraktens navn." },
    { header: "Statusdato", kind: "date", required: true, width: 13, help: "Den statusdato, der er lukket." },
    {
      header: "Udgave",
      kind: "number",
      width: 9,
      help: "Hvilken udgave i Historik der gælder: 1, og et højere tal, når en status er ændret mellem genåbning og ny lukning.",
    },
    { header: "Rækker", kind: "number", width: 9, help: "Hvor mange rækker lukningen skrev i Historik." },
    { header: "Lukket", kind: "date", width: 12, help: "Den dag, status blev lukket." },
    { header: "Lukket af", kind: "text", width: 20, help: "Hvem der lukkede." },
    { header: "Genåbnet", kind: "date", width: 12, help: "Den dag, status blev genåbnet. Tom: den er lukket." },
    { header: "Genåbnet af", kind: "text", width: 20, help: "Hvem der genåbnede." },
    { header: "Begrundelse", kind: "text", width: 60, help: "Hvorfor status blev genåbnet." },
  ],
} as const satisfies TableSchema;

/** A closing with the sheet's row number that it stands in. */
export type ClosingRow = Closing & { row: number };

/** The table Lukninger with how it is read and written. */
export const closingTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readClosings(found, dates1904),
  write: ({ closings }: Said & { closings: readonly Closing[] }, { dates1904 }: Reading) =>
    closings.map((closing) => closingRow(closing, dates1904)),
};

function readClosings(found: SheetTable | null, dates1904: boolean): { closings: ClosingRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const closings = readRows(closingTable, found, issues, dates1904).flatMap((row): ClosingRow[] => {
    const contract = row.text("Kontrakt");
    const asOf = row.date("Statusdato");
    if (contract === "") row.note("Kontrakt", problems.missingKey("Kontrakt"));
    if (isEmpty(row.cell("Statusdato"))) row.note("Statusdato", problems.missingKey("Statusdato"));
    if (contract === "" || asOf === null) return [];
    return [
      {
        contract,
        asOf,
        edition: row.number("Udgave") ?? 1,
        rows: row.number("Rækker") ?? 0,
        closed: row.date("Lukket"),
        closedBy: row.text("Lukket af"),
        reopened: row.date("Genåbnet"),
        reopenedBy: row.text("Genåbnet af"),
        reason: row.text("Begrundelse"),
        row: row.row,
      },
    ];
  });
  return { closings, issues };
}

/** The row of the table Lukninger that says a closing. */
export function closingRow(closing: Closing, dates1904: boolean): RowCells<typeof schema> {
  const date = (day: CalendarDate | null) => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  return {
    table: "Lukninger",
    cells: [
      { header: "Kontrakt", value: closing.contract },
      { header: "Statusdato", ...date(closing.asOf) },
      { header: "Udgave", value: closing.edition },
      { header: "Rækker", value: closing.rows },
      { header: "Lukket", ...date(closing.closed) },
      { header: "Lukket af", value: closing.closedBy },
      { header: "Genåbnet", ...date(closing.reopened) },
      { header: "Genåbnet af", value: closing.reopenedBy },
      { header: "Begrundelse", value: closing.reason },
    ],
  };
}
