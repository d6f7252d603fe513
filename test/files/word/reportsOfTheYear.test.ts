import { readWord } from "../../../src/files/documents/word";
import { wordReport } from "../../../src/files/word/wordReport";
import { readContract } from "../../../src/reading/contract/readContract";
import type { CaseBlock, CaseReport, ReportKind } from "../../../src/report/caseReport";
import { reportOf, sampleWorkbook } from "../../support/caseReports";
import { openXmlFaults } from "../../support/openXml";
import { partsOf } from "../../support/xlsxPackage";

const KINDS: readonly ReportKind[] = ["statusMeeting", "halfYear", "wholeYear", "monthly", "overview", "matrix"];

/** What each paragraph of a block says; a caption without its number. */
function textsOf(block: CaseBlock): string[] {
  if (block.kind === "list") return [...block.items];
  if (block.kind === "map" || block.kind === "chart") return [block.caption];
  if (block.kind !== "table") return [block.text];
  if (block.rows.length === 0) return [];
  return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat().map(({ text }) => text)];
}

const saidBy = ({ title, sections }: CaseReport): string[] => [
  title,
  "Opgjort pr. ",
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
];

/** The paragraphs of a document, without the numbers of captions. */
function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""))
    .map((text) =>
      text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    )
    .map((text) => text.replace(/^(?:Tabel|Figur) \d+\. /, ""))
    .filter((text) => text !== "");
}

/** Word has a minus where the report has a hyphen before a figure, and spaces that no line breaks at. */
const untypeset = (text: string): string => text.replaceAll("\u2212", "-").replaceAll("\u00a0", " ");

test.each(KINDS)("The report %s says in Word what it says, in its order, and nothing else", async (kind) => {
  const report = await reportOf(sampleWorkbook(), kind);
  const bytes = await wordReport(report, null);
  expect(await openXmlFaults(bytes, "docx")).toEqual([]);
  const said = paragraphsOf(partsOf(bytes)["word/document.xml"] ?? "").map((text) =>
    untypeset(text.replace(/^(Opgjort pr\. ).*$/, "$1")),
  );
  const inOrder = saidBy(report)
    .filter((text) => text !== "")
    .map(untypeset);
  expect(said).toEqual(inOrder);
});

test("The charts of the half-year report hold the figures of the report, and no others", async () => {
  const report = await reportOf(sampleWorkbook(), "halfYear");
  const parts = partsOf(await wordReport(report, null));
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.of] : [])),
  );
  expect(charts.length).toBeGreaterThan(5);
  charts.forEach(({ measured, expected, targets, forecast }, at) => {
    const xml = parts[`word/charts/chart${at + 1}.xml`] ?? "";
    const values = [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([val]) =>
      [...val.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => Number(value)),
    );
    const own = [measured, ...expected].flat().map(({ value }) => value);
    const ends = forecast === null ? [] : [forecast.from.value, forecast.value, forecast.low, forecast.high];
    expect(new Set(values)).toEqual(new Set([...own, ...targets, ...ends].filter((value) => value !== null)));
  });
});

test("Our own reader finds every goal of the half-year report's appendix again", async () => {
  const report = await reportOf(sampleWorkbook(), "halfYear", { contracts: ["Nyropsgade 2010"] });
  const appendix = report.sections.find(({ id }) => id === "appendix");
  const table = appendix?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  const wanted = table.rows.map(([nr, goal]) => [nr?.text, goal?.text]);
  const read = await readWord(await wordReport({ ...report, sections: report.sections.slice(-1) }, null));
  if (read.kind !== "text") throw new Error(read.problem);
  const { goals } = readContract(read);
  expect(goals.map(({ nr, part, text }, at) => [`${nr}${part}`, text.slice(0, wanted[at]?.[1]?.length)])).toEqual(
    wanted,
  );
});
