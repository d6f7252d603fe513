import type { Cell } from "@cj-tech-master/excelts";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { readWithOpenpyxl, writeWithOpenpyxl, type PySheet } from "../../support/openpyxl";
import { packageBytes, partsOf } from "../../support/xlsxPackage";
import { richPackage, richWorkbook } from "./richWorkbook";

const savedAgain = async (bytes: Uint8Array): Promise<Uint8Array> => saveXlsx(await openXlsx(bytes));

const savedSheet = async (change: (cell: (address: string) => Cell) => void): Promise<PySheet> => {
  const opened = await openXlsx(richWorkbook());
  change((address) => opened.workbook.getWorksheet("Status")!.getCell(address));
  return readWithOpenpyxl(await saveXlsx(opened)).sheets["Status"]!;
};

test("openpyxl sees the same workbook after it has been opened and saved", async () => {
  const before = readWithOpenpyxl(richWorkbook());
  const after = readWithOpenpyxl(await savedAgain(richWorkbook()));
  const extended = {
    cells: "C2:C3",
    type: "list",
    formula: "'Skjult ark'!$A$1:$A$2",
    prompt: null,
    error: "Ukendt enhed",
  };
  before.sheets["Status"]!.validations.push(extended);
  expect(after).toEqual(before);
});

test("opening and saving twice gives what once gives", async () => {
  const once = await savedAgain(richWorkbook());
  const twice = partsOf(await savedAgain(once));
  const first = partsOf(once);
  const compared = (xml: string | undefined): string | undefined =>
    xml?.replace(/\{[0-9A-F-]{36}\}|<dcterms:modified.*?<\/dcterms:modified>/g, "");
  expect(Object.keys(first).filter((part) => compared(first[part]) !== compared(twice[part]))).toEqual([]);
});

test.each<{ what: string; part: string; kept: string }>([
  {
    what: "the criteria of the table's filter",
    part: "xl/tables/table1.xml",
    kept: '<filterColumn colId="0"><filters><filter val="Sagsbehandlingstid"/></filters></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>',
  },
  {
    what: "the sorting of the table",
    part: "xl/tables/table1.xml",
    kept: '<sortState ref="A2:D3"><sortCondition ref="A2:A3"/></sortState>',
  },
  {
    what: "the calculated column",
    part: "xl/tables/table1.xml",
    kept: "<calculatedColumnFormula>Mål[[#This Row],[Faktisk]]/Mål[[#This Row],[Måltal]]</calculatedColumnFormula>",
  },
  { what: "the label and function of the totals row", part: "xl/tables/table1.xml", kept: 'totalsRowLabel="I alt"' },
  {
    what: "the workbook's own table style",
    part: "xl/styles.xml",
    kept: '<tableStyle name="Kontrakt" pivot="0" count="1">',
  },
  {
    what: "the comment of a name",
    part: "xl/workbook.xml",
    kept: '<definedName name="Grad" comment="Opfyldelsesgrad">_xlfn.LAMBDA(_xlpm.faktisk,_xlpm.måltal,_xlpm.faktisk/_xlpm.måltal)</definedName>',
  },
  { what: "a name of one sheet", part: "xl/workbook.xml", kept: '<definedName name="Lokalt" localSheetId="1">' },
  { what: "a hidden name", part: "xl/workbook.xml", kept: '<definedName name="Register" hidden="1">' },
  { what: "the workbook's name in macros", part: "xl/workbook.xml", kept: 'codeName="DenneProjektmappe"' },
  { what: "the version that calculated it", part: "xl/workbook.xml", kept: 'calcId="191029"' },
  { what: "the lock of the structure", part: "xl/workbook.xml", kept: '<workbookProtection lockStructure="1"/>' },
  {
    what: "very hidden sheets",
    part: "xl/workbook.xml",
    kept: '<sheet name="Register" sheetId="3" state="veryHidden"',
  },
  {
    what: "the password's hash",
    part: "xl/worksheets/sheet1.xml",
    kept: 'algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000"',
  },
  {
    what: "a conditional format that stops the others",
    part: "xl/worksheets/sheet1.xml",
    kept: 'type="expression" dxfId="1" priority="3" stopIfTrue="1"',
  },
  { what: "the screen tip of a link", part: "xl/worksheets/sheet1.xml", kept: 'tooltip="Kontrakten"' },
  {
    what: "outlined columns that are open",
    part: "xl/worksheets/sheet1.xml",
    kept: '<col min="6" max="7" width="9.5" outlineLevel="1" customWidth="1"/>',
  },
  {
    what: "a dynamic array over the cells it fills",
    part: "xl/worksheets/sheet1.xml",
    kept: '<c r="A7" cm="1"><f t="array" ref="A7:A9">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
  },
  {
    what: "the parameters of LET",
    part: "xl/worksheets/sheet1.xml",
    kept: "<f>_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)</f><v>80</v>",
  },
  {
    what: "another add-in's function with its value",
    part: "xl/worksheets/sheet1.xml",
    kept: "<f>_xldudf_KURS(B2)</f><v>99</v>",
  },
])("$what is kept", async ({ part, kept }) => {
  expect(partsOf(await savedAgain(richWorkbook()))[part]).toContain(kept);
});

