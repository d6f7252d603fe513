import { strToU8, zipSync } from "fflate";
import { readContract } from "../../../src/reading/contract/readContract";
import { textOfClipboard } from "../../../src/files/documents/clipboard";
import { limits } from "../../../src/files/documents/document";
import { textOfHtml } from "../../../src/files/documents/htmlText";
import { readDocument } from "../../../src/files/documents/readDocument";
import { falseZip } from "../../support/falseZip";
import { wordDocument } from "./madeDocuments";

const goalTable = [
  ["Måltype", "Nr", "Mål"],
  ["Resultatmål", "1", "Mindst 85 pct. af sagerne afgøres rettidigt."],
  ["", "2", "Sygefraværet må højst være 10 dage pr. medarbejder."],
];
const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const oldContainer = (content: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...content].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe("a Word document", () => {
  test("gives paragraphs as lines and tables as tab-separated rows", async () => {
    expect(await readDocument("kontrakt.docx", wordDocument(["4. Økonomi", goalTable]))).toMatchObject({
      kind: "text",
      text: "4. Økonomi\n\nMåltype\tNr\tMål\nResultatmål\t1\tMindst 85 pct. af sagerne afgøres rettidigt.\n\t2\tSygefraværet må højst være 10 dage pr. medarbejder.\n",
    });
  });

  test("gives goals", async () => {
    const read = await readDocument("kontrakt.docx", wordDocument(["4. Økonomi", goalTable]));
    const goals = read.kind === "text" ? readContract(read.text).goals : [];
    expect(goals.map(({ nr, goalType, area, form, target }) => ({ nr, goalType, area, form, target }))).toEqual([
      { nr: "1", goalType: "result", area: "resources", form: "atLeast", target: 85 },
      { nr: "2", goalType: "result", area: "resources", form: "atMost", target: 10 },
    ]);
  });
});

describe("plain text", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("Sygefraværet øges ikke")],
    ["UTF-8 with its mark", new TextEncoder().encode("\ufeffSygefraværet øges ikke")],
    ["Windows-1252", windows1252("Sygefraværet øges ikke")],
    ["UTF-16", bytesOf(0xff, 0xfe, ...[..."Sygefraværet øges ikke"].flatMap((letter) => [letter.charCodeAt(0), 0]))],
  ])("in %s", async (_name, bytes) =>
    expect(await readDocument("maal.txt", bytes)).toMatchObject({ kind: "text", text: "Sygefraværet øges ikke" }),
  );
});

