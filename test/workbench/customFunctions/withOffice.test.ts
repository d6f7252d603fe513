import { readFileSync } from "node:fs";
import { attachCustomFunctions } from "../../../workbench/host/customFunctions";
import type { FunctionsMetadata } from "../../../workbench/host/customFunctionsMetadata";
import { createHost } from "../../../workbench/host/host";
import { newWorkbook } from "../../../workbench/files/xlsx";
import { onSheet, valuesAt, withExcel } from "../host/withExcel";

const degree: FunctionsMetadata = {
  functions: [
    {
      id: "GRAD",
      name: "GRÅD",
      parameters: [
        { name: "faktisk", type: "number" },
        { name: "måltal", type: "number" },
      ],
    },
  ],
};
const production = JSON.parse(readFileSync("src/functions/functions.json", "utf8")) as FunctionsMetadata;

test("a formula that the add-in writes is answered by the function it associated", async () => {
  await withExcel(async ({ host }) => {
    const functions = attachCustomFunctions(host, degree);
    CustomFunctions.associate("GRAD", (actual: number, target: number) => actual / target);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[36, 40, "=GRÅD(A1,B1)"]];
      await context.sync();
    });
    await functions.settled();
    expect(await valuesAt("C1")).toEqual([[0.9]]);
  });
});

test("an edit in the grid is answered too, and the error's message is at hand", async () => {
  await withExcel(async ({ host }) => {
    const functions = attachCustomFunctions(host, degree);
    CustomFunctions.associate("GRAD", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Endnu ikke målt.");
    });
    host.userEdit("Mål", "B2", "=GRÅD(1,2)");
    await functions.settled();
    expect([await valuesAt("B2"), functions.errorMessageAt("Mål", "B2")]).toEqual([[["#N/A"]], "Endnu ikke målt."]);
  });
});

test("a function answers from what it reads in the workbook while it is called", async () => {
  await withExcel(async ({ host }) => {
    const functions = attachCustomFunctions(host, { functions: [{ id: "FRA.ARK", name: "FRA.ARK", parameters: [] }] });
    CustomFunctions.associate("FRA.ARK", async () => (await valuesAt("A1"))[0]?.[0]);
    host.userEdit("Mål", "A1:B1", [[36, "=FRA.ARK()"]]);
    await functions.settled();
    expect(await valuesAt("B1")).toEqual([[36]]);
  });
});

test("the production functions are registered under their Danish names", () => {
  const { workbook } = newWorkbook();
  attachCustomFunctions(createHost(workbook), production);
  expect([...(workbook.userFunctions?.keys() ?? [])]).toEqual(
    production.functions.map(({ name }) => name.normalize("NFC").toUpperCase()),
  );
});
