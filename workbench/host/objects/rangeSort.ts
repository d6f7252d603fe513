import { flagAt, jsonAt } from "../arguments";
import { changed } from "../changes";
import { hostType, type HostType } from "../hostType";
import type { Area } from "../model/area";
import { requirePermission, requireUnlocked } from "../model/protection";
import { sortRows } from "../model/sorting";

/** `range.sort`. */
export const rangeSortType: HostType<Area> = hostType("RangeSort", {
  commands: {
    Apply(of, args, state) {
      requirePermission(of.sheet, "sort");
      const body = flagAt(args, 2) ? { ...of, top: of.top + 1 } : of;
      requireUnlocked(body);
      state.calculation.ensure();
      sortRows(body, jsonAt(args, 0), flagAt(args, 1));
      changed(body, "RangeEdited", state);
    },
  },
});
