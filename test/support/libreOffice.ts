import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice and poppler are here; a build server must have them, elsewhere their tests are passed over. */
export function hasLibreOffice(): boolean {
  const found = ["soffice", "pdftotext"].every((program) => spawnSync(program, ["-v"]).error === undefined);
  if (!found && process.env["CI"])
    throw new Error("LibreOffice is missing: apt-get install -y libreoffice-calc libreoffice-writer poppler-utils");
  return found;
}

/** Whether a font is as wide as Calibri; without one, columns are printed a quarter wider than Excel has them. */
export function hasCalibriWidths(): boolean {
  const { stdout } = spawnSync("fc-match", ["Calibri"], { encoding: "utf8" });
  const found = /Carlito|Calibri/.test(stdout ?? "");
  if (!found && process.env["CI"]) throw new Error("Carlito is missing: apt-get install -y fonts-crosextra-carlito");
  return found;
}

/** A word of a printed page: where it stands and how high its line is, in points from the upper left corner. */
export type PrintedWord = { text: string; left: number; top: number; right: number; bottom: number };

/** A page of a printed file: its size in points, and its words. */
export type PrintedPage = { width: number; height: number; words: readonly PrintedWord[] };

/** Prints a workbook or a document as LibreOffice does, and reads the pages. */
export function printed(bytes: Uint8Array, extension: "xlsx" | "docx" = "xlsx"): PrintedPage[] {
  return converted(bytes, extension, "pdf", (pdf) => {
    const boxes = execFileSync("pdftotext", ["-bbox", pdf, "-"], { maxBuffer: 256 * 1024 * 1024 });
    return pagesIn(boxes.toString("utf8"));
  });
}

/** Opens a workbook in LibreOffice, which computes formulas without a value, and saves it in a format of its own. */
export function savedByLibreOffice(bytes: Uint8Array, format: "xlsx" | "xls" | "csv" | "ods" = "xlsx"): Uint8Array {
  return converted(bytes, "xlsx", format, (file) => new Uint8Array(readFileSync(file)));
}

function converted<T>(bytes: Uint8Array, extension: string, to: string, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  const file = join(folder, `file.${extension}`);
  const out = join(folder, "out");
  try {
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, file], { stdio: "ignore" });
    return read(join(out, `file.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesIn(boxes: string): PrintedPage[] {
  return boxes
    .split("<page ")
    .slice(1)
    .map((page) => ({
      width: numberIn(page, "width"),
      height: numberIn(page, "height"),
      words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, box = "", text = ""]) => ({
        text: unescaped(text),
        left: numberIn(box, "xMin"),
        top: numberIn(box, "yMin"),
        right: numberIn(box, "xMax"),
        bottom: numberIn(box, "yMax"),
      })),
    }));
}

function numberIn(text: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]);
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
