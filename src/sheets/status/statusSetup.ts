import { statusSheet } from "../../text/da/status";

/** What each printed page says at its foot; &D, &P and &N are Excel's own codes for date, page and pages. */
export const footer = {
  left: statusSheet.title,
  centre: statusSheet.footerDate,
  right: statusSheet.footerPage,
} as const;

/**
 * Names for the Status sheet, the best first: people may have a sheet of that name already, and theirs is left alone.
 * One more than there are sheets, so that one is always free.
 */
export function statusSheetNames(sheetCount: number): readonly string[] {
  const numbered = Array.from({ length: sheetCount }, (_, index) => `${statusSheet.otherName} (${index + 2})`);
  return [statusSheet.name, statusSheet.otherName, ...numbered];
}
