import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asText, flagAt, jsonAt, optionalTextAt, textAt, wholeNumberAt } from "../arguments";
import { sheetEvent } from "../changes";
import { EventType } from "../events";
import { HostError, invalidArgument } from "../hostError";
import { hostType, withNullObject, type HostType } from "../hostType";
import { area, cellAt, wholeSheet } from "../model/area";
import { usedArea } from "../model/cells";
import { colorFrom, colorText } from "../model/colors";
import { locate } from "../model/locate";
import { areasOf } from "../model/regions";
import { cellsWithText } from "../model/searching";
import { activate, deleteSheet, moveSheet, neighbour, renameSheet, setVisibility, updateView } from "../model/sheets";
import { standardHeight, standardWidth } from "../model/sizes";
import { autoFilterType } from "./autoFilter";
import { chartCollectionType } from "./charts";
import { freezePanesType } from "./freezePanes";
import { namedItemCollectionType } from "./namedItem";
import { pageBreakCollectionType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { rangeAreasOf, rangeAreasOrNull } from "./rangeAreas";
import { rangeOf, rangeOrNull } from "./range";
import { registration } from "./registration";
import { commentCollectionType, pivotTableCollectionType } from "./sheetObjects";
import { shapeCollectionType } from "./shapes";
import { sheetPropertyCollectionType } from "./sheetProperties";
import { tableCollectionType } from "./tableCollection";
import { worksheetProtectionType } from "./worksheetProtection";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** `Excel.Worksheet`. */
export const worksheetType: HostType<Worksheet> = hostType("Worksheet", {
  id: (sheet, state) => ({ Id: state.ids.of(sheet) }),
  scalars: {
    Id: (sheet, state) => state.ids.of(sheet),
    Name: { get: (sheet) => sheet.name, set: (sheet, value, state) => renameSheet(sheet, asText(value), state) },
    Position: {
      get: (sheet, state) => state.workbook.worksheets.indexOf(sheet),
      set: (sheet, value, state) => moveSheet(sheet, asNumber(value), state),
    },
    Visibility: {
      get: (sheet) => visibilities[sheet.state],
      set(sheet, value, state) {
        const wanted = (Object.keys(visibilities) as (keyof typeof visibilities)[]).find(
          (key) => visibilities[key] === value,
        );
        if (!wanted) throw invalidArgument();
        setVisibility(sheet, wanted, state);
      },
    },
    TabColor: {
      get: (sheet) => (sheet.properties.tabColor ? colorText(sheet.properties.tabColor, "") : ""),
      set(sheet, value) {
        if (value === "") delete sheet.properties.tabColor;
        else sheet.properties.tabColor = colorFrom(asText(value));
      },
    },
    ShowGridlines: {
      get: (sheet) => sheet.views[0]?.showGridLines !== false,
      set: (sheet, value) => updateView(sheet, { showGridLines: asFlag(value) }),
    },
    /** The client writes the two under these names and reads them under the others. */
    Gridlines: {
      get: (sheet) => sheet.views[0]?.showGridLines !== false,
      set: (sheet, value) => updateView(sheet, { showGridLines: asFlag(value) }),
    },
    Headings: {
      get: (sheet) => sheet.views[0]?.showRowColHeaders !== false,
      set: (sheet, value) => updateView(sheet, { showRowColHeaders: asFlag(value) }),
    },
    ShowHeadings: {
      get: (sheet) => sheet.views[0]?.showRowColHeaders !== false,
      set: (sheet, value) => updateView(sheet, { showRowColHeaders: asFlag(value) }),
    },
    StandardWidth: () => standardWidth,
    StandardHeight: () => standardHeight,
    EnableCalculation: () => true,
    TabId: (sheet) => sheet.id,
  },
  children: {
    Tables: (sheet) => tableCollectionType.wrap({ sheet }),
    Charts: (sheet) => chartCollectionType.wrap(sheet),
    Shapes: (sheet) => shapeCollectionType.wrap(sheet),
    PivotTables: (sheet) => pivotTableCollectionType.wrap(sheet),
    Comments: (sheet) => commentCollectionType.wrap(sheet),
    Names: (sheet) => namedItemCollectionType.wrap({ scope: sheet }),
    Protection: (sheet) => worksheetProtectionType.wrap(sheet),
    FreezePanes: (sheet) => freezePanesType.wrap(sheet),
    PageLayout: (sheet) => pageLayoutType.wrap(sheet),
    AutoFilter: (sheet) => autoFilterType.wrap({ sheet }),
    HorizontalPageBreaks: (sheet) => pageBreakCollectionType.wrap({ sheet, axis: "rows" }),
    VerticalPageBreaks: (sheet) => pageBreakCollectionType.wrap({ sheet, axis: "columns" }),
    CustomProperties: (sheet) => sheetPropertyCollectionType.wrap(sheet),
  },
  methods: {
    GetRange: (sheet, args, state) => rangeOf(locate(sheet, optionalTextAt(args, 0), state), state),
    GetRanges: (sheet, args, state) => {
      const areas = args[0] === undefined || args[0] === null ? [wholeSheet(sheet)] : areasOf(sheet, textAt(args, 0));
      if (areas.length === 0) throw invalidArgument();
      return rangeAreasOf(areas, state);
    },
    GetCell: (sheet, args, state) =>
      rangeOf(cellAt(wholeSheet(sheet), wholeNumberAt(args, 0), wholeNumberAt(args, 1)), state),
    GetRangeByIndexes(sheet, args, state) {
      const [row, column] = [wholeNumberAt(args, 0) + 1, wholeNumberAt(args, 1) + 1];
      return rangeOf(
        area(sheet, row, column, row + wholeNumberAt(args, 2) - 1, column + wholeNumberAt(args, 3) - 1),
        state,
      );
    },
    GetUsedRange: (sheet, args, state) => rangeOf(usedArea(sheet, flagAt(args, 0)) ?? area(sheet, 1, 1, 1, 1), state),
    GetUsedRangeOrNullObject: (sheet, args, state) => rangeOrNull(usedArea(sheet, flagAt(args, 0)), state),
    ...withNullObject<Worksheet>("GetNext", (sheet, args, state) => {
      const next = neighbour(sheet, 1, flagAt(args, 0), state);
      return next ? worksheetType.wrap(next) : null;
    }),
    ...withNullObject<Worksheet>("GetPrevious", (sheet, args, state) => {
      const previous = neighbour(sheet, -1, flagAt(args, 0), state);
      return previous ? worksheetType.wrap(previous) : null;
    }),
    Activate: (sheet, _args, state) => activate(sheet, state),
    ...withNullObject<Worksheet>("FindAll", (sheet, args, state) => {
      state.calculation.ensure();
      return rangeAreasOrNull(cellsWithText(wholeSheet(sheet), textAt(args, 0), jsonAt(args, 1)), state);
    }),
    _GetSheetById: (_sheet, args, state) =>
      sheetWithId(args[0], state.workbook.worksheets, (each) => state.ids.of(each)),
    _GetAnotherWorksheetById: (_sheet, args, state) =>
      sheetWithId(args[0], state.workbook.worksheets, (each) => state.ids.of(each)),
    Calculate: (_sheet, _args, state) => state.calculation.calculate(),
    ...registration<Worksheet>(
      {
        DataChangedEvent: EventType.worksheetChanged,
        ActivatedEvent: EventType.worksheetActivated,
        DeactivatedEvent: EventType.worksheetDeactivated,
        CalculatedEvent: EventType.worksheetCalculated,
        SelectionChangedEvent: EventType.selectionChanged,
        FormatChangedEvent: EventType.formatChanged,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
        ProtectionChangedEvent: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
      },
      (sheet, state) => state.ids.of(sheet),
    ),
  },
  commands: {
    Delete(sheet, _args, state) {
      deleteSheet(sheet, state);
      sheetEvent(EventType.worksheetDeleted, sheet, state);
    },
  },
});

function sheetWithId(id: unknown, sheets: readonly Worksheet[], idOf: (sheet: Worksheet) => string) {
  const found = sheets.find((sheet) => idOf(sheet) === id);
  if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return worksheetType.wrap(found);
}
