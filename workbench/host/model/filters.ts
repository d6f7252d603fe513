import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, intersection, parseLocalAddress } from "./area";
import { scalarOf } from "./cells";
import { dataArea, tableArea } from "./tables";

/** The criteria of a filter, column by column; null where a column isn't filtered. */
export type TableFilter = { criteria: (Json | null)[] };

/** Whether a table, or the sheet's own filter, hides rows now. */
export function isFiltered(of: Table | Worksheet, state: HostState): boolean {
  return state.filters.get(of)?.criteria.some((criterion) => criterion !== null) ?? false;
}

/** The areas on the sheet of an area that are filtered and share cells with it. */
export function meetsFilter(of: Area, state: HostState): boolean {
  const sheetFilter = sheetFilterArea(of.sheet);
  return (
    of.sheet.getTables().some((table) => isFiltered(table, state) && intersection(tableArea(table), of) !== null) ||
    (sheetFilter !== null && isFiltered(of.sheet, state) && intersection(sheetFilter, of) !== null)
  );
}

/** The area of the sheet's own filter, or null. */
export function sheetFilterArea(sheet: Worksheet): Area | null {
  const filter = sheet.autoFilter;
  if (!filter) return null;
  if (typeof filter === "string") return parseLocalAddress(sheet, filter);
  const point = (at: typeof filter.from) => (typeof at === "string" ? parseLocalAddress(sheet, at) : at);
  const [from, to] = [point(filter.from), point(filter.to)];
  if (!from || !to) return null;
  const corner = (at: Area | { row: number; col: number }) => ("row" in at ? at : { row: at.top, col: at.left });
  return { sheet, top: corner(from).row, left: corner(from).col, bottom: corner(to).row, right: corner(to).col };
}

/** Sets one column's criterion, or takes it away with null, and hides the rows that don't meet them all. */
export function applyCriterion(of: Table | Worksheet, column: number, criterion: Json | null, state: HostState): void {
  const filter = state.filters.get(of) ?? { criteria: [] };
  while (filter.criteria.length <= column) filter.criteria.push(null);
  filter.criteria[column] = criterion;
  state.filters.set(of, filter);
  hideRows(of, filter);
}

/** Takes every criterion away and shows the rows again. */
export function clearCriteria(of: Table | Worksheet, state: HostState): void {
  const filter = state.filters.get(of);
  if (!filter) return;
  filter.criteria = [];
  hideRows(of, filter);
}

function hideRows(of: Table | Worksheet, filter: TableFilter): void {
  const rows = "worksheet" in of ? dataArea(of) : bodyOf(sheetFilterArea(of));
  if (!rows) return;
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const shown = filter.criteria.every(
      (criterion, index) => criterion === null || meets(scalarOf(rows.sheet.findCell(row, rows.left + index)), criterion),
    );
    rows.sheet.getRow(row).hidden = !shown;
  }
}

function bodyOf(filtered: Area | null): Area | null {
  return filtered && filtered.bottom > filtered.top ? { ...filtered, top: filtered.top + 1 } : null;
}

function meets(value: string | number | boolean, criterion: Json): boolean {
  if (typeof criterion !== "object" || criterion === null || !("filterOn" in criterion)) return true;
  if (criterion.filterOn === "Values" && Array.isArray(criterion.values)) {
    const wanted = new Set(criterion.values.map((each) => String(each).toLowerCase()));
    return wanted.has(String(value).toLowerCase());
  }
  if (criterion.filterOn === "Custom") {
    const first = meetsComparison(value, criterion.criterion1);
    if (criterion.criterion2 === undefined || criterion.criterion2 === null) return first;
    const second = meetsComparison(value, criterion.criterion2);
    return criterion.operator === "Or" ? first || second : first && second;
  }
  return true;
}

function meetsComparison(value: string | number | boolean, comparison: Json | undefined): boolean {
  const match = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(String(comparison ?? ""));
  const [operator, operand] = [match?.[1] ?? "=", match?.[2] ?? ""];
  const number = Number(operand);
  const order =
    typeof value === "number" && operand !== "" && !Number.isNaN(number)
      ? Math.sign(value - number)
      : String(value).localeCompare(operand, "da", { sensitivity: "accent" });
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === ">") return order > 0;
  if (operator === "<") return order < 0;
  return operator === ">=" ? order >= 0 : order <= 0;
}
