import type { Style } from "@cj-tech-master/excelts";
import { isAsleep, seenRow, type SeenCell } from "../../files/sleepingSheets";
import { type Area, columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "./area";
import { eachCell, usedArea } from "./cells";

/** A cell's formatting. */
export type CellStyle = Partial<Style>;

/**
 * Changes the formatting of every cell of an area. Whole columns and rows keep theirs on the column or row, so that
 * cells made later get it too. Styles may be shared between cells: a change makes a new one.
 */
export function changeStyle(of: Area, change: (style: CellStyle) => CellStyle): void {
  const whole = isEntireColumn(of) || isEntireRow(of);
  if (isEntireColumn(of)) {
    for (let column = of.left; column <= of.right; column += 1) {
      const found = of.sheet.getColumn(column);
      found.style = change(found.style ?? {});
    }
  } else if (isEntireRow(of)) {
    for (let row = of.top; row <= of.bottom; row += 1) {
      const found = of.sheet.getRow(row);
      found.style = change(found.style ?? {});
    }
  }
  const changed = changedTogether(change);
  eachCell(of, (cell) => void (cell.style = changed(cell.style)), !whole);
}

/** Cells that share a style share the changed one: the engine works out the style of each object once when it saves. */
function changedTogether(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const changed = new Map<CellStyle, CellStyle>();
  return (style) => {
    const shared = isPlain(style) ? PLAIN : style;
    const known = changed.get(shared) ?? change(style);
    changed.set(shared, known);
    return known;
  };
}

/** Every cell without a style has an empty one of its own. */
const PLAIN: CellStyle = {};
const isPlain = (style: CellStyle): boolean => Object.keys(style).length === 0;

/** What all cells of an area have in common, or null when they differ. */
export function commonStyle<T>(of: Area, pick: (style: CellStyle, cell: SeenCell | undefined) => T): T | null {
  let common: { value: T } | null = null;
  let isMixed = false;
  const see = (value: T): void => {
    if (common === null) common = { value };
    else if (common.value !== value) isMixed = true;
  };
  const looked = rowCount(of) * columnCount(of) > 100_000 ? clippedToUse(of) : of;
  if (looked !== of) see(pick(defaultStyle(of), undefined));
  for (let row = looked.top; row <= looked.bottom && !isMixed; row += 1) {
    const found = seenRow(of.sheet, row);
    for (let column = looked.left; column <= looked.right && !isMixed; column += 1) {
      const cell = found?.findCell(column);
      see(pick(cell ? cell.style : styleWithoutCell(of, row, column), cell));
    }
  }
  return isMixed || common === null ? null : (common as { value: T }).value;
}

/** The formatting of a cell that has none of its own. */
export function styleWithoutCell(of: Area, row: number, column: number): CellStyle {
  const ofRow = isAsleep(of.sheet) ? {} : (of.sheet.findRow(row)?.style ?? {});
  if (Object.keys(ofRow).length > 0) return ofRow;
  return column <= (of.sheet.columns?.length ?? 0) ? (of.sheet.getColumn(column).style ?? {}) : {};
}

const defaultStyle = (of: Area): CellStyle => styleWithoutCell(of, of.bottom, of.left);

function clippedToUse(of: Area): Area {
  const used = usedArea(of.sheet, false);
  const clipped = used && intersection(of, used);
  return clipped ?? { ...of, bottom: of.top, right: of.left };
}
