import { flagAt, jsonAt, wholeNumberAt } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { type Arguments, type Members, withNullObject } from "../hostType";
import type { HostState } from "../hostState";
import { selectArea } from "../selecting";
import {
  type Area,
  bounding,
  cellAt,
  columnCount,
  contains,
  fullAddress,
  intersection,
  lastColumn,
  lastRow,
  resized,
  rowCount,
} from "../model/area";
import { mapCells, usedArea } from "../model/cells";
import { readFormat } from "../model/cellFormat";
import { locate } from "../model/locate";
import { spillOf } from "../model/spill";
import { surroundingRegion } from "../model/surrounding";
import { mergedAreas, tableArea, tablesIn } from "../model/tables";
import type { LiveRange } from "../references";
import type { Json } from "../wire/messages";
import { areaFrom, rangeOf, rangeOrNull } from "./range";
import { rangeAreasOrNull } from "./rangeAreas";
import { rangeViewType } from "./rangeView";
import { tableScopedCollectionType } from "./tableCollection";

type Methods = NonNullable<Members<LiveRange>["methods"]>;

const moved =
  (to: (of: Area, args: Arguments, state: HostState) => Area): Methods[string] =>
  ({ area }, args, state) =>
    rangeOf(to(area, args, state), state);

const other = (of: Area, args: Arguments, state: HostState): Area =>
  areaFrom(args[0], (text) => locate(of.sheet, text, state));

/** Rows or columns beside a range: so many of them, counted outwards; a negative count means the other side. */
function beside(of: Area, count: number, side: "above" | "below" | "before" | "after"): Area {
  if (count === 0) throw invalidArgument();
  const n = Math.abs(count);
  const isRows = side === "above" || side === "below";
  const isAfter = (side === "below" || side === "after") === count > 0;
  if (isRows) return resized(of, isAfter ? rowCount(of) : -n, 0, n, columnCount(of));
  return resized(of, 0, isAfter ? columnCount(of) : -n, rowCount(of), n);
}

function usedPart(of: Area, args: Arguments): Area | null {
  return usedArea(of.sheet, flagAt(args, 0), of);
}

/** The property paths in a load option such as `{ format: { fill: { color: true } } }`. */
function wanted(option: Json, prefix = ""): string[] {
  if (typeof option !== "object" || option === null) return [];
  return Object.entries(option).flatMap(([key, value]) =>
    typeof value === "object" ? wanted(value, `${prefix}${key}.`) : value === true ? [prefix + key] : [],
  );
}

/**
 * One property of cells, rows or columns as `getCellProperties` and its likes give it; null for one they don't know.
 */
function propertyOf(of: Area, path: string): Json {
  if (path === "address") return fullAddress(of);
  if (path === "rowIndex") return of.top - 1;
  if (path === "columnIndex") return of.left - 1;
  if (path === "rowHidden") return of.sheet.findRow(of.top)?.hidden === true;
  return path.startsWith("format.") ? readFormat(of, path.slice("format.".length)) : null;
}

function propertiesOf(of: Area, option: Json): Json {
  const result: { [key: string]: Json } = {};
  for (const path of wanted(option)) nest(result, path.split("."), propertyOf(of, path));
  return result;
}

function nest(into: { [key: string]: Json }, steps: readonly string[], value: Json): void {
  const [step = "", ...rest] = steps;
  if (rest.length === 0) {
    into[step] = value;
    return;
  }
  const inner = (into[step] ?? {}) as { [key: string]: Json };
  into[step] = inner;
  nest(inner, rest, value);
}

