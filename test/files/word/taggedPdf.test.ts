import { wordReport } from "../../../src/files/word/wordReport";
import type { CaseReport, ReportKind } from "../../../src/report/caseReport";
import { reportOf, sampleWorkbook } from "../../support/caseReports";
import { caseReportSample } from "../../support/caseReportSample";
import { letterheads } from "../../support/letterheads";
import { hasLibreOffice } from "../../support/libreOffice";
import { taggedPdf, type PdfTags } from "../../support/taggedPdf";

const levels = ({ roles }: PdfTags): number[] =>
  roles.flatMap((role) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);

/** What the figures of a report say in words, in their order. */
const sentencesIn = ({ sections }: CaseReport): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" || block.kind === "map" ? [block.sentence] : [])),
  );

/**
 * The sample with its short tables first: LibreOffice 7.4 forgets the headings of a table whose rows stay whole, where
 * it moves the table to the next page.
 */
const { sections } = caseReportSample();
const isShort = (id: string): boolean => id === "amendments";
const report = caseReportSample({
  sections: [...sections.filter(({ id }) => isShort(id)), ...sections.filter(({ id }) => !isShort(id))],
});

if (hasLibreOffice()) {
  test("As a PDF with tags a report has its language, one H1, no level left out, and headings in each table", async () => {
    const pdf = taggedPdf(await wordReport(report, null));
    expect(pdf.language).toBe("da-DK");
    expect(pdf.title).toBe("Halvårsrapport 2009 for resultatkontrakterne");
    expect(levels(pdf)).toEqual([1, 2, 2, 2, 2, 3, 4, 2, 2, 2, 2]);
    expect(pdf.tables.map((roles) => roles.indexOf("TH"))).toEqual([1, 1, 1]);
    expect(pdf.alts).toEqual(sentencesIn(report));
  }, 60_000);

  test("In a letterhead too the title is the one H1, and no level is left out", async () => {
    const pdf = taggedPdf(await wordReport(report, letterheads.municipality));
    expect(pdf.language).toBe("da-DK");
    expect(levels(pdf)).toEqual([1, 2, 2, 2, 2, 3, 4, 2, 2, 2, 2]);
    expect(pdf.alts).toEqual(sentencesIn(report));
  }, 60_000);

  test.each([
    ["statusMeeting", 17],
    ["halfYear", 17],
    ["wholeYear", 21],
    ["monthly", 0],
    ["overview", 0],
    ["matrix", 0],
  ] as const satisfies readonly [ReportKind, number][])(
    "As a PDF with tags every figure of the report %s has its alternative text",
    async (kind, count) => {
      const whole = await reportOf(sampleWorkbook(), kind);
      const pdf = taggedPdf(await wordReport(whole, null));
      expect(pdf.alts).toEqual(sentencesIn(whole));
      expect(pdf.alts).toHaveLength(count);
      expect(levels(pdf).filter((level) => level === 1)).toHaveLength(1);
    },
    60_000,
  );
} else test.todo("As a PDF with tags a report has its headings: LibreOffice is missing");
