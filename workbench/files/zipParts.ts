import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** The parts of a workbook file by their name in the zip, such as `xl/workbook.xml`. */
export type ZipParts = Record<string, Uint8Array>;

const unpackedLimit = 200 * 1024 * 1024;
const partLimit = 20_000;

/** Unpacks a workbook file; a broken zip and one that unpacks beyond 200 MB are refused. */
export function unzipParts(bytes: Uint8Array): ZipParts {
  let unpacked = 0;
  let parts = 0;
  const withinLimits = (file: { originalSize: number }): boolean => {
    unpacked += file.originalSize;
    parts += 1;
    if (unpacked > unpackedLimit || parts > partLimit) throw new UnreadableWorkbook("tooLarge");
    return true;
  };
  try {
    return unzipSync(bytes, { filter: withinLimits });
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) throw fault;
    throw new UnreadableWorkbook("brokenZip", { cause: fault });
  }
}

/** The first day that a zip can name: files of the same content are the same bytes, whenever they are written. */
const WRITTEN = new Date(1980, 0, 1);

/** Packs parts into a workbook file, with the content types first, as readers expect. */
export function zipParts(parts: ZipParts): Uint8Array {
  const first = "[Content_Types].xml";
  const ordered = first in parts ? { [first]: parts[first]!, ...parts } : parts;
  return zipSync(ordered, { level: 6, mtime: WRITTEN });
}

/** The text of an XML part, without a byte order mark; `undefined` when there is no such part. */
export function partText(parts: ZipParts, name: string): string | undefined {
  const part = parts[name];
  return part && strFromU8(part).replace(/^\uFEFF/, "");
}

/** Writes an XML part in place. */
export function setPartText(parts: ZipParts, name: string, text: string): void {
  parts[name] = strToU8(text);
}