describe("what cannot be read is said to be so", () => {
  const manyZeros = falseZip({ "word/document.xml": new Uint8Array(limits.wordBytes + 1) });
  test.each([
    ["more than 20 MB", "a.txt", new Uint8Array(limits.bytes + 1), "tooLarge"],
    ["nothing", "a.txt", bytesOf(), "empty"],
    ["only space", "a.txt", strToU8(" \n "), "empty"],
    ["a Word file of more text than 40 MB when unpacked", "a.docx", manyZeros, "unpacksTooLarge"],
    ["a Word file with a password", "a.docx", oldContainer("EncryptedPackage"), "passwordProtected"],
    ["an old Word file", "a.doc", oldContainer("WordDocument"), "oldWord"],
    ["a cut-off Word file", "a.docx", wordDocument(["Mål"]).slice(0, 300), "broken"],
    ["text that calls itself Word", "a.docx", strToU8("Mål"), "broken"],
    ["a zip of another kind", "a.zip", zipSync({ "a/b.xml": strToU8("<x/>") }), "unknownKind"],
    ["a workbook without sheets", "a.xlsx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "broken"],
    ["bytes that are no text", "a.bin", bytesOf(1, 0, 2), "unknownKind"],
    ["a Word file whose text is no XML", "a.docx", zipSync({ "word/document.xml": strToU8("<w:document") }), "broken"],
  ])("%s", async (_what, name, bytes, problem) =>
    expect(await readDocument(name, bytes)).toEqual({ kind: "unreadable", problem }),
  );
});

describe("the clipboard", () => {
  test("from Excel: tab-separated cells, a broken cell in one piece", () => {
    expect(
      textOfClipboard({
        html: "<table><tr><td>x</td></tr></table>",
        text: 'Nr\tMål\n1\t"Mindst 85 pct.\naf sagerne ""til tiden"""\n',
      }),
    ).toBe('Nr\tMål\n1\tMindst 85 pct. af sagerne "til tiden"\n');
  });

  test("from Word: the HTML knows of tables", () => {
    const html =
      "<html><head><style>p { margin: 0 }</style></head><body><!--StartFragment--><p class=MsoNormal>M&aring;l for 2010</p><table><tr><td><p>Resultatm&aring;l</p><p>1</p></td><td>Mindst 85&nbsp;pct.</td></tr></table></body></html>";
    expect(textOfClipboard({ html, text: "Mål for 2010" })).toBe("Mål for 2010\n\nResultatmål 1\tMindst 85 pct.\n");
  });

  test("a cell that covers several columns or rows leaves empty cells, so that each column stays its own", () => {
    const html =
      "<table><tr><th rowspan=2>Nr</th><th colspan='2'>Krav</th><th rowspan=\"2\">Vægt</th></tr><tr><th>2018</th><th>2019</th></tr><tr><td>1</td><td>80</td><td>90</td><td>50</td></tr></table><table><tr><td>a</td><td>b</td></tr></table>";
    expect(textOfClipboard({ html, text: "Nr Krav" })).toBe(
      "Nr\tKrav\t\tVægt\n\t2018\t2019\t\n1\t80\t90\t50\n\na\tb\n",
    );
  });

  test("from Word: a number that Word made stands before its paragraph, and a cell of several paragraphs is one cell", () => {
    const number = (nr: number) =>
      `<![if !supportLists]><span><span style='mso-list:Ignore'>${nr}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
    const html = `<?xml:namespace prefix="o"/><p class=MsoListParagraph>${number(4)}Mindst 85\n pct.<o:p></o:p></p><table><tr><td>\n  <p>Resultatm&aring;l</p><p>5</p></td><td><p>Højst 10 dage.</p></td></tr></table>`;
    expect(textOfClipboard({ html, text: "4.\tMindst 85 pct.\r\nResultatmål\r\n5\tHøjst 10 dage.\r\n" })).toBe(
      "4. Mindst 85 pct.\n\nResultatmål 5\tHøjst 10 dage.\n",
    );
  });

  test("from a web page: the numbers of a list are in the HTML alone", () =>
    expect(
      textOfClipboard({
        html: "<h2>Mål</h2><ol start=3><li>Mindst 85 pct.<li>Højst 10 dage</ol>",
        text: "Mål\n\nMindst 85 pct.\nHøjst 10 dage",
      }),
    ).toBe("Mål\n\n3. Mindst 85 pct.\n4. Højst 10 dage"));

  test("from Google Docs, with both paragraphs and no table: the text as it is", () =>
    expect(textOfClipboard({ html: "<p>Mindst</p><p>85 pct.</p>", text: "Mindst\n85 pct." })).toBe("Mindst\n85 pct."));

  test("from anywhere else: the text as it is", () =>
    expect(textOfClipboard({ html: null, text: "Mindst 85 pct." })).toBe("Mindst 85 pct."));
});

describe("the numbers of a list", () => {
  test.each([
    ["<ol><li>et</li><li><p>to</p><p>mere</p></li></ol>", "1. et\n2. to\n\nmere\n"],
    ["<ol><li value='7'>et</li><li>to</li></ol><ol><li>tre</li></ol>", "7. et\n8. to\n1. tre"],
    ["<ol><li></li><li> </li></ol><p>efter</p>", "efter\n"],
    ["<ol type=a><li>et</li></ol><ul><li>to</li></ul>", "et\nto"],
    ["<ol><li>et<ol><li>under</li></ol></li><li>to</li></ol>", "1. et\nunder\n2. to"],
    ["<ol><li>et</li></ol><table><tr><td><ol><li>to</li></ol></td><td>x</td></tr></table>", "1. et\nto\tx\n"],
  ])("%s", (html, text) => expect(textOfHtml(html, { numbered: true })).toBe(text));
});

describe("HTML", () => {
  test.each([
    ["a <b>bold</b> word", "a bold word"],
    ["<p>en</p><p>to</p>", "en\n\nto\n"],
    ["en<br>to", "en\nto"],
    ["&#8211; &unknown; &#x2265;", "– &unknown; ≥"],
    ["<script>1 < 2</script>mål", "mål"],
    ["<p", ""],
    ["<ul><li>et</li><li>to</li></ul>", "et\nto"],
    ["<ol><li>et</li><li>to</li></ol>", "et\nto"],
    ["<![if !vml]>et<![endif]><?xml x?><!-- <p> -->", "et"],
  ])("%s", (html, text) => expect(textOfHtml(html)).toBe(text));
});
