import fc from "fast-check";
import { fastSheet } from "../../../src/files/tables/fastSheet";
import { fileNumber } from "../../../src/files/tables/fileTable";
import { fileCells } from "../../../src/files/tables/fileCells";
import { rowScanner } from "../../../src/files/tables/scanSheet";
import { Uncommon } from "../../../src/files/tables/scanText";
import { sheetReader, type SheetCells } from "../../../src/files/tables/sheetReader";
import { share } from "../../support/runs";

const TEXTS = ["Mål", " 1.2 ", "", "a & b"];
const FORMATS = ["General", "0.00", "dd-mm-yyyy"];

/** The cells by the scanner and, from what it leaves, the reader of XML; in pieces of so many bytes. */
async function scanned(xml: string, size: number): Promise<SheetCells | "broken"> {
  const { write, end } = fastSheet(TEXTS, FORMATS, size);
  const bytes = new TextEncoder().encode(xml);
  try {
    for (let at = 0; at < bytes.length; at += size) await write(bytes.subarray(at, at + size));
    return await end();
  } catch {
    return "broken";
  }
}

/** How many rows the scanner takes before one that it leaves. */
function takenBy(rows: string): number {
  const bytes = new TextEncoder().encode(rows);
  let taken = 0;
  try {
    rowScanner(fileCells(TEXTS, FORMATS)).scan(bytes, 0, bytes.length, () => (taken += 1));
  } catch (fault) {
    if (!(fault instanceof Uncommon)) throw fault;
  }
  return taken;
}

/** The cells by the reader of XML alone; "broken" where it refuses the sheet. */
async function parsed(xml: string): Promise<SheetCells | "broken"> {
  const { write, end, cells } = sheetReader(TEXTS, FORMATS);
  try {
    await write(xml);
    end();
    return { rows: cells.rows, merges: cells.merges ?? [] };
  } catch {
    return "broken";
  }
}

