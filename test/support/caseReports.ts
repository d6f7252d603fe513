import { readReport, type ReportChoice } from "../../src/app/reports/readReport";
import type { CaseBlock, CaseReport } from "../../src/report/caseReport";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { sampleRows } from "../../workbench/sample/sampleRows";
import { inMemoryWorkbook, type InMemoryWorkbook } from "./inMemoryWorkbook";
import { table } from "./tables";
import { emptyYear } from "./yearBook";

/** The four contracts of the sample, with the tables of the year. */
export function sampleWorkbook(): InMemoryWorkbook {
  const core = Object.entries(sampleRows()).map(([name, rows]): SheetTable => table(name, rows));
  return inMemoryWorkbook([...core, ...emptyYear()]);
}

/** A report of a workbook; of all contracts and at their own dates unless something else is asked for. */
export const reportOf = (
  workbook: InMemoryWorkbook,
  kind: ReportChoice["kind"],
  { contracts = null, asOf = null }: Partial<ReportChoice> = {},
): Promise<CaseReport> => readReport(workbook, { kind, contracts, asOf }, () => "2010-12-31");

/** A block as lines of text, as people read it. */
export function linesOf(block: CaseBlock): string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${block.text}`];
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.map((item) => `- ${item}`);
    case "table":
      return [
        `[${block.caption}]`,
        block.columns.map(({ header }) => header).join(" | "),
        ...block.rows.map((row) => row.map(({ text }) => text).join(" | ")),
      ];
    case "map":
      return [`(${block.caption}) ${block.sentence}`];
    case "chart":
      return [`(${block.caption})`];
  }
}

/** A report as lines of text. */
export const reportLines = ({ title, sections }: CaseReport): string[] => [
  title,
  ...sections.flatMap(({ heading, blocks }) => [`# ${heading}`, ...blocks.flatMap(linesOf)]),
];

/** Lines under a heading, up to the next one of the same or a higher level. */
export function under(lines: readonly string[], title: string): string[] {
  const at = lines.indexOf(title);
  if (at === -1) throw new Error(`no heading ${title} in\n${lines.join("\n")}`);
  const level = title.indexOf(" ");
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(" ") <= level);
  return end === -1 ? rest : rest.slice(0, end);
}
