import { wordReport } from "../../../src/files/word/wordReport";
import { readWord } from "../../../src/files/documents/word";
import { readContract } from "../../../src/reading/contract/readContract";
import { caseReportSample, largeCaseReport, sampleGoals } from "../../support/caseReportSample";
import { openXmlFaults } from "../../support/openXml";
import { partsOf } from "../../support/xlsxPackage";

const details = { committee: "Beskæftigelses- og Integrationsudvalget", caseNumber: "2009-41873" };

async function documentXml(bytes: Uint8Array): Promise<string> {
  return partsOf(bytes)["word/document.xml"] ?? "";
}

/** The texts of the paragraphs of a style, in order. */
function textsOf(xml: string, style: string): string[] {
  return [...xml.matchAll(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/g)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""));
}

test("A report in our template is a document that Word opens without repair", async () => {
  expect(await openXmlFaults(await wordReport(caseReportSample(), null, { details }), "docx")).toEqual([]);
});

test("The title is the one heading of level 1, sections are of level 2, and what is in them is below", async () => {
  const xml = await documentXml(await wordReport(caseReportSample(), null, { details }));
  expect(textsOf(xml, "Overskrift1")).toEqual(["Halvårsrapport 2009 for resultatkontrakterne"]);
  expect(textsOf(xml, "Overskrift2")).toEqual([
    "Indstilling",
    "Problemstilling",
    "Løsning",
    "Ændringer",
    "Videre proces",
    "Økonomi",
    "Kontrakten for Skelbækgade 2009",
    "Bilag: Alle mål",
  ]);
  expect(textsOf(xml, "Overskrift3")).toEqual(["Mål, der afviger"]);
  expect(textsOf(xml, "Overskrift4")).toEqual(["1.2 Virksomhedspraktik"]);
});

test.each([
  ["committee, case number and date", details, ["Udvalg: ", "Sagsnummer: ", "Opgjort pr. "]],
  ["the date alone where nothing else is known", {}, ["Opgjort pr. "]],
])("Below the title stand %s", async (_name, known, labels) => {
  const xml = await documentXml(await wordReport(caseReportSample(), null, { details: known }));
  expect(["Udvalg: ", "Sagsnummer: ", "Opgjort pr. "].filter((label) => xml.includes(`>${label}<`))).toEqual(labels);
  expect(xml).toContain("30. juni 2009");
  expect(xml).not.toContain("{{");
});

test("Tables and figures are numbered, each by itself, in fields that Word can count anew", async () => {
  const xml = await documentXml(await wordReport(caseReportSample(), null));
  expect(textsOf(xml, "Billedtekst")).toEqual([
    "Tabel 1. Antal mål efter status",
    "Figur 1. Mål 1.2: Virksomhedspraktik i 2009",
    "Tabel 2. Ændringer i perioden",
    "Figur 2. Mål 1.2: Virksomhedspraktik, kontraktens figur",
    "Tabel 3. Alle mål i kontrakten",
  ]);
  expect(xml.match(/<w:fldSimple w:instr=" SEQ (?:Tabel|Figur) \\\* ARABIC "/g)).toHaveLength(5);
});

test("Each table says what it holds, repeats its header row and breaks no row over pages", async () => {
  const xml = await documentXml(await wordReport(caseReportSample(), null));
  const tables = xml.split("<w:tbl>").slice(1);
  expect(tables.map((table) => /<w:tblDescription w:val="([^"]*)"/.exec(table)?.[1])).toEqual([
    "Tabellen viser for hver kontrakt, hvor mange mål der har hver status.",
    "Tabellen viser de mål, der er ændret i perioden, med det, der stod før, og det, der står nu.",
    "Tabellen viser hvert mål med måltal, resultat og status.",
  ]);
  for (const table of tables) {
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
  }
});

test.each([
  [4000, false],
  [400, true],
])("A row of %d letters is kept on one page: %s", async (letters, isKept) => {
  const [column] = [{ header: "Bemærkning", align: "left", share: 0.3 } as const];
  const table = {
    kind: "table",
    caption: "Bemærkninger",
    description: "Tabellen viser bemærkninger.",
    columns: [column, { header: "Mål", align: "left", share: 0.7 }],
    rows: [[{ text: "a".repeat(letters) }, { text: "1.2" }]],
  } as const;
  const report = caseReportSample({
    sections: [{ id: "appendix", heading: "Bilag", contract: null, blocks: [table] }],
  });
  const rows = (await documentXml(await wordReport(report, null))).split("<w:tr>").slice(1);
  expect(rows.map((row) => row.includes("<w:cantSplit/>"))).toEqual([true, isKept]);
});

