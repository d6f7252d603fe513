import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, intersection, parseLocalAddress } from "./area";
import { type FilterRule, ruleOf } from "./filterRules";
import { dataArea, tableArea } from "./tables";

/** The criteria of a filter by column; null for an unfiltered column. */
export type TableFilter = { criteria: (Json | null)[] };
/** The filters of tables, and the sheets' own. */
export type Filters = WeakMap<Table | Worksheet, TableFilter>;

/** Whether a table, or the sheet's own filter, hides rows now. */
export function isFiltered(of: Table | Worksheet, state: HostState): boolean {
  return state.parts.filters.get(of)?.criteria.some((criterion) => criterion !== null) ?? false;
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
  const filter = state.parts.filters.get(of) ?? { criteria: [] };
  while (filter.criteria.length <= column) filter.criteria.push(null);
  filter.criteria[column] = criterion;
  state.parts.filters.set(of, filter);
  hideRows(of, filter);
}

/**
 * The criteria stay with their columns when columns come or go inside the filtered cells; `at` counts from the first of
 * these.
 */
export function moveCriteria(of: Table | Worksheet, at: number, count: number, state: HostState): void {
  const filter = state.parts.filters.get(of);
  if (!filter || (count > 0 && at <= 0)) return;
  const from = Math.max(at, 0);
  const inserted = Array.from({ length: Math.max(count, 0) }, () => null);
  filter.criteria = filter.criteria.toSpliced(from, Math.max(at - from - Math.min(count, 0), 0), ...inserted);
}

/** Takes every criterion away and shows the rows again. */
export function clearCriteria(of: Table | Worksheet, state: HostState): void {
  const filter = state.parts.filters.get(of);
  if (!filter) return;
  filter.criteria = [];
  hideRows(of, filter);
}

/**
 * Hides the rows that don't meet the criteria; one that the host can't judge, such as a colour, keeps its rows hidden.
 */
function hideRows(of: Table | Worksheet, filter: TableFilter): void {
  const rows = "worksheet" in of ? dataArea(of) : bodyOf(sheetFilterArea(of));
  if (!rows) return;
  const rules = rulesOf(filter.criteria, rows).map((rule) => (rule === "all" ? () => true : rule));
  const knowsAll = rules.every((rule) => rule !== null);
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const isHidden = rows.sheet.findRow(row)?.hidden === true;
    const shown = rules.every((rule, index) => rule === null || rule(rows.sheet.findCell(row, rows.left + index)));
    rows.sheet.getRow(row).hidden = !shown || (!knowsAll && isHidden);
  }
}

/** The rules of a filter's columns; "all" for one without a criterion, null for one that the host can't judge. */
export function rulesOf(criteria: TableFilter["criteria"], body: Area): (FilterRule | null | "all")[] {
  return criteria.map((criterion, at) =>
    criterion === null
      ? "all"
      : ruleOf(criterion, () =>
          Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
            body.sheet.findCell(body.top + row, body.left + at),
          ),
        ),
  );
}

function bodyOf(filtered: Area | null): Area | null {
  return filtered && filtered.bottom > filtered.top ? { ...filtered, top: filtered.top + 1 } : null;
}
