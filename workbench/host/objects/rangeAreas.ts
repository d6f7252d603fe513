import { hostType, type HostType } from "../hostType";
import { type Area, columnCount, fullAddress, rowCount } from "../model/area";
import { rangeOf } from "./range";
import { worksheetType } from "./worksheet";

/** Several areas of one sheet: `Excel.RangeAreas`, for reading. */
export const rangeAreasType: HostType<readonly Area[]> = hostType("RangeAreas", {
  scalars: {
    Address: (areas) => areas.map((area) => fullAddress(area)).join(","),
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
  },
  children: {
    Areas: (areas) => rangeCollectionType.wrap(areas),
    Worksheet: (areas) => (areas[0] ? worksheetType.wrap(areas[0].sheet) : null),
  },
  methods: { _KeepReference: () => undefined },
});

const rangeCollectionType: HostType<readonly Area[]> = hostType("RangeCollection", {
  items: (areas, state) => areas.map((area) => rangeOf(area, state)),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt(areas, args, state) {
      const area = areas[Number(args[0])];
      return area ? rangeOf(area, state) : null;
    },
  },
});
