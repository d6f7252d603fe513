import type { Worksheet } from "@cj-tech-master/excelts";
import { ValueType, type Cell } from "@cj-tech-master/excelts";
import type { CSSProperties, ReactNode } from "react";
import { scalarOf } from "../../host/model/cells";
import { cellLook } from "../model/cellLook";
import type { FilterButton } from "../model/filterLook";
import { fittedText, isText } from "../model/fitted";
import { addressOf } from "../model/selection";
import { sizeOf, startOf, type SheetMetrics } from "../model/sheetMetrics";
import type { TableLook } from "../model/tableLook";
import { fontOf, numberWidth, textWidth } from "../model/textWidth";
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
  openFilter: (filter: FilterButton) => void;
  dark: boolean;
};

/** The cells of one part of the sheet: those that hold or look like something, and the lines between the others. */
export function Block({ sheet, metrics, window, origin, tableAt, filterAt, openFilter, dark }: Props): ReactNode {
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
      const look = cellLook(cell, table, showsGrid, dark);
      const width = startOf(columns, column + span.columns) - startOf(columns, column);
      const font = fontLook(cell);
      const text = fittedText(cell, (each) => numberWidth(each, font.size, font.bold) <= width - EXCEL_PADDING);
      const box: CSSProperties = {
        ...look.box,
        left: startOf(columns, column) - x0,
        top: startOf(rows, row) - y0,
        width,
        height: startOf(rows, row + span.rows) - startOf(rows, row),
      };
      const address = addressOf({ row, column });
      const isNumber = cell !== undefined && !isText(cell);
      const over = look.overflows && text !== "" && !isNumber ? freeWidth(sheet, metrics, row, column) : null;
      const shrunk = isNumber ? shrinking(text, fontOf(font.size, font.bold), width - PADDING) : undefined;
      drawn.push(
        <div key={address} data-cell={address} className={classOf(look.wraps, over !== null)} style={box}>
          {text !== "" && <span style={over === null ? shrunk : { maxWidth: over }}>{text}</span>}
          {filter && <FilterMark filter={filter} open={openFilter} />}
        </div>,
      );
    }
  }
  return drawn;
}

/** The pixels beside a number in its cell: on the page, and as Excel reckons them. */
const PADDING = 7;
const EXCEL_PADDING = 5;

const fontLook = (cell: Cell | undefined): { size: number; bold: boolean } => ({
  size: cell?.style.font?.size ?? 11,
  bold: cell?.style.font?.bold === true,
});

/** A number that Excel has room for is drawn smaller where the machine's own font is wider: it is never cut. */
function shrinking(text: string, font: string, room: number): CSSProperties | undefined {
  const width = textWidth(text, font);
  return width > room && room > 0 ? { fontSize: `${room / width}em` } : undefined;
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
