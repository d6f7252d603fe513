import { cutText } from "../cells/longestText";
import type { CellValue } from "../cells/sheetTable";

/**
 * The check of a row of Historik over its own cells, in the order of the columns: two FNV-1a hashes, so that an edit by
 * hand is told. It is no seal: whoever wants to can compute it again. What Excel may read back otherwise makes no
 * difference: the last digits of a number, the kind of line break, composed and decomposed letters.
 */
export function checkOf(values: readonly CellValue[]): string {
  const text = JSON.stringify(values.map(settled));
  return `${hash(text, 0x811c9dc5)}-${hash(text, 0x01234567)}`;
}

function settled(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return typeof value === "string" ? cutText(value).replace(/\r\n?/g, "\n").normalize("NFC") : value;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
}
