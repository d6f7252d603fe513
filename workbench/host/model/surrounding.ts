import { type Area, bounding, contains, lastColumn, lastRow } from "./area";
import { usedArea } from "./cells";

/** The filled cells around an area, as far as an empty row and an empty column on each side. */
export function surroundingRegion(of: Area): Area {
  let region = of;
  for (;;) {
    const around: Area = {
      ...region,
      top: Math.max(1, region.top - 1),
      left: Math.max(1, region.left - 1),
      bottom: Math.min(lastRow, region.bottom + 1),
      right: Math.min(lastColumn, region.right + 1),
    };
    const used = usedArea(of.sheet, true, around);
    const next = used ? bounding(region, used) : region;
    if (contains(region, next)) return region;
    region = next;
  }
}
