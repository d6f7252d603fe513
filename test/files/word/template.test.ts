import { strToU8, zipSync } from "fflate";
import { UnusableTemplate } from "../../../src/files/word/template";
import { templateNotes } from "../../../src/files/word/templateNotes";
import { wordReport } from "../../../src/files/word/wordReport";
import { templateFaults, templateNotes as notes } from "../../../src/text/da/wordTemplate";
import { caseReportSample } from "../../support/caseReportSample";
import { falseZip } from "../../support/falseZip";
import { letterheadOf, letterheads, letterheadWithHeader } from "../../support/letterheads";
import { openXmlFaults } from "../../support/openXml";
import { partsOf } from "../../support/xlsxPackage";

const details = { committee: "Beskæftigelses- og Integrationsudvalget", caseNumber: "2009-41873" };
const all = Object.entries(letterheads);
type Name = keyof typeof letterheads;

const filled = async (name: Name): Promise<Record<string, string>> =>
  partsOf(await wordReport(caseReportSample(), letterheads[name], { details }));
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join("");
const idsOf = (styles: string): string[] => [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id ?? "");

describe.each(all)("The letterhead %s", (name, template) => {
  test("gives a document that Word opens without repair, and the same one each time", async () => {
    const bytes = await wordReport(caseReportSample(), template, { details });
    expect(await openXmlFaults(bytes, "docx")).toEqual([]);
    expect(Buffer.compare(await wordReport(caseReportSample(), template, { details }), bytes)).toBe(0);
  });

  test("keeps every part, and gets no style", async () => {
    const [before, after] = [partsOf(template), await filled(name as Name)];
    const kept = Object.keys(before).filter((path) => !/vba/.test(path));
    expect(kept.filter((path) => !(path in after))).toEqual([]);
    expect(idsOf(after["word/styles.xml"] ?? "")).toEqual(idsOf(before["word/styles.xml"] ?? ""));
  });

  test("is a document, and holds nothing of what its placeholders said", async () => {
    const parts = await filled(name as Name);
    expect(parts["[Content_Types].xml"]).toContain(
      'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
    );
    const said = Object.entries(parts).filter(([path]) => /^word\/[^/]+\.xml$/.test(path));
    expect(said.filter(([, xml]) => wordsIn(xml).includes("{{"))).toEqual([]);
  });
});

test("Headers and footers say what they said, with the placeholders filled", async () => {
  const parts = await filled("municipality");
  expect(["header1", "header2", "header3", "footer1"].map((part) => wordsIn(parts[`word/${part}.xml`] ?? ""))).toEqual([
    "KØBENHAVNS KOMMUNE",
    "Beskæftigelses- og Integrationsforvaltningen · Halvårsrapport 2009 for resultatkontrakterne",
    "Sag 2009-41873 · lige side",
    "Bernstorffsgade 17, 1577 København V",
  ]);
  expect(parts["word/header1.xml"]).toContain('descr="Kommunens byvåben"');
});

test("The text of the letterhead stands around the report, in its order", async () => {
  const words = wordsIn((await filled("municipality"))["word/document.xml"] ?? "");
  expect(
    words.startsWith(
      "Halvårsrapport 2009 for resultatkontrakterneTil Beskæftigelses- og Integrationsudvalget den 30. juni 2009Indstilling",
    ),
  ).toBe(true);
  expect(words.endsWith("Med venlig hilsen")).toBe(true);
});

test("Headings are those of the letterhead, below its own", async () => {
  const levels = (xml: string): string[] =>
    [...xml.matchAll(/w:val="Overskrift(\d)"/g)].map(([, level]) => level ?? "");
  expect(levels((await filled("macros"))["word/document.xml"] ?? "").slice(0, 3)).toEqual(["1", "2", "3"]);
  expect(levels((await filled("agenda"))["word/document.xml"] ?? "")).toEqual(["1", "2", "3", "2", "2", "3", "2"]);
});

