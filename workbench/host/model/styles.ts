import type { Style, Workbook } from "@cj-tech-master/excelts";
import { isAsleep, seenRow, type SeenCell } from "../../files/sleepingSheets";
import { type Area, columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "./area";
import { eachCell, usedArea } from "./cells";

/** A cell's formatting. */
export type CellStyle = Partial<Style>;

/**
 * Changes the formatting of every cell of an area. Whole columns and rows keep theirs on the column or row, so that
 * cells made later get it too. Styles may be shared between cells: a change makes a new one. Changes of the same `name`
 * make the same of the same style, so that rows that are formatted one by one share theirs.
 */
export function changeStyle(of: Area, change: (style: CellStyle) => CellStyle, name?: string): void {
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
  const looks = looksOf(of.sheet.workbook);
  const changed = name === undefined ? new Map<CellStyle, CellStyle>() : looks.changedBy(name);
  const changedStyle = (style: CellStyle): CellStyle => looks.changed(changed, style, change);
  // Cells beside each other mostly share their style.
  let [last, lastChanged]: [CellStyle?, CellStyle?] = [];
  eachCell(
    of,
    (cell) => {
      const { style } = cell;
      if (style !== last || lastChanged === undefined) [last, lastChanged] = [style, changedStyle(style)];
      cell.style = lastChanged;
    },
    !whole,
  );
}

/** A change of single cells' formatting, each to its own value: equal ones share a style as those of an area do. */
export function styleChanger(
  workbook: Workbook,
  name: string,
  change: (style: CellStyle, value: string) => CellStyle,
): (style: CellStyle, value: string) => CellStyle {
  const looks = looksOf(workbook);
  return (style, value) => looks.changed(looks.changedBy(`${name} ${value}`), style, (each) => change(each, value));
}

/** The looks that a workbook's cells were given: equal ones are one object, and what a change made of each is known. */
type Looks = {
  /** What a change makes of a style; `known` is what it has made of others. */
  changed: (known: Map<CellStyle, CellStyle>, style: CellStyle, change: (style: CellStyle) => CellStyle) => CellStyle;
  changedBy: (name: string) => Map<CellStyle, CellStyle>;
};

const known = new WeakMap<Workbook, Looks>();
/** So many looks and changes are remembered; a workbook is seldom given more. */
const MOST = 5000;

function looksOf(workbook: Workbook): Looks {
  const looks = known.get(workbook) ?? newLooks();
  known.set(workbook, looks);
  return looks;
}

function newLooks(): Looks {
  const byText = new Map<string, CellStyle>();
  const all = new Set<CellStyle>();
  const changes = new Map<string, Map<CellStyle, CellStyle>>();
  const shared = (style: CellStyle): CellStyle => {
    if (all.has(style)) return style;
    const text = JSON.stringify(style);
    const first = byText.get(text);
    if (first) return first;
    if (all.size >= MOST) for (const each of [byText, all, changes]) each.clear();
    byText.set(text, style);
    all.add(style);
    return style;
  };
  return {
    changed(known, style, change) {
      const own = shared(style);
      const next = known.get(own) ?? shared(change(own));
      known.set(own, next);
      return next;
    },
    changedBy(name) {
      const own = changes.get(name) ?? new Map<CellStyle, CellStyle>();
      if (changes.size >= MOST) changes.clear();
      changes.set(name, own);
      return own;
    },
  };
}

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
