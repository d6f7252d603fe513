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
  return /\.(?:docx|pdf)$/i.test(name) ? unreadable("broken") : textOrUnknown(bytes);
}

/** Word and Excel pack their files alike; what is in the package tells them apart. */
async function packageOf(bytes: Uint8Array, watch: ReadingWatch): Promise<DocumentText> {
  const read = await (await import("./word")).readWord(bytes, watch);
  if (read.kind === "text" || read.problem !== "unknownKind") return read;
  return (await import("./sheets")).readSheets(bytes);
}

function textOrUnknown(bytes: Uint8Array): DocumentText {
  const text = plainTextOf(bytes);
  return text === null ? unreadable("unknownKind") : contentOrEmpty(plainDocument(text));
}
