import { strToU8, zipSync } from "fflate";
import { readContract } from "../../../src/reading/contract/readContract";
import { textOfClipboard } from "../../../src/reading/documents/clipboard";
import { limits } from "../../../src/reading/documents/document";
import { textOfHtml } from "../../../src/reading/documents/htmlText";
import { readDocument } from "../../../src/reading/documents/readDocument";
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
    expect(await readDocument("kontrakt.docx", wordDocument(["4. Økonomi", goalTable]))).toEqual({
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
    expect(await readDocument("maal.txt", bytes)).toEqual({ kind: "text", text: "Sygefraværet øges ikke" }),
  );
});

describe("what cannot be read is said to be so", () => {
  const manyZeros = zipSync({ "word/document.xml": new Uint8Array(limits.unpackedBytes + 1) }, { level: 9 });
  test.each([
    ["more than 20 MB", "a.txt", new Uint8Array(limits.bytes + 1), "tooLarge"],
    ["nothing", "a.txt", bytesOf(), "empty"],
    ["only space", "a.txt", strToU8(" \n "), "empty"],
    ["a zip that unpacks beyond 200 MB", "a.docx", manyZeros, "unpacksTooLarge"],
    ["a Word file with a password", "a.docx", oldContainer("EncryptedPackage"), "passwordProtected"],
    ["an old Word file", "a.doc", oldContainer("WordDocument"), "oldWord"],
    ["a cut-off Word file", "a.docx", wordDocument(["Mål"]).slice(0, 300), "broken"],
    ["text that calls itself Word", "a.docx", strToU8("Mål"), "broken"],
    ["another zip", "a.xlsx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "unknownKind"],
    ["bytes that are no text", "a.bin", bytesOf(1, 0, 2), "unknownKind"],
    ["a Word file whose text is no XML", "a.docx", zipSync({ "word/document.xml": strToU8("<w:document") }), "broken"],
  ])("%s", async (_what, name, bytes, problem) => expect(await readDocument(name, bytes)).toEqual({ kind: "unreadable", problem }));
});

describe("the clipboard", () => {
  test("from Excel: tab-separated cells, a broken cell in one piece", () => {
    expect(
      textOfClipboard({ html: "<table><tr><td>x</td></tr></table>", text: 'Nr\tMål\n1\t"Mindst 85 pct.\naf sagerne ""til tiden"""\n' }),
    ).toBe('Nr\tMål\n1\tMindst 85 pct. af sagerne "til tiden"\n');
  });

  test("from Word: the HTML knows of tables", () => {
    const html =
      "<html><head><style>p { margin: 0 }</style></head><body><!--StartFragment--><p class=MsoNormal>M&aring;l for 2010</p><table><tr><td><p>Resultatm&aring;l</p><p>1</p></td><td>Mindst 85&nbsp;pct.</td></tr></table></body></html>";
    expect(textOfClipboard({ html, text: "Mål for 2010" })).toBe("Mål for 2010\n\nResultatmål 1\tMindst 85 pct.\n");
  });

  test("from anywhere else: the text as it is", () =>
    expect(textOfClipboard({ html: null, text: "Mindst 85 pct." })).toBe("Mindst 85 pct."));
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
  ])("%s", (html, text) => expect(textOfHtml(html)).toBe(text));
});
