import { flagAt, jsonAt } from "../arguments";
import { hostType, type HostType } from "../hostType";
import type { Area } from "../model/area";
import { sortArea } from "../model/sorting";

/** `range.sort`. */
export const rangeSortType: HostType<Area> = hostType("RangeSort", {
  commands: {
    Apply(of, args, state) {
      const body = flagAt(args, 2) ? { ...of, top: of.top + 1 } : of;
      sortArea(body, jsonAt(args, 0), flagAt(args, 1), state);
    },
  },
});
