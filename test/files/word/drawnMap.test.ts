import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { emfPicture } from "../../../src/files/word/emfPicture";
import { svgPicture } from "../../../src/files/word/svgPicture";
import { wordReport } from "../../../src/files/word/wordReport";
import type { CaseBlock, CaseReport } from "../../../src/report/caseReport";
import { mapPicture } from "../../../src/report/map/mapPicture";
import type { Picture } from "../../../src/report/picture";
import { caseReportSample } from "../../support/caseReportSample";
import { reportOf, sampleWorkbook } from "../../support/caseReports";
import { letterheads } from "../../support/letterheads";
import { hasLibreOffice } from "../../support/libreOffice";
import { openXmlFaults } from "../../support/openXml";
import { taggedPdf } from "../../support/taggedPdf";

type MapBlock = Extract<CaseBlock, { kind: "map" }>;

const mapsIn = ({ sections }: CaseReport): MapBlock[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "map"));

const wholeYear = reportOf(sampleWorkbook(), "wholeYear", { contracts: ["Nyropsgade 2010"] });

/** The sample with the maps of Nyropsgade and nothing else. */
const withMaps = async (): Promise<CaseReport> => {
  const [section] = caseReportSample().sections;
  if (section === undefined) throw new Error("no section");
  return caseReportSample({ sections: [{ ...section, blocks: mapsIn(await wholeYear) }] });
};

test("The report of the whole year has the contract's maps in its appendix, and that of the half year has none", async () => {
  expect(mapsIn(await wholeYear).map(({ caption }) => caption)).toEqual([
    "Strategikort for Nyropsgade 2010",
    "Forandringsteori for Nyropsgade 2010: Øge adgangen til job og uddannelse for ledige",
    "Forandringsteori for Nyropsgade 2010: Øge adgangen til job og uddannelse for sygemeldte",
    "Forandringsteori for Nyropsgade 2010: Professionel service til tiden",
  ]);
  expect(mapsIn(await reportOf(sampleWorkbook(), "halfYear", { contracts: ["Nyropsgade 2010"] }))).toEqual([]);
  expect(mapsIn(await reportOf(sampleWorkbook(), "wholeYear", { contracts: ["Skelbækgade 2009"] }))).toEqual([]);
});

test("Each map is one picture in Word, SVG and EMF, with all that it says as alternative text", async () => {
  const report = await withMaps();
  const bytes = await wordReport(report, null);
  expect(await openXmlFaults(bytes, "docx")).toEqual([]);
  expect(await wordReport(report, null)).toEqual(bytes);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const described = [...xml.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)].map((each) =>
    each.slice(1),
  );
  expect(described).toEqual(mapsIn(report).map(({ caption, sentence }, at) => [`${at + 1}`, caption, sentence]));
  expect(described[0]?.[2]).toMatch(
    /^16 elementer og 18 pile\. .*»Rettidighed« fører til »Professionel service til tiden«\./,
  );
  expect(Object.keys(parts).filter((path) => path.startsWith("word/media/"))).toHaveLength(8);
  expect(xml).toContain("Strategikort for Nyropsgade 2010</w:t>");
});

test("A wide map is turned a quarter and a narrow one stands upright; none is larger than the page's text", async () => {
  const xml = strFromU8(unzipSync(await wordReport(await withMaps(), null))["word/document.xml"] ?? new Uint8Array());
  const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  expect(sizes.map(([x, y]) => [Math.round(x / 12_700), Math.round(y / 12_700)])).toEqual([
    [239, 600],
    [162, 310],
    [176, 310],
    [172, 310],
  ]);
});

const box = { kind: "box", x: 10, y: 5, width: 60, height: 20, radius: 4, fill: "#A11D2B", line: "#404040" } as const;
const words = {
  kind: "text",
  x: 40,
  y: 17,
  text: "✖ Bagud & <nu>",
  size: 9,
  colour: "#FFFFFF",
  anchor: "middle",
} as const;
const picture: Picture = { width: 100, height: 30, shapes: [box, words] };

test("The SVG has each line of text, escaped, and turns as a whole", () => {
  expect(svgPicture(picture, false)).toContain(
    '<text x="40" y="17" font-size="9" text-anchor="middle" fill="#FFFFFF">✖ Bagud &amp; &lt;nu&gt;</text>',
  );
  expect(svgPicture(picture, false)).toContain('viewBox="0 0 100 30"');
  expect(svgPicture(picture, true)).toMatch(/viewBox="0 0 30 100".*<g transform="translate\(0 100\) rotate\(-90\)">/);
});

