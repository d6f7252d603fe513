import type { Worksheet } from "@cj-tech-master/excelts";
import type { Json } from "../wire/messages";
import { keyedCollection } from "./keyedItems";

/** `worksheet.customProperties`. */
export const sheetPropertyCollectionType = keyedCollection<Worksheet>(
  { collection: "WorksheetCustomPropertyCollection", item: "WorksheetCustomProperty" },
  (sheet, state) => {
    const known = state.sheetProperties.get(sheet) ?? new Map<string, Json>();
    state.sheetProperties.set(sheet, known);
    return known;
  },
);