/** The methods of a range that only look. */
export const rangeMethods: Methods = {
  GetCell: ({ area }, args, state) => rangeOf(cellAt(area, wholeNumberAt(args, 0), wholeNumberAt(args, 1)), state),
  GetRow: moved((area, args) => resized(area, wholeNumberAt(args, 0), 0, 1, columnCount(area))),
  GetColumn: moved((area, args) => resized(area, 0, wholeNumberAt(args, 0), rowCount(area), 1)),
  GetLastCell: moved((area) => cellAt(area, rowCount(area) - 1, columnCount(area) - 1)),
  GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moved((area) => ({ ...area, left: area.right })),
  GetEntireRow: moved((area) => ({ ...area, left: 1, right: lastColumn })),
  GetEntireColumn: moved((area) => ({ ...area, top: 1, bottom: lastRow })),
  GetOffsetRange: moved((area, args) =>
    resized(area, wholeNumberAt(args, 0), wholeNumberAt(args, 1), rowCount(area), columnCount(area)),
  ),
  GetResizedRange: moved((area, args) =>
    resized(area, 0, 0, rowCount(area) + wholeNumberAt(args, 0), columnCount(area) + wholeNumberAt(args, 1)),
  ),
  GetAbsoluteResizedRange: moved((area, args) => resized(area, 0, 0, wholeNumberAt(args, 0), wholeNumberAt(args, 1))),
  GetRowsAbove: moved((area, args) => beside(area, wholeNumberAt(args, 0, 1), "above")),
  GetRowsBelow: moved((area, args) => beside(area, wholeNumberAt(args, 0, 1), "below")),
  GetColumnsBefore: moved((area, args) => beside(area, wholeNumberAt(args, 0, 1), "before")),
  GetColumnsAfter: moved((area, args) => beside(area, wholeNumberAt(args, 0, 1), "after")),
  GetBoundingRect: moved((area, args, state) => bounding(area, other(area, args, state))),
  ...withNullObject<LiveRange>("GetIntersection", ({ area }, args, state) =>
    rangeOrNull(intersection(area, other(area, args, state)), state),
  ),
  GetUsedRange({ area }, args, state) {
    const used = usedPart(area, args) ?? usedPart(area, [false]);
    return rangeOf(used ?? cellAt(area, 0, 0), state);
  },
  GetUsedRangeOrNullObject: ({ area }, args, state) => rangeOrNull(usedPart(area, args), state),
  GetSurroundingRegion: moved((area) => surroundingRegion(area)),
  GetTables({ area }, args) {
    const fully = flagAt(args, 0);
    const tables = tablesIn(area).filter((table) => !fully || contains(area, tableArea(table)));
    return tableScopedCollectionType.wrap(tables);
  },
  GetVisibleView: ({ area }) => rangeViewType.wrap(area),
  ...withNullObject<LiveRange>("GetMergedAreas", ({ area }, _args, state) => {
    // Excel finds only those whose first cell is in the range.
    const merged = mergedAreas(area.sheet).filter((each) => contains(area, cellAt(each, 0, 0)));
    return rangeAreasOrNull(merged, state);
  }),
  ...withNullObject<LiveRange>("GetSpillingToRange", ({ area }, _args, state) => {
    const cell = area.sheet.findCell(area.top, area.left);
    if (rowCount(area) * columnCount(area) !== 1) throw invalidArgument();
    return rangeOrNull(cell ? spillOf(cell, state) : null, state);
  }),
  GetCellProperties: ({ area }, args) =>
    mapCells<Json>(area, (_cell, row, column) =>
      propertiesOf({ ...area, top: row, bottom: row, left: column, right: column }, jsonAt(args, 0)),
    ),
  GetRowProperties: ({ area }, args) =>
    Array.from({ length: rowCount(area) }, (_, row) =>
      propertiesOf(resized(area, row, 0, 1, columnCount(area)), jsonAt(args, 0)),
    ),
  GetColumnProperties: ({ area }, args) =>
    Array.from({ length: columnCount(area) }, (_, column) =>
      propertiesOf(resized(area, 0, column, rowCount(area), 1), jsonAt(args, 0)),
    ),
  Select({ area }, _args, state) {
    if (area.sheet.state !== "visible")
      throw new HostError("InvalidSelection", "The current selection is invalid for this action.");
    selectArea(area, undefined, state);
  },
};
