import type { Worksheet } from "@cj-tech-master/excelts";
import { asRecord, jsonAt, optionalTextAt } from "../arguments";
import { sheetEvent } from "../changes";
import { EventType } from "../events";
import { hostType, type HostType } from "../hostType";
import { isProtected } from "../model/protection";
import { protect, readOptions, unprotect } from "../model/protectionOptions";

/** `worksheet.protection`. */
export const worksheetProtectionType: HostType<Worksheet> = hostType("WorksheetProtection", {
  scalars: { Protected: (sheet) => isProtected(sheet), Options: (sheet) => readOptions(sheet) },
  commands: {
    Protect(sheet, args, state) {
      protect(sheet, asRecord(jsonAt(args, 0) ?? {}), optionalTextAt(args, 1));
      state.dirty = true;
      sheetEvent(EventType.protectionChanged, sheet, state, { isProtected: true });
    },
    Unprotect(sheet, args, state) {
      unprotect(sheet, optionalTextAt(args, 0));
      state.dirty = true;
      sheetEvent(EventType.protectionChanged, sheet, state, { isProtected: false });
    },
  },
});
