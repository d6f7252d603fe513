/** @jest-environment ./test/workbench/host/pageEnvironment.cjs */
import { onSheet, valuesAt, withExcel } from "./withExcel";

test("office.js is loaded into a page as it is into Node, and the page is left as it was", async () => {
  const { pushState } = history;
  await withExcel(async ({ office, workbook }) => {
    Office.actions.associate("opdater", async (event: Office.AddinCommands.Event) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["fra siden"]];
        await context.sync();
      });
      event.completed();
    });
    await office.runAction("opdater");
    expect(await valuesAt("A1")).toEqual([["fra siden"]]);
    expect(workbook.getWorksheet("Mål")!.getCell("A1").value).toBe("fra siden");
  });
  expect([history.pushState, document.scripts.length, "Office" in window]).toEqual([pushState, 0, false]);
});
