import { strToU8, zipSync } from "fflate";
import { tableLimits } from "../../../src/files/tables/fileTable";
import { readTable } from "../../../src/files/tables/readTable";
import { fullRoom, unpack } from "../../../src/files/tables/unpack";
import { readDocument } from "../../../src/files/documents/readDocument";
import { countUnpacked } from "../../support/unpackedBytes";

const counted = countUnpacked();

const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const filledRow = '<row><c t="inlineStr"><is><t>1.1</t></is></c></row>';

/** A workbook of one visible and one hidden sheet; the sheets stand before the list of them, as some programs write. */
const workbook = (rows: string, hiddenRows = ""): Uint8Array =>
  zipSync(
    {
      "xl/worksheets/sheet1.xml": strToU8(sheetXml(rows)),
      "xl/worksheets/sheet2.xml": strToU8(sheetXml(hiddenRows)),
      "xl/workbook.xml": strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="LIS" r:id="a"/><sheet name="Skjult" state="hidden" r:id="b"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>',
      ),
    },
    { level: 1 },
  );

const problemOf = (read: { kind: string; problem?: string }): string => read.problem ?? read.kind;

/** What one chunk of a package can unpack to; the reader stops within the chunk after its limit. */
const CHUNK = 8 * 1024 * 1032;

describe("a workbook with more rows than the limit is unpacked up to the limit only", () => {
  const emptyRows = workbook("<row/>".repeat(3_000_000));
  const filledRows = workbook(filledRow.repeat(400_000));

  test.each([
    ["figures, rows without cells", emptyRows, 1_048_576 * "<row/>".length, "figures"],
    ["figures, filled rows", filledRows, tableLimits.rows * filledRow.length, "figures"],
    ["a contract, filled rows", filledRows, tableLimits.rows * filledRow.length, "contract"],
  ])("%s", async (_what, bytes, atLimit, kind) => {
    const read = kind === "figures" ? await readTable("lis.xlsx", bytes) : await readDocument("mål.xlsx", bytes);
    expect(problemOf(read)).toBe(kind === "figures" ? "tooManyRows" : "tooManyPages");
    expect(counted.bytes()).toBeGreaterThan(atLimit);
    expect(counted.bytes()).toBeLessThan(atLimit + CHUNK);
  });
});

test.each([
  ["at the limit", tableLimits.rows, "table"],
  ["one above it", tableLimits.rows + 1, "tooManyRows"],
])("filled rows %s", async (_what, count, problem) =>
  expect(problemOf(await readTable("lis.xlsx", workbook(filledRow.repeat(count))))).toBe(problem),
);

test("a hidden sheet is not unpacked, however much it holds", async () => {
  const read = await readTable("lis.xlsx", workbook(filledRow, "<row/>".repeat(2_000_000)));
  expect(read.kind === "table" && read.sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([["LIS", 1]]);
  expect(counted.bytes()).toBeLessThan(10_000);
});

test.each([
  ["bytes as the room", 0, "map"],
  ["a byte more than the room", 1, "unpacksTooLarge"],
])("a package with as many %s", async (_what, more, wanted) => {
  const room = { bytes: 1_000_000 };
  const bytes = zipSync({ "a.xml": new Uint8Array(600_000), "b.xml": new Uint8Array(400_000 + more) });
  const read = await unpack(bytes, () => true, room);
  expect(typeof read === "string" ? read : "map").toBe(wanted);
});

test("the room of a package is 200 MB", () => expect(fullRoom()).toEqual({ bytes: 209_715_200 }));
