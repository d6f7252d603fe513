import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { flagAt, textAt } from "../arguments";
import { changed, tableEvent } from "../changes";
import { EventType, workbookTarget } from "../events";
import { HostError } from "../hostError";
import { hostType, withNullObject, type HostObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { locate, locateInWorkbook } from "../model/locate";
import { meetsFilter } from "../model/filters";
import { denied, isProtected } from "../model/protection";
import { addTable, allTables, headerArea } from "../model/tables";
import { areaFrom } from "./range";
import { registration } from "./registration";
import { tableType } from "./table";

/** The tables of one sheet, or of the workbook. */
type Tables = { sheet: Worksheet | null };

function tablesOf({ sheet }: Tables, state: HostState): Table[] {
  return sheet ? sheet.getTables() : allTables(state.workbook);
}

function tableWith(tables: readonly Table[], key: unknown, state: HostState): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tables.find((table) => state.ids.of(table) === key || table.name.toLowerCase() === wanted);
  return found ? tableType.wrap(found) : null;
}

/** `worksheet.tables` and `workbook.tables`. */
export const tableCollectionType: HostType<Tables> = hostType("TableCollection", {
  scalars: { Count: (self, state) => tablesOf(self, state).length },
  items: (self, state) => tablesOf(self, state).map((table) => tableType.wrap(table)),
  item: (self, key, state) => tableWith(tablesOf(self, state), key, state),
  methods: {
    ...withNullObject<Tables>("GetItem", (self, args, state) =>
      tableWith(tablesOf(self, state), textAt(args, 0), state),
    ),
    GetCount: (self, _args, state) => tablesOf(self, state).length,
    GetItemAt(self, args, state) {
      const table = tablesOf(self, state)[Number(args[0])];
      return table ? tableType.wrap(table) : null;
    },
    ...registration<Tables>(
      {
        DataChangedEvent: EventType.tableChanged,
        AddedEvent: EventType.tableAdded,
        DeletedEvent: EventType.tableDeleted,
      },
      ({ sheet }, state) => (sheet ? state.ids.of(sheet) : workbookTarget),
    ),
  },
  commands: {
    Add({ sheet }, args, state) {
      const over = areaFrom(args[0], (text) => (sheet ? locate(sheet, text, state) : locateInWorkbook(text, state)));
      if (isProtected(over.sheet)) throw denied();
      if (meetsFilter(over, state)) {
        throw new HostError(
          "FilteredRangeConflict",
          "The attempted operation causes a conflict with a filtered range.",
        );
      }
      const table = addTable(state.workbook, over, flagAt(args, 1));
      changed(headerArea(table), "RangeEdited", state);
      tableEvent(EventType.tableAdded, table, state);
      return tableType.wrap(table);
    },
  },
});

/** The tables that share cells with a range: `range.getTables()`. */
export const tableScopedCollectionType: HostType<readonly Table[]> = hostType("TableScopedCollection", {
  items: (tables) => tables.map((table) => tableType.wrap(table)),
  item: (tables, key, state) => tableWith(tables, key, state),
  methods: {
    ...withNullObject<readonly Table[]>("GetItem", (tables, args, state) => tableWith(tables, textAt(args, 0), state)),
    GetCount: (tables) => tables.length,
    GetFirst: (tables) => (tables[0] ? tableType.wrap(tables[0]) : null),
  },
});
