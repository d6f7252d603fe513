import { textCell, typedCell, type DrawnCell, type DrawnRow } from "../report/drawnSheet";
import { LOOK_MARK, LOOK_ROW } from "./lookMark";
import { LINE_COLUMN, statusColumns, TYPED, type StatusColumnId } from "./statusColumns";
import { rowStyles, type RowKind } from "./statusStyles";
import { writtenMarks } from "./writtenMarks";

/** The cells of a row that something is drawn in. */
export type RowCells = Partial<Record<StatusColumnId, DrawnCell>>;

/** A row with one text, which runs over the empty cells to its right. */
export function drawnLine(kind: RowKind, text: string, column: StatusColumnId = LINE_COLUMN, key?: string): DrawnRow {
  return drawnRow(kind, { [column]: textCell(text) }, key);
}

/**
 * A row with its cells in the sheet's order. Rows that are about no goal have a key too: it says that we made them.
 * The marks beside it tell what people type over its cells later.
 */
export function drawnRow(kind: RowKind, cells: RowCells, key = `#${kind}`): DrawnRow {
  const own = writtenMarks(kind, cells);
  const marks = kind === LOOK_ROW ? `${own} ${LOOK_MARK}` : own;
  return {
    key,
    style: rowStyles[kind],
    cells: statusColumns.map(({ id }) =>
      id === "key" ? textCell(key) : id === "marks" ? textCell(marks) : (cells[id] ?? emptyCell(id)),
    ),
    startsPage: false,
  };
}

/**
 * A cell that nothing is drawn in. What people type in the remarks' column stays as typed in every row; its hidden twin
 * has the same format, so that each is written with one.
 */
const emptyCell = (id: StatusColumnId): DrawnCell =>
  id === TYPED.id || id === TYPED.typedOver ? typedCell("") : textCell("");
