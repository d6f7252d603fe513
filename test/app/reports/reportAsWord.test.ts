import { reportAsWord } from "../../../src/app/reports/reportAsWord";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import { caseReportSample } from "../../support/caseReportSample";
import { letterheadOf, letterheads } from "../../support/letterheads";
import { partsOf } from "../../support/xlsxPackage";

test("A report becomes a document named after it; of our own template there is nothing to tell", async () => {
  const { name, bytes, notes } = await reportAsWord(caseReportSample(), null);
  expect(name).toBe("Halvårsrapport 2009 for resultatkontrakterne 2009-06-30.docx");
  expect(notes).toEqual([]);
  expect(Object.keys(partsOf(bytes))).toContain("word/charts/chart1.xml");
});

test("What a letterhead lacks is told in a sentence, and the document is made", async () => {
  const { bytes, notes } = await reportAsWord(caseReportSample(), letterheads.macros);
  expect(notes).toEqual([
    "Skabelonens makroer er ikke taget med, for et Word-dokument (.docx) kan ikke rumme dem. Alt andet i skabelonen er med.",
  ]);
  expect(bytes.length).toBeGreaterThan(10_000);
});

test("A template that cannot be used is refused with what to do", async () => {
  const fault = await reportAsWord(caseReportSample(), letterheadOf("Kære udvalg")).catch((thrown: unknown) => thrown);
  expect(refusalMessage(fault)).toBe(
    "Skabelonen har ingen plads til rapporten. Skriv {{rapport}} i et afsnit for sig, hvor rapporten skal stå, gem skabelonen, og vælg den igen.",
  );
});
