import { strFromU8, strToU8, zipSync } from "fflate";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { inflated, zipEntries } from "./zipEntries";

/** The parts of a workbook file by their name in the zip, such as `xl/workbook.xml`. */
export type ZipParts = Record<string, Uint8Array>;

/** What a workbook may unpack to, in bytes, and in parts. */
export const zipLimits = { bytes: 200 * 1024 * 1024, parts: 20_000 } as const;

/** Limits of single parts: a sheet of five million cells, as many shared texts, more styles than Excel has. */
const partLimits: readonly { part: RegExp; bytes: number; tags: number }[] = [
  { part: /^\/?xl\/worksheets\/[^/]+\.xml$/i, bytes: zipLimits.bytes, tags: 20_000_000 },
  { part: /^\/?xl\/sharedStrings\.xml$/i, bytes: 100 * 1024 * 1024, tags: 20_000_000 },
  { part: /^\/?xl\/styles\.xml$/i, bytes: 20 * 1024 * 1024, tags: 1_000_000 },
];

/**
 * Unpacks a workbook file. A broken zip, one that unpacks beyond 200 MB and one with more cells, texts or styles than
 * can be opened are refused at the limit. Bytes and tags are counted as they are unpacked, whatever sizes the zip
 * declares.
 */
export function unzipParts(bytes: Uint8Array): ZipParts {
  const parts: ZipParts = {};
  let [unpacked, count] = [0, 0];
  try {
    for (const entry of zipEntries(bytes)) {
      if (++count > zipLimits.parts) throw new UnreadableWorkbook("tooLarge");
      const limit = partLimits.find(({ part }) => part.test(entry.name));
      let [length, tags] = [0, 0];
      parts[entry.name] = inflated(entry, (piece) => {
        length += piece.length;
        if ((unpacked += piece.length) > zipLimits.bytes) throw new UnreadableWorkbook("tooLarge");
        if (limit && (length > limit.bytes || (tags += tagsIn(piece)) > limit.tags))
          throw new UnreadableWorkbook("tooMuch");
      });
    }
    return parts;
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) throw fault;
    throw new UnreadableWorkbook("brokenZip", { cause: fault });
  }
}

const LESS = 0x3c;

/** How many tags begin in a piece of XML, ends of elements too. */
function tagsIn(piece: Uint8Array): number {
  let count = 0;
  // By index: an iterator makes an object of every byte until the loop has been compiled, a gigabyte for a large sheet.
  for (let at = 0; at < piece.length; at += 1) if (piece[at] === LESS) count += 1;
  return count;
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
