import { Unzip, UnzipInflate } from "fflate";
import { type DocumentText, limits, textOrEmpty, unreadable } from "./document";
import { textOfHtml } from "./htmlText";

type Unpacked = { size: number; names: ReadonlySet<string>; broken: boolean };
const chunk = 256 * 1024;

/** The text of a .docx: paragraphs as lines, tables as tab-separated rows. */
export async function textOfWord(bytes: Uint8Array): Promise<DocumentText> {
  if (!hasEnd(bytes)) return unreadable("broken");
  const unpacked = unpackedSize(bytes);
  if (unpacked.size > limits.unpackedBytes) return unreadable("unpacksTooLarge");
  if (unpacked.broken || unpacked.names.size === 0) return unreadable("broken");
  if (![...unpacked.names].some((name) => name.startsWith("word/"))) return unreadable("unknownKind");
  return converted(bytes);
}

/** A complete zip ends with a directory; a truncated one does not. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

/** Unpacks and discards, to count the real size: the size that the file declares is not trusted. */
function unpackedSize(bytes: Uint8Array): Unpacked {
  const names = new Set<string>();
  let [size, broken] = [0, false];
  const unzip = new Unzip((file) => {
    names.add(file.name);
    file.ondata = (error, data) => {
      if (error) broken = true;
      else size += data.length;
    };
    if (size <= limits.unpackedBytes) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= limits.unpackedBytes; at += chunk)
      unzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  } catch {
    broken = true;
  }
  return { size, names, broken };
}

/** mammoth throws only for a broken document; its error has no further detail. */
async function converted(bytes: Uint8Array): Promise<DocumentText> {
  const mammoth = await import("mammoth");
  const copy = bytes.slice();
  try {
    const { value } = await mammoth.convertToHtml({ buffer: copy, arrayBuffer: copy.buffer } as unknown as {
      arrayBuffer: ArrayBuffer;
    });
    return textOrEmpty(textOfHtml(value));
  } catch {
    return unreadable("broken");
  }
}
