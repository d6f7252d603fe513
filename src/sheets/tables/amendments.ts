import type { CalendarDate } from "../../domain/calendarDate";
import { emptyGoal, type Goal, type GoalKey } from "../../domain/goal";
import type { Amendment, AmendmentKind, FieldEdit, Reason } from "../../domain/amendment";
import { amendmentKinds } from "../../text/da/year";
import { problems, type Issue } from "../cells/issue";
import { isEmpty, serialOf } from "../cells/readCell";
import { readRows, type RowReader } from "../cells/rowReader";
import { comparable, type CellValue, type HeaderOf, type SheetTable } from "../cells/sheetTable";
import { amendmentKindChoices } from "../cells/yearChoices";
import { GOAL_FIELD_HEADERS, fieldCell, fieldOf, headerOfField, readField } from "./goalFields";
import { GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";

/** *Felt* of an amendment that adds a goal during the year. */
const ADDED = "Tilføjet";

/** The table Ændringer, one changed field of one goal a row (DOMAIN.md §4b). */
const schema = {
  name: "Ændringer",
  sheet: "Ændringer",
  required: false,
  comesWithUse: true,
  help: "En række for hvert felt, der er ændret i årets løb. Før Gælder fra opgøres målet, som det var før; fra den dag, som det er efter.",
  keyedBy: [...GOAL_KEY, "Felt", "Gælder fra"],
  judges: true,
  columns: [
    ...goalKeyColumns,
    {
      header: "Art",
      kind: "choice",
      choices: amendmentKindChoices.words,
      width: 16,
      help: "Genforhandling: besluttet af direktionen. Justering: aftalt mellem centret og ØK/RES. Rettelse: en fejl, der er rettet; den ændrer ikke, hvad målet var før.",
    },
    {
      header: "Felt",
      kind: "choice",
      choices: [...GOAL_FIELD_HEADERS, ADDED],
      required: true,
      width: 20,
      help: "Den kolonne i tabellen Mål, der er ændret. Tilføjet: målet kom til den dag, Gælder fra nævner.",
    },
    {
      header: "Før",
      kind: "goalField",
      width: 40,
      help: "Hvad der stod i feltet før, skrevet som i tabellen Mål. Tom: feltet var tomt.",
    },
    { header: "Efter", kind: "goalField", width: 40, help: "Hvad der står i feltet efter ændringen." },
    {
      header: "Gælder fra",
      kind: "date",
      required: true,
      width: 12,
      help: "Den dag, ændringen gælder fra. Ved statusdatoer før den opgøres målet, som det var før.",
    },
    { header: "Begrundelse", kind: "text", width: 50, help: "Hvorfor målet er ændret." },
    { header: "Besluttet af", kind: "text", width: 20, help: "Hvem der har besluttet det, fx direktionen." },
    { header: "Besluttet", kind: "date", width: 12, help: "Den dag, det er besluttet." },
  ],
} as const satisfies TableSchema;

type Row = RowReader<HeaderOf<typeof schema>>;

/** An amendment with the sheet's row number that it stands in, and the key as its row says it. */
export type AmendmentRow = Amendment & { row: number };
/** The reason of a correction with the sheet's row number. */
export type ReasonRow = Reason & { row: number };

type ReadAmendments = { amendments: AmendmentRow[]; reasons: ReasonRow[]; issues: Issue[] };

/** The table Ændringer with how it is read and written. */
export const amendmentTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readAmendments(found, dates1904),
  write: (
    { amendments, reasons }: Said & { amendments: readonly Amendment[]; reasons: readonly Reason[] },
    { dates1904 }: Reading,
  ) => [
    ...amendments.map((amendment) => amendmentRow(amendment, dates1904)),
    ...reasons.map((reason) => reasonRow(reason, dates1904)),
  ],
};

/**
 * The amendments in the order of the sheet, and the reasons of corrections. A row that cannot be read is told and left
 * out, so that its goal is judged as it stands in Mål.
 */
