import { strToU8 } from "fflate";
import { readTable } from "../../../src/files/tables/readTable";
import { tableLimits } from "../../../src/files/tables/fileTable";
import { WHOLE_BYTES, readWholeWorkbook } from "../../../src/files/tables/wholeWorkbook";
import { importText } from "../../../src/text/da/imports";
import { falseZip } from "../../support/falseZip";
import { countUnpacked } from "../../support/unpackedBytes";

const counted = countUnpacked();
/** What one chunk of a package can unpack to; the reader stops within the chunk after its limit. */
const CHUNK = 8 * 1024 * 1032;
const TOO_LARGE = "Filen fylder for meget, når den pakkes ud. Gem kun det ark, der skal læses, som en ny fil.";
const TOO_MANY = "Filen har over 200.000 rækker. Del den i mindre filer.";

const filled = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
const row = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

/** A workbook of one sheet, with other parts in the place of its own; every size that it declares is a lie. */
const workbook = (parts: Readonly<Record<string, string>>): Uint8Array =>
  falseZip({
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="LIS" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": row('<c r="A1" t="s"><v>0</v></c>'),
    ...parts,
  });

const texts = (bytes: number): Uint8Array =>
  workbook({ "xl/sharedStrings.xml": `<sst>${filled("<si><t>Sager</t></si>", bytes)}</sst>` });
const oneText = (bytes: number): Uint8Array =>
  workbook({ "xl/sharedStrings.xml": `<sst><si><t>${filled("x", bytes)}</t></si></sst>` });
const styles = (bytes: number): Uint8Array =>
  workbook({ "xl/styles.xml": `<styleSheet><cellXfs>${filled('<xf numFmtId="10"/>', bytes)}</cellXfs></styleSheet>` });
const cells = (bytes: number): Uint8Array =>
  workbook({ "xl/worksheets/sheet1.xml": row(filled('<c r="A1"><v>1</v></c>', bytes)) });

const said = async (bytes: Uint8Array): Promise<string> => {
  const read = await readTable("lis.xlsx", bytes);
  return read.kind === "table" ? "" : importText.fileProblem[read.problem];
};

describe("a workbook whose parts unpack to more than its figures need is unpacked up to the limit only", () => {
  test.each([
    ["shared texts", () => texts(tableLimits.sharedBytes + CHUNK), tableLimits.sharedBytes],
    ["one shared text", () => oneText(tableLimits.sharedBytes + CHUNK), tableLimits.sharedBytes],
    ["styles", () => styles(tableLimits.sharedBytes + CHUNK), tableLimits.sharedBytes],
  ])("%s", async (_what, bytes, limit) => {
    const whole = bytes();
    counted.reset();
    expect(await said(whole)).toBe(TOO_LARGE);
    expect(counted.bytes()).toBeGreaterThan(limit);
    expect(counted.bytes()).toBeLessThan(limit + CHUNK);
  });

  test("195 MB of cells in one row stop at the columns that Excel has", async () => {
    const bytes = cells(195 * 1024 * 1024);
    counted.reset();
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
    expect(await said(bytes)).toBe(TOO_LARGE);
    // The scanner leaves the row at 4 MB; then the reader of XML meets the cell that no row has.
    expect(counted.bytes()).toBeLessThan(3 * CHUNK);
  });

  test.each([
    ["as many cells as the limit", tableLimits.cells / 100, 0, ""],
    ["one cell more than the limit", tableLimits.cells / 100, 1, TOO_LARGE],
  ])("%s in rows of a hundred", async (_what, rows, more, message) => {
    const sheet = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(rows) + "<row><c/></row>".repeat(more);
    const bytes = workbook({ "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>` });
    expect(await said(bytes)).toBe(message);
  });

  test.each([
    ["at the limit", tableLimits.elements - 1, "table"],
    ["one above it", tableLimits.elements, "unpacksTooLarge"],
  ])("elements of the shared texts %s", async (_what, count, kind) => {
    const bytes = workbook({ "xl/sharedStrings.xml": `<sst>${"<a/>".repeat(count - 2)}<si><t>Sager</t></si></sst>` });
    const read = await readTable("lis.xlsx", bytes);
    expect(read.kind === "table" ? "table" : read.problem).toBe(kind);
  });

  test("a shared text within the limit is read, whatever size it declares", async () => {
    const read = await readTable("lis.xlsx", oneText(1024 * 1024));
    expect(read.kind === "table" && String(read.sheets[0]?.rows[0]?.cells[0]?.value).length).toBe(1024 * 1024);
  });

  test("a workbook that came back stops at 40 MB", async () => {
    const bytes = cells(WHOLE_BYTES + CHUNK);
    counted.reset();
    expect(await readWholeWorkbook("svar.xlsx", bytes)).toBe("unpacksTooLarge");
    expect(counted.bytes()).toBeLessThan(WHOLE_BYTES + CHUNK);
  });
});

describe("JSON of more than a million lists is not parsed", () => {
  const lists = (count: number): Uint8Array => strToU8(`[${"[],".repeat(count - 1)}0]`);
  test.each([
    ["at the limit", 1_000_000, importText.fileProblem.unknownKind],
    ["one above it", 1_000_001, TOO_MANY],
    ["nested ten million deep", 10_000_000, TOO_MANY],
  ])("%s", async (what, count, message) => {
    const parse = jest.spyOn(JSON, "parse");
    const bytes = what.startsWith("nested") ? strToU8("[".repeat(count)) : lists(count);
    const read = await readTable("tal.json", bytes);
    expect(read.kind === "unreadable" && importText.fileProblem[read.problem]).toBe(message);
    expect(parse).toHaveBeenCalledTimes(message === TOO_MANY ? 0 : 1);
    parse.mockRestore();
  });
});
