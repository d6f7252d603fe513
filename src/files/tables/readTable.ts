import { plainTextOf } from "../documents/plainText";
import { tableOfText } from "./delimited";
import { tableLimits, unreadableTable, type FileTable } from "./fileTable";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The first sheet of an .xlsx, or a text with columns (CSV) in UTF-8, UTF-16 or Windows-1252, told by what the file
 * holds more than by its name. The reader of workbooks is fetched only when one is met. Nothing leaves the machine.
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<FileTable> {
  if (bytes.length > tableLimits.bytes) return unreadableTable("tooLarge");
  if (bytes.length === 0) return unreadableTable("empty");
  if (startsWith(bytes, ZIP)) return (await import("./spreadsheet")).tableOfWorkbook(bytes);
  if (startsWith(bytes, OLE)) return unreadableTable(/\.xls$/i.test(name) ? "oldExcel" : "passwordProtected");
  const text = plainTextOf(bytes);
  if (text === null || /^(?:%PDF|\{\\rtf)/.test(text)) return unreadableTable("unknownKind");
  return /\.xlsx$/i.test(name) ? unreadableTable("broken") : tableOfText(text.replace(/^\uFEFF/, ""));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
