import { openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { packageBytes, partsOf } from "../../support/xlsxPackage";

const sharedStrings = `<si><t>Mål</t></si><si><r><t xml:space="preserve">Nået </t></r><r><rPr><b/></rPr><t>helt</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t xml:space="preserve">  to  </t></si><si><t>linje_x000D_
ny</t></si>`;
const dateStyles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';

const oneCell = (cell: string): Uint8Array =>
  packageBytes({
    sharedStrings,
    styles: dateStyles,
    sheets: [{ name: "Ark1", xml: `<sheetData><row r="1">${cell}</row></sheetData>` }],
  });
const openedCell = async (cell: string) => (await openXlsx(oneCell(cell))).workbook.worksheets[0]!.getCell("A1");

test.each<{ kind: string; cell: string; value: unknown }>([
  { kind: "a number", cell: '<c r="A1"><v>0.95</v></c>', value: 0.95 },
  { kind: "a number with an exponent", cell: '<c r="A1"><v>1.5E-3</v></c>', value: 0.0015 },
  { kind: "a shared text", cell: '<c r="A1" t="s"><v>0</v></c>', value: "Mål" },
  {
    kind: "a text with formatted parts",
    cell: '<c r="A1" t="s"><v>1</v></c>',
    value: { richText: [{ text: "Nået " }, { text: "helt", font: { bold: true } }] },
  },
  { kind: "a text with a reading aid", cell: '<c r="A1" t="s"><v>2</v></c>', value: "東京" },
  { kind: "a text with spaces at its ends", cell: '<c r="A1" t="s"><v>3</v></c>', value: "  to  " },
  { kind: "an inline text", cell: '<c r="A1" t="inlineStr"><is><t>Indlejret</t></is></c>', value: "Indlejret" },
  { kind: "true", cell: '<c r="A1" t="b"><v>1</v></c>', value: true },
  { kind: "false", cell: '<c r="A1" t="b"><v>0</v></c>', value: false },
  { kind: "an error", cell: '<c r="A1" t="e"><v>#DIV/0!</v></c>', value: { error: "#DIV/0!" } },
  {
    kind: "a day by its serial number",
    cell: '<c r="A1" s="1"><v>46082</v></c>',
    value: new Date("2026-03-01T00:00:00Z"),
  },
  {
    kind: "a day as ISO text",
    cell: '<c r="A1" s="1" t="d"><v>2026-03-01</v></c>',
    value: new Date("2026-03-01T00:00:00Z"),
  },
  {
    kind: "a moment as ISO text",
    cell: '<c r="A1" s="1" t="d"><v>2026-03-01T12:00:00Z</v></c>',
    value: new Date("2026-03-01T12:00:00Z"),
  },
  { kind: "a number without a style", cell: '<c r="A1"><v>46082</v></c>', value: 46082 },
  { kind: "nothing", cell: '<c r="A1"/>', value: null },
])("$kind is read", async ({ cell, value }) => {
  expect((await openedCell(cell)).value).toEqual(value);
});

test.each<{ kind: string; cell: string; result: unknown }>([
  { kind: "a number", cell: '<c r="A1"><f>B1+1</f><v>3</v></c>', result: 3 },
  { kind: "a text", cell: '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>', result: "ax" },
  { kind: "an empty text", cell: '<c r="A1" t="str"><f>""</f><v></v></c>', result: "" },
  { kind: "a boolean", cell: '<c r="A1" t="b"><f>B1&gt;0</f><v>1</v></c>', result: true },
  { kind: "an error", cell: '<c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c>', result: { error: "#DIV/0!" } },
  { kind: "an unknown function's", cell: '<c r="A1"><f>UKENDT(B1)</f><v>7</v></c>', result: 7 },
])("the value that the file has for a formula is read: $kind", async ({ cell, result }) => {
  expect((await openedCell(cell)).result).toEqual(result);
});

test("a file that names its elements with a prefix is read", async () => {
  const plain = packageBytes({
    sheets: [{ name: "Ark1", xml: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' }],
  });
  const { unzipParts, zipParts, partText, setPartText } = await import("../../../workbench/files/zipParts");
  const parts = unzipParts(plain);
  for (const part of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"]) {
    const xml = partText(parts, part)!
      .replace(/(<\/?)(?=[a-zA-Z])/g, "$1x:")
      .replace('xmlns="', 'xmlns:x="');
    setPartText(parts, part, xml);
  }
  expect((await openXlsx(zipParts(parts))).workbook.worksheets[0]!.getCell("A1").value).toBe(5);
});

test("a strict file is read", async () => {
  const plain = packageBytes({
    sheets: [{ name: "Ark1", xml: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' }],
  });
  const { unzipParts, zipParts, partText, setPartText } = await import("../../../workbench/files/zipParts");
  const parts = unzipParts(plain);
  for (const part of Object.keys(parts)) {
    const xml = partText(parts, part)!
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    setPartText(parts, part, xml);
  }
  expect((await openXlsx(zipParts(parts))).workbook.worksheets[0]!.getCell("A1").value).toBe(5);
});

test.each(["#SPILL!", "#CALC!", "#BUSY!"])(
  "%s, which the format has no word for, is stored as #VALUE!",
  async (error) => {
    const opened = await openXlsx(packageBytes({}));
    opened.workbook.worksheets[0]!.getCell("A1").value = { error } as never;
    expect(partsOf(await saveXlsx(opened))["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" t="e"><v>#VALUE!</v></c>');
  },
);
