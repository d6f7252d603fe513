import { paced } from "../breather";
import { unpack } from "../tables/unpack";
import { type DocumentText, type ReadingWatch, documentOf, unreadable } from "./document";
import { TOO_LONG, wordBlocks } from "./wordBlocks";

const partPattern = /^word\/(document\d*|styles|numbering|footnotes|endnotes)\.xml$/;

/** The blocks of a .docx. XML that is cut off or malformed is a broken file. Yields while it unpacks and reads. */
export async function readWord(bytes: Uint8Array, { signal }: ReadingWatch = {}): Promise<DocumentText> {
  if (!hasEnd(bytes)) return unreadable("broken");
  const names: string[] = [];
  const parts = await unpack(bytes, (name) => (names.push(name), partPattern.test(name)));
  signal?.throwIfAborted();
  if (typeof parts === "string") return unreadable(parts === "unpacksTooLarge" ? parts : "broken");
  if (names.length === 0) return unreadable("broken");
  if (!names.some((name) => name.startsWith("word/"))) return unreadable("unknownKind");
  const part = (name: string): string =>
    [...parts].find(([path]) => partPattern.exec(path)?.[1]?.startsWith(name))?.[1] ?? "";
  const read = {
    document: part("document"),
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
  };
  try {
    return documentOf(await paced(wordBlocks(read), signal), "word");
  } catch (fault) {
    signal?.throwIfAborted();
    return unreadable(fault === TOO_LONG ? "tooManyPages" : "broken");
  }
}

/** A complete zip ends with a directory; a truncated one does not. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}
