import { encodeCol, type Table, type Worksheet } from "@cj-tech-master/excelts";
import { displayText } from "../../host/model/displayText";
import { sheetFilterArea, type Filters } from "../../host/model/filters";
import { hasHeader, tableArea } from "../../host/model/tables";

/**
 * The button of a filter in a header's cell: its place, whose filter, for which of its columns and what that is called,
 * and whether it lets only some rows through.
 */
export type FilterButton = {
  row: number;
  at: number;
  of: Table | Worksheet;
  column: number;
  name: string;
  isFiltered: boolean;
};

type Header = { of: Table | Worksheet; row: number; left: number; shown: readonly boolean[] };

/** Finds the filter button of a cell; undefined where there is none. */
export function filterButtons(
  sheet: Worksheet,
  filters: Filters,
): (row: number, column: number) => FilterButton | undefined {
  const headers: Header[] = sheet
    .getTables()
    .filter(hasHeader)
    .map((table) => {
      const { top, left } = tableArea(table);
      return { of: table, row: top, left, shown: table.table.columns.map((column) => column.filterButton !== false) };
    });
  const own = sheetFilterArea(sheet);
  if (own)
    headers.push({
      of: sheet,
      row: own.top,
      left: own.left,
      shown: Array.from({ length: own.right - own.left + 1 }, () => true),
    });
  return (row, column) => {
    const header = headers.find((each) => each.row === row && each.shown[column - each.left] === true);
    if (!header) return undefined;
    const at = column - header.left;
    return {
      row,
      at: column,
      of: header.of,
      column: at,
      name: displayText(sheet.findCell(row, column)) || encodeCol(column - 1),
      isFiltered: (filters.get(header.of)?.criteria[at] ?? null) !== null,
    };
  };
}
