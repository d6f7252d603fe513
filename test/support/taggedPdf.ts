import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * What a PDF says to those who hear it: its language and title, its tags in reading order, those of each table, and the
 * alternative text of each figure. A table over two pages is one.
 */
export type PdfTags = {
  language: string | null;
  title: string;
  roles: readonly string[];
  tables: readonly (readonly string[])[];
  alts: readonly string[];
};

/** A document as LibreOffice makes a tagged PDF of it. */
export function taggedPdf(docx: Uint8Array): PdfTags {
  const folder = mkdtempSync(join(tmpdir(), "tagged-"));
  const file = join(folder, "file.docx");
  try {
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
      stdio: "ignore",
    });
    const script = resolve(__dirname, "pdfTags.mjs");
    return JSON.parse(execFileSync(process.execPath, [script, join(folder, "file.pdf")]).toString("utf8")) as PdfTags;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