test("the engine's inventions are not in the file", async () => {
  const parts = partsOf(await savedAgain(richWorkbook()));
  const found = [/useFirstPageNumber/, /patternType="undefined"/, /filterPrivacy/, /hiddenButton/].filter((invention) =>
    Object.values(parts).some((xml) => invention.test(xml)),
  );
  expect(found).toEqual([]);
});

test("a changed cell changes what depends on it, and nothing else", async () => {
  const before = readWithOpenpyxl(richWorkbook()).sheets["Status"]!.cells;
  const after = (await savedSheet((cell) => (cell("C2").value = 38))).cells;
  const changed = Object.keys(after).filter((address) => after[address]!.value !== before[address]!.value);
  expect(Object.fromEntries(changed.map((address) => [address, after[address]!.value]))).toEqual({
    C2: 38,
    D2: 0.95,
    D4: 0.95,
  });
});

test("a 1904 workbook keeps its days", async () => {
  const made = packageBytes({ ...richPackage, beforeSheets: '<workbookPr date1904="1"/>' });
  const seen = readWithOpenpyxl(await savedAgain(made));
  expect([seen.date1904, seen.sheets["Status"]!.cells["A6"]!.value]).toEqual([true, "2030-03-02T00:00:00"]);
});

test("a workbook without a value for its formulas is calculated when it is opened", async () => {
  const bytes = writeWithOpenpyxl(
    "sheet = book.active\nsheet['A1'] = 36\nsheet['B1'] = 40\nsheet['C1'] = '=A1/B1'\nsheet['D1'] = '=IF(C1>=0.9,\"nået\",\"ikke nået\")'",
  );
  const { workbook } = await openXlsx(bytes);
  const sheet = workbook.worksheets[0]!;
  expect([sheet.getCell("C1").result, sheet.getCell("D1").result]).toEqual([0.9, "nået"]);
});

test("what openpyxl wrote is written again with values", async () => {
  const bytes = writeWithOpenpyxl("sheet = book.active\nsheet['A1'] = 36\nsheet['C1'] = '=A1/40'");
  expect(readWithOpenpyxl(await savedAgain(bytes)).sheets["Sheet"]!.cells["C1"]).toEqual({
    value: 0.9,
    formula: "=A1/40",
  });
});

test("a new workbook is an ordinary one to openpyxl", async () => {
  const opened = newWorkbook();
  opened.workbook.getWorksheet("Ark1")!.getCell("A1").value = { formula: "SUM(1,2)" };
  const seen = readWithOpenpyxl(await saveXlsx(opened));
  expect(seen.sheets["Ark1"]!.cells).toEqual({ A1: { value: 3, formula: "=SUM(1,2)" } });
});
