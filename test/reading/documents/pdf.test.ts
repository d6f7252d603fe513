import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContract } from "../../../src/reading/contract/readContract";
import type { DocumentText } from "../../../src/reading/documents/document";
import { caseText } from "../expectedReadings";
import { lockedTrailer, pdfDocument } from "./madeDocuments";

const folder = mkdtempSync(join(tmpdir(), "reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

function readPdf(bytes: Uint8Array): DocumentText {
  const file = join(folder, "kontrakt.pdf");
  writeFileSync(file, bytes);
  return JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "printText.ts"), file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as DocumentText;
}

describe("a PDF", () => {
  test("gives its lines, and an empty line where the page has a gap", () => {
    const read = readPdf(pdfDocument([["Resultatmål 1.1", "Mindst 85 pct. af sagerne", "", "", "Fokus: Unge"]]));
    expect(read).toEqual({ kind: "text", text: "Resultatmål 1.1\nMindst 85 pct. af sagerne\n\nFokus: Unge" });
  });

  test("gives a contract's goals as its text does", () => {
    const text = caseText("skelbaekgade-2009.txt")
      .replace(/[\uE000-\uF8FF•]/g, "")
      .replace(/[”“]/g, '"')
      .replace(/[’´]/g, "'");
    const lines = text.split("\n");
    const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_page, at) => lines.slice(at * 50, at * 50 + 50));
    const read = readPdf(pdfDocument(pages));
    const goals = (source: string) => readContract(source).goals.map(({ nr, text, target, change }) => ({ nr, text, target, change }));
    expect(read.kind === "text" ? goals(read.text) : read).toEqual(goals(text));
  });

  test.each([
    ["of pictures is scanned", pdfDocument([[], []]), "scanned"],
    ["with a password", pdfDocument([["Mindst 85 pct."]], lockedTrailer), "passwordProtected"],
    ["with more than 500 pages", pdfDocument(Array.from({ length: 501 }, () => ["Mindst 85 pct."])), "tooManyPages"],
    ["that is cut off", pdfDocument([["Mindst 85 pct."]]).slice(0, 60), "broken"],
  ])("%s", (_what, bytes, problem) => expect(readPdf(bytes)).toEqual({ kind: "unreadable", problem }));
});
