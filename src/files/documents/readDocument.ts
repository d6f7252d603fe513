import { plainDocument } from "../../domain/document/plainBlocks";
import { type DocumentText, type ReadingWatch, contentOrEmpty, limits, unreadable } from "./document";
import { fileKindOf, isEncrypted } from "../fileKind";
import { plainTextOf } from "../plainText";

/**
 * The blocks of a file that a user chose: .docx, .pdf, .xlsx or plain text. What the file holds tells its kind more
 * than its name. The readers of Word, PDF and Excel are lazy-loaded. Nothing leaves the machine.
 */
export async function readDocument(name: string, bytes: Uint8Array, watch: ReadingWatch = {}): Promise<DocumentText> {
  if (bytes.length > limits.bytes) return unreadable("tooLarge");
  if (bytes.length === 0) return unreadable("empty");
  const kind = fileKindOf(bytes);
  if (kind === "pdf") return (await import("./pdf")).readPdf(bytes, watch);
  if (kind === "zip") return packageOf(bytes, watch);
  if (kind === "ole") return unreadable(isEncrypted(bytes) ? "passwordProtected" : "oldWord");
  if (kind === "rtf") return unreadable("unknownKind");
  if (/\.(?:docx|pdf)$/i.test(name)) return unreadable("broken");
  const text = plainTextOf(bytes);
  if (text === null) return unreadable("unknownKind");
  return (await import("./textLayout")).laidOutText(text) ?? contentOrEmpty(plainDocument(text));
}

/** Word and Excel pack their files alike; what is in the package tells them apart. */
async function packageOf(bytes: Uint8Array, watch: ReadingWatch): Promise<DocumentText> {
  const read = await (await import("./word")).readWord(bytes, watch);
  if (read.kind === "text" || read.problem !== "unknownKind") return read;
  return (await import("./sheets")).readSheets(bytes);
}
