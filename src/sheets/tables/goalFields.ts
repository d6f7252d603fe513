import type { AmendedField } from "../../domain/amendment";
import { isCalendarDate } from "../../domain/calendarDate";
import { emptyGoal, type Goal } from "../../domain/goal";
import { formatDate, formatNumber } from "../../text/da/numbers";
import {
  aggregationChoices,
  changeKindChoices,
  goalFormChoices,
  goalTypeChoices,
  managementAreaChoices,
  methodChoices,
  pacingChoices,
  type Choices,
} from "../cells/choices";
import { readDegree, type RowReader } from "../cells/rowReader";
import type { CellValue, HeaderOf } from "../cells/sheetTable";
import { readWeight } from "./goalChecks";
import { goalRow, type goalTable } from "./goals";

/** The headers of Mål that an amendment can name in Felt: all but the contract's, and what reports show the goal. */
export type GoalFieldHeader = Exclude<HeaderOf<typeof goalTable>, "Kontrakt" | "Månedlig">;

/** What of a goal stands under each header of Mål. */
export const fieldOf = {
  Nr: "nr",
  Delmål: "part",
  Måltype: "goalType",
  Styringsområde: "area",
  Fokusområde: "focusArea",
  Mål: "text",
  Målform: "form",
  Måltal: "target",
  "Måltal øvre": "targetUpper",
  Enhed: "unit",
  Udgangspunkt: "baseline",
  "Udgangspunkt periode": "baselinePeriod",
  Ændring: "change",
  Ændringstype: "changeKind",
  Opgørelse: "aggregation",
  Periodisering: "pacing",
  Frist: "deadline",
  Metode: "method",
  "Gul grænse": "partlyMetFrom",
  Vægt: "weight",
  Kilde: "source",
  Ansvarlig: "responsible",
  Udgået: "retired",
} as const satisfies Record<GoalFieldHeader, AmendedField>;

/** The headers in the order of Mål's columns. */
export const GOAL_FIELD_HEADERS = Object.keys(fieldOf) as readonly GoalFieldHeader[];

/** The header of Mål that a field of a goal stands under. */
export function headerOfField(field: AmendedField): GoalFieldHeader {
  return GOAL_FIELD_HEADERS.find((header) => fieldOf[header] === field) ?? "Mål";
}

type FieldReader<Field extends AmendedField> = <Header extends string>(
  row: RowReader<Header>,
  header: Header,
) => Goal[Field];

const chosen =
  <Code extends string>(choices: Choices<Code>) =>
  <Header extends string>(row: RowReader<Header>, header: Header): Code | null =>
    row.choice(header, choices);
const text = <Header extends string>(row: RowReader<Header>, header: Header): string => row.text(header);
const number = <Header extends string>(row: RowReader<Header>, header: Header): number | null => row.number(header);

const READERS: { readonly [Field in AmendedField]: FieldReader<Field> } = {
  nr: text,
  part: text,
  goalType: chosen(goalTypeChoices),
  area: chosen(managementAreaChoices),
  focusArea: text,
  text,
  form: chosen(goalFormChoices),
  target: number,
  targetUpper: number,
  unit: text,
  baseline: number,
  baselinePeriod: text,
  change: number,
  changeKind: chosen(changeKindChoices),
  aggregation: (row, header) => row.choice(header, aggregationChoices) ?? "latest",
  pacing: chosen(pacingChoices),
  deadline: (row, header) => row.date(header),
  method: chosen(methodChoices),
  partlyMetFrom: readDegree,
  weight: readWeight,
  source: text,
  responsible: text,
  retired: (row, header) => row.date(header),
};

/** Reads a cell as the column of Mål that a field stands in would be read. */
export function readField<Field extends AmendedField, Header extends string>(
  row: RowReader<Header>,
  header: Header,
  field: Field,
): Goal[Field] {
  return READERS[field](row, header);
}

/** A field of a goal as its cell in Mål says it. */
export function fieldCell(
  goal: Goal,
  field: AmendedField,
  dates1904: boolean,
): { value: CellValue; numberFormat?: string } {
  const header = headerOfField(field);
  const cell = goalRow(goal, dates1904).cells.find((own) => own.header === header);
  if (cell === undefined) return { value: "" };
  const { value, numberFormat } = cell;
  return numberFormat === undefined || value === "" ? { value } : { value, numberFormat };
}

/** A field's value in words, as people write it in its column; a line where there is none. */
export function fieldText<Field extends AmendedField>(field: Field, value: Goal[Field]): string {
  if (typeof value === "number") return formatNumber(value, 4);
  if (typeof value !== "string" || value === "") return "–";
  if (isCalendarDate(value)) return formatDate(value);
  return String(fieldCell({ ...emptyGoal(""), [field]: value } as Goal, field, false).value);
}