test.each([
  [25, true],
  [26, false],
])("A table of %d lines stands whole on one page: %s", async (lines, isWhole) => {
  const table = {
    kind: "table",
    caption: "Mål",
    description: "Tabellen viser mål.",
    columns: [
      { header: "Mål", align: "left", share: 0.8 },
      { header: "Nr", align: "left", share: 0.2 },
    ],
    rows: Array.from({ length: lines }, (_, at) => [{ text: "Sygefravær" }, { text: String(at) }]),
  } as const;
  const report = caseReportSample({
    sections: [{ id: "appendix", heading: "Bilag", contract: null, blocks: [table] }],
  });
  const [header, ...rows] = (await documentXml(await wordReport(report, null)))
    .split("<w:tr>")
    .slice(1)
    .map((row) => (row.split("</w:tr>")[0] ?? "").includes("<w:keepNext/>"));
  expect(header).toBe(true);
  expect(rows).toEqual(rows.map((_, at) => isWhole && at < lines - 1));
});

test("No column is narrower than its longest word while the others have room, and they fill the width", async () => {
  const table = {
    kind: "table",
    caption: "Mål",
    description: "Tabellen viser mål.",
    columns: [
      { header: "Mål", align: "left", share: 0.8 },
      { header: "Målopfyldelse", align: "right", share: 0.1 },
      { header: "Nr", align: "left", share: 0.1 },
    ],
    rows: [[{ text: "Sygefraværet nedbringes" }, { text: "77,4 %" }, { text: "3.1" }]],
  } as const;
  const report = caseReportSample({
    sections: [{ id: "appendix", heading: "Bilag", contract: null, blocks: [table] }],
  });
  const xml = await documentXml(await wordReport(report, null));
  const [goal = 0, degree = 0, nr = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(degree).toBeGreaterThanOrEqual(13 * 98 + 170);
  expect(goal).toBeGreaterThan(degree * 3);
  expect(11906 - 1418 - 1134 - (goal + degree + nr)).toBeLessThanOrEqual(3);
});

test("Status stands with its symbol and word, on its colour", async () => {
  const xml = await documentXml(await wordReport(caseReportSample(), null));
  const cell = xml.split("<w:tc>").find((each) => each.includes("✖ Bagud"));
  expect(cell).toContain('w:fill="A11D2B"');
  expect(cell).toContain('<w:color w:val="FFFFFF"/>');
});

test.each([
  { text: "354 mod -25 forventet, altså -54,0 %", written: "354 mod \u221225 forventet, altså \u221254,0\u00a0%" },
  { text: "-3,6", written: "\u22123,6" },
  { text: "mindst 36 pct. af 7 måneder", written: "mindst 36\u00a0pct. af 7 måneder" },
  { text: "mellem (-2 og 2)", written: "mellem (\u22122 og 2)" },
  { text: "fristen er 31. december 2009", written: "fristen er 31.\u00a0december 2009" },
  { text: "sag 2009-114 i 2008-2010, e-mail - 5 stk.", written: "sag 2009-114 i 2008-2010, e-mail - 5 stk." },
])("A line breaks neither after a minus, nor before a per cent or a month: $text", async ({ text, written }) => {
  const [section] = caseReportSample().sections;
  if (section === undefined) throw new Error("no section");
  const sections = [{ ...section, blocks: [{ kind: "paragraph", role: "text", text } as const] }];
  const xml = await documentXml(await wordReport(caseReportSample({ sections }), null));
  expect(xml).toContain(`>${written}<`);
});

test("A goal's heading, sentences and chart stay together; what follows the chart does not hold on to the next", async () => {
  const block = caseReportSample()
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === "chart");
  const [section] = caseReportSample().sections;
  if (section === undefined || block === undefined) throw new Error("no chart");
  const said = (text: string, role: "lead" | "text") => ({ kind: "paragraph", role, text }) as const;
  const blocks = [
    said("Før målet.", "text"),
    { kind: "heading", level: 3, text: "Mål 1.2" } as const,
    said("Bagud.", "lead"),
    said("Udviklingen er dårligere.", "text"),
    block,
    said("Bemærkning: ingen.", "text"),
  ];
  const xml = await documentXml(await wordReport(caseReportSample({ sections: [{ ...section, blocks }] }), null));
  const holds = (words: string): boolean | undefined =>
    xml
      .split("<w:p>")
      .find((each) => each.includes(words))
      ?.includes("<w:keepNext/>");
  expect(
    ["Før målet.", "Mål 1.2", "Bagud.", "Udviklingen er dårligere.", "Bemærkning: ingen."].map((words) => holds(words)),
  ).toEqual([false, true, true, true, false]);
});

