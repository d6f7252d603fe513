import { hostType, type Members, type HostType } from "../hostType";
import { type Area, columnCount, localAddress } from "../model/area";
import { formulaOf, scalarOf, valueTypeOf } from "../model/cells";
import { displayText } from "../model/displayText";
import { formatOf } from "../model/numberFormats";
import type { Json } from "../wire/messages";
import { rangeOf } from "./range";

type Cell = ReturnType<Area["sheet"]["findCell"]>;

function visibleRows(of: Area): number[] {
  const rows = Array.from({ length: of.bottom - of.top + 1 }, (_, index) => of.top + index);
  return rows.filter((row) => of.sheet.findRow(row)?.hidden !== true);
}

const visible =
  (take: (cell: Cell, row: number, column: number) => Json) =>
  (of: Area): Json =>
    visibleRows(of).map((row) =>
      Array.from({ length: columnCount(of) }, (_, index) =>
        take(of.sheet.findCell(row, of.left + index), row, of.left + index),
      ),
    );

const scalars: NonNullable<Members<Area>["scalars"]> = {
  Values: visible(scalarOf),
  Formulas: visible(formulaOf),
  Text: visible(displayText),
  ValueTypes: visible(valueTypeOf),
  NumberFormat: visible(formatOf),
  CellAddresses: (of) =>
    visible((_cell, row, column) => localAddress({ top: row, bottom: row, left: column, right: column }))(of),
  RowCount: (of) => visibleRows(of).length,
  ColumnCount: (of) => columnCount(of),
  Index: () => 0,
};

/** The rows of a range that no filter hides: `Excel.RangeView`. */
export const rangeViewType: HostType<Area> = hostType("RangeView", {
  scalars,
  children: { Rows: (of) => rangeViewCollectionType.wrap(of) },
  methods: { GetRange: (of, _args, state) => rangeOf(of, state) },
});

const rangeViewCollectionType: HostType<Area> = hostType("RangeViewCollection", {
  items: (of) => visibleRows(of).map((row) => rangeViewType.wrap({ ...of, top: row, bottom: row })),
  methods: { GetCount: (of) => visibleRows(of).length },
});
