import { isCalendarDate } from "../domain/calendarDate";
import type { Amendment, FieldEdit } from "../domain/amendment";
import type { CorrectedValue, Correction } from "../domain/year/corrections";
import { formatDate, formatNumber } from "../text/da/numbers";
import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  outlooks,
  pacings,
  trends,
} from "../text/da/terms";
import { closedWords, correctedNames } from "../text/da/year";

/** The words of the fields that hold a code. */
const WORDS: Partial<Record<Correction["field"], Readonly<Record<string, string>>>> = {
  goalType: goalTypes,
  area: managementAreas,
  form: goalForms,
  changeKind: changeKinds,
  aggregation: aggregations,
  pacing: pacings,
  method: methods,
  trend: trends,
  outlook: outlooks,
};

/** A value of a correction as its cell says it: a Danish word for a code; figures, dates and texts as they are. */
export function correctedCell(field: Correction["field"], value: CorrectedValue): CorrectedValue {
  return typeof value === "string" ? (WORDS[field]?.[value] ?? value) : value;
}

/** A value of a correction as Danish text; a line where there is none. */
export function correctedText(field: Correction["field"], value: CorrectedValue): string {
  const cell = correctedCell(field, value);
  if (cell === null || cell === "") return "–";
  if (typeof cell === "number") return formatNumber(cell, 4);
  return isCalendarDate(cell) ? formatDate(cell) : cell;
}

/** An edited field of a goal in one line, by its column: "Måltal: 650 → 500". */
export function editLine({ field, before, after }: FieldEdit): string {
  return `${correctedNames[field]}: ${correctedText(field, before)} → ${correctedText(field, after)}`;
}

/** What an amendment changed, in one line; of a goal that came during the year that it did. */
export function amendedLine(edit: Amendment["edit"]): string {
  return edit.field === "added" ? closedWords.came : editLine(edit);
}

/** A later correction (*efterfølgende rettelse*) in one line: "1.2, Faktisk: 171 → 165". */
export function correctionLine({ nr, part, field, was, now }: Correction): string {
  const goal = nr === "" ? "" : `${nr}${part}, `;
  return `${goal}${correctedNames[field]}: ${correctedText(field, was)} → ${correctedText(field, now)}`;
}
