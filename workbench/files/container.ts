import { UnreadableWorkbook } from "./unreadableWorkbook";
import type { ZipParts } from "./zipParts";

const zipMark = [0x50, 0x4b];
const ole2Mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((value, index) => bytes[index] === value);

/** Whether an OLE2 file has a stream of that name: names are stored as UTF-16LE in its directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0]!); start !== -1; start = bytes.indexOf(wanted[0]!, start + 1)) {
    if (wanted.every((value, index) => bytes[start + index] === value)) return true;
  }
  return false;
}

/** Refuses bytes that are no zip, by what they are: empty, an old or encrypted Excel file, text. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  if (startsWith(bytes, ole2Mark)) {
    throw new UnreadableWorkbook(hasStream(bytes, "EncryptedPackage") ? "encrypted" : "oldExcel");
  }
  if (!startsWith(bytes, zipMark)) throw new UnreadableWorkbook("notXlsx");
}

/** Refuses a zip that holds no .xlsx or .xlsm workbook. */
export function refuseOtherPackages(parts: ZipParts): void {
  if (parts["xl/workbook.bin"]) throw new UnreadableWorkbook("binaryWorkbook");
  if (!parts["xl/workbook.xml"]) throw new UnreadableWorkbook("noWorkbook");
}
