import { drawReport } from "../../../src/app/reports/drawReport";
import { caseHeadings } from "../../../src/text/da/caseTerms";
import { caseRows } from "../../../src/sheets/tables/caseSettings";
import { readSettingCells, settingTable } from "../../../src/sheets/tables/settings";
import { reportOf } from "../../support/caseReports";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { reportSheet } from "../../support/reportSheet";
import { table } from "../../support/tables";
import { emptyYear } from "../../support/yearBook";
import { sampleRows } from "../../../workbench/sample/sampleRows";

const settings = (rows: Readonly<Record<string, string>>) =>
  table(
    "Indstillinger",
    Object.entries(rows).map(([Indstilling, Værdi]) => ({ Indstilling, Værdi })),
  );
const core = Object.entries(sampleRows())
  .filter(([name]) => name !== "Indstillinger")
  .map(([name, rows]) => table(name, rows));
const workbookWith = (rows: Readonly<Record<string, string>>) =>
  inMemoryWorkbook([...core, settings(rows), ...emptyYear()]);

test("A committee case has the headings and the committee that Indstillinger names", async () => {
  const { sections, committee } = await reportOf(
    workbookWith({
      "Overskrift: Problemstilling": "Baggrund",
      "overskrift:  løsning": "Sagsfremstilling",
      "Overskrift: Økonomi": "",
      Udvalg: "Beskæftigelses- og Integrationsudvalget",
    }),
    "halfYear",
  );
  expect(sections.map(({ heading }) => heading)).toEqual([
    "Indstilling",
    "Baggrund",
    "Sagsfremstilling",
    "Ændringer og rettelser",
    "Videre proces",
    "Økonomi",
    "Bilag: Alle mål",
  ]);
  expect(committee).toBe("Beskæftigelses- og Integrationsudvalget");
});

test("The sheet has the same headings as the document", async () => {
  const sheet = reportSheet(workbookWith({ "Overskrift: Løsning": "Sagsfremstilling" }));
  await drawReport(sheet, { kind: "halfYear", contracts: null, asOf: null }, () => "2010-12-31");
  const cells = sheet.cells.flat();
  expect([cells.includes("Sagsfremstilling"), cells.includes("Løsning")]).toEqual([true, false]);
});

test("A report that goes to no committee keeps its own headings", async () => {
  const { sections, committee } = await reportOf(
    workbookWith({ "Overskrift: Løsning": "Sagsfremstilling", Udvalg: "BIU" }),
    "monthly",
  );
  expect(sections.map(({ heading }) => heading)).not.toContain("Sagsfremstilling");
  expect(committee).toBeUndefined();
});

test("The rows that a new workbook has change nothing, and none of them is unknown", () => {
  const rows = settings(Object.fromEntries(caseRows.map(([name, value]) => [name, value])));
  const { issues, case: words } = settingTable.read(rows);
  expect(issues).toEqual([]);
  expect(words.committee).toBe("");
  expect(Object.entries(words.headings).filter(([id, text]) => caseHeadings[id as "problem"] !== text)).toEqual([]);
  expect(readSettingCells(rows).every(({ row }) => row === null)).toBe(true);
});
