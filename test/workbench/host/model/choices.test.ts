import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../../workbench/files/xlsx";
import { guideOf } from "../../../../workbench/page/model/choices";

const sample = openXlsx(new Uint8Array(readFileSync(join(__dirname, "../../../../samples/resultatkontrakter.xlsx"))));

test("Kontrakt is chosen among the contracts, and Nr among the goals of the row's contract", async () => {
  const { workbook } = await sample;
  const sheet = workbook.getWorksheet("Målinger");
  if (!sheet) throw new Error("no sheet");
  expect(guideOf(workbook, sheet, 5, 1).choices).toEqual([
    "Sygedagpenge 2008",
    "Skelbækgade 2009",
    "Nyropsgade 2010",
    "Udvalgssag 2010 (eksempler)",
  ]);
  const numbers = (contract: string): readonly string[] => {
    sheet.getCell(5, 1).value = contract;
    return guideOf(workbook, sheet, 5, 2).choices;
  };
  expect(numbers("Nyropsgade 2010").slice(0, 4)).toEqual(["1", "2", "3", "4"]);
  expect(numbers("Skelbækgade 2009").slice(0, 2)).toEqual(["1.1", "1.2"]);
  expect(numbers("Valby 2012").length).toBeGreaterThan(30);
});
