import type { ToDecide } from "../../domain/lastYear";
import type { Issue } from "../cells/issue";
import { readRows } from "../cells/rowReader";
import type { SheetTable } from "../cells/sheetTable";
import { GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import type { Reading, RowCells, Said, TableSchema } from "./schema";

/** The table Beslutninger, one thing to decide a row. */
const schema = {
  name: "Beslutninger",
  sheet: "Beslutninger",
  required: false,
  comesWithUse: true,
  help: "Hvad der skal besluttes, før det nye kontraktår kan begynde. Skriv svaret i tabellen Mål eller Kilder; så er rækken afgjort. Skal feltet være tomt, så slet rækken. Tomme felter, der skal besluttes, er gule i Mål.",
  keyedBy: [...GOAL_KEY, "Felt"],
  judges: false,
  columns: [
    ...goalKeyColumns,
    {
      header: "Felt",
      kind: "text",
      required: true,
      width: 16,
      help: "Kolonnen i Mål eller Kilder, der skal udfyldes.",
    },
    { header: "Spørgsmål", kind: "text", width: 60, help: "Hvad der skal besluttes." },
    { header: "Året før", kind: "text", width: 34, help: "Hvad der stod i sidste års kontrakt." },
    { header: "Resultat", kind: "number", width: 12, help: "Målets resultat i sidste års kontrakt." },
    { header: "Vurdering", kind: "text", width: 60, help: "Sidste års måltal holdt op mod sidste års resultat." },
    { header: "Note", kind: "text", unread: true, width: 40, help: "Jeres egen note, fx hvem der vender tilbage." },
  ],
} as const satisfies TableSchema;

/** The table Beslutninger with how it is read and written. */
export const decisionTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readDecisions(found, dates1904),
  write: ({ decisions }: Said & { decisions: readonly ToDecide[] }) => decisions.map(decisionRow),
};

/** What is to be decided, in the order of the sheet. */
export function readDecisions(
  table: SheetTable | null,
  dates1904: boolean,
): { decisions: ToDecide[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const decisions = readRows(decisionTable, table, issues, dates1904).flatMap((row): ToDecide[] => {
    const key = readKey(row);
    if (key === null) return [];
    return [
      {
        ...key,
        field: row.text("Felt"),
        question: row.text("Spørgsmål"),
        before: row.text("Året før"),
        result: row.number("Resultat"),
        assessment: row.text("Vurdering"),
      },
    ];
  });
  return { decisions, issues };
}

/** The row of the table Beslutninger that says one thing to decide. */
export function decisionRow(own: ToDecide): RowCells<typeof schema> {
  return {
    table: "Beslutninger",
    cells: [
      { header: "Kontrakt", value: own.contract },
      { header: "Nr", value: own.nr },
      { header: "Delmål", value: own.part },
      { header: "Felt", value: own.field },
      { header: "Spørgsmål", value: own.question },
      { header: "Året før", value: own.before },
      { header: "Resultat", value: own.result ?? "" },
      { header: "Vurdering", value: own.assessment },
    ],
  };
}
