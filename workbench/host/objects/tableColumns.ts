import type { Table } from "@cj-tech-master/excelts";
import { asText, isList, jsonAt, wholeNumberAt } from "../arguments";
import { changed } from "../changes";
import { invalidArgument } from "../hostError";
import { hostType, withNullObject, type HostObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, area, lastColumn, rowCount } from "../model/area";
import { mapCells, scalarOf, usedArea } from "../model/cells";
import { denied, isProtected } from "../model/protection";
import { shiftCells } from "../model/structure";
import { columnRenamedInFormulas } from "../model/tableFormulas";
import { dataArea, headerArea, placeTable, tableArea, totalsArea } from "../model/tables";
import { writeCells } from "../model/writing";
import type { Json } from "../wire/messages";
import { filterType } from "./autoFilter";
import { rangeOf } from "./range";

type Column = { table: Table; index: number };

const part = (of: Area, index: number): Area => ({ ...of, left: of.left + index, right: of.left + index });

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
        const old = table.table.columns[index]?.name ?? "";
        writeCells(part(headerArea(table), index), asText(value), state);
        columnRenamedInFormulas(state.workbook, table.name, old, table.table.columns[index]?.name ?? old);
      },
    },
    Values: {
      get({ table, index }, state) {
        state.calculation.ensure();
        return mapCells<Json>(part(tableArea(table), index), (cell) => scalarOf(cell));
      },
      set: ({ table, index }, value, state) => writeCells(part(tableArea(table), index), value, state),
    },
  },
  children: { Filter: ({ table, index }) => filterType.wrap({ table, column: index }) },
  methods: {
    GetRange: ({ table, index }, _args, state) => rangeOf(part(tableArea(table), index), state),
    GetDataBodyRange: ({ table, index }, _args, state) => rangeOf(part(dataArea(table), index), state),
    GetHeaderRowRange: ({ table, index }, _args, state) => rangeOf(part(headerArea(table), index), state),
    GetTotalRowRange: ({ table, index }, _args, state) => rangeOf(part(totalsArea(table), index), state),
  },
  commands: {
    Delete({ table, index }, _args, state) {
      if (isProtected(table.worksheet)) throw denied();
      const whole = tableArea(table);
      if (whole.left === whole.right) throw invalidArgument("The last column of a table can't be deleted.");
      const across = { from: whole.top, to: whole.bottom };
      shiftCells(whole.sheet, { axis: "columns", at: whole.left + index, count: -1, across }, state);
      changed(part(whole, index), "ColumnDeleted", state);
    },
  },
});

function columnWith(table: Table, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const index = table.table.columns.findIndex((column, at) => at + 1 === key || column.name.toLowerCase() === wanted);
  return index < 0 ? null : tableColumnType.wrap({ table, index });
}

/** Adds a column at an index, or at the end; the cells to the right move when there is something in the way. */
function addColumn(table: Table, index: number | null, values: Json, name: Json, state: HostState): Column {
  if (isProtected(table.worksheet)) throw denied();
  const whole = tableArea(table);
  const at = index ?? table.table.columns.length;
  if (at < 0 || at > table.table.columns.length) throw invalidArgument();
  const room = area(whole.sheet, whole.top, whole.left + at, whole.bottom, whole.left + at);
  const across = { from: whole.top, to: whole.bottom };
  if (at < table.table.columns.length || usedArea(whole.sheet, true, { ...room, right: lastColumn })) {
    shiftCells(whole.sheet, { axis: "columns", at: room.left, count: 1, across }, state);
  }
  if (at > 0) placeTable(table, { ...whole, right: whole.right + 1 });
  if (isList(values))
    writeCells({ ...room, bottom: whole.top + Math.min(values.length, rowCount(room)) - 1 }, values, state);
  if (typeof name === "string") writeCells({ ...room, bottom: room.top }, name, state);
  changed(room, "ColumnInserted", state);
  return { table, index: at };
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
      return tableColumnType.wrap(addColumn(table, index, jsonAt(args, 1), jsonAt(args, 2), state));
    },
  },
});
