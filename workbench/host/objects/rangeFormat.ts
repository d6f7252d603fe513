import { asFlag, asNumber } from "../arguments";
import { formatChanged } from "../changes";
import { invalidArgument } from "../hostError";
import { hostType, type Members, type HostType } from "../hostType";
import type { Area } from "../model/area";
import { type Edge, edges, readBorder, writeBorder } from "../model/borders";
import { readFormat, writeFormat } from "../model/cellFormat";
import { requirePermission } from "../model/protection";
import { setColumnWidth, setRowHeight, standardHeight, standardWidth } from "../model/sizes";

type Scalars = NonNullable<Members<Area>["scalars"]>;

/** Properties that are read and written under these paths of a cell's format. */
function aspects(prefix: string, names: readonly string[]): Scalars {
  return Object.fromEntries(
    names.map((name) => {
      const path = prefix + name.charAt(0).toLowerCase() + name.slice(1);
      return [
        name,
        {
          get: (of: Area) => readFormat(of, path),
          set: (of, value, state) => writeFormat(of, path, value, state),
        } satisfies Scalars[string],
      ];
    }),
  );
}

/** `range.format`. */
export const rangeFormatType: HostType<Area> = hostType("RangeFormat", {
  scalars: {
    ...aspects("", [
      "HorizontalAlignment",
      "VerticalAlignment",
      "WrapText",
      "IndentLevel",
      "TextOrientation",
      "ShrinkToFit",
    ]),
    ...aspects("", ["ColumnWidth", "RowHeight"]),
    UseStandardWidth: {
      get: (of) => readFormat(of, "columnWidth") === standardWidth,
      set: (of, value) => void (asFlag(value) && setColumnWidth(of, standardWidth)),
    },
    UseStandardHeight: {
      get: (of) => readFormat(of, "rowHeight") === standardHeight,
      set: (of, value) => void (asFlag(value) && setRowHeight(of, standardHeight)),
    },
  },
  children: {
    Fill: (of) => rangeFillType.wrap(of),
    Font: (of) => rangeFontType.wrap(of),
    Borders: (of) => rangeBorderCollectionType.wrap(of),
    Protection: (of) => formatProtectionType.wrap(of),
  },
  commands: {
    AutofitColumns(of, _args, state) {
      requirePermission(of.sheet, "formatColumns");
      const last = Math.min(of.right, Math.max(of.sheet.columnCount, of.left));
      for (let column = of.left; column <= last; column += 1) of.sheet.autoFitColumn(column);
      formatChanged(of, state);
    },
    AutofitRows(of, _args, state) {
      requirePermission(of.sheet, "formatRows");
      const last = Math.min(of.bottom, Math.max(of.sheet.rowCount, of.top));
      for (let row = of.top; row <= last; row += 1) {
        // An empty row gets the height of an empty one, which the engine leaves as it is.
        Object.assign(of.sheet.getRow(row), { height: undefined });
        of.sheet.autoFitRow(row);
        of.sheet.getRow(row).customHeight = false;
      }
      formatChanged(of, state);
    },
    AdjustIndent(of, args, state) {
      const now = readFormat(of, "indentLevel");
      writeFormat(
        of,
        "indentLevel",
        Math.max(0, (typeof now === "number" ? now : 0) + asNumber(args[0] as number)),
        state,
      );
    },
  },
});

const rangeFillType: HostType<Area> = hostType("RangeFill", {
  scalars: aspects("fill.", ["Color"]),
  commands: { Clear: (of, _args, state) => writeFormat(of, "fill.color", "", state) },
});

const rangeFontType: HostType<Area> = hostType("RangeFont", {
  scalars: aspects("font.", ["Name", "Size", "Color", "Italic", "Bold", "Underline", "Strikethrough"]),
});

const formatProtectionType: HostType<Area> = hostType("FormatProtection", {
  scalars: aspects("protection.", ["Locked", "FormulaHidden"]),
});

type BorderOf = { of: Area; edge: Edge };

const borderProperty = (property: "style" | "weight" | "color"): NonNullable<Members<BorderOf>["scalars"]>[string] => ({
  get: ({ of, edge }) => readBorder(of, edge)[property],
  set({ of, edge }, value, state) {
    requirePermission(of.sheet, "formatCells");
    writeBorder(of, edge, property, value);
    formatChanged(of, state);
  },
});

const rangeBorderType: HostType<BorderOf> = hostType("RangeBorder", {
  scalars: {
    SideIndex: ({ edge }) => edge,
    Style: borderProperty("style"),
    Weight: borderProperty("weight"),
    Color: borderProperty("color"),
  },
});

const rangeBorderCollectionType: HostType<Area> = hostType("RangeBorderCollection", {
  scalars: { Count: () => edges.length },
  items: (of) => edges.map((edge) => rangeBorderType.wrap({ of, edge })),
  item(of, key) {
    const edge = edges.find((each) => each === key);
    if (!edge) throw invalidArgument();
    return rangeBorderType.wrap({ of, edge });
  },
  methods: {
    GetItemAt(of, args) {
      const edge = edges[Number(args[0])];
      return edge ? rangeBorderType.wrap({ of, edge }) : null;
    },
  },
});
