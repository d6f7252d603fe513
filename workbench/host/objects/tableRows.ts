import type { Table } from "@cj-tech-master/excelts";
import { isList, jsonAt, wholeNumberAt } from "../arguments";
import { HostError } from "../hostError";
import { hostType, type HostObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, resized, rowCount, columnCount } from "../model/area";
import { mapCells, scalarOf } from "../model/cells";
import { meetsFilter } from "../model/filters";
import { denied, isProtected } from "../model/protection";
import { deleteTableRows, insertTableRows } from "../model/tableRows";
import { dataArea } from "../model/tables";
import { matrixFor, writeCells } from "../model/writing";
import type { Json } from "../wire/messages";
import { rangeOf } from "./range";

type Row = { table: Table; index: number };

function areaOf({ table, index }: Row): Area {
  const data = dataArea(table);
  return resized(data, index, 0, 1, columnCount(data));
}

function refuse(table: Table, state: HostState): void {
  if (isProtected(table.worksheet)) throw denied();
  if (meetsFilter(dataArea(table), state)) {
    throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
}

const tableRowType: HostType<Row> = hostType("TableRow", {
  scalars: {
    Index: ({ index }) => index,
    Values: {
      get(row, state) {
        state.calculation.ensure();
        return mapCells<Json>(areaOf(row), (cell) => scalarOf(cell));
      },
      set: (row, value, state) => writeCells(areaOf(row), value, state),
    },
  },
  methods: { GetRange: (row, _args, state) => rangeOf(areaOf(row), state) },
  commands: {
    Delete({ table, index }, _args, state) {
      refuse(table, state);
      deleteTableRows(table, index, 1, state);
    },
  },
});

const count = (table: Table): number => rowCount(dataArea(table));

function rowAt(table: Table, index: number): HostObject | null {
  return index >= 0 && index < count(table) ? tableRowType.wrap({ table, index }) : null;
}

/** `table.rows`. */
export const tableRowCollectionType: HostType<Table> = hostType("TableRowCollection", {
  scalars: { Count: count },
  items: (table) => Array.from({ length: count(table) }, (_, index) => tableRowType.wrap({ table, index })),
  methods: {
    GetCount: count,
    GetItemAt(table, args) {
      const row = rowAt(table, wholeNumberAt(args, 0));
      if (!row)
        throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
      return row;
    },
  },
  commands: {
    Add(table, args, state) {
      refuse(table, state);
      const values = jsonAt(args, 1);
      const index = args[0] === undefined || args[0] === null || args[0] === -1 ? count(table) : wholeNumberAt(args, 0);
      const added = isList(values) && isList(values[0]) ? values.length : 1;
      const data = dataArea(table);
      if (isList(values) && isList(values[0])) matrixFor({ ...data, bottom: data.top + added - 1 }, values);
      const rows = insertTableRows(table, index, added, state);
      if (values !== null) writeCells(rows, isList(values) && !isList(values[0]) ? [values] : values, state);
      return tableRowType.wrap({ table, index });
    },
    DeleteRowsAt(table, args, state) {
      refuse(table, state);
      deleteTableRows(table, wholeNumberAt(args, 0), wholeNumberAt(args, 1, 1), state);
    },
    DeleteRows(table, args, state) {
      refuse(table, state);
      const rows = jsonAt(args, 0);
      const indexes = (isList(rows) ? rows : []).map(Number).toSorted((one, other) => other - one);
      for (const index of indexes) deleteTableRows(table, index, 1, state);
    },
  },
});
