import { type HostObject, hostType, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from "../model/area";
import type { LiveRange } from "../references";
import { together } from "../together";
import { rangeType } from "./range";
import { rangeFormatType } from "./rangeFormat";
import { worksheetType } from "./worksheet";

/** Several areas of one sheet: `Excel.RangeAreas`. */
export const rangeAreasType: HostType<readonly LiveRange[]> = hostType("RangeAreas", {
  id: ([first]): { [key: string]: string } => (first?.referenceId ? { _ReferenceId: first.referenceId } : {}),
  scalars: {
    Address: (ranges) => ranges.map(({ area }) => fullAddress(area)).join(","),
    AreaCount: (ranges) => ranges.length,
    IsEntireColumn: (ranges) => ranges.every(({ area }) => isEntireColumn(area)),
    IsEntireRow: (ranges) => ranges.every(({ area }) => isEntireRow(area)),
    CellCount: (ranges) => ranges.reduce((sum, { area }) => sum + rowCount(area) * columnCount(area), 0),
  },
  children: {
    Format(ranges) {
      const [first, ...others] = ranges.map(({ area }) => rangeFormatType.wrap(area));
      return first ? together([first, ...others]) : null;
    },
    Areas: (ranges) => rangeCollectionType.wrap(ranges),
    Worksheet: ([first]) => (first ? worksheetType.wrap(first.area.sheet) : null),
  },
  methods: {
    _KeepReference(ranges, _args, state) {
      for (const range of ranges.toReversed()) state.references.keep(range, rangeAreasType.wrap(ranges));
    },
  },
});

/** The object for several areas, which move with their cells. */
export function rangeAreasOf(areas: readonly Area[], state: HostState): HostObject {
  return rangeAreasType.wrap(areas.map((area) => state.references.live(area)));
}

/** As {@link rangeAreasOf}, with null for no area at all. */
export function rangeAreasOrNull(areas: readonly Area[], state: HostState): HostObject | null {
  return areas.length === 0 ? null : rangeAreasOf(areas, state);
}

const rangeCollectionType: HostType<readonly LiveRange[]> = hostType("RangeCollection", {
  items: (ranges) => ranges.map((range) => rangeType.wrap(range)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt(ranges, args) {
      const range = ranges[Number(args[0])];
      return range ? rangeType.wrap(range) : null;
    },
  },
});
