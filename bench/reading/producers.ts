import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MadeContract } from "../../scripts/corpus/content";
import { asHtml, asWord, type Ruling } from "../../scripts/corpus/formats";
import { openBrowser } from "../../test/support/browser";

export const printedFormats = [
  "office tagged",
  "office ruled",
  "office half-ruled",
  "office unruled",
  "chromium tagged",
  "chromium ruled",
  "chromium half-ruled",
  "chromium unruled",
] as const;
export type PrintedFormat = (typeof printedFormats)[number];
export type Made = { contract: MadeContract; name: string };
type Add = (format: PrintedFormat, each: Made, bytes: Uint8Array) => Promise<void>;

const officeArms: readonly (readonly [PrintedFormat, Ruling, boolean])[] = [
  ["office tagged", "full", true],
  ["office ruled", "full", false],
  ["office half-ruled", "rows", false],
  ["office unruled", "none", false],
];

/** Converts each contract's .docx to PDF by LibreOffice Writer. Says so and goes on where Writer can't do it. */
export async function printedByOffice(made: readonly Made[], folder: string, add: Add): Promise<void> {
  for (const [format, ruling, isTagged] of officeArms) {
    const out = join(folder, format.replace(" ", "-"));
    mkdirSync(out);
    const files = made.map(({ contract, name }) => {
      const path = join(out, `${name}.docx`);
      writeFileSync(path, asWord(contract, ruling));
      return path;
    });
    convert(files, folder, out, isTagged);
    const printed = made.filter(({ name }) => existsSync(join(out, `${name}.pdf`)));
    if (printed.length < made.length)
      process.stderr.write(`${format}: LibreOffice Writer printed ${printed.length} of ${made.length} contracts.\n`);
    for (const each of printed) await add(format, each, new Uint8Array(readFileSync(join(out, `${each.name}.pdf`))));
  }
}

function convert(files: readonly string[], folder: string, out: string, isTagged: boolean): void {
  const options = JSON.stringify({ UseTaggedPDF: { type: "boolean", value: String(isTagged) } });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", `pdf:writer_pdf_Export:${options}`, "--outdir", out, ...files],
      { stdio: "ignore" },
    );
  } catch (error) {
    process.stderr.write(`No PDF from LibreOffice: soffice can't be run (${String(error).split("\n")[0] ?? ""}).\n`);
  }
}

const chromiumArms: readonly (readonly [PrintedFormat, Ruling, boolean])[] = [
  ["chromium tagged", "full", true],
  ["chromium ruled", "full", false],
  ["chromium half-ruled", "rows", false],
  ["chromium unruled", "none", false],
];

/** Prints each contract's HTML to PDF by Chromium. */
export async function printedByChromium(made: readonly Made[], add: Add): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [format, ruling, tagged] of chromiumArms)
      for (const each of made) {
        await page.setContent(asHtml(each.contract, ruling));
        await add(format, each, new Uint8Array(await page.pdf({ tagged, preferCSSPageSize: true })));
      }
  } finally {
    await browser.close();
  }
}