test("A title without a heading's level becomes the document's heading, in its own style", async () => {
  const xml = (await filled("municipality"))["word/document.xml"] ?? "";
  expect(xml).toContain('<w:pPr><w:pStyle w:val="Titel"/><w:outlineLvl w:val="0"/></w:pPr>');
  expect([...xml.matchAll(/<w:outlineLvl w:val="0"\/>/g)]).toHaveLength(1);
});

test("Without a place for the title the report begins with it", async () => {
  const xml = (await filled("english"))["word/document.xml"] ?? "";
  expect(wordsIn(xml).startsWith("Halvårsrapport 2009 for resultatkontrakterneIndstilling")).toBe(true);
});

test("An English letterhead gets Danish text, and keeps its section break and bookmark", async () => {
  const xml = (await filled("english"))["word/document.xml"] ?? "";
  const [words, danish] = [xml.match(/<w:t[ >]/g)?.length ?? 0, xml.match(/<w:lang w:val="da-DK"\/>/g)?.length ?? 0];
  expect(danish).toBeGreaterThan(words * 0.7);
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(2);
  expect(xml).toContain('<w:bookmarkStart w:id="3" w:name="Start"/>');
});

test("A content control keeps its name, and is no longer bound, for plain text only or showing its prompt", async () => {
  const xml = (await filled("controls"))["word/document.xml"] ?? "";
  expect([...xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag)).toEqual(["titel", "udvalg", "rapport"]);
  const [, report = ""] = xml.split('<w:tag w:val="rapport"/>');
  expect(report.slice(0, report.indexOf("</w:sdtPr>"))).toBe('<w:id w:val="13"/>');
});

test("A section in a cell is as wide as the cell", async () => {
  const xml = (await filled("agenda"))["word/document.xml"] ?? "";
  const cell = xml.slice(xml.indexOf("Sagsfremstilling"));
  expect(Number(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/.exec(cell)?.[1])).toBeLessThanOrEqual(7638 - 216);
});

test("A section break in the placeholder's own paragraph gives the width of its page, not of the next", async () => {
  const xml = (await filled("english"))["word/document.xml"] ?? "";
  expect(Number(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/.exec(xml)?.[1])).toBeLessThanOrEqual(11906 - 2 * 1134);
});

test("Macros are left out, with all that names them", async () => {
  const parts = await filled("macros");
  expect(Object.keys(parts).filter((path) => /vba/.test(path))).toEqual([]);
  expect(parts["word/_rels/document.xml.rels"]).not.toContain("vba");
});

describe("A template is refused", () => {
  const ole = (name: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const bomb = (): Uint8Array => falseZip({ "word/document.xml": new Uint8Array(210 * 1024 * 1024) });
  const refused = async (template: Uint8Array): Promise<string> => {
    const fault = await wordReport(caseReportSample(), template).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(fault instanceof UnusableTemplate)) throw new Error(`not refused: ${String(fault)}`);
    return templateFaults[fault.fault](fault.subject);
  };

  test.each<[string, () => Uint8Array, string]>([
    [
      "that is text",
      () => strToU8("Kære udvalg {{rapport}}"),
      "Skabelonen er ikke en Word-fil. Vælg en fil, der ender på .docx, .dotx eller .docm.",
    ],
    [
      "that is empty",
      () => new Uint8Array(),
      "Skabelonen er ikke en Word-fil. Vælg en fil, der ender på .docx, .dotx eller .docm.",
    ],
    [
      "that is another zip",
      () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }),
      "Skabelonen er ikke en Word-fil. Vælg en fil, der ender på .docx, .dotx eller .docm.",
    ],
    [
      "with a password",
      () => ole("EncryptedPackage"),
      "Skabelonen er krypteret med en adgangskode. Fjern adgangskoden i Word under Filer > Oplysninger > Beskyt dokument, og vælg den igen.",
    ],
    [
      "of an old Word",
      () => ole("WordDocument"),
      "Skabelonen er i Words gamle format (.doc). Åbn den i Word, gem den som .docx eller .dotx, og vælg den.",
    ],
    [
      "of 50 MB",
      () => new Uint8Array(50 * 1024 * 1024),
      "Skabelonen fylder over 20 MB. Gør dens billeder mindre i Word, eller vælg en anden skabelon.",
    ],
    [
      "that unpacks to over 200 MB",
      bomb,
      "Skabelonen pakker ud til over 200 MB og læses ikke. Gør dens billeder mindre i Word, eller vælg en anden skabelon.",
    ],
    [
      "that is cut off",
      () => letterheads.municipality.slice(0, 3000),
      "Skabelonen kan ikke læses; filen er beskadiget. Åbn den i Word, gem den igen, og vælg den nye fil.",
    ],
    [
      "without a place",
      () => letterheadOf("Kære udvalg", "{{titel}}"),
      "Skabelonen har ingen plads til rapporten. Skriv {{rapport}} i et afsnit for sig, hvor rapporten skal stå, gem skabelonen, og vælg den igen.",
    ],
    [
      "whose place has other text",
      () => letterheadOf("Her er {{rapport}}"),
      "{{rapport}} står sammen med anden tekst i skabelonen. Giv den et afsnit for sig selv, gem skabelonen, og vælg den igen.",
    ],
    [
      "whose place is in a header",
      () => letterheadWithHeader("{{bilag}}", "{{rapport}}"),
      "{{bilag}} står i skabelonens sidehoved, sidefod eller en note. Flyt den ind i selve teksten, gem skabelonen, og vælg den igen.",
    ],
  ])("%s", async (_name, template, message) => {
    expect(await refused(template())).toBe(message);
  });
});

