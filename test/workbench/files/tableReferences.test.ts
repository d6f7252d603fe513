import { strFromU8, unzipSync } from "fflate";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { createHost } from "../../../workbench/host/host";
import { shownReferences, storedReferences } from "../../../workbench/files/tableReferences";

test.each([
  ["[@Faktisk]-[@[Årets mål]]", "Mål[[#This Row],[Faktisk]]-Mål[[#This Row],[Årets mål]]"],
  ["Mål[@Faktisk]*2", "Mål[[#This Row],[Faktisk]]*2"],
  ["SUM([@[Jan]:[Dec]])", "SUM(Mål[[#This Row],[Jan]:[Dec]])"],
  ["SUM([Faktisk])", "SUM(Mål[Faktisk])"],
  ["SUM(Målinger[Værdi])", "SUM(Målinger[Værdi])"],
  ["COUNTA([@])", "COUNTA(Mål[#This Row])"],
  ['"[@Faktisk]"', '"[@Faktisk]"'],
  ["'[Bog 1.xlsx]Ark 1'!A1+[Bog.xlsx]Ark1!A1", "'[Bog 1.xlsx]Ark 1'!A1+[Bog.xlsx]Ark1!A1"],
])("%s in a cell of the table Mål is stored as %s", (typed, stored) => {
  expect(storedReferences(typed, "Mål")).toBe(stored);
});

test.each([
  ["Mål[[#This Row],[Faktisk]]-1", "[@Faktisk]-1"],
  ["mål[[#This Row],[Årets mål]]", "[@[Årets mål]]"],
  ["Målinger[[#This Row],[Værdi]]", "Målinger[[#This Row],[Værdi]]"],
  ["SUM(Mål[[#This Row],[Jan]:[Dec]])", "SUM(Mål[[#This Row],[Jan]:[Dec]])"],
])("%s in a cell of the table Mål is shown as %s", (stored, shown) => {
  expect(shownReferences(stored, "Mål")).toBe(shown);
});

test("a formula of a table's own row comes to the file as Excel stores it, and back as it was typed", async () => {
  const own = newWorkbook();
  const host = createHost(own.workbook, { parts: own.parts });
  own.workbook.worksheets[0]!.addTable({
    name: "Mål",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Måltal" }, { name: "Faktisk" }],
    rows: [
      [95, 96],
      [80, 72],
    ],
  });
  host.userEdit("Ark1", "C2", "=[@Faktisk]-[@Måltal]");
  const bytes = await saveXlsx(own);
  const parts = unzipSync(bytes);
  const stored = "Mål[[#This Row],[Faktisk]]-Mål[[#This Row],[Måltal]]";
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!).match(/<f>[^<]*/g)).toEqual([`<f>${stored}`, `<f>${stored}`]);
  expect(strFromU8(parts["xl/tables/table1.xml"]!)).toContain(
    `<calculatedColumnFormula>${stored}</calculatedColumnFormula>`,
  );
  const [sheet] = (await openXlsx(bytes)).workbook.worksheets;
  expect([sheet!.getCell("C3").formula, sheet!.getCell("C3").result, sheet!.getTables()[0]!.table.columns[2]]).toEqual([
    "[@Faktisk]-[@Måltal]",
    -8,
    expect.objectContaining({ name: "Kolonne1", calculatedColumnFormula: "[@Faktisk]-[@Måltal]" }),
  ]);
});
