import { Inflate, strFromU8, strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../workbench/files/xlsx";
import { UnreadableWorkbook, type UnreadableReason } from "../../../workbench/files/unreadableWorkbook";
import { unzipParts, zipLimits } from "../../../workbench/files/zipParts";
import { falseZip } from "../../support/falseZip";
import { packageBytes } from "../../support/xlsxPackage";

const TOO_MUCH =
  "Projektmappen har flere celler, tekster eller formater, end der kan åbnes. Gem kun de ark, der skal bruges, i en ny fil.";
const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const oldExcel = new Uint8Array([...ole2, ...new Array<number>(504).fill(0), ...utf16("Workbook")]);
const encrypted = new Uint8Array([...ole2, ...new Array<number>(504).fill(0), ...utf16("EncryptedPackage")]);
const whole = packageBytes({});
const truncated = whole.slice(0, whole.length - 200);
const damagedPart = zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") });

const book = { "xl/workbook.xml": "<workbook/>" };
const merged = (...areas: readonly string[]): string =>
  `<mergeCells count="${areas.length}">${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
const arrayFormula = (ref: string): string => `<c r="B1"><f t="array" ref="${ref}">ROW(1:9)</f></c>`;
const sharedFormula = (ref: string): string => `<c r="B1"><f t="shared" ref="${ref}" si="0">1+1</f></c>`;
/** A workbook whose only sheet has a text in A1, more cells beside it, and so much after its rows. */
const sheetBytes = (cells: string, after: string): Uint8Array =>
  packageBytes({
    sheets: [
      {
        name: "Ark1",
        xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mål</t></is></c>${cells}</row></sheetData>${after}`,
      },
    ],
  });

/** What one chunk of a package can unpack to. */
const CHUNK = 8 * 1024 * 1032;

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
    bytes: falseZip({ ...book, "xl/media/big.bin": new Uint8Array(zipLimits.bytes + 1) }),
    reason: "tooLarge",
    message: "Filen fylder for meget, når den pakkes ud (over 200 MB).",
  },
  {
    file: "a workbook of more cells in a sheet than five million",
    bytes: falseZip({ ...book, "xl/worksheets/sheet1.xml": "<c></c><v></v>".repeat(5_000_000) + "<c/>" }),
    reason: "tooMuch",
    message: TOO_MUCH,
  },
  {
    file: "a workbook of more shared texts than 100 MB",
    bytes: falseZip({ ...book, "xl/sharedStrings.xml": "x".repeat(100 * 1024 * 1024 + 1) }),
    reason: "tooMuch",
    message: TOO_MUCH,
  },
  {
    file: "a workbook of more styles than a million",
    bytes: falseZip({ ...book, "xl/styles.xml": "<xf/>".repeat(1_000_001) }),
    reason: "tooMuch",
    message: TOO_MUCH,
  },
  ...[
    { file: "a sheet merged whole", after: merged("A1:XFD1048576"), row: "" },
    {
      file: "a sheet with a cell more in merged areas than 500,000",
      after: merged("A1:A250000", "B1:B250001"),
      row: "",
    },
    { file: "a sheet that one array formula fills", after: "", row: arrayFormula("B1:XFD1048576") },
  ].map(({ file, after, row }) => ({
    file,
    bytes: sheetBytes(row, after),
    reason: "wideAreas" as const,
    message:
      "Et ark har flettede celler eller matrixformler over mere end 500.000 celler. Ophæv fletningen eller slet formlen i Excel, og prøv igen.",
  })),
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

test.each([
  { what: "a merged row", bytes: sheetBytes("", merged("A1:XFD1")) },
  { what: "a shared formula of the whole sheet", bytes: sheetBytes(sharedFormula("B1:XFD1048576"), "") },
  { what: "an array formula of nine cells", bytes: sheetBytes(arrayFormula("B1:B9"), "") },
])("$what is read", async ({ bytes }) => {
  const { workbook } = await openXlsx(bytes);
  expect(workbook.worksheets[0]?.getCell("A1").value).toBe("Mål");
});

test("a workbook is unpacked to its limit only, whatever sizes it declares", () => {
  let unpacked = 0;
  const push = Inflate.prototype.push;
  const spy = jest.spyOn(Inflate.prototype, "push").mockImplementation(function (this: Inflate, data, final) {
    const heard = this.ondata;
    this.ondata = (piece, last) => {
      unpacked += piece.length;
      heard(piece, last);
    };
    try {
      push.call(this, data, final);
    } finally {
      this.ondata = heard;
    }
  });
  const bytes = falseZip({ ...book, "xl/styles.xml": "<xf/>".repeat(30_000_000) });
  expect(() => unzipParts(bytes)).toThrow(TOO_MUCH);
  expect(unpacked).toBeLessThan(1_000_000 * "<xf/>".length + CHUNK);
  spy.mockRestore();
});

test.each([
  ["more than it holds", 300 * 1024 * 1024],
  ["less than it holds", 1],
])("a part that declares %s is unpacked whole", (_what, declared) => {
  const parts = unzipParts(falseZip({ ...book, "xl/styles.xml": "Ærø ".repeat(50_000) }, declared));
  expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toBe("Ærø ".repeat(50_000));
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toBe("<workbook/>");
});
