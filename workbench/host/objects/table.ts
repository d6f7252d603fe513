import type { Table, TableStyleProperties } from "@cj-tech-master/excelts";
import { asFlag, asText, flagAt, jsonAt } from "../arguments";
import { changed, tableEvent } from "../changes";
import { EventType } from "../events";
import { HostError, invalidArgument } from "../hostError";
import { hostType, type Members, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, intersection } from "../model/area";
import { eachCell } from "../model/cells";
import { clearCriteria, meetsFilter } from "../model/filters";
import { locate } from "../model/locate";
import { denied, isProtected, requirePermission } from "../model/protection";
import { sortArea } from "../model/sorting";
import {
  dataArea,
  dropTable,
  headerArea,
  mergedAreas,
  placeTable,
  renameTable,
  tableArea,
  tablesIn,
  totalsArea,
} from "../model/tables";
import { renamedInFormulas } from "../model/tableFormulas";
import { showHeader, showTotals } from "../model/tableRows";
import { fillCalculatedColumns } from "../model/writing";
import { autoFilterType } from "./autoFilter";
import { areaFrom, rangeOf } from "./range";
import { registration } from "./registration";
import { tableColumnCollectionType } from "./tableColumns";
import { tableRowCollectionType } from "./tableRows";
import { worksheetType } from "./worksheet";

type Scalars = NonNullable<Members<Table>["scalars"]>;

const styleFlag = (key: Exclude<keyof TableStyleProperties, "theme">): Scalars[string] => ({
  get: (table) => table.table.style?.[key] === true,
  set(table, value) {
    refuseProtected(table);
    table.table.style = { ...table.table.style, [key]: asFlag(value) };
  },
});

function refuseProtected(table: Table): void {
  if (isProtected(table.worksheet)) throw denied();
}

/** A table's new place must keep its header row, and may not meet another table or merged cells. */
function resize(table: Table, to: Area, state: HostState): void {
  refuseProtected(table);
  const whole = tableArea(table);
  if (to.sheet !== whole.sheet || to.top !== whole.top || !intersection(to, whole)) throw invalidArgument();
  if (tablesIn(to).some((other) => other !== table)) throw invalidArgument("A table can't overlap another table.");
  if (mergedAreas(to.sheet).some((merged) => intersection(merged, to))) {
    throw new HostError("MergedRangeConflict", "The operation can't be done on merged cells.");
  }
  if (meetsFilter(whole, state) && to.bottom < whole.bottom) {
    throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
  placeTable(table, to);
  if (to.bottom > whole.bottom) fillCalculatedColumns(table, { ...to, top: whole.bottom + 1 });
  changed({ ...to, bottom: to.top }, "RangeEdited", state);
}

/** `Excel.Table`. */
export const tableType: HostType<Table> = hostType("Table", {
  id: (table, state) => ({ Id: state.ids.of(table) }),
  scalars: {
    Id: (table, state) => state.ids.of(table),
    LegacyId: (table, state) => state.ids.of(table),
    Name: {
      get: (table) => table.name,
      set(table, value, state) {
        const old = table.name;
        renameTable(state.workbook, table, asText(value));
        renamedInFormulas(state.workbook, old, table.name);
        state.calculation.touch();
      },
    },
    Style: {
      get: (table) => table.table.style?.theme ?? "",
      set(table, value) {
        refuseProtected(table);
        table.table.style = { ...table.table.style, theme: asText(value) };
      },
    },
    ShowHeaders: {
      get: (table) => table.table.headerRow !== false,
      set: (table, value, state) => showHeader(table, asFlag(value), state),
    },
    ShowTotals: {
      get: (table) => table.table.totalsRow === true,
      set(table, value, state) {
        refuseProtected(table);
        showTotals(table, asFlag(value), state);
      },
    },
    ShowBandedRows: styleFlag("showRowStripes"),
    ShowBandedColumns: styleFlag("showColumnStripes"),
    HighlightFirstColumn: styleFlag("showFirstColumn"),
    HighlightLastColumn: styleFlag("showLastColumn"),
    ShowFilterButton: {
      get: (table) => table.table.columns.some((column) => column.filterButton !== false),
      set(table, value) {
        refuseProtected(table);
        for (const column of table.table.columns) column.filterButton = asFlag(value);
      },
    },
  },
  children: {
    Columns: (table) => tableColumnCollectionType.wrap(table),
    Rows: (table) => tableRowCollectionType.wrap(table),
    Worksheet: (table) => worksheetType.wrap(table.worksheet),
    AutoFilter: (table) => autoFilterType.wrap({ sheet: table.worksheet, table }),
    Sort: (table) => tableSortType.wrap(table),
  },
  methods: {
    GetRange: (table, _args, state) => rangeOf(tableArea(table), state),
    GetDataBodyRange: (table, _args, state) => rangeOf(dataArea(table), state),
    GetHeaderRowRange: (table, _args, state) => rangeOf(headerArea(table), state),
    GetTotalRowRange: (table, _args, state) => rangeOf(totalsArea(table), state),
    ...registration<Table>(
      { DataChangedEvent: EventType.tableChanged, SelectionChangedEvent: EventType.tableSelectionChanged },
      (table, state) => state.ids.of(table),
    ),
  },
  commands: {
    Resize(table, args, state) {
      resize(
        table,
        areaFrom(args[0], (text) => locate(table.worksheet, text, state)),
        state,
      );
    },
    ConvertToRange(table, _args, state) {
      refuseProtected(table);
      const area = tableArea(table);
      clearCriteria(table, state);
      dropTable(table);
      state.calculation.touch();
      tableEvent(EventType.tableDeleted, table, state);
      return rangeOf(area, state);
    },
    Delete(table, _args, state) {
      refuseProtected(table);
      const area = tableArea(table);
      clearCriteria(table, state);
      dropTable(table);
      eachCell(area, (cell) => {
        cell.value = null;
        cell.style = {};
      });
      changed(area, "RangeEdited", state);
      tableEvent(EventType.tableDeleted, table, state);
    },
    ClearFilters(table, _args, state) {
      requirePermission(table.worksheet, "autoFilter");
      clearCriteria(table, state);
    },
    ReapplyFilters: () => undefined,
  },
});

const tableSortType: HostType<Table> = hostType("TableSort", {
  commands: {
    Apply(table, args, state) {
      if (meetsFilter(dataArea(table), state)) {
        throw new HostError(
          "FilteredRangeConflict",
          "The attempted operation causes a conflict with a filtered range.",
        );
      }
      sortArea(dataArea(table), jsonAt(args, 0), flagAt(args, 1), state);
    },
    Clear: () => undefined,
  },
});
