import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { jsonAt, wholeNumberAt } from "../arguments";
import { HostError } from "../hostError";
import { hostType, withNullObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, localAddress } from "../model/area";
import { applyCriterion, clearCriteria, isFiltered, sheetFilterArea } from "../model/filters";
import { locate } from "../model/locate";
import { requirePermission } from "../model/protection";
import { hasTotals, tableArea } from "../model/tables";
import { areaFrom, rangeOrNull } from "./range";

/** The filter of a table, or the sheet's own. */
type Filtered = { sheet: Worksheet; table?: Table };

const subject = ({ sheet, table }: Filtered): Table | Worksheet => table ?? sheet;

function filteredArea({ sheet, table }: Filtered): Area | null {
  if (!table) return sheetFilterArea(sheet);
  if (table.table.columns.every((column) => column.filterButton === false)) return null;
  const whole = tableArea(table);
  return { ...whole, bottom: whole.bottom - Number(hasTotals(table)) };
}

function apply(self: Filtered, column: number, criterion: ReturnType<typeof jsonAt>, state: HostState): void {
  requirePermission(self.sheet, "autoFilter");
  applyCriterion(subject(self), column, criterion, state);
}

/** `table.autoFilter` and `worksheet.autoFilter`. */
export const autoFilterType: HostType<Filtered> = hostType("AutoFilter", {
  scalars: {
    Enabled: (self) => filteredArea(self) !== null,
    IsDataFiltered: (self, state) => isFiltered(subject(self), state),
    Criteria: (self, state) => state.parts.filters.get(subject(self))?.criteria.filter((each) => each !== null) ?? [],
  },
  methods: withNullObject<Filtered>("GetRange", (self, _args, state) => rangeOrNull(filteredArea(self), state)),
  commands: {
    Apply(self, args, state) {
      const over = areaFrom(args[0], (text) => locate(self.sheet, text, state));
      if (!self.table) self.sheet.autoFilter = localAddress(over);
      if (args[1] === undefined || args[1] === null) return;
      apply(self, wholeNumberAt(args, 1), jsonAt(args, 2), state);
    },
    ClearCriteria(self, _args, state) {
      requirePermission(self.sheet, "autoFilter");
      clearCriteria(subject(self), state);
    },
    ClearColumnCriteria: (self, args, state) => apply(self, wholeNumberAt(args, 0), null, state),
    Reapply: (self, _args, state) => apply(self, 0, state.parts.filters.get(subject(self))?.criteria[0] ?? null, state),
    Remove(self, _args, state) {
      if (self.table)
        throw new HostError("InvalidOperation", "The filter of a table is taken away with showFilterButton.");
      clearCriteria(self.sheet, state);
      self.sheet.autoFilter = null;
    },
  },
});

/** The filter of one column of a table: `tableColumn.filter`. */
export const filterType: HostType<{ table: Table; column: number }> = hostType("Filter", {
  scalars: { Criteria: ({ table, column }, state) => state.parts.filters.get(table)?.criteria[column] ?? null },
  commands: {
    Apply: ({ table, column }, args, state) => apply({ sheet: table.worksheet, table }, column, jsonAt(args, 0), state),
    ApplyValuesFilter: ({ table, column }, args, state) =>
      apply({ sheet: table.worksheet, table }, column, { filterOn: "Values", values: jsonAt(args, 0) }, state),
    ApplyCustomFilter({ table, column }, args, state) {
      const [criterion1, criterion2, operator] = [jsonAt(args, 0), jsonAt(args, 1), jsonAt(args, 2)];
      apply({ sheet: table.worksheet, table }, column, { filterOn: "Custom", criterion1, criterion2, operator }, state);
    },
    Clear: ({ table, column }, _args, state) => apply({ sheet: table.worksheet, table }, column, null, state),
  },
});
