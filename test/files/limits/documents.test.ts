import { strToU8 } from "fflate";
import { limits } from "../../../src/files/documents/document";
import { readDocument } from "../../../src/files/documents/readDocument";
import { documentProblemTexts } from "../../../src/text/da/reading";
import { falseZip } from "../../support/falseZip";
import { countUnpacked } from "../../support/unpackedBytes";

const counted = countUnpacked();
/** What one chunk of a package can unpack to; the reader stops within the chunk after its limit. */
const CHUNK = 8 * 1024 * 1032;

const TOO_LARGE =
  "Filen fylder for meget, når den pakkes ud, og er derfor ikke åbnet. Gem kun siderne med mål, og prøv igen.";
const TOO_MANY = "Dokumentet har mere end 500 sider. Gem kun siderne med mål, og prøv igen.";
const TOO_COMPLEX =
  "Dokumentet er bygget sådan, at det ikke kan læses på rimelig tid. Gem det igen fra det program, det er lavet i, eller kopier målene, og indsæt dem.";
const BROKEN =
  "Filen er beskadiget eller er ikke det, dens navn siger. Åbn den i det program, den er lavet i, gem den igen, og prøv igen.";

const filled = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
const document = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const goal = "<w:p><w:r><w:t>Mindst 95 pct. af sagerne skal afgøres til tiden.</w:t></w:r></w:p>";
const word = (parts: Readonly<Record<string, string>>): Uint8Array =>
  falseZip({ "word/document.xml": document(goal), ...parts });

const said = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await readDocument(name, bytes);
  return read.kind === "text" ? "" : documentProblemTexts[read.problem];
};

describe("a Word file is unpacked up to the limit only, whatever sizes it declares", () => {
  const paragraph = "<w:p><w:r><w:t>Mål</w:t></w:r></w:p>";
  test.each([
    ["paragraphs", { "word/document.xml": document(filled(paragraph, 195 * 1024 * 1024)) }],
    ["styles", { "word/styles.xml": `<w:styles>${filled('<w:style w:styleId="a"/>', 195 * 1024 * 1024)}</w:styles>` }],
    ["notes", { "word/footnotes.xml": filled("x", 195 * 1024 * 1024) }],
  ])("195 MB of %s", async (_what, parts) => {
    const bytes = word(parts);
    counted.reset();
    expect(await said("kontrakt.docx", bytes)).toBe(TOO_LARGE);
    expect(counted.bytes()).toBeGreaterThan(limits.wordBytes);
    expect(counted.bytes()).toBeLessThan(limits.wordBytes + CHUNK);
  });

  test.each([
    ["as many elements as the limit", limits.wordElements - 5, ""],
    ["an element more", limits.wordElements - 4, TOO_COMPLEX],
  ])("%s", async (_what, count, message) =>
    // The document, its body and the goal's three are elements too.
    expect(await said("kontrakt.docx", word({ "word/document.xml": document("<w:p/>".repeat(count) + goal) }))).toBe(
      message,
    ),
  );

  test.each([
    ["nested a thousand deep", (1000 - 2 - 3) / 3, "text"],
    ["nested deeper", 100_000, "broken"],
  ])("tables %s, in a file of at most 33 KB", async (_what, levels, kind) => {
    const depth = Math.floor(levels);
    const tables = `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${goal}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
    const bytes = word({ "word/document.xml": document(tables) });
    expect(bytes.length).toBeLessThan(33 * 1024);
    expect(await said("kontrakt.docx", bytes)).toBe(kind === "text" ? "" : BROKEN);
  });
});

test.each([
  ["a line of 10 MB", filled("Mindst 95 pct. af sagerne ", 10 * 1024 * 1024)],
  ["a line of 10 MB without a space", filled("x", 10 * 1024 * 1024)],
  ["19 MB of short paragraphs", filled("Mindst 95 pct.\n\n", 19 * 1024 * 1024)],
])("%s is more than 500 pages", async (_what, text) =>
  expect(await said("kontrakt.txt", strToU8(text))).toBe(TOO_MANY),
);
