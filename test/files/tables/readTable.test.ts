import { zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { decimalOf } from "../../../src/files/tables/decimals";
import { tableLimits } from "../../../src/files/tables/fileTable";
import { readTable } from "../../../src/files/tables/readTable";
import { textWorkbook } from "../../support/textWorkbook";

const LINES = ["Center;Værdi", "Sønderbro;36,4", "Nørrebro;61,0"];
const CELLS = [
  ["Center", "Værdi"],
  ["Sønderbro", "36,4"],
  ["Nørrebro", "61,0"],
];

async function cells(bytes: Uint8Array, name = "lis.csv") {
  const table = await readTable(name, bytes);
  return table.kind === "table"
    ? (table.sheets[0]?.rows ?? []).map((row) => row.cells.map(({ value }) => value))
    : table.problem;
}

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = [...`\uFEFF${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
  return Uint8Array.from(
    bigEndian ? bytes.flatMap((byte, at) => (at % 2 === 0 ? [bytes[at + 1] ?? 0, byte] : [])) : bytes,
  );
};
const text = LINES.join("\r\n");

test.each<{ what: string; bytes: Uint8Array }>([
  { what: "UTF-8", bytes: new TextEncoder().encode(text) },
  { what: "UTF-8 with its mark", bytes: new TextEncoder().encode(`\uFEFF${text}`) },
  { what: "Windows-1252", bytes: Uint8Array.from(Buffer.from(text, "latin1")) },
  { what: "UTF-16 little-endian", bytes: utf16(text, false) },
  { what: "UTF-16 big-endian", bytes: utf16(text, true) },
])("$what is told by the file itself", async ({ bytes }) => {
  expect(await cells(bytes)).toEqual(CELLS);
});

test.each<{ what: string; written: string; read: string[][] }>([
  {
    what: "semicolons beside decimal commas",
    written: "Nr;Værdi\n1.1;36,4\n1.2;61,5\n",
    read: [
      ["Nr", "Værdi"],
      ["1.1", "36,4"],
      ["1.2", "61,5"],
    ],
  },
  {
    what: "commas",
    written: "Nr,Værdi\n1.1,36.4\n1.2,61\n",
    read: [
      ["Nr", "Værdi"],
      ["1.1", "36.4"],
      ["1.2", "61"],
    ],
  },
  {
    what: "tabs",
    written: "Nr\tVærdi\n1.1\t36,4\n",
    read: [
      ["Nr", "Værdi"],
      ["1.1", "36,4"],
    ],
  },
  {
    what: "a first line that names the delimiter",
    written: "sep=,\r\nNr,Værdi\r\n1.1,36\r\n",
    read: [
      ["Nr", "Værdi"],
      ["1.1", "36"],
    ],
  },
  {
    what: "quotes around delimiters and line breaks",
    written: 'Nr;Mål\n1.1;"Mindst 36; helst\nflere"\n',
    read: [
      ["Nr", "Mål"],
      ["1.1", "Mindst 36; helst\nflere"],
    ],
  },
  {
    what: "a title without columns above",
    written: "Udtræk fra LIS\nNr;Værdi\n1.1;36,4\n1.2;61,5\n",
    read: [["Udtræk fra LIS"], ["Nr", "Værdi"], ["1.1", "36,4"], ["1.2", "61,5"]],
  },
])("$what", async ({ written, read }) => {
  expect(await cells(new TextEncoder().encode(written))).toEqual(read);
});

test("UTF-16 without its mark is told by its zeros, and a line break in quotes stays in its cell", async () => {
  expect(await cells(utf16(text, false).subarray(2))).toEqual(CELLS);
  expect(await cells(utf16(text, true).subarray(2))).toEqual(CELLS);
  expect(await cells(new TextEncoder().encode('"Nr";"Mål"\n"1.1";"to\nlinjer"\n'))).toEqual([
    ["Nr", "Mål"],
    ["1.1", "to\nlinjer"],
  ]);
});

test("Windows-1252 has its dashes, quotes and euro sign, also where the decoder of Node leaves controls", async () => {
  const bytes = [0x80, 0x3b, 0x96, 0x30, 0x2c, 0x34, 0x35, 0x3b, 0x97, 0x3b, 0x92, 0x3b, 0x85, 0x3b, 0xe5];
  expect(await cells(Uint8Array.from(bytes))).toEqual([["€", "–0,45", "—", "’", "…", "å"]]);
});

test.each([
  { rows: 200_000, is: 200_000 },
  { rows: 200_001, is: "tooManyRows" },
])("$rows rows of text are $is", async ({ rows, is }) => {
  const found = await cells(new TextEncoder().encode("1.1;5\n".repeat(rows)));
  expect(Array.isArray(found) ? found.length : found).toBe(is);
});

test("a workbook of too many rows is told at the first row over the limit", async () => {
  const many = textWorkbook({ Data: Array.from({ length: tableLimits.rows + 1 }, () => ["5"]) });
  expect(await cells(many, "a.xlsx")).toBe("tooManyRows");
});

test("empty rows are left out, and the others keep the number that Excel shows", async () => {
  const table = await readTable("a.csv", new TextEncoder().encode("Nr;Værdi\n\n;\n1.1;5\n"));
  expect(table.kind === "table" && table.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 4]);
});

test("of a workbook the visible sheets are read, with the formats that say per cent and dates", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = "nej";
  const sheet = workbook.addWorksheet("LIS");
  sheet.getCell("A3").value = "Nr";
  sheet.getCell("B3").value = { richText: [{ text: "Vær" }, { text: "di" }] };
  sheet.getCell("A4").value = 1.1;
  sheet.getCell("A4").numFmt = "0.00";
  sheet.getCell("B4").value = 0.947;
  sheet.getCell("B4").numFmt = "0.0%";
  sheet.getCell("C4").value = new Date(Date.UTC(2009, 2, 1));
  sheet.getCell("C4").numFmt = "mmm-yy";
  sheet.getCell("D4").value = { formula: "30+31", result: 61 };
  sheet.getCell("F4").value = true;
  workbook.addWorksheet("Noter").getCell("A1").value = "Egne noter";
  const table = await readTable("lis.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (table.kind !== "table") throw new Error(table.problem);
  expect(table.sheets.map(({ sheet: name }) => name)).toEqual(["LIS", "Noter"]);
  const rows = table.sheets[0]?.rows ?? [];
  expect(rows.map(({ row, cells: own }) => [row, own.map(({ value }) => value)])).toEqual([
    [3, ["Nr", "Værdi"]],
    [4, [1.1, 0.947, 39873, 61, "", true]],
  ]);
  expect(rows[1]?.cells.slice(0, 3).map(({ numberFormat }) => numberFormat)).toEqual(["0.00", "0.0%", "mmm-yy"]);
});

test.each<{ what: string; name: string; bytes: Uint8Array; problem: string }>([
  { what: "an empty file", name: "a.csv", bytes: new Uint8Array(), problem: "empty" },
  { what: "a file with delimiters only", name: "a.csv", bytes: new TextEncoder().encode(";;\n;;\n"), problem: "empty" },
  { what: "a file above 20 MB", name: "a.csv", bytes: new Uint8Array(tableLimits.bytes + 1), problem: "tooLarge" },
  { what: "an old workbook", name: "a.xls", bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), problem: "oldExcel" },
  {
    what: "a workbook with a password",
    name: "a.xlsx",
    bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    problem: "passwordProtected",
  },
  {
    what: "a text that is called a workbook",
    name: "a.xlsx",
    bytes: new TextEncoder().encode("hej"),
    problem: "broken",
  },
  {
    what: "a zip that is no workbook",
    name: "a.xlsx",
    bytes: zipSync({ "hej.txt": new TextEncoder().encode("hej") }),
    problem: "unknownKind",
  },
  {
    what: "a workbook that was cut off",
    name: "a.xlsx",
    bytes: zipSync({ "xl/workbook.xml": new TextEncoder().encode("<workbook><sheets>") }),
    problem: "broken",
  },
  { what: "a PDF", name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7"), problem: "unknownKind" },
  { what: "bytes that are no text", name: "a.csv", bytes: Uint8Array.from([1, 0, 2, 0, 3]), problem: "unknownKind" },
])("$what is $problem", async ({ name, bytes, problem }) => {
  expect(await cells(bytes, name)).toBe(problem);
});

test.each([
  { texts: ["12,5", "1.234"], sign: "comma" },
  { texts: ["12.5", "1,234"], sign: "point" },
  { texts: ["1.234,5"], sign: "comma" },
  { texts: ["1,234.5"], sign: "point" },
  { texts: ["1.234.567"], sign: "comma" },
  { texts: ["0.125"], sign: "point" },
  { texts: ["1234.567"], sign: "point" },
  { texts: ["94,7 %", "−5"], sign: "comma" },
  { texts: ["1.234", "12"], sign: "ambiguous" },
  { texts: ["1,234"], sign: "ambiguous" },
  { texts: ["12,5", "12.5"], sign: "mixed" },
  { texts: ["12", "mange", ""], sign: "none" },
])("the numbers $texts say $sign", ({ texts, sign }) => {
  expect(decimalOf(texts)).toBe(sign);
});
