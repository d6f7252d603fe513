import { decodeRange } from "@cj-tech-master/excelts";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** The engine makes a cell for each place of a merged area or an array formula, whatever it holds. */
export const MOST_AREA_CELLS = 500_000;

const named = /<(?:mergeCell|f)\b[^>]*?\sref=["']([^"']+)["'][^>]*>/g;
const isArray = /^<mergeCell|\st=["']array["']/;

/**
 * Refuses a sheet whose merged areas and array formulas have more than {@link MOST_AREA_CELLS} cells in all: a file of
 * 2 KB can merge a whole sheet. @throws UnreadableWorkbook
 */
export function refuseWideAreas(sheet: string): void {
  let cells = 0;
  for (const [element, ref = ""] of sheet.matchAll(named)) {
    if (!isArray.test(element)) continue;
    const { s, e } = decodeRange(ref);
    cells += (e.r - s.r + 1) * (e.c - s.c + 1);
    if (cells > MOST_AREA_CELLS) throw new UnreadableWorkbook("wideAreas");
  }
}
