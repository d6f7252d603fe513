import { plainDocument } from "../../domain/document/plainBlocks";
import { type DocumentText, type ReadingWatch, contentOrEmpty, limits, unreadable } from "./document";
import { plainTextOf } from "../plainText";

type Kind = "pdf" | "zip" | "ole" | "rtf" | "text";
const signatures: readonly (readonly [kind: Kind, bytes: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * The blocks of a file that a user chose: .docx, .pdf, .xlsx or plain text. What the file holds tells its kind more
 * than its name. The readers of Word, PDF and Excel are lazy-loaded. Nothing leaves the machine.
 */
export async function readDocument(name: string, bytes: Uint8Array, watch: ReadingWatch = {}): Promise<DocumentText> {
  if (bytes.length > limits.bytes) return unreadable("tooLarge");
  if (bytes.length === 0) return unreadable("empty");
  const kind = kindOf(bytes);
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

function kindOf(bytes: Uint8Array): Kind {
  return signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? "text";
}

/** Office keeps a file with a password in an old container, under a name in two-byte letters. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at++)
    if (bytes[at] === wanted[0] && wanted.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
}

function textOrUnknown(bytes: Uint8Array): DocumentText {
  const text = plainTextOf(bytes);
  return text === null ? unreadable("unknownKind") : contentOrEmpty(plainDocument(text));
}
