import { wordReport } from "../../../src/files/word/wordReport";
import { caseReportSample } from "../../support/caseReportSample";
import { hasLibreOffice } from "../../support/libreOffice";
import { taggedPdf } from "../../support/taggedPdf";

const levels = (roles: readonly string[]): number[] =>
  roles.flatMap((role) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);

if (hasLibreOffice())
  test("As a PDF with tags a report has its language, one H1, no level left out, and headings in each table", async () => {
    const pdf = taggedPdf(await wordReport(caseReportSample(), null));
    expect(pdf.language).toBe("da-DK");
    expect(pdf.title).toBe("Halvårsrapport 2009 for resultatkontrakterne");
    expect(levels(pdf.roles)).toEqual([1, 2, 2, 2, 3, 4, 2, 2, 2, 2, 2]);
    expect(pdf.tables.length).toBeGreaterThanOrEqual(3);
    expect(pdf.tables.filter((roles) => !roles.includes("TH"))).toEqual([]);
    expect(pdf.roles.filter((role) => role === "Figure")).toHaveLength(2);
  }, 60_000);
else test.todo("As a PDF with tags a report has its headings: LibreOffice is missing");
