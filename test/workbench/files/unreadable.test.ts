import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../workbench/files/xlsx";
import { UnreadableWorkbook, type UnreadableReason } from "../../../workbench/files/unreadableWorkbook";
import { packageBytes } from "../../support/xlsxPackage";

const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const oldExcel = new Uint8Array([...ole2, ...new Array<number>(504).fill(0), ...utf16("Workbook")]);
const encrypted = new Uint8Array([...ole2, ...new Array<number>(504).fill(0), ...utf16("EncryptedPackage")]);
const whole = packageBytes({});
const truncated = whole.slice(0, whole.length - 200);
const damagedPart = zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") });

/** A zip whose directory says that one part unpacks to 300 MB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/media/big.bin": new Uint8Array(1000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300 * 1024 * 1024, true);
  }
  return bytes;
}

async function refusal(bytes: Uint8Array): Promise<UnreadableWorkbook> {
  const fault: unknown = await openXlsx(bytes).catch((error: unknown) => error);
  if (!(fault instanceof UnreadableWorkbook)) throw new Error(`Not refused: ${String(fault)}`);
  return fault;
}

test.each<{ file: string; bytes: Uint8Array; reason: UnreadableReason; message: string }>([
  { file: "an empty file", bytes: new Uint8Array(), reason: "empty", message: "Filen er tom." },
  {
    file: "a CSV file",
    bytes: strToU8("Mål;Måltal\n1;95"),
    reason: "notXlsx",
    message: "Filen er ikke en Excel-projektmappe (.xlsx).",
  },
  {
    file: "a PDF file",
    bytes: strToU8("%PDF-1.7"),
    reason: "notXlsx",
    message: "Filen er ikke en Excel-projektmappe (.xlsx).",
  },
  {
    file: "an .xls file",
    bytes: oldExcel,
    reason: "oldExcel",
    message: "Filen er i det gamle Excel-format (.xls). Gem den som .xlsx i Excel, og prøv igen.",
  },
  {
    file: "a file with a password",
    bytes: encrypted,
    reason: "encrypted",
    message: "Filen er beskyttet med en adgangskode. Fjern adgangskoden i Excel, og prøv igen.",
  },
  {
    file: "a truncated file",
    bytes: truncated,
    reason: "brokenZip",
    message: "Filen er beskadiget eller ikke hentet helt.",
  },
  {
    file: "a zip's first bytes only",
    bytes: strToU8("PK\u0003\u0004"),
    reason: "brokenZip",
    message: "Filen er beskadiget eller ikke hentet helt.",
  },
  {
    file: "a zip of something else",
    bytes: zipSync({ "word/document.xml": strToU8("<d/>") }),
    reason: "noWorkbook",
    message: "Filen er et zip-arkiv, men indeholder ingen Excel-projektmappe.",
  },
  {
    file: "an .xlsb file",
    bytes: zipSync({ "xl/workbook.bin": strToU8("x") }),
    reason: "binaryWorkbook",
    message: "Filen er en binær projektmappe (.xlsb). Gem den som .xlsx i Excel, og prøv igen.",
  },
  {
    file: "a zip bomb",
    bytes: bomb(),
    reason: "tooLarge",
    message: "Filen fylder for meget, når den pakkes ud (over 200 MB).",
  },
  {
    file: "a workbook with a broken part",
    bytes: damagedPart,
    reason: "damaged",
    message: "Filen er en Excel-projektmappe, men indholdet er beskadiget.",
  },
])("$file is refused as $reason", async ({ bytes, reason, message }) => {
  const fault = await refusal(bytes);
  expect({ reason: fault.reason, message: fault.message }).toEqual({ reason, message });
});
