import { Workbook } from "@cj-tech-master/excelts";
import { shareStyles } from "../../../workbench/files/sharedStyles";

test("cells that look alike share one style, and others keep theirs", () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Ark1");
  sheet.getCell("A1").value = 1;
  sheet.getCell("A1").style = { font: { bold: true } };
  sheet.getCell("A2").value = 2;
  sheet.getCell("A2").style = { font: { bold: true } };
  sheet.getCell("A3").value = 3;
  sheet.getCell("A3").style = { font: { bold: false } };
  shareStyles(workbook);
  expect(sheet.getCell("A2").style).toBe(sheet.getCell("A1").style);
  expect(sheet.getCell("A3").style).toEqual({ font: { bold: false } });
});

test("a date without a format stays a date beside a number that looks alike", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Ark1");
  sheet.getCell("A1").value = 1;
  sheet.getCell("A2").value = new Date(Date.UTC(2009, 2, 31));
  shareStyles(workbook);
  const again = new Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  const cells = again.worksheets[0]!;
  expect([cells.getCell("A1").value, cells.getCell("A2").value]).toEqual([1, new Date(Date.UTC(2009, 2, 31))]);
});
