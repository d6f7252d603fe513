import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";

const tablePart = "xl/tables/table1.xml";

/** A workbook with two figures in a table that reaches to the given row, as one pulls it down by its corner. */
async function pulledDownTo(bottom: number): Promise<Uint8Array> {
  const own = newWorkbook();
  own.workbook.worksheets[0]!.addTable({
    name: "Målinger",
    ref: "A1",
    headerRow: true,
    columns: [
      { name: "Nr", filterButton: true },
      { name: "Værdi", filterButton: true },
    ],
    rows: [
      ["1.1", 95],
      ["1.2", 80],
    ],
  });
  const parts = unzipSync(await saveXlsx(own));
  parts[tablePart] = strToU8(strFromU8(parts[tablePart]!).replaceAll('"A1:B3"', `"A1:B${bottom}"`));
  return zipSync(parts);
}

describe.each([
  ["as rk does", true],
  ["as the page does", false],
])("a table with many empty rows, opened %s", (_how, keeps) => {
  test.each([
    [1_003, 1_003, "a thousand empty rows are made"],
    [1_004, 3, "more are not"],
    [1_048_576, 3, "down to the last row of a sheet they are not"],
  ])("that reaches row %d has %d rows of cells: %s", async (bottom, made) => {
    const opened = await openXlsx(await pulledDownTo(bottom), [], keeps);
    const [sheet] = opened.workbook.worksheets;
    const { tableRef, rows } = sheet!.getTables()[0]!.table;
    expect([sheet!.rowCount, tableRef, rows.length]).toEqual([made, `A1:B${bottom}`, bottom - 1]);
  });

  test("is saved with its whole length and its figures, also when a cell beside it is changed", async () => {
    const opened = await openXlsx(await pulledDownTo(1_048_576), [], keeps);
    opened.workbook.worksheets[0]!.getCell("D1").value = "Ny";
    const parts = unzipSync(await saveXlsx(opened));
    expect(strFromU8(parts[tablePart]!).match(/ref="[^"]*"/g)).toEqual(['ref="A1:B1048576"', 'ref="A1:B1048576"']);
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!).match(/<v>(?:95|80)<\/v>/g)).toEqual([
      "<v>95</v>",
      "<v>80</v>",
    ]);
  });
});
