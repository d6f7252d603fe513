import type { Workbook } from "@cj-tech-master/excelts";
import { HostError } from "../hostError";
import { asFlag, optionalTextAt, textAt } from "../arguments";
import { hostType, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, area } from "../model/area";
import { protectStructure, unprotectStructure } from "../model/protectionOptions";
import { applicationType, runtimeType } from "./application";
import { customXmlPartCollectionType } from "./customXml";
import { documentPropertiesType } from "./documentProperties";
import { functionsType } from "./functions";
import { keyedCollection } from "./keyedItems";
import { namedItemCollectionType } from "./namedItem";
import { queryCollectionType } from "./queries";
import { rangeOf } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import { tableCollectionType } from "./tableCollection";
import { worksheetCollectionType } from "./worksheetCollection";

const workbookProtectionType: HostType<Workbook> = hostType("WorkbookProtection", {
  scalars: { Protected: (workbook) => workbook.protection?.lockStructure === true },
  commands: {
    Protect: (workbook, args) => protectStructure(workbook, optionalTextAt(args, 0)),
    Unprotect: (workbook, args) => unprotectStructure(workbook, optionalTextAt(args, 0)),
  },
});

const settingCollectionType = keyedCollection<Workbook>(
  { collection: "SettingCollection", item: "Setting" },
  (_workbook, state) => state.parts.settings,
);

function selected({ selection }: HostState): Area {
  return selection.area ?? area(selection.sheet, 1, 1, 1, 1);
}

/** `context.workbook`. */
export const workbookType: HostType<Workbook> = hostType("Workbook", {
  scalars: {
    Name: (_workbook, state) => state.name,
    ReadOnly: (_workbook, state) => state.readOnly,
    IsDirty: {
      get: (_workbook, state) => state.dirty,
      set: (_workbook, value, state) => void (state.dirty = asFlag(value)),
    },
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
    UsePrecisionAsDisplayed: () => false,
  },
  children: {
    Application: () => applicationType.wrap({}),
    _Runtime: () => runtimeType.wrap({}),
    Worksheets: () => worksheetCollectionType.wrap({}),
    Tables: () => tableCollectionType.wrap({ sheet: null }),
    Names: () => namedItemCollectionType.wrap({ scope: null }),
    Settings: (workbook) => settingCollectionType.wrap(workbook),
    CustomXmlParts: () => customXmlPartCollectionType.wrap({ namespace: null }),
    Properties: (workbook) => documentPropertiesType.wrap(workbook),
    Protection: (workbook) => workbookProtectionType.wrap(workbook),
    Functions: () => functionsType.wrap({}),
    Queries: (workbook) => queryCollectionType.wrap(workbook),
  },
  methods: {
    GetActiveCell: (_workbook, _args, state) => {
      const { sheet, top, left } = selected(state);
      const { row, column } = state.selection.active ?? { row: top, column: left };
      return rangeOf(area(sheet, row, column, row, column), state);
    },
    GetSelectedRange: (_workbook, _args, state) => {
      if (state.selection.others !== undefined)
        throw new HostError("InvalidSelection", "The current selection is invalid for this action.");
      return rangeOf(selected(state), state);
    },
    GetSelectedRanges: (_workbook, _args, state) =>
      rangeAreasOf([...(state.selection.others ?? []), selected(state)], state),
    GetIsActiveCollabSession: () => false,
    Save: (_workbook, _args, state) => void (state.dirty = false),
    _GetObjectByReferenceId: (_workbook, args, state) => state.references.get(textAt(args, 0)),
    _GetObjectTypeNameByReferenceId: (_workbook, args, state) =>
      state.references.get(textAt(args, 0))?.typeName ?? null,
    _GetReferenceCount: (_workbook, _args, state) => state.references.count(),
    _RemoveReference: (_workbook, args, state) => state.references.remove(textAt(args, 0)),
    _RemoveAllReferences: (_workbook, _args, state) => state.references.removeAll(),
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});
