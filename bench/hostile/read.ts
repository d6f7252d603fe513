import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { reviewImport } from "../../src/app/imports/reviewImport";
import { readFigureBytes } from "../../src/app/imports/readFigureFile";
import { readDocument } from "../../src/files/documents/readDocument";
import { readTable } from "../../src/files/tables/readTable";
import { readWholeWorkbook } from "../../src/files/tables/wholeWorkbook";
import { openTemplate, UnusableTemplate } from "../../src/files/word/template";
import { importText } from "../../src/text/da/imports";
import { documentProblemTexts } from "../../src/text/da/reading";
import { templateFaults } from "../../src/text/da/wordTemplate";
import { book, mapped } from "../../test/support/figureFiles";
import { openXlsx } from "../../workbench/files/xlsx";
import type { Reader } from "./files";

const READ = "read";

/** Reads a file with each reader, and gives the sentence that it stops with. */
const readers: Readonly<Record<Reader, (name: string, bytes: Uint8Array) => Promise<string>>> = {
  figures: async (name, bytes) => {
    const read = await readTable(name, bytes);
    return read.kind === "table" ? READ : importText.fileProblem[read.problem];
  },
  review: async (name, bytes) => {
    const [file, own] = [await readFigureBytes(name, bytes), book()];
    const reviewed = await reviewImport({ file, mapping: mapped(file, own) }, own, new AbortController().signal);
    return `${reviewed.planned.length} read, ${reviewed.read.faults.length} left out`;
  },
  returned: async (name, bytes) => {
    const read = await readWholeWorkbook(name, bytes);
    return typeof read === "string" ? importText.fileProblem[read] : READ;
  },
  rk: async (_name, bytes) => openXlsx(bytes).then(() => READ, told),
  contract: async (name, bytes) => {
    const read = await readDocument(name, bytes);
    return read.kind === "text" ? READ : documentProblemTexts[read.problem];
  },
  template: async (_name, bytes) => {
    try {
      openTemplate(bytes);
      return READ;
    } catch (fault) {
      return fault instanceof UnusableTemplate ? templateFaults[fault.fault as "broken"]() : told(fault);
    }
  },
};

const told = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Reads one file in this process and prints what that took, as JSON. */
async function main([reader, path = ""]: readonly string[]): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const [from, begun] = [process.cpuUsage(), performance.now()];
  const says = await readers[reader as Reader](basename(path), bytes);
  const { user, system } = process.cpuUsage(from);
  const wall = performance.now() - begun;
  const peak = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 1024 / 1024;
  process.stdout.write(JSON.stringify({ says, spent: (user + system) / 1_000_000, wall: wall / 1000, peak, heap }));
}

void main(process.argv.slice(2));