function readAmendments(found: SheetTable | null, dates1904: boolean): ReadAmendments {
  const read: ReadAmendments = { amendments: [], reasons: [], issues: [] };
  for (const row of readRows({ name: schema.name, columns: schema.columns }, found, read.issues, dates1904)) {
    const kind = row.choice("Art", amendmentKindChoices);
    const from = row.date("Gælder fra");
    const said = {
      reason: row.text("Begrundelse"),
      decidedBy: row.text("Besluttet af"),
      decided: row.date("Besluttet"),
    };
    if (kind === "correction") {
      const reason = readReason(row, from);
      if (reason !== null) read.reasons.push({ ...reason, ...said, row: row.row });
      continue;
    }
    const key = readKey(row);
    if (key === null) continue;
    if (isEmpty(row.cell("Gælder fra"))) row.note("Gælder fra", problems.missingKey("Gælder fra"));
    if (isEmpty(row.cell("Art"))) row.note("Art", problems.missingChoice(amendmentKindChoices.words));
    const before = read.issues.length;
    const edit = readEdit(row);
    if (kind === null || from === null || edit === null || read.issues.length > before) continue;
    read.amendments.push({ ...key, kind, edit, from, ...said, row: row.row });
  }
  return read;
}

function readEdit(row: Row): Amendment["edit"] | null {
  const felt = comparable(row.text("Felt"));
  if (felt === comparable(ADDED)) return { field: "added" };
  const header = GOAL_FIELD_HEADERS.find((own) => comparable(own) === felt);
  if (header === undefined) {
    row.note(
      "Felt",
      felt === "" ? problems.missingKey("Felt") : problems.notAChoice(row.text("Felt"), [...GOAL_FIELD_HEADERS, ADDED]),
    );
    return null;
  }
  const field = fieldOf[header];
  return { field, before: readField(row, "Før", field), after: readField(row, "Efter", field) } as FieldEdit;
}

/** A correction may be about a contract's thresholds, so that its row names no goal. */
function readReason(
  row: Row,
  asOf: CalendarDate | null,
): (GoalKey & Pick<Reason, "asOf" | "field" | "before" | "after">) | null {
  const contract = row.text("Kontrakt");
  if (contract === "") row.note("Kontrakt", problems.missingKey("Kontrakt"));
  if (isEmpty(row.cell("Gælder fra"))) row.note("Gælder fra", problems.missingKey("Gælder fra"));
  if (contract === "" || asOf === null) return null;
  const [nr, part, field] = [row.text("Nr"), row.text("Delmål"), row.text("Felt")];
  return { contract, nr, part, asOf, field, before: row.cell("Før").value, after: row.cell("Efter").value };
}

const date = (day: CalendarDate | null, dates1904: boolean) => ({
  value: day === null ? "" : serialOf(day, dates1904),
  numberFormat: DATE_FORMAT,
});

/** The row of the table Ændringer that says an amendment. */
export function amendmentRow(amendment: Amendment, dates1904: boolean): RowCells<typeof schema> {
  const { edit } = amendment;
  const cell = (field: Amendment["edit"]["field"], value: unknown): { value: CellValue; numberFormat?: string } =>
    field === "added" ? { value: "" } : fieldCell({ ...emptyGoal(""), [field]: value } as Goal, field, dates1904);
  return rowOf(
    amendment,
    amendment.kind,
    edit.field === "added" ? ADDED : headerOfField(edit.field),
    edit.field === "added" ? { value: "" } : cell(edit.field, edit.before),
    edit.field === "added" ? { value: "" } : cell(edit.field, edit.after),
    amendment.from,
    dates1904,
  );
}

/** The row of the table Ændringer that gives the reason of a correction. */
export function reasonRow(reason: Reason, dates1904: boolean): RowCells<typeof schema> {
  const cell = (value: CellValue) => ({ value });
  return rowOf(reason, "correction", reason.field, cell(reason.before), cell(reason.after), reason.asOf, dates1904);
}

function rowOf(
  said: GoalKey & Pick<Amendment, "reason" | "decidedBy" | "decided">,
  kind: AmendmentKind,
  felt: string,
  before: { value: CellValue; numberFormat?: string },
  after: { value: CellValue; numberFormat?: string },
  from: CalendarDate,
  dates1904: boolean,
): RowCells<typeof schema> {
  return {
    table: "Ændringer",
    cells: [
      { header: "Kontrakt", value: said.contract },
      { header: "Nr", value: said.nr },
      { header: "Delmål", value: said.part },
      { header: "Art", value: amendmentKinds[kind] },
      { header: "Felt", value: felt },
      { header: "Før", ...before },
      { header: "Efter", ...after },
      { header: "Gælder fra", ...date(from, dates1904) },
      { header: "Begrundelse", value: said.reason },
      { header: "Besluttet af", value: said.decidedBy },
      { header: "Besluttet", ...date(said.decided, dates1904) },
    ],
  };
}
