import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellScore, cellScore, noCells, sumOfCells } from "../../scripts/corpus/cells";
import { asHtml, asText, asWord } from "../../scripts/corpus/formats";
import { layouts, madeContract } from "../../scripts/corpus/layouts";
import { type Score, goalsAlike, noScore, scoreOf, sumOf } from "../../scripts/corpus/score";
import { type DocumentContent, placedDocument } from "../../src/domain/document/placed";
import { plainDocument } from "../../src/domain/document/plainBlocks";
import { atOnce } from "../../src/domain/steps";
import { htmlBlocks } from "../../src/files/documents/htmlBlocks";
import { readDocument } from "../../src/files/documents/readDocument";
import { readContract } from "../../src/reading/contract/readContract";
import { type Made, type PrintedFormat, printedByChromium, printedByOffice, printedFormats } from "./producers";

const formats = ["text", "html", "word", ...printedFormats] as const;
type Format = (typeof formats)[number];
/** `documents` are those read, and `asWord` those of them that gave the same goals as the contract's .docx. */
type Result = { goals: Score; cells: CellScore; documents: number; asWord: number };
const noResult: Result = { goals: noScore, cells: noCells, documents: 0, asWord: 0 };

/**
 * Prints how made contracts are read, per format and layout: goals right, flagged, silently wrong, not read and
 * invented, and how much of the tables was rebuilt. What was not all right is listed on the error stream.
 */
export async function benchReading(contracts: number, firstSeed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  const made = Object.keys(layouts).flatMap((layout) =>
    Array.from({ length: contracts }, (_each, at): Made => ({
      contract: madeContract(layout, firstSeed + at),
      name: `${layout}-${firstSeed + at}`,
    })),
  );
  const results = new Map<string, Result>();
  const byWord = new Map<string, string>();
  const pace = { milliseconds: 0, pages: 0 };

  const add = (format: Format, { contract, name }: Made, content: DocumentContent | null): void => {
    const read = readContract(content ?? "");
    const goals = scoreOf(contract, read);
    const truth = contract.blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
    const tables = content?.blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : [])) ?? [];
    const cells = cellScore(truth, truth.length === 0 ? [] : tables);
    const same = goalsAlike(read);
    if (format === "word") byWord.set(name, same);
    const isAsWord = byWord.get(name) === same;
    for (const key of [format, keyOf(format, contract.layout)]) {
      const all = results.get(key) ?? noResult;
      results.set(key, {
        goals: sumOf(all.goals, goals),
        cells: sumOfCells(all.cells, cells),
        documents: all.documents + 1,
        asWord: all.asWord + (isAsWord ? 1 : 0),
      });
    }
    if (goals.right < goals.goals || goals.invented > 0 || cells.equal < cells.rows)
      process.stderr.write(`${format} ${name} ${JSON.stringify({ ...goals, ...cells })}\n`);
  };
  const printed = async (format: PrintedFormat, each: Made, bytes: Uint8Array): Promise<void> => {
    const began = performance.now();
    const watch = { progress: (_page: number, pages: number) => void (last = pages) };
    let last = 1;
    const read = await readDocument("plan.pdf", bytes, watch);
    pace.milliseconds += performance.now() - began;
    pace.pages += last;
    add(format, each, read.kind === "text" ? read : null);
  };
  try {
    for (const each of made) {
      const word = await readDocument("plan.docx", asWord(each.contract, "full"));
      add("word", each, word.kind === "text" ? word : null);
      add("text", each, plainDocument(asText(each.contract)));
      add("html", each, placedDocument(atOnce(htmlBlocks(asHtml(each.contract, "full"))), "html"));
    }
    await printedByOffice(made, folder, printed);
    await printedByChromium(made, printed);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const milliseconds = (pace.milliseconds / Math.max(1, pace.pages)).toFixed(0);
  process.stdout.write(`${tablesOf(results)}\n\n${made.length} contracts, ${milliseconds} ms a page of PDF.\n`);
}

const keyOf = (format: Format, layout: string): string => `${format} | ${layout}`;
const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const columns = [
  "Goals",
  "Right",
  "Flagged",
  "Silent",
  "Not read",
  "Invented",
  "As Word",
  "Rows equal",
  "Pairs found",
  "Pairs right",
];

function tablesOf(results: ReadonlyMap<string, Result>): string {
  const table = (first: readonly string[], keys: readonly string[]): string =>
    [
      `| ${[...first, ...columns].join(" | ")} |`,
      `|${" --- |".repeat(first.length + columns.length)}`,
      ...keys.flatMap((key) => {
        const result = results.get(key);
        return result ? [`| ${[key, ...figuresOf(result)].join(" | ")} |`] : [];
      }),
    ].join("\n");
  const names = Object.keys(layouts);
  return [
    table(["Format"], formats),
    table(
      ["Format", "Layout"],
      formats.flatMap((format) => names.map((layout) => keyOf(format, layout))),
    ),
  ].join("\n\n");
}

function figuresOf({ goals, cells, documents, asWord: alike }: Result): string[] {
  const { right, flagged, silent, lost, invented } = goals;
  return [
    String(goals.goals),
    ...[right, flagged, silent, lost, invented].map((count) => share(count, goals.goals)),
    share(alike, documents),
    share(cells.equal, cells.rows),
    share(cells.found, cells.pairs),
    share(cells.found, cells.read),
  ];
}
