import type { Table } from "@cj-tech-master/excelts";
import { asText, jsonAt, wholeNumberAt } from "../arguments";
import { hostType, withNullObject, type HostObject, type HostType } from "../hostType";
import { mapCells, scalarOf } from "../model/cells";
import { addTableColumn, columnOf, deleteTableColumn } from "../model/tableColumns";
import { dataArea, headerArea, tableArea, totalsArea } from "../model/tables";
import { writeCells } from "../model/writing";
import type { Json } from "../wire/messages";
import { filterType } from "./autoFilter";
import { rangeOf } from "./range";

type Column = { table: Table; index: number };

/** A column's id is the number that it has in the table, counted from 1; Excel's stay when columns move. */
const idOf = ({ index }: Column): number => index + 1;

/** `Excel.TableColumn`. */
export const tableColumnType: HostType<Column> = hostType("TableColumn", {
  id: (column) => ({ Id: idOf(column) }),
  scalars: {
    Id: idOf,
    Index: ({ index }) => index,
    Name: {
      get: ({ table, index }) => table.table.columns[index]?.name ?? "",
      set({ table, index }, value, state) {
        writeCells(columnOf(headerArea(table), index), asText(value), state);
      },
    },
    Values: {
      get({ table, index }, state) {
        state.calculation.ensure();
        return mapCells<Json>(columnOf(tableArea(table), index), (cell) => scalarOf(cell));
      },
      set: ({ table, index }, value, state) => writeCells(columnOf(tableArea(table), index), value, state),
    },
  },
  children: { Filter: ({ table, index }) => filterType.wrap({ table, column: index }) },
  methods: {
    GetRange: ({ table, index }, _args, state) => rangeOf(columnOf(tableArea(table), index), state),
    GetDataBodyRange: ({ table, index }, _args, state) => rangeOf(columnOf(dataArea(table), index), state),
    GetHeaderRowRange: ({ table, index }, _args, state) => rangeOf(columnOf(headerArea(table), index), state),
    GetTotalRowRange: ({ table, index }, _args, state) => rangeOf(columnOf(totalsArea(table), index), state),
  },
  commands: { Delete: ({ table, index }, _args, state) => deleteTableColumn(table, index, state) },
});

function columnWith(table: Table, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const index = table.table.columns.findIndex((column, at) => at + 1 === key || column.name.toLowerCase() === wanted);
  return index < 0 ? null : tableColumnType.wrap({ table, index });
}

/** `table.columns`. */
export const tableColumnCollectionType: HostType<Table> = hostType("TableColumnCollection", {
  scalars: { Count: (table) => table.table.columns.length },
  items: (table) => table.table.columns.map((_column, index) => tableColumnType.wrap({ table, index })),
  item: (table, key) => columnWith(table, key),
  methods: {
    ...withNullObject<Table>("GetItem", (table, args) => columnWith(table, args[0])),
    GetCount: (table) => table.table.columns.length,
    GetItemAt(table, args) {
      const index = wholeNumberAt(args, 0);
      return index >= 0 && index < table.table.columns.length ? tableColumnType.wrap({ table, index }) : null;
    },
  },
  commands: {
    Add(table, args, state) {
      const index = args[0] === undefined || args[0] === null || args[0] === -1 ? null : wholeNumberAt(args, 0);
      return tableColumnType.wrap({
        table,
        index: addTableColumn(table, index, jsonAt(args, 1), jsonAt(args, 2), state),
      });
    },
  },
});
