import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContract } from "../../src/reading/contract/readContract";
import { readDocument } from "../../src/files/documents/readDocument";
import { textOfHtml } from "../../src/files/documents/htmlText";
import { asHtml, asText, asWord, type Ruling } from "../../scripts/corpus/formats";
import type { MadeContract } from "../../scripts/corpus/content";
import { layouts, madeContract } from "../../scripts/corpus/layouts";
import { type Score, noScore, scoreOf, sumOf } from "../../scripts/corpus/score";
import { openBrowser } from "../../test/support/browser";

const formats = [
  "text",
  "html",
  "word",
  "office tagged",
  "office ruled",
  "chromium tagged",
  "chromium ruled",
  "chromium half-ruled",
  "chromium unruled",
] as const;
type Format = (typeof formats)[number];
type Made = { contract: MadeContract; name: string };

const fonts = ["Carlito, sans-serif", "'Liberation Serif', serif", "'DejaVu Sans', sans-serif"];
const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** Prints how made contracts are read, per format and layout: right, flagged, silently wrong, lost and invented. */
export async function benchReading(contracts: number, firstSeed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  const made = Object.keys(layouts).flatMap((layout) =>
    Array.from({ length: contracts }, (_each, at): Made => ({
      contract: madeContract(layout, firstSeed + at),
      name: `${layout}-${at}`,
    })),
  );
  const scores = new Map<string, Score>();
  const pace = { milliseconds: 0, pages: 0 };
  const add = async (format: Format, { contract }: Made, bytes: Uint8Array): Promise<void> => {
    const began = performance.now();
    const read = await readDocument(
      `a.${format === "word" ? "docx" : format.includes("office") || format.includes("chromium") ? "pdf" : "txt"}`,
      bytes,
    );
    const source = read.kind === "text" ? read : "";
    const score = scoreOf(
      contract,
      readContract(format === "html" ? textOfHtml(new TextDecoder().decode(bytes)) : source),
    );
    if (/office|chromium/.test(format))
      [pace.milliseconds, pace.pages] = [pace.milliseconds + performance.now() - began, pace.pages + 1];
    for (const key of [format, `${format} | ${contract.layout}`])
      scores.set(key, sumOf(scores.get(key) ?? noScore, score));
    if (score.right < score.goals || score.invented > 0)
      process.stderr.write(`${format} ${contract.layout} ${JSON.stringify(score)}\n`);
  };
  try {
    for (const each of made) {
      await add("text", each, new TextEncoder().encode(asText(each.contract)));
      await add(
        "html",
        each,
        new TextEncoder().encode(asHtml(each.contract, "full", { font: fonts[0] ?? "", landscape: false })),
      );
      await add("word", each, asWord(each.contract, "full"));
    }
    for (const [format, tagged] of [
      ["office tagged", true],
      ["office ruled", false],
    ] as const)
      for (const [each, bytes] of printedByOffice(made, folder, tagged)) await add(format, each, bytes);
    await printedByChromium(made, add);
  } finally {
    rmSync(folder, { recursive: true });
  }
  process.stdout.write(
    `${tableOf(scores)}\n\n${String(made.length)} contracts, ${(pace.milliseconds / Math.max(1, pace.pages)).toFixed(0)} ms a PDF.\n`,
  );
}

/** LibreOffice prints all .docx files in one go. */
function printedByOffice(made: readonly Made[], folder: string, tagged: boolean): [Made, Uint8Array][] {
  const out = join(folder, tagged ? "tagged" : "plain");
  mkdirSync(out);
  const files = made.map(({ contract, name }) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, asWord(contract, "full"));
    return path;
  });
  const options = JSON.stringify({ UseTaggedPDF: { type: "boolean", value: String(tagged) } });
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      `pdf:writer_pdf_Export:${options}`,
      "--outdir",
      out,
      ...files,
    ],
    { stdio: "ignore" },
  );
  const printed = made.filter(({ name }) => existsSync(join(out, `${name}.pdf`)));
  if (printed.length < made.length)
    process.stderr.write(
      `LibreOffice printed ${printed.length} of ${made.length} (libreoffice-writer must be there).\n`,
    );
  return printed.map((each) => [each, new Uint8Array(readFileSync(join(out, `${each.name}.pdf`)))]);
}

async function printedByChromium(
  made: readonly Made[],
  add: (format: Format, each: Made, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const arms: readonly (readonly [Format, Ruling, boolean])[] = [
    ["chromium tagged", "full", true],
    ["chromium ruled", "full", false],
    ["chromium half-ruled", "rows", false],
    ["chromium unruled", "none", false],
  ];
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    let at = 0;
    for (const [format, ruling, tagged] of arms)
      for (const each of made) {
        const landscape = at % 4 === 3;
        await page.setContent(asHtml(each.contract, ruling, { font: fonts[at++ % fonts.length] ?? "", landscape }));
        await add(format, each, new Uint8Array(await page.pdf({ tagged, preferCSSPageSize: true })));
      }
  } finally {
    await browser.close();
  }
}

function tableOf(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].map(
    ([name, { goals, right, flagged, silent, lost, invented }]) =>
      `| ${name} | ${goals} | ${share(right, goals)} | ${share(flagged, goals)} | ${share(silent, goals)} | ${share(lost, goals)} | ${share(invented, goals)} |`,
  );
  const byFormat = rows.filter((row) =>
    formats.some(
      (format) =>
        row.startsWith(`| ${format} | `) &&
        !Object.keys(layouts).some((layout) => row.startsWith(`| ${format} | ${layout} |`)),
    ),
  );
  return [
    "| Format | Goals | Right | Flagged | Silent | Not read | Invented |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...byFormat,
    "",
    ...rows.filter((row) => !byFormat.includes(row)),
  ].join("\n");
}