test("Last year's line is a series of Word's chart, on the months of this year", async () => {
  const lastYear = [
    { month: 1, value: 49, date: "2009-01-31", then: "2008-01-31" },
    { month: 12, value: 602, date: "2009-12-31", then: "2008-12-31" },
  ] as const;
  const sections = caseReportSample().sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "chart" ? { ...block, of: { ...block.of, lastYear } } : block,
    ),
  }));
  const chart = partsOf(await wordReport(caseReportSample({ sections }), null))["word/charts/chart1.xml"] ?? "";
  const last = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([series]) => series).at(-1) ?? "";
  expect(/<c:tx>.*?<c:v>([^<]*)</.exec(last)?.[1]).toBe("Sidste år");
  const points = [...(/<c:val>.*<\/c:val>/.exec(last)?.[0] ?? "").matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)];
  expect(points.map(([, at, value]) => [Number(at), Number(value)])).toEqual([
    [1, 49],
    [12, 602],
  ]);
});

test("A chart is Word's own, holds the figures of the report, and says them in a sentence", async () => {
  const parts = partsOf(await wordReport(caseReportSample(), null));
  const chart = parts["word/charts/chart1.xml"] ?? "";
  const values = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([series]) => ({
    name: /<c:tx>.*?<c:v>([^<]*)</.exec(series)?.[1],
    values: [...(/<c:val>.*<\/c:val>/.exec(series)?.[0] ?? "").matchAll(/<c:v>([^<]*)</g)].map(([, v]) => Number(v)),
  }));
  expect(values).toEqual([
    { name: "Målt, lagt sammen", values: [52, 108, 171, 219, 266, 318] },
    { name: "Forventet", values: [0, 325, 650] },
    { name: "Måltal", values: [650, 650] },
    { name: "Prognose", values: [318, 636] },
    { name: "Prognose, lav", values: [598] },
    { name: "Prognose, høj", values: [674] },
  ]);
  expect(Object.keys(parts).filter((path) => path.endsWith(".xlsx"))).toHaveLength(2);
  expect(parts["word/document.xml"]).toContain(
    'descr="Ved udgangen af juni er der 318 af 325 forventede forløb; prognosen er 636 af 650 ved årets udgang."',
  );
});

/** Everything that fake timers would replace, but for the date. */
const CLOCKS = [
  ...(["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "clearImmediate"] as const),
  ...(["nextTick", "queueMicrotask", "performance", "hrtime"] as const),
];

test("The same report is the same file, byte for byte, whatever was made before it and whenever", async () => {
  const first = await wordReport(caseReportSample(), null, { details });
  await wordReport(largeCaseReport(3, 2), null);
  // A zip tells the time of its parts in steps of two seconds.
  jest.useFakeTimers({ now: Date.now() + 3_600_000, doNotFake: CLOCKS });
  const again = await wordReport(caseReportSample(), null, { details }).finally(() => jest.useRealTimers());
  expect(Buffer.compare(again, first)).toBe(0);
});

test("Our own reader finds every goal of the appendix again", async () => {
  const report = caseReportSample();
  const read = await readWord(await wordReport(report, null));
  if (read.kind !== "text") throw new Error(read.problem);
  const { goals } = readContract(read);
  const appendix = goals.slice(-sampleGoals.length);
  expect(appendix.map(({ nr, part }) => `${nr}${part}`)).toEqual(sampleGoals.map(({ nr, part }) => `${nr}${part}`));
});

test.each([
  ["Tal < 5 & »6« \"7\" 'otte'", "Tal &lt; 5 &amp; »6« "],
  ["{{titel}} og {{bilag}}", "{{titel}} og {{bilag}}"],
  ["Lyd\u0007 og \uD800 halve tegn", "Lyd og \uFFFD halve tegn"],
])("The words %j stand as they are", async (words, written) => {
  const report = caseReportSample({
    sections: [
      {
        id: "problem",
        heading: "Problemstilling",
        contract: null,
        blocks: [{ kind: "paragraph", role: "text", text: words }],
      },
    ],
  });
  const bytes = await wordReport(report, null);
  expect(await documentXml(bytes)).toContain(written);
  expect(await openXmlFaults(bytes, "docx")).toEqual([]);
});

describe("A report of 150 goals and 30 charts", () => {
  test("tells how far it is", async () => {
    const steps: number[] = [];
    await wordReport(largeCaseReport(), null, { progress: (done, total) => steps.push(done / total) });
    expect(steps.length).toBeGreaterThan(40);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  test("is given up when it is cancelled", async () => {
    const cancelling = new AbortController();
    const making = wordReport(largeCaseReport(), null, {
      signal: cancelling.signal,
      progress: (done) => done === 5 && cancelling.abort(new Error("Afbrudt")),
    });
    await expect(making).rejects.toThrow("Afbrudt");
  });
});
