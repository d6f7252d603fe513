import { readFileSync } from "node:fs";
import { openedSheet } from "../../../src/app/imports/openFigureFile";
import { readWorkbookTable } from "../../../src/app/imports/readFigureFile";
import { readBySources } from "../../../src/app/sources/readBySources";
import { sourcesFor } from "../../../src/app/sources/sourcesFor";
import type { Source } from "../../../src/domain/source";
import type { CellValue } from "../../../src/sheets/cells/sheetTable";
import { periodName } from "../../../src/text/da/periodName";
import { memory } from "../../support/memory";
import { office } from "../../support/officeFigures";

/** The snippets of the guide, which no Excel has run: each as its lines, in the order of the page. */
const SNIPPETS = [...readFileSync("docs/kilder.md", "utf8").matchAll(/```\n(let\n[\s\S]*?)\n```/g)].map(
  ([, text = ""]) => text,
);

test("the guide has three queries", () => expect(SNIPPETS).toHaveLength(3));

test.each(SNIPPETS.map((text, at) => ({ at, text })))(
  "query $at: its brackets close, and it gives its last step",
  ({ text }) => {
    const bare = text.replace(/"[^"]*"/g, '""');
    const open: string[] = [];
    for (const [sign] of bare.matchAll(/[()[\]{}]/g)) {
      if ("([{".includes(sign)) open.push(sign);
      else expect(`${open.pop()}${sign}`).toMatch(/^(?:\(\)|\[\]|\{\})$/);
    }
    expect(open).toEqual([]);
    const [, steps = "", result = ""] = /^let\n([\s\S]*)\nin\n\s+(\S+)$/.exec(bare) ?? [];
    const names = [...steps.matchAll(/^ {4}([\p{L}]+) =/gmu)].map(([, name]) => name);
    expect(result).toBe(names.at(-1));
    const ends = steps
      .split("\n")
      .filter((_line, at, all) => /^ {4}\S/.test(all[at + 1] ?? "") && !/^ {4}\)/.test(all[at + 1] ?? ""));
    expect(ends.every((line) => line.endsWith(","))).toBe(true);
  },
);

const book = office();
const source = (more: Partial<Source>): Source => ({
  contract: "Engby 2019",
  nr: "2.1",
  part: "",
  from: "Jobindsats",
  filter: "",
  period: "",
  value: "",
  numerator: "",
  denominator: "",
  form: "period",
  factor: 1,
  ...more,
});

test.each<{
  query: string;
  headers: string[];
  rows: CellValue[][];
  of: Partial<Source>;
  figures: string[];
  strays: number;
}>([
  {
    query: "a folder of files: texts under the files' own headings",
    headers: ["Center", "Måned", "Rettidige"],
    rows: [
      ["Engby", "2019M01", "1.310"],
      ["Havby", "2019M01", "900,5"],
      ["Engby", "2019M02", "1.300"],
    ],
    of: { filter: "Center = Engby", period: "Måned", value: "Rettidige" },
    figures: ["januar 2019: 1310", "februar 2019: 1300"],
    strays: 1,
  },
  {
    query: "a statistics bank's CSV: every year, and marks where there is no figure",
    headers: ["OMRÅDE", "TID", "INDHOLD"],
    rows: [
      ["Engby", "2018M12", "1400"],
      ["Engby", "2019M01", "1310"],
      ["Engby", "2019M02", ".."],
      ["Hele landet", "2019M01", "55120"],
    ],
    of: { filter: "OMRÅDE = Engby", period: "TID", value: "INDHOLD" },
    figures: ["januar 2019: 1310"],
    strays: 1,
  },
  {
    query: "a job-statistics API: numbers under the variables' names",
    headers: ["Område", "Periode", "Antal fuldtidspersoner"],
    rows: [
      ["Engby", "2019M01", 1310],
      ["Engby", "2019M02", 1300.5],
    ],
    of: { filter: "Område = Engby", period: "Periode", value: "Antal fuldtidspersoner" },
    figures: ["januar 2019: 1310", "februar 2019: 1300.5"],
    strays: 0,
  },
])("what a query gives is read through Kilder: $query", async ({ headers, rows, of, figures, strays }) => {
  const numberFormats = rows.map((row) => row.map(() => "General"));
  const loaded = { name: "Jobindsats", firstRow: 2, headers, rows, numberFormats };
  const own = { ...book, sources: [{ ...source(of), row: 5 }] };
  const opened = await openedSheet(memory(), readWorkbookTable(loaded, false), own);
  const read = await readBySources(opened, sourcesFor(own, "Jobindsats").usable, own);
  expect([read.open, read.faults, read.silent, read.strays.count]).toEqual([[], [], [], strays]);
  expect(read.figures.map(({ period, content }) => `${periodName(period)}: ${content.value}`)).toEqual(figures);
});