/** The records of a metafile: type and bytes of each. */
function recordsOf(emf: Uint8Array): { type: number; bytes: Uint8Array }[] {
  const view = new DataView(emf.buffer);
  const records: { type: number; bytes: Uint8Array }[] = [];
  for (let at = 0; at < emf.length;) {
    const [type, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    records.push({ type, bytes: emf.slice(at, at + size) });
    at += size;
  }
  return records;
}
const numbersIn = (bytes: Uint8Array | undefined, from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) =>
    new DataView((bytes ?? new Uint8Array()).buffer).getInt32(from + at * 4, true),
  );

test("The EMF's header counts its bytes and records, and its frame is the size of the picture", () => {
  const emf = emfPicture(picture, false);
  const records = recordsOf(emf);
  const [head] = records;
  expect(numbersIn(head?.bytes, 8, 8)).toEqual([0, 0, 1999, 599, 0, 0, 3528, 1058]);
  expect(numbersIn(head?.bytes, 40, 4)).toEqual([0x464d4520, 0x10000, emf.length, records.length]);
  expect(records.at(-1)?.type).toBe(14);
  // The same box upright and turned: its left side is down, and its lower side is to the right.
  const rounded = (turned: boolean) => recordsOf(emfPicture(picture, turned)).find(({ type }) => type === 44)?.bytes;
  expect(numbersIn(rounded(false), 8, 4)).toEqual([200, 100, 1400, 500]);
  expect(numbersIn(rounded(true), 8, 4)).toEqual([100, 600, 500, 1800]);
});

test("The EMF writes symbols in a font that has them, and all else in Arial, one after the other", () => {
  const records = recordsOf(emfPicture(picture, false));
  const textAt = (bytes: Uint8Array, from: number, to: number): string =>
    new TextDecoder("utf-16le").decode(bytes.slice(from, to)).replace(/\0+$/, "");
  const fonts = records.filter(({ type }) => type === 82).map(({ bytes }) => textAt(bytes, 40, 104));
  expect(fonts).toEqual(["Segoe UI Symbol", "Arial"]);
  const texts = records
    .filter(({ type }) => type === 84)
    .map(({ bytes }) => textAt(bytes, 76, 76 + (numbersIn(bytes, 44, 1)[0] ?? 0) * 2));
  expect(texts).toEqual(["✖", " Bagud & <nu>"]);
});

test("A sign of two units of UTF-16 is one sign with one width", () => {
  const [text] = recordsOf(emfPicture({ ...picture, shapes: [{ ...words, text: "\u{1F600}" }] }, false)).filter(
    ({ type }) => type === 84,
  );
  expect(numbersIn(text?.bytes, 44, 1)).toEqual([2]);
  expect(numbersIn(text?.bytes, 80, 2)).toEqual([180, 0]);
});

test("Every line of the layout is in the picture", async () => {
  const [map] = mapsIn(await wholeYear);
  if (map === undefined) throw new Error("no map");
  const { boxes, bands } = map.of.layout;
  const said = mapPicture(map.of).shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
  expect(said.toSorted()).toEqual(
    [...bands.flatMap(({ lines }) => lines), ...boxes.flatMap(({ name, note }) => [...name, ...note])].toSorted(),
  );
});

test("A template's own pictures stay, also of the same name", async () => {
  const parts = unzipSync(letterheads.municipality);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const own = strToU8("<svg xmlns='http://www.w3.org/2000/svg'/>");
  const template = zipSync({
    ...parts,
    "word/media/kort1.svg": own,
    "[Content_Types].xml": strToU8(
      types.replace(/<Types[^>]*>/, (tag) => `${tag}<Default Extension="SVG" ContentType="image/svg+xml"/>`),
    ),
  });
  const bytes = await wordReport(await withMaps(), template);
  expect(await openXmlFaults(bytes, "docx")).toEqual([]);
  const made = unzipSync(bytes);
  expect(made["word/media/kort1.svg"]).toEqual(own);
  expect(Object.keys(made).filter((path) => /kort\d\.svg$/.test(path))).toHaveLength(5);
});

if (hasLibreOffice())
  test("As a PDF with tags each map is a figure with its alternative text", async () => {
    const report = await withMaps();
    const pdf = taggedPdf(await wordReport(report, null));
    expect(pdf.alts.map((alt) => alt.slice(0, 120))).toEqual(
      mapsIn(report).map(({ sentence }) => expect.stringContaining(sentence.slice(0, 60))),
    );
  }, 60_000);
else test.todo("As a PDF with tags each map is a figure: LibreOffice is missing");
