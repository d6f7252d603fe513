import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import { servePane } from "../../workbench/host/appRuntime";

test("Genberegn on the ribbon calls every function again, and the answers stay", async () => {
  const workbook = await formulaWorkbook();
  servePane(workbook.host);
  await import("../../src/commands/commands");
  const [first] = await workbook.answers(['=MÅLSTATUS({"Mindst";"Højst"};95;94)']);
  const calls = workbook.functions.calls;
  await workbook.office.runAction("recalculate");
  await workbook.functions.settled();
  expect(workbook.functions.calls).toBe(calls + 1);
  expect(workbook.answerAt("Svar", 1, 1).cells).toEqual(first?.cells);
  expect(first?.cells).toEqual([["Ikke opfyldt"], ["Opfyldt"]]);
  workbook.close();
});
