import { Workbook } from "@cj-tech-master/excelts";
import { sheetMetrics, sizeOf } from "../../../workbench/page/model/sheetMetrics";
import { fittedText } from "../../../workbench/page/model/fitted";
import { contrast, readable } from "../../../workbench/page/model/readable";
import { numberWidth } from "../../../workbench/page/model/textWidth";

function shown(value: string | number | boolean | Date, format: string | null, characters: number): string {
  const cell = new Workbook().addWorksheet("Mål").getCell("A1");
  cell.value = value;
  if (format !== null) cell.numFmt = format;
  return fittedText(cell, (text) => text.length <= characters);
}

test.each<[value: string | number | boolean | Date, format: string | null, room: number, text: string]>([
  [0.774193548, null, 11, "0,774193548"],
  [0.774193548, null, 6, "0,7742"],
  [0.774193548, null, 3, "0,8"],
  [0.774193548, null, 1, "1"],
  [-12.5, null, 4, "-13"],
  [412854, null, 6, "412854"],
  [412854, null, 5, "4E+05"],
  [412854, null, 4, "####"],
  [0.00001234, null, 7, "1,2E-05"],
  [0.00001234, null, 3, "0"],
  [412854, "#,##0", 7, "412.854"],
  [412854, "#,##0", 6, "######"],
  [0.774, "0.0%", 5, "77,4%"],
  [0.774, "0.0%", 4, "####"],
  [new Date("2009-12-31"), "dd-mm-yyyy", 10, "31-12-2009"],
  [new Date("2009-12-31"), "dd-mm-yyyy", 9, "#########"],
  [true, null, 3, "###"],
  ["Målopfyldelse", null, 3, "Målopfyldelse"],
])("%p with the format %s shows in %i characters as %s", (value, format, room, text) => {
  expect(shown(value, format, room)).toBe(text);
});

test("a column of ten characters has room for ten digits of Calibri 11, and not for eleven", () => {
  const sheet = new Workbook().addWorksheet("Mål");
  sheet.getColumn(1).width = 10.71;
  const width = sizeOf(sheetMetrics(sheet, 1, 1).columns, 1) - 5;
  expect([numberWidth("1234567890", 11, false) <= width, numberWidth("12345678901", 11, false) <= width]).toEqual([
    true,
    false,
  ]);
});

test("a row is as high as what it holds now, unless somebody gave it a height", () => {
  const sheet = new Workbook().addWorksheet("Mål");
  sheet.getRow(1).height = 60;
  Object.assign(sheet.getRow(2), { height: 60, customHeight: true });
  const { rows } = sheetMetrics(sheet, 1, 1);
  expect([sizeOf(rows, 1), sizeOf(rows, 2), sizeOf(rows, 3)]).toEqual([20, 80, 20]);
});

test.each<[colour: string, background: string]>([
  ["#000000", "#1E1E1E"],
  ["#57606A", "#1E1E1E"],
  ["#A11D2B", "#1E1E1E"],
  ["#FFFFFF", "#FFC000"],
  ["#12324F", "#1E1E1E"],
])("%s on %s is changed until it can be read", (colour, background) => {
  expect(contrast(readable(colour, background), background)).toBeGreaterThanOrEqual(4.5);
});

test("a colour that can be read is left alone", () => {
  expect([readable("#0C3B2E", "#BFE5C8"), readable("#FFFFFF", "#A11D2B")]).toEqual(["#0C3B2E", "#FFFFFF"]);
});
