import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContract } from "../../../src/reading/contract/readContract";
import type { DocumentText } from "../../../src/files/documents/document";
import { caseText } from "../../reading/expectedReadings";
import { nestedForms } from "../../support/nestedForms";
import { lockedTrailer, pdfDocument } from "../../reading/documents/madeDocuments";

const contract = caseText("skelbaekgade-2009.txt")
  .replace(/[\uE000-\uF8FF•]/g, "")
  .replace(/[”“]/g, '"')
  .replace(/[’´]/g, "'");

function pagesOf(text: string): string[][] {
  const lines = text.split("\n");
  return Array.from({ length: Math.ceil(lines.length / 50) }, (_page, at) => lines.slice(at * 50, at * 50 + 50));
}

const files = {
  forms: nestedForms(30),
  lines: pdfDocument([["Resultatmål 1.1", "Mindst 85 pct. af sagerne", "", "", "Fokus: Unge"]]),
  contract: pdfDocument(pagesOf(contract)),
  pictures: pdfDocument([[], []]),
  locked: pdfDocument([["Mindst 85 pct."]], lockedTrailer),
  long: pdfDocument(Array.from({ length: 501 }, () => ["Mindst 85 pct."])),
  cutOff: pdfDocument([["Mindst 85 pct."]]).slice(0, 60),
};
type FileName = keyof typeof files;

/** What all the files read as, in one process of their own. */
function readAll(): Map<string, DocumentText> {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "../../reading/documents/printText.ts"), ...paths],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  rmSync(folder, { recursive: true });
  const read = JSON.parse(printed) as DocumentText[];
  return new Map(Object.keys(files).map((name, at) => [name, read[at] ?? { kind: "unreadable", problem: "broken" }]));
}

const read = readAll();

/** How many pauses are made while a PDF of so many pages is read. */
function pausesDuringPages(pages: number): unknown {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  const path = join(folder, "pages.pdf");
  const lines = contract.split("\n");
  writeFileSync(path, pdfDocument(Array.from({ length: pages }, (_, page) => lines.slice(page * 3, page * 3 + 20))));
  const script = join(__dirname, "../../reading/documents/countPauses.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, path], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed);
}

describe("a PDF", () => {
  test("yields to the thread before its first page, and after each as it is read and as its lines are put together", () => {
    // Three before the first: behind each half of the library, and behind the file's own opening.
    expect(pausesDuringPages(40)).toEqual({ kind: "text", pauses: 83 });
  });

  test("of forms within forms, in 7 KB, is told to take too long", () => {
    expect(nestedForms(30).length).toBeLessThan(8 * 1024);
    expect(read.get("forms")).toEqual({ kind: "unreadable", problem: "tooComplex" });
  });

  test("gives its paragraphs", () => {
    expect(read.get("lines")).toMatchObject({
      kind: "text",
      origin: "pdfLines",
      text: "Resultatmål 1.1\n\nMindst 85 pct. af sagerne\n\nFokus: Unge\n",
    });
  });

  test("gives a contract's goals as its text does", () => {
    const goals = (source: string) =>
      readContract(source).goals.map(({ nr, text, target, change }) => ({ nr, text, target, change }));
    const found = read.get("contract");
    expect(found?.kind === "text" ? goals(found.text) : found).toEqual(goals(contract));
  });

  test.each<[string, FileName, string]>([
    ["of pictures is scanned", "pictures", "scanned"],
    ["with a password", "locked", "passwordProtected"],
    ["with more than 500 pages", "long", "tooManyPages"],
    ["that is cut off", "cutOff", "broken"],
  ])("%s", (_what, name, problem) => expect(read.get(name)).toEqual({ kind: "unreadable", problem }));
});
