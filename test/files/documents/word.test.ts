import { strToU8, zipSync } from "fflate";
import { plainDocument } from "../../../src/domain/document/plainBlocks";
import { placedDocument } from "../../../src/domain/document/placed";
import { atOnce } from "../../../src/domain/steps";
import { wordBlocks } from "../../../src/files/documents/wordBlocks";
import { readDocument } from "../../../src/files/documents/readDocument";

const styles = `<w:styles xmlns:w="w">
  <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="Overskrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>
</w:styles>`;
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "lowerLetter", "%1)")}${level(1, "bullet", "o")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
const listed = (depth: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="2"/></w:numPr>`);
const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const body = (...parts: string[]): string =>
  `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${parts.join("")}</w:body></w:document>`;
const blocks = (...parts: string[]) => atOnce(wordBlocks({ document: body(...parts), styles, numbering }));
const text = (...parts: string[]) => placedDocument(blocks(...parts), "word").text;

describe("what Word counts is part of the text", () => {
  test("headings by style, also one based on another, with their own numbers", () =>
    expect(
      blocks(
        styled("Overskrift1", "Mål"),
        styled("Overskrift2", "Fravær"),
        styled("Kapitel", "Økonomi"),
        styled("Overskrift2", "Drift"),
      ),
    ).toEqual([
      { kind: "heading", level: 1, number: "1", text: "Mål", page: null },
      { kind: "heading", level: 2, number: "1.1", text: "Fravær", page: null },
      { kind: "heading", level: 1, number: "2", text: "Økonomi", page: null },
      { kind: "heading", level: 2, number: "2.1", text: "Drift", page: null },
    ]));

  test("a heading that is typed with its number", () =>
    expect(blocks(p("1.2 Fravær", '<w:outlineLvl w:val="1"/>'))).toEqual([
      { kind: "heading", level: 2, number: "1.2", text: "Fravær", page: null },
    ]));

  test("points of a list", () =>
    expect(text(listed(0, "Klager"), listed(1, "Gebyr"), listed(0, "Svar"))).toBe("a) Klager\n• Gebyr\nb) Svar\n"));
});

describe("what is in the file and not in the text", () => {
  test.each([
    ["deleted words", `<w:p><w:del>${run("80")}</w:del><w:ins>${run("90 pct.")}</w:ins></w:p>`, "90 pct.\n"],
    [
      "moved-away words",
      `<w:p><w:moveFrom>${run("væk")}</w:moveFrom><w:moveTo>${run("her")}</w:moveTo></w:p>`,
      "her\n",
    ],
    [
      "a field's instruction",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      "12\n",
    ],
    [
      "a drawing's second reading",
      `<w:p><mc:AlternateContent><mc:Choice>${p("Boks")}</mc:Choice><mc:Fallback>${p("Boks")}</mc:Fallback></mc:AlternateContent></w:p>`,
      "Boks\n",
    ],
    [
      "a control's frame",
      `<w:sdt><w:sdtPr/><w:sdtContent>${p("Mindst 90 pct.")}</w:sdtContent></w:sdt>`,
      "Mindst 90 pct.\n",
    ],
    ["soft hyphens and broken runs", `<w:p>${run("Syge\u00adfra")}${run("vær")}</w:p>`, "Sygefravær\n"],
  ])("%s", (_name, part, expected) => expect(text(part)).toBe(expected));
});

describe("a contents list", () => {
  const contents = { kind: "contents", text: "Mål 1 Klager", target: "3", page: null };
  const withTab = `<w:r><w:t>Mål 1 Klager</w:t><w:tab/><w:t>3</w:t></w:r>`;
  test.each([
    ["by its style", `<w:p><w:pPr><w:pStyle w:val="Indholdsfortegnelse1"/></w:pPr>${withTab}</w:p>`],
    [
      "by its field",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${withTab}</w:p>`,
    ],
    ["by its dots", p("Mål 1 Klager ........ 3")],
    [
      "by its tab stop",
      `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9"/></w:tabs></w:pPr>${withTab}</w:p>`,
    ],
  ])("%s", (_name, part) => expect(blocks(part)).toEqual([contents]));

  test("a tab before a number is no contents list", () =>
    expect(blocks(`<w:p>${withTab}</w:p>`).map(({ kind }) => kind)).toEqual(["paragraph"]));
});

describe("a table", () => {
  test("has its spans, its merged cells, and its heading rows", () =>
    expect(
      blocks(
        `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Mål", '<w:vMerge w:val="restart"/>')}${cell("Måltal", '<w:gridSpan w:val="2"/>')}</w:tr>` +
          row(cell("", "<w:vMerge/>"), cell("2018"), cell("2019")) +
          `</w:tbl>`,
      ),
    ).toEqual([
      {
        kind: "table",
        headRows: 1,
        page: null,
        rows: [
          [{ text: "Mål", columns: 1, rows: 2 }, { text: "Måltal", columns: 2, rows: 1 }, null],
          [null, { text: "2018", columns: 1, rows: 1 }, { text: "2019", columns: 1, rows: 1 }],
        ],
      },
    ]));

  test("of one column only frames its paragraphs", () =>
    expect(text(`<w:tbl>${row(cell("Klager"))}</w:tbl>`)).toBe("Klager\n"));
  test("within a cell is the cell's text", () =>
    expect(text(`<w:tbl>${row(`<w:tc><w:tbl>${row(cell("a"), cell("b"))}</w:tbl></w:tc>`, cell("c"))}</w:tbl>`)).toBe(
      "a b\tc\n",
    ));
});

test("the text reads again as the same kinds of blocks", () => {
  const document = placedDocument(
    blocks(
      p("Resultatplan 2019"),
      `<w:tbl>${row(cell("Mål"), cell("Krav"))}${row(cell("Klager"), cell("Højst 30"))}</w:tbl>`,
      p("Slut"),
    ),
    "word",
  );
  expect(plainDocument(document.text).blocks.map(({ kind }) => kind)).toEqual(document.blocks.map(({ kind }) => kind));
});

const zipped = (document: string): Uint8Array => zipSync({ "word/document.xml": strToU8(document) });

test.each([
  ["nested without end", zipped(`<w:document xmlns:w="w">${"<w:p>".repeat(5000)}`), "broken"],
  ["longer than 500 pages", zipped(body(p("Klager ".repeat(450_000)))), "tooManyPages"],
])("a document that is %s is refused at once", async (_name, bytes, problem) =>
  expect(await readDocument("a.docx", bytes)).toEqual({ kind: "unreadable", problem }),
);
