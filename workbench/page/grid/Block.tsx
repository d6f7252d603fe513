import type { Worksheet } from "@cj-tech-master/excelts";
import { ValueType, type Cell } from "@cj-tech-master/excelts";
import type { CSSProperties, ReactNode } from "react";
import { displayText } from "../../host/model/displayText";
import { scalarOf } from "../../host/model/cells";
import { cellLook } from "../model/cellLook";
import type { FilterButton } from "../model/filterLook";
import { addressOf } from "../model/selection";
import { sizeOf, startOf, type SheetMetrics } from "../model/sheetMetrics";
import type { TableLook } from "../model/tableLook";
import { FilterMark } from "./FilterMark";

/** Rows and columns that are drawn, both ends included. */
export type Window = { top: number; bottom: number; left: number; right: number };

type Props = {
  sheet: Worksheet;
  metrics: SheetMetrics;
  window: Window;
  /** The first row and column of the part of the sheet that this block lies on. */
  origin: { row: number; column: number };
  tableAt: (row: number, column: number) => TableLook | undefined;
  filterAt: (row: number, column: number) => FilterButton | undefined;
  clearFilter: (filter: FilterButton) => void;
};

/** The cells of one part of the sheet: those that hold or look like something, and the lines between the others. */
export function Block({ sheet, metrics, window, origin, tableAt, filterAt, clearFilter }: Props): ReactNode {
  const { rows, columns } = metrics;
  const x0 = startOf(columns, origin.column);
  const y0 = startOf(rows, origin.row);
  const showsGrid = sheet.views?.[0]?.showGridLines !== false;
  const drawn: ReactNode[] = showsGrid ? lines(metrics, window, x0, y0) : [];
  for (let row = window.top; row <= window.bottom; row += 1) {
    if (sizeOf(rows, row) === 0) continue;
    const found = sheet.findRow(row);
    for (let column = window.left; column <= window.right; column += 1) {
      const table = tableAt(row, column);
      const filter = filterAt(row, column);
      const cell = found?.findCell(column);
      if (sizeOf(columns, column) === 0 || cell?.type === ValueType.Merge || (!cell && !table && !filter)) continue;
      const span = mergeOf(cell, row, column);
      const look = cellLook(cell, table, showsGrid);
      const text = displayText(cell);
      const box: CSSProperties = {
        ...look.box,
        left: startOf(columns, column) - x0,
        top: startOf(rows, row) - y0,
        width: startOf(columns, column + span.columns) - startOf(columns, column),
        height: startOf(rows, row + span.rows) - startOf(rows, row),
      };
      const address = addressOf({ row, column });
      const over = look.overflows && text !== "" ? freeWidth(sheet, metrics, row, column) : null;
      drawn.push(
        <div key={address} data-cell={address} className={classOf(look.wraps, over !== null)} style={box}>
          {text !== "" && <span style={over === null ? undefined : { maxWidth: over }}>{text}</span>}
          {filter && <FilterMark filter={filter} clear={clearFilter} />}
        </div>,
      );
    }
  }
  return drawn;
}

function classOf(wraps: boolean, overflows: boolean): string {
  return `cell${wraps ? " wraps" : ""}${overflows ? " overflows" : ""}`;
}

function mergeOf(cell: Cell | undefined, row: number, column: number): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  if (!cell?.isMerged) return { rows, columns };
  const belongs = (down: number, right: number): boolean => {
    const other = cell.worksheet.findCell(row + down, column + right);
    return other?.type === ValueType.Merge && other.master === cell;
  };
  while (belongs(rows, 0)) rows += 1;
  while (belongs(0, columns)) columns += 1;
  return { rows, columns };
}

/** Text without wrapping runs on over the empty cells beside it. */
function freeWidth(sheet: Worksheet, { columns }: SheetMetrics, row: number, column: number): number {
  const found = sheet.findRow(row);
  let end = column + 1;
  while (end < columns.count && end < column + 12 && scalarOf(found?.findCell(end)) === "") end += 1;
  return startOf(columns, end) - startOf(columns, column) - 4;
}

function lines({ rows, columns }: SheetMetrics, window: Window, x0: number, y0: number): ReactNode[] {
  const left = startOf(columns, window.left) - x0;
  const top = startOf(rows, window.top) - y0;
  const width = startOf(columns, window.right + 1) - startOf(columns, window.left);
  const height = startOf(rows, window.bottom + 1) - startOf(rows, window.top);
  const drawn: ReactNode[] = [];
  for (let row = window.top; row <= window.bottom; row += 1) {
    if (sizeOf(rows, row) > 0)
      drawn.push(
        <div
          key={`r${row}`}
          className="line"
          style={{ left, width, height: 1, top: startOf(rows, row + 1) - y0 - 1 }}
        />,
      );
  }
  for (let column = window.left; column <= window.right; column += 1) {
    if (sizeOf(columns, column) > 0)
      drawn.push(
        <div
          key={`c${column}`}
          className="line"
          style={{ top, height, width: 1, left: startOf(columns, column + 1) - x0 - 1 }}
        />,
      );
  }
  return drawn;
}
