import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";

test("a new workbook has the one sheet Ark1", () => {
  expect(newWorkbook().workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Ark1"]);
});

test("what is written is read again", async () => {
  const opened = newWorkbook();
  const sheet = opened.workbook.getWorksheet("Ark1");
  sheet!.getCell("A1").value = "Mål 1";
  sheet!.getCell("B1").value = 36;
  sheet!.getCell("C1").value = { formula: "B1/40" };

  const again = await openXlsx(await saveXlsx(opened));

  const cells = again.workbook.getWorksheet("Ark1");
  expect([cells?.getCell("A1").value, cells?.getCell("B1").value, cells?.getCell("C1").result]).toEqual([
    "Mål 1",
    36,
    0.9,
  ]);
});
