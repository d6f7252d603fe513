import { Unzip, UnzipInflate, strFromU8, unzipSync } from "fflate";
import { type DocumentText, documentOf, limits, unreadable } from "./document";
import { wordBlocks } from "./wordBlocks";

type Unpacked = { size: number; names: ReadonlySet<string>; broken: boolean };
const chunk = 256 * 1024;

/** The blocks of a .docx. */
export function readWord(bytes: Uint8Array): DocumentText {
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

const partPattern = /^word\/(document\d*|styles|numbering)\.xml$/;

/** The blocks of the parts that hold text. XML that is cut off or malformed is a broken file. */
function converted(bytes: Uint8Array): DocumentText {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => partPattern.test(name) });
    const part = (name: string): string => {
      const file = Object.entries(files).find(([path]) => partPattern.exec(path)?.[1]?.startsWith(name));
      return file ? strFromU8(file[1]) : "";
    };
    return documentOf(
      wordBlocks({ document: part("document"), styles: part("styles"), numbering: part("numbering") }),
      "word",
    );
  } catch {
    return unreadable("broken");
  }
}
