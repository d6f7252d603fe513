import { markOf } from "../../domain/year/mark";
import { cutText } from "../cells/longestText";
import type { CellValue } from "../cells/sheetTable";

/**
 * The check of a row of Historik over its own cells, in the order of the columns, so that an edit by hand is told. What
 * Excel may read back otherwise makes no difference: the last digits of a number, the kind of line break, composed and
 * decomposed letters.
 */
export function checkOf(values: readonly CellValue[]): string {
  return markOf(JSON.stringify(values.map(settled)));
}

function settled(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return typeof value === "string" ? cutText(value).replace(/\r\n?/g, "\n").normalize("NFC") : value;
}
