import { excelToDate, isDateDisplayFormat, type Cell, type Table, type Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../../host/model/area";
import { type CellScalar, scalarOf } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { rulesOf, sheetFilterArea, type Filters } from "../../host/model/filters";
import { formatOf } from "../../host/model/numberFormats";
import { compareValues } from "../../host/model/sorting";
import { dataArea } from "../../host/model/tables";
import type { Json } from "../../host/wire/messages";

/** One line of a filter's list: what the cells show, what the filter keeps of it, and whether they are let through. */
export type FilterChoice = { readonly text: string; readonly value: Json; readonly isShown: boolean };

/**
 * What the list of a filter's button holds: each thing that the column shows, once, in the order that sorting gives,
 * with the empty cells last. As in Excel only of rows that the other columns let through.
 */
export function filterChoices(of: Table | Worksheet, column: number, filters: Filters): FilterChoice[] {
  const body = bodyOf(of);
  if (!body) return [];
  const rules = rulesOf(filters.get(of)?.criteria ?? [], body).map((rule) => (rule === "all" ? null : rule));
  const found = new Map<string, FilterChoice & { scalar: CellScalar }>();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const passes = (at: number): boolean => rules[at]?.(body.sheet.findCell(row, body.left + at)) ?? true;
    if (rules.some((_rule, at) => at !== column && !passes(at))) continue;
    const cell = body.sheet.findCell(row, body.left + column);
    const text = displayText(cell);
    const key = text.toLowerCase();
    if (!found.has(key))
      found.set(key, { text, value: keptValue(cell, text), isShown: passes(column), scalar: scalarOf(cell) });
  }
  return [...found.values()]
    .sort((one, other) =>
      one.text === "" || other.text === ""
        ? Number(one.text === "") - Number(other.text === "")
        : compareValues(one.scalar, other.scalar),
    )
    .map(({ text, value, isShown }) => ({ text, value, isShown }));
}

/** Excel keeps dates by their day, numbers without a format as numbers, and all else as it is shown. */
function keptValue(cell: Cell | undefined, text: string): Json {
  const value = scalarOf(cell);
  if (!cell || typeof value !== "number") return text;
  const format = formatOf(cell);
  if (format === "General") return String(value);
  if (!isDateDisplayFormat(format)) return text;
  const date = excelToDate(value, cell.workbook.properties.date1904 === true)
    .toISOString()
    .slice(0, 19);
  return { date, specificity: "Day" };
}

/** The criterion of what is ticked in the list: null when that is all of it. */
export function criterionOf(choices: readonly FilterChoice[], ticked: ReadonlySet<string>): Json {
  const kept = choices.filter(({ text }) => ticked.has(text));
  return kept.length === choices.length ? null : { filterOn: "Values", values: kept.map(({ value }) => value) };
}

function bodyOf(of: Table | Worksheet): Area | null {
  if ("worksheet" in of) return dataArea(of);
  const filtered = sheetFilterArea(of);
  return filtered && filtered.bottom > filtered.top ? { ...filtered, top: filtered.top + 1 } : null;
}
