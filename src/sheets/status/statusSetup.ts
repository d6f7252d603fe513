import { statusSheet } from "../../text/da/status";
import type { SheetSetUp } from "../report/drawnSheet";
import { drawnLine } from "./drawnRow";
import { existingLook } from "./existingLook";
import { hasLookOfNow } from "./lookMark";
import { statusColumns } from "./statusColumns";
import { STATUS_NAME } from "./statusRegion";

/**
 * Names for the Status sheet, the best first: people may have a sheet of that name already, and theirs is left alone.
 * One more than there are sheets, so that one is always free.
 */
function statusSheetNames(sheetCount: number): readonly string[] {
  const numbered = Array.from({ length: sheetCount }, (_, index) => `${statusSheet.otherName} (${index + 2})`);
  return [statusSheet.name, statusSheet.otherName, ...numbered];
}

/** What the Status sheet gets when it is made. Title, summary, headers and each goal's sentence stay in sight. */
export const statusSetUp: SheetSetUp = {
  anchor: STATUS_NAME,
  names: statusSheetNames,
  columns: statusColumns,
  frozenRows: 3,
  frozenColumn: "goal",
  tabColour: "#12324F",
  orientation: "landscape",
  footer: { left: statusSheet.title, centre: statusSheet.footerDate, right: statusSheet.footerPage },
  existingLook,
  hasLookOfNow,
  unfinished: { at: 1, row: drawnLine("unfinished", statusSheet.unfinished) },
};
