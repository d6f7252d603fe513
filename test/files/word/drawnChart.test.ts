import { strToU8, unzipSync, zipSync } from "fflate";
import { readWord } from "../../../src/files/documents/word";
import { wordReport } from "../../../src/files/word/wordReport";
import { caseReportSample } from "../../support/caseReportSample";
import { letterheads } from "../../support/letterheads";
import { openXmlFaults } from "../../support/openXml";
import { partsOf } from "../../support/xlsxPackage";

const ALTERNATIVE =
  /<mc:AlternateContent ([^>]*)><mc:Choice Requires="(\w+)">(.*?)<\/mc:Choice><mc:Fallback>(.*?)<\/mc:Fallback><\/mc:AlternateContent>/g;
const valueIn = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? "";

/** The charts of a document: what they require, and of the chart and its picture the size, the texts and the parts. */
function chartsIn(parts: Readonly<Record<string, string>>) {
  const rels = parts["word/_rels/document.xml.rels"] ?? "";
  const target = (id: string): string =>
    valueIn(
      [...rels.matchAll(/<Relationship [^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))?.[0] ?? "",
      /Target="([^"]*)"/,
    );
  return [...(parts["word/document.xml"] ?? "").matchAll(ALTERNATIVE)].map(
    ([, known = "", prefix = "", ...drawings]) => {
      const [chart, picture] = drawings.map((xml) => ({
        size: valueIn(xml, /<wp:extent ([^>]*)\/>/),
        id: valueIn(xml, /<wp:docPr id="(\d+)"/),
        name: valueIn(xml, /<wp:docPr [^>]*name="([^"]*)"/),
        sentence: valueIn(xml, /<wp:docPr [^>]*descr="([^"]*)"/),
        parts: [...xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id = ""]) => target(id)),
      }));
      return { requires: valueIn(known, new RegExp(`xmlns:${prefix}="([^"]*)"`)), chart, picture };
    },
  );
}

const sentence = "Ved udgangen af juni er der 318 af 325 forventede forløb; prognosen er 636 af 650 ved årets udgang.";

test("A chart is Word's own where Word 2010 and later read it, and else a picture of the same size and words", async () => {
  const charts = chartsIn(partsOf(await wordReport(caseReportSample(), null)));
  const [name, other] = ["Mål 1.2: Virksomhedspraktik i 2009", "Mål 1.2: Virksomhedspraktik, kontraktens figur"];
  const requires = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
  const size = 'cx="5943600" cy="1962150"';
  expect(charts).toEqual([
    {
      requires,
      chart: { size, id: "1", name, sentence, parts: ["charts/chart1.xml"] },
      picture: { size, id: "2", name, sentence, parts: ["media/graf1.emf", "media/graf1.svg"] },
    },
    {
      requires,
      chart: { size, id: "3", name: other, sentence, parts: ["charts/chart2.xml"] },
      picture: { size, id: "4", name: other, sentence, parts: ["media/graf2.emf", "media/graf2.svg"] },
    },
  ]);
});

test.each(Object.entries(letterheads))(
  "In the letterhead %s each chart has its part and its pictures",
  async (_name, template) => {
    const bytes = await wordReport(caseReportSample(), template);
    const parts = partsOf(bytes);
    const charts = chartsIn(parts);
    expect(charts.length).toBeGreaterThan(0);
    const own = charts.flatMap(({ chart, picture }) => [...(chart?.parts ?? []), ...(picture?.parts ?? [])]);
    expect(own).toHaveLength(charts.length * 3);
    expect(own.filter((path) => !(`word/${path}` in unzipSync(bytes)))).toEqual([]);
  },
);

test("A template's own picture of the same name stays", async () => {
  const own = strToU8("<svg xmlns='http://www.w3.org/2000/svg'/>");
  const template = zipSync({ ...unzipSync(letterheads.municipality), "word/media/graf1.svg": own });
  const bytes = await wordReport(caseReportSample(), template);
  expect(await openXmlFaults(bytes, "docx")).toEqual([]);
  expect(unzipSync(bytes)["word/media/graf1.svg"]).toEqual(own);
  expect(chartsIn(partsOf(bytes)).map(({ picture }) => picture?.parts[0])).toEqual([
    "media/graf2.emf",
    "media/graf3.emf",
  ]);
});

test("Our own reader reads what stands around a chart once, and nothing of its picture", async () => {
  const read = await readWord(await wordReport(caseReportSample(), null));
  if (read.kind !== "text") throw new Error(read.problem);
  expect(read.text.split("Virksomhedspraktik, kontraktens figur")).toHaveLength(2);
  expect(read.text).not.toContain("Målt, lagt sammen");
});
