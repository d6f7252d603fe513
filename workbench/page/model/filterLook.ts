import type { Worksheet } from "@cj-tech-master/excelts";
import { sheetFilterArea, type Filters, type TableFilter } from "../../host/model/filters";
import { hasHeader, tableArea } from "../../host/model/tables";

/** The button of a filter in a header's cell: `filtered` when its column lets only some rows through. */
export type FilterButton = "open" | "filtered";

type Header = { row: number; left: number; shown: readonly boolean[]; filter: TableFilter | undefined };

/** Says of each cell of a sheet which filter button stands in it; undefined where there is none. */
export function filterButtons(sheet: Worksheet, filters: Filters): (row: number, column: number) => FilterButton | undefined {
  const headers: Header[] = sheet.getTables().filter(hasHeader).map((table) => {
    const { top, left } = tableArea(table);
    return { row: top, left, shown: table.table.columns.map((column) => column.filterButton !== false), filter: filters.get(table) };
  });
  const own = sheetFilterArea(sheet);
  if (own) headers.push({ row: own.top, left: own.left, shown: Array.from({ length: own.right - own.left + 1 }, () => true), filter: filters.get(sheet) });
  return (row, column) => {
    const header = headers.find((each) => each.row === row && each.shown[column - each.left] === true);
    if (!header) return undefined;
    return (header.filter?.criteria[column - header.left] ?? null) === null ? "open" : "filtered";
  };
}
