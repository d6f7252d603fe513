import { fileKindOf } from "../fileKind";
import { plainTextOf } from "../plainText";
import { tableOfLongText } from "./delimited";
import { tableLimits, unreadableTable, type FileTable } from "./fileTable";

/**
 * The visible sheets of an .xlsx, a text with columns (CSV) in UTF-8, UTF-16 or Windows-1252, a statistics bank's
 * JSON-stat or PX, or the `[{Variables, Data}]` of a job-statistics bank. What the file holds tells its kind more than
 * its name. The readers of anything but CSV are lazy-loaded. Nothing leaves the machine.
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<FileTable> {
  if (bytes.length > tableLimits.bytes) return unreadableTable("tooLarge");
  if (bytes.length === 0) return unreadableTable("empty");
  const kind = fileKindOf(bytes);
  if (kind === "zip") return (await import("./spreadsheet")).tableOfWorkbook(bytes);
  if (kind === "ole") return unreadableTable(/\.xls$/i.test(name) ? "oldExcel" : "passwordProtected");
  const text = plainTextOf(bytes)?.replace(/^\uFEFF/, "") ?? null;
  if (text === null || /^(?:%PDF|\{\\rtf)/.test(text)) return unreadableTable("unknownKind");
  if (/\.xlsx$/i.test(name)) return unreadableTable("broken");
  if (/^\s*[[{]/.test(text)) return (await import("./statisticsBank")).tableOfJson(text);
  const isPx = /\.px$/i.test(name) || /^\s*(?:CHARSET|AXIS-VERSION)\s*=/i.test(text);
  return isPx ? (await import("./statisticsBank")).tableOfPx(text) : tableOfLongText(text);
}
