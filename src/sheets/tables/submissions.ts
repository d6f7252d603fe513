import type { CalendarDate } from "../../domain/calendarDate";
import type { Issue } from "../cells/issue";
import { serialOf } from "../cells/readCell";
import { readRows } from "../cells/rowReader";
import type { SheetTable } from "../cells/sheetTable";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";

/** The table Indsendt, one file that a centre returned and that was taken in a row. */
const schema = {
  name: "Indsendt",
  sheet: "Indsendt",
  required: false,
  comesWithUse: true,
  help: "En række, hver gang noget fra et centers fil er taget imod: hvem der har sendt hvad, og hvornår. Rækkerne skrives af Saml ind.",
  keyedBy: ["Kontrakt", "Statusdato", "Fil", "Modtaget"],
  judges: false,
  columns: [
    { header: "Kontrakt", kind: "text", names: "contract", required: true, width: 26, help: "Kontraktens navn." },
    { header: "Statusdato", kind: "date", required: true, width: 13, help: "Den statusdato, filen blev sendt ud til." },
    { header: "Fil", kind: "text", width: 36, help: "Filens navn, da den kom tilbage." },
    { header: "Indsendt af", kind: "text", width: 24, help: "Hvem der har udfyldt filen, som der står i den." },
    { header: "Modtaget", kind: "date", width: 12, help: "Den dag, filen blev taget imod." },
    { header: "Tal", kind: "number", width: 8, help: "Hvor mange tal der blev taget imod." },
    { header: "Bemærkninger", kind: "number", width: 14, help: "Hvor mange bemærkninger der blev taget imod." },
    { header: "Planer", kind: "number", width: 9, help: "Hvor mange handlingsplaner der blev taget imod." },
  ],
} as const satisfies TableSchema;

/** What was taken in (*taget imod*) from one file for one contract: who sent it, when, and how much. */
export type Submission = {
  contract: string;
  asOf: CalendarDate;
  file: string;
  sentBy: string;
  received: CalendarDate | null;
  figures: number;
  remarks: number;
  plans: number;
};

/** A submission with the sheet's row number that it stands in. */
export type SubmissionRow = Submission & { row: number };

/** The table Indsendt with how it is read and written. */
export const submissionTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readSubmissions(found, dates1904),
  write: ({ submissions }: Said & { submissions: readonly Submission[] }, { dates1904 }: Reading) =>
    submissions.map((submission) => submissionRow(submission, dates1904)),
};

function readSubmissions(
  found: SheetTable | null,
  dates1904: boolean,
): { submissions: SubmissionRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const submissions = readRows(submissionTable, found, issues, dates1904).flatMap((row): SubmissionRow[] => {
    const contract = row.text("Kontrakt");
    const asOf = row.date("Statusdato");
    if (contract === "" || asOf === null) return [];
    return [
      {
        contract,
        asOf,
        file: row.text("Fil"),
        sentBy: row.text("Indsendt af"),
        received: row.date("Modtaget"),
        figures: row.number("Tal") ?? 0,
        remarks: row.number("Bemærkninger") ?? 0,
        plans: row.number("Planer") ?? 0,
        row: row.row,
      },
    ];
  });
  return { submissions, issues };
}

/** The row of the table Indsendt that says a submission. */
export function submissionRow(submission: Submission, dates1904: boolean): RowCells<typeof schema> {
  const date = (day: CalendarDate | null) => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  return {
    table: "Indsendt",
    cells: [
      { header: "Kontrakt", value: submission.contract },
      { header: "Statusdato", ...date(submission.asOf) },
      { header: "Fil", value: submission.file },
      { header: "Indsendt af", value: submission.sentBy },
      { header: "Modtaget", ...date(submission.received) },
      { header: "Tal", value: submission.figures },
      { header: "Bemærkninger", value: submission.remarks },
      { header: "Planer", value: submission.plans },
    ],
  };
}
