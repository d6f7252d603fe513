import { paced } from "../breather";
import { unpack } from "../tables/unpack";
import { hasZipEnd } from "../zipEnd";
import { type DocumentText, type ReadingWatch, documentOf, limits, unreadable } from "./document";
import { TOO_LONG, wordBlocks } from "./wordBlocks";
import { TOO_COMPLEX } from "./wordStyles";

const partPattern = /^word\/(document\d*|styles|numbering|footnotes|endnotes)\.xml$/;

/** The blocks of a .docx. XML that is cut off or malformed is a broken file. Yields while it unpacks and reads. */
export async function readWord(bytes: Uint8Array, { signal }: ReadingWatch = {}): Promise<DocumentText> {
  if (!hasZipEnd(bytes)) return unreadable("broken");
  const names: string[] = [];
  const room = { bytes: limits.wordBytes };
  const parts = await unpack(bytes, (name) => (names.push(name), partPattern.test(name)), room);
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
    return unreadable(fault === TOO_LONG ? "tooManyPages" : fault === TOO_COMPLEX ? "tooComplex" : "broken");
  }
}