const sheet = (rows: string, after = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
const row = (cells: string): string => `<row r="3">${cells}</row>`;

test.each([
  ["90.40000000000001", 90.4],
  ["999999999999999", 999_999_999_999_999],
  ["-999999999999999", -999_999_999_999_999],
  ["1000000000000000", 1_000_000_000_000_000],
  ["1000000000000004", 1_000_000_000_000_000],
  ["-0", 0],
  ["1.5E-7", 0.00000015],
  ["1e21", 1e21],
  ["Mål", Number.NaN],
])("the number %s of a file is %d, with 15 digits", (raw, number) => expect(fileNumber(raw)).toBe(number));

test.each([
  ["a number", '<c r="B3" s="1"><v>90.40000000000001</v></c>'],
  ["a small number", '<c r="A3"><v>-1.5E-7</v></c><c r="B3"><v>1e21</v></c><c r="C3"><v>-0</v></c>'],
  ["fifteen digits and one more", '<c r="A3"><v>123456789012345</v></c><c r="B3"><v>1234567890123456</v></c>'],
  ["shared texts", '<c r="A3" t="s"><v>0</v></c><c r="C3" t="s" s="2"><v>1</v></c><c r="D3" t="s"><v>2</v></c>'],
  ["a shared text that is not there", '<c r="A3" t="s"><v>9</v></c>'],
  ["an inline text", '<c r="A3" t="inlineStr"><is><t xml:space="preserve"> Mål &amp; tal </t></is></c>'],
  ["a text of a formula", '<c r="A3" t="str"><f>A1&amp;"x"</f><v>Ærø &lt; 3</v></c>'],
  [
    "a shared formula",
    '<c r="A3"><f t="shared" ref="A3:A9" si="0">B3*2</f><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c>',
  ],
  ["truth and errors", '<c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#N/A</v></c>'],
  ["cells without an address", "<c><v>1</v></c><c><v>2</v></c>"],
  ["empty cells", '<c r="A3"/><c r="B3" s="1"></c><c r="C3"><v/></c><c r="D3"><v></v></c>'],
  ["a column beyond the last that is read", '<c r="A3"><v>1</v></c><c r="ZZ3"><v>2</v></c>'],
  ["white space between the parts", ' \n<c r="A3">\n <v>1</v> </c>\t'],
])("%s is scanned as the reader of XML reads it", async (_what, cells) => {
  const xml = sheet(row(cells), '<mergeCells count="1"><mergeCell ref="B2:D4"/></mergeCells>');
  const read = await scanned(xml, 1000);
  expect(read).toEqual(await parsed(xml));
  expect(read).not.toBe("broken");
  expect(takenBy(row(cells))).toBe(1);
});

test.each([
  { attributes: ' hidden="1"', hidden: true },
  { attributes: ' spans="1:2" ht="15" hidden="true"', hidden: true },
  { attributes: ' hidden="0"', hidden: undefined },
  { attributes: ' ht="15"', hidden: undefined },
  { attributes: "", hidden: undefined },
])("a row with$attributes is hidden by both readers: $hidden", async ({ attributes, hidden }) => {
  const xml = sheet(`<row r="3"${attributes}><c r="A3"><v>1</v></c></row>`);
  const read = [await scanned(xml, 1000), await parsed(xml)];
  expect(read.map((cells) => (typeof cells === "string" ? cells : cells.rows.map((own) => own.hidden)))).toEqual([
    [hidden],
    [hidden],
  ]);
});

test.each([
  ["a text in runs", '<c r="A3" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'],
  ["a prefix", '<x:c r="A3"><x:v>1</x:v></x:c>'],
  ["a comment", '<c r="A3"><!-- 2 --><v>1</v></c>'],
  ["CDATA", '<c r="A3" t="str"><v><![CDATA[a]]></v></c>'],
  ["single quotes", "<c r='A3'><v>1</v></c>"],
  ["an entity of its own", '<c r="A3" t="str"><v>&mine;</v></c>'],
  ["a reference by number", '<c r="A3" t="str"><v>&#65;</v></c>'],
  ["an attribute twice", '<c r="A3" r="B3"><v>1</v></c>'],
  ["two values", '<c r="A3"><v>1</v><v>2</v></c>'],
  ["a carriage return", '<c r="A3" t="str"><v>a\r\nb</v></c>'],
  ["a column of five letters", '<c r="AAAAA3"><v>1</v></c>'],
  ["a cell more than a row has", "<c/>".repeat(16_385)],
])("%s is left to the reader of XML, with all that comes after", async (_what, cells) => {
  const plain = '<row r="1"><c r="B1"><v>7</v></c></row>';
  const rows = `${plain}${row(cells)}<row><c t="s"><v>0</v></c></row>`;
  expect(takenBy(rows)).toBe(1);
  const xml = sheet(rows, '<mergeCells><mergeCell ref="B2:D4"/></mergeCells>');
  expect(await scanned(xml, 1000)).toEqual(await parsed(xml));
});

test("as many cells as a row has are scanned", () => expect(takenBy(row("<c/>".repeat(16_384)))).toBe(1));

const cellRow = '<row r="1"><c r="A1"><v>1</v></c></row>';

test.each([
  ["rows in a comment", `<worksheet><!-- <sheetData>${cellRow} --><sheetData/></worksheet>`],
  ["rows in an instruction", `<worksheet><?own <sheetData>${cellRow} ?><sheetData/></worksheet>`],
  ["a cell around the rows", `<worksheet><c r="C1"><v>2</v><sheetData>${cellRow}</sheetData></c></worksheet>`],
  ["a row around the rows", `<worksheet><row r="8"><sheetData>${cellRow}</sheetData></row></worksheet>`],
  ["rows in rows", `<worksheet><sheetData><sheetData>${cellRow}</sheetData></sheetData></worksheet>`],
  ["no rows", "<worksheet><sheetData/><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>"],
  ["a second run of rows", sheet(cellRow, `<sheetData><row>${cellRow.slice(13)}</sheetData>`)],
  ["breaks between pages", sheet(cellRow, '<rowBreaks count="1"><brk id="3"/></rowBreaks>')],
  ["a byte order mark", `\uFEFF${sheet(cellRow)}`],
  ["a sheet that stops", sheet(cellRow).slice(0, -30)],
  ["a sheet that stops in its rows", sheet(cellRow).slice(0, -60)],
  ["a sheet that does not begin", "figures"],
  ["an empty sheet", ""],
])("%s: the same cells, or none, as by the reader of XML alone", async (_what, xml) => {
  for (const size of [1, 7, 1000]) expect(await scanned(xml, size)).toEqual(await parsed(xml));
});

test("whatever a sheet holds, in pieces of any size, is read as by the reader of XML alone", async () => {
  const bits = fc.constantFrom(
    ...[
      '<c r="A3">',
      '<c r="B3" s="1" t="s">',
      '<c t="str">',
      '<c t="inlineStr">',
      "</c>",
      "<v>",
      "</v>",
      "<v/>",
      "1",
      "0",
    ],
    ...["12.50", "-3", "1e5", "Mål", "&amp;", "&lt;", "&#65;", "&", ">", " ", "\n", "<f>", "</f>", "<f/>", "<is><t>"],
    ...[
      "</t></is>",
      "</row>",
      '<row r="7">',
      "<row>",
      '<row r="9"/>',
      "<!-- -->",
      "]]>",
      "\u{1F600}",
      "\uFFFE",
      "<c/>",
      "'",
    ],
  );
  const cell = fc.tuple(
    fc.constantFrom(
      ...['r="AB12" s="0" t="s"', 'r="A3" s="2" t="b"', 'r="B3" t="n"', 'r="C3" s="1" t="e"', 'r="D"', 'r="12"'],
      ...['r="A3" s="12345"', 'r="A3" s="123456"', 'r="A3" s=""', 'r="A3" t="ss"', 't="s" r="B3"', 'r="A3"  s="1"'],
      ...['r="A3" s="1" cm="1"', 'r="A3" s="1" t="s" vm="2"', 'r="ABCD1"', 'r="A3x"', 'r="A3" s="1" s="2"'],
      'r="A3"',
      'r="C3" s="1"',
      's="2"',
      'r="B3" t="s"',
      't="str"',
      't="b"',
      'r="D3" t="e"',
      't="n"',
    ),
    fc.constantFrom(
      "1",
      "0",
      "3.25",
      "-0.1",
      "1E3",
      "0.1234567890123456",
      "Mål",
      "a&amp;b",
      " ",
      "",
      "x]]>",
      "&#13;",
      "\u00a0",
    ),
  );
  const good = fc
    .array(cell.map(([said, value]) => (value === "" ? `<c ${said}/>` : `<c ${said}><v>${value}</v></c>`)))
    .map((cells) => row(cells.join("")));
  const bad = fc.array(bits).map((all) => all.join(""));
  const rows = fc.array(fc.oneof({ weight: 4, arbitrary: good }, bad)).map((all) => all.join(""));
  let common = 0;
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 400 }), async (inside, size) => {
      const xml = sheet(inside);
      expect(await scanned(xml, size)).toEqual(await parsed(xml));
      common += takenBy(inside);
    }),
    { numRuns: share(1500) },
  );
  expect(common).toBeGreaterThan(share(50));
});
