import type { Worksheet } from "@cj-tech-master/excelts";
import { wholeNumberAt } from "../arguments";
import { invalidArgument } from "../hostError";
import { hostType, type HostObject, type HostType } from "../hostType";
import { cellAt, wholeSheet } from "../model/area";
import { locate } from "../model/locate";
import { areaFrom, rangeOf } from "./range";

type Breaks = { sheet: Worksheet; axis: "rows" | "columns" };
/** `after` is the row or column above or left of the break. */
type PageBreak = Breaks & { after: number };

const listOf = ({ sheet, axis }: Breaks) => (axis === "rows" ? sheet.rowBreaks : sheet.colBreaks);

function breakAt(breaks: Breaks, index: number): HostObject | null {
  const found = listOf(breaks)[index];
  return found ? pageBreakType.wrap({ ...breaks, after: found.id }) : null;
}

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`. */
export const pageBreakCollectionType: HostType<Breaks> = hostType("PageBreakCollection", {
  items: (breaks) => listOf(breaks).map(({ id }) => pageBreakType.wrap({ ...breaks, after: id })),
  item: (breaks, key) => breakAt(breaks, Number(key)),
  methods: {
    GetCount: (breaks) => listOf(breaks).length,
    GetItemAt: (breaks, args) => breakAt(breaks, wholeNumberAt(args, 0)),
  },
  commands: {
    Add(breaks, args, state) {
      const at = areaFrom(args[0], (text) => locate(breaks.sheet, text, state));
      const after = (breaks.axis === "rows" ? at.top : at.left) - 1;
      if (after < 1) throw invalidArgument();
      const list = listOf(breaks);
      if (!list.some((each) => each.id === after)) {
        list.push({ id: after, max: breaks.axis === "rows" ? 16_383 : 1_048_575, man: 1 });
        list.sort((one, other) => one.id - other.id);
      }
      return pageBreakType.wrap({ ...breaks, after });
    },
    RemovePageBreaks: (breaks) => void listOf(breaks).splice(0),
  },
});

const pageBreakType: HostType<PageBreak> = hostType("PageBreak", {
  scalars: {
    RowIndex: ({ axis, after }) => (axis === "rows" ? after : 0),
    ColumnIndex: ({ axis, after }) => (axis === "columns" ? after : 0),
  },
  methods: {
    GetCellAfterBreak: ({ sheet, axis, after }, _args, state) =>
      rangeOf(cellAt(wholeSheet(sheet), axis === "rows" ? after : 0, axis === "columns" ? after : 0), state),
  },
  commands: {
    Delete(self) {
      const list = listOf(self);
      const at = list.findIndex((each) => each.id === self.after);
      if (at >= 0) list.splice(at, 1);
    },
  },
});