describe("Of a template is told", () => {
  const report = caseReportSample();
  const withoutAmendments = caseReportSample({ sections: report.sections.filter(({ id }) => id !== "amendments") });

  test.each<[string, Uint8Array, typeof report, readonly string[]]>([
    ["nothing where all is well", letterheads.municipality, report, []],
    [
      "what it lacks",
      letterheadOf("{{indstilling}}", "{{bilag}}", "{{løsning}}", "{{proces}}", "{{økonomi}}", "{{kontrakt}}"),
      report,
      ["Skabelonen har ingen plads til {{problemstilling}} og {{ændringer}}, så de afsnit er ikke med i dokumentet."],
    ],
    [
      "what is not known",
      letterheadOf("{{rapport}}", "{{journalnr}} {{titel}}"),
      report,
      ["Skabelonen har en pladsholder, som ikke kendes: {{journalnr}}. Den står i dokumentet, som den er."],
    ],
    [
      "what stands twice",
      letterheadOf("{{rapport}}", "{{rapport}}"),
      report,
      ["{{rapport}} står flere gange i skabelonen, så det samme indhold står flere gange i dokumentet."],
    ],
    [
      "what stands beside the whole",
      letterheadOf("{{rapport}}", "{{bilag}}"),
      report,
      ["Skabelonen har både {{rapport}} og {{bilag}}, så det afsnit står to gange i dokumentet."],
    ],
    [
      "what has nothing to hold",
      letterheads.agenda,
      withoutAmendments,
      ["Denne rapport har intet til {{ændringer}}. Pladsen er tom i dokumentet."],
    ],
    [
      "what nobody has said",
      letterheads.controls,
      report,
      ["Der er ikke noget at skrive ved {{udvalg}}, så pladsen er tom i dokumentet. Skriv det i Word."],
    ],
    [
      "that macros are left out",
      letterheads.macros,
      report,
      [
        "Skabelonens makroer er ikke taget med, for et Word-dokument (.docx) kan ikke rumme dem. Alt andet i skabelonen er med.",
      ],
    ],
  ])("%s", (_name, template, of, told) => {
    expect(
      templateNotes(of, template, template === letterheads.controls ? {} : details).map(({ code, placeholders }) =>
        notes[code](placeholders),
      ),
    ).toEqual(told);
  });
});

test("What is not known stays in the document as it was", async () => {
  const parts = partsOf(await wordReport(caseReportSample(), letterheadOf("{{rapport}}", "{{journalnr}}")));
  expect(wordsIn(parts["word/document.xml"] ?? "")).toContain("{{journalnr}}");
});
