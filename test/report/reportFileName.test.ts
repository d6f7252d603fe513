import { reportFileName } from "../../src/report/reportFileName";

const asOf = "2009-09-30";

test.each([
  ["Statusmøde om Skelbækgade 2009", "Statusmøde om Skelbækgade 2009 2009-09-30.docx"],
  ["Halvårsrapport for 2009 og 2010", "Halvårsrapport for 2009 og 2010 2009-09-30.docx"],
  ['Statusmøde om Job & Løn <"Øst"> 2009', "Statusmøde om Job Løn Øst 2009 2009-09-30.docx"],
  ["Statusmøde om 2023/24: A\\B|C*?", "Statusmøde om 2023 24 A B C 2009-09-30.docx"],
  ["..\u0007 / ", "Rapport 2009-09-30.docx"],
  ["CON", "Rapport CON 2009-09-30.docx"],
])("The report %j is the file %j", (title, name) => {
  expect(reportFileName({ title, asOf }, "docx")).toBe(name);
});

test.each([
  ["words", "Kontrakten om beskæftigelse ".repeat(10), 119],
  ["one word of 255 letters", "å".repeat(255), 120],
])("A title of %s is cut to what a file may be called", (_name, title, most) => {
  const name = reportFileName({ title, asOf }, "xlsx");
  expect(name.endsWith(" 2009-09-30.xlsx")).toBe(true);
  expect(name.slice(0, -" 2009-09-30.xlsx".length).length).toBeLessThanOrEqual(most);
  expect(name).not.toMatch(/ {2}|beskæftigels /);
});
