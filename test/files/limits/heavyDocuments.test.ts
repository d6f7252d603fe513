import { strToU8, zipSync, zlibSync } from "fflate";
import { atOnce } from "../../../src/domain/steps";
import { limits } from "../../../src/files/documents/document";
import { unpacksTooLarge } from "../../../src/files/documents/pdfStreams";
import { readDocument } from "../../../src/files/documents/readDocument";
import { readContract } from "../../../src/reading/contract/readContract";

const streamOf = (dictionary: string, content: Uint8Array): Uint8Array =>
  Uint8Array.from([
    ...strToU8(`5 0 obj\n<< /Length 1 ${dictionary} >>\nstream\n`),
    ...content,
    ...strToU8("\nendstream\nendobj\n"),
  ]);
const zeros = (size: number): Uint8Array => zlibSync(new Uint8Array(size), { level: 1 });
const twice = (size: number): Uint8Array => zlibSync(zeros(size), { level: 1 });

describe("streams of a PDF are unpacked and counted, whatever size they declare", () => {
  test.each<[what: string, dictionary: string, content: Uint8Array, isTooLarge: boolean]>([
    ["one that is packed twice", "/Filter [/FlateDecode /FlateDecode]", twice(limits.streamBytes + 1), true],
    ["one at the limit", "/Filter [/FlateDecode /FlateDecode]", twice(limits.streamBytes), false],
    ["one that is packed once", "/Filter /FlateDecode", zeros(limits.streamBytes + 1), true],
    ["a picture, which is not drawn", "/Subtype /Image /Filter /FlateDecode", zeros(limits.streamBytes + 1), false],
    ["one that is broken", "/Filter [/FlateDecode /FlateDecode]", strToU8("broken"), false],
    ["one that is not packed", "", new Uint8Array(64), false],
  ])("%s", (_what, dictionary, content, isTooLarge) =>
    expect(atOnce(unpacksTooLarge(streamOf(dictionary, content)))).toBe(isTooLarge),
  );
});

const word = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("a Word document", () => {
  const line = "x".repeat(100_000);
  test.each([
    ["as long as 500 pages", limits.letters / 100_000 - 1, "text"],
    ["longer than 500 pages", limits.letters / 100_000 + 1, "tooManyPages"],
  ])("%s", async (_what, count, kind) => {
    const read = await readDocument("a.docx", word(paragraph(line).repeat(count)));
    expect(read.kind === "text" ? "text" : read.problem).toBe(kind);
  });

  test("can be stopped, with the reason that it is stopped for", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(readDocument("a.docx", word(paragraph("Mål")), { signal: stop.signal })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });

  test("has its notes behind the text, numbered as they are referred to; they are told and never goals", async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const noted = (kind: string, ...notes: [id: number, text: string][]): string =>
      `<w:${kind}s xmlns:w="w"><w:${kind} w:type="separator" w:id="0">${paragraph("–")}</w:${kind}>${notes
        .map(([id, text]) => `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`)
        .join("")}</w:${kind}s>`;
    const body = `<w:p><w:r><w:t>1. Mindst 95 pct. af sagerne skal afgøres til tiden i 2019.</w:t></w:r>${reference("footnote", 7)}</w:p>${paragraph("2. Klager skal være højst 40 i 2019.")}<w:p>${reference("footnote", 3)}${reference("endnote", 2)}</w:p>`;
    const read = await readDocument(
      "a.docx",
      word(body, {
        "word/footnotes.xml": noted("footnote", [3, "Se bilag 2."], [7, "Der skal måles mindst 400 sager om året."]),
        "word/endnotes.xml": noted("endnote", [2, "Kilde: LIS."]),
      }),
    );
    if (read.kind !== "text") throw new Error(read.problem);
    expect(read.blocks.flatMap((block) => (block.kind === "note" ? [`${block.mark} ${block.text}`] : []))).toEqual([
      "1 Der skal måles mindst 400 sager om året.",
      "2 Se bilag 2.",
      "1 Kilde: LIS.",
    ]);
    expect(read.text).toContain("til tiden i 2019.\n");
    const { goals, passed } = readContract(read);
    expect(goals.map(({ target }) => target)).toEqual([95, 40]);
    expect(passed.map(({ kind, text }) => [kind, text])).toEqual([
      ["figures", "1 Der skal måles mindst 400 sager om året."],
    ]);
  });
});
