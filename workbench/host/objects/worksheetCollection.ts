import type { Worksheet } from "@cj-tech-master/excelts";
import { flagAt, optionalTextAt, textAt } from "../arguments";
import { EventType, workbookTarget } from "../events";
import { hostType, withNullObject, type HostObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { sheetNamed } from "../model/area";
import { addSheet } from "../model/sheets";
import { registration } from "./registration";
import { worksheetType } from "./worksheet";

type All = Record<string, never>;

function sheetWith(key: unknown, state: HostState): HostObject | null {
  if (typeof key !== "string") return null;
  const sheet = state.workbook.worksheets.find((each) => state.ids.of(each) === key) ?? sheetNamed(state.workbook, key);
  return sheet ? worksheetType.wrap(sheet) : null;
}

function shown(state: HostState, visibleOnly: boolean): Worksheet[] {
  return state.workbook.worksheets.filter((sheet) => !visibleOnly || sheet.state === "visible");
}

/** `workbook.worksheets`. */
export const worksheetCollectionType: HostType<All> = hostType("WorksheetCollection", {
  items: (_all, state) => state.workbook.worksheets.map((sheet) => worksheetType.wrap(sheet)),
  item: (_all, key, state) => sheetWith(key, state),
  methods: {
    ...withNullObject<All>("GetItem", (_all, args, state) => sheetWith(textAt(args, 0), state)),
    GetActiveWorksheet: (_all, _args, state) => worksheetType.wrap(state.selection.sheet),
    GetCount: (_all, args, state) => shown(state, flagAt(args, 0)).length,
    ...withNullObject<All>("GetFirst", (_all, args, state) => {
      const first = shown(state, flagAt(args, 0))[0];
      return first ? worksheetType.wrap(first) : null;
    }),
    ...withNullObject<All>("GetLast", (_all, args, state) => {
      const last = shown(state, flagAt(args, 0)).at(-1);
      return last ? worksheetType.wrap(last) : null;
    }),
    ...registration<All>(
      {
        DataChangedEvent: EventType.worksheetChanged,
        ActivatedEvent: EventType.worksheetActivated,
        DeactivatedEvent: EventType.worksheetDeactivated,
        AddedEvent: EventType.worksheetAdded,
        DeletedEvent: EventType.worksheetDeleted,
        CalculatedEvent: EventType.worksheetCalculated,
        SelectionChangedEvent: EventType.selectionChanged,
        FormatChangedEvent: EventType.formatChanged,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
        ProtectionChangedEvent: EventType.protectionChanged,
        EventNameChanged: EventType.nameChanged,
        EventMoved: EventType.moved,
      },
      () => workbookTarget,
    ),
  },
  commands: { Add: (_all, args, state) => worksheetType.wrap(addSheet(optionalTextAt(args, 0), state)) },
});
