import { newWorkbook } from "../../workbench/files/xlsx";
import { displayText } from "../../workbench/host/model/displayText";
import { danishAnswer } from "../../src/report/danishAnswer";
import type { Goal } from "../../src/domain/goal";
import { goalCells } from "../../src/sheets/status/goalCells";
import { evaluate, goal } from "../support/builders";

test.each<{ goal: Partial<Goal>; shown: string }>([
  { goal: { form: "atLeast", target: 95 }, shown: "mindst 95 pct." },
  { goal: { form: "atLeast", target: 1250.5, unit: "antal" }, shown: "mindst 1.250,5" },
  { goal: { form: "atLeast", target: -5, unit: "antal" }, shown: "mindst -5" },
  { goal: { form: "atLeast", target: -5.25, unit: "pct." }, shown: "mindst -5,25" },
  { goal: { form: "atMost", target: -1250, unit: "kr." }, shown: "højst -1.250 kr." },
  { goal: { form: "atMost", target: 0, unit: "antal" }, shown: "højst 0" },
  { goal: { form: null, target: -5, unit: "kr." }, shown: "-5 kr." },
])("the target on the Status sheet reads $shown", ({ goal: given, shown }) => {
  const target = goalCells(danishAnswer(evaluate(goal({ aggregation: "latest", ...given }), [], "2009-12-31"))).target;
  const cell = newWorkbook().workbook.addWorksheet("Status").getCell("A1");
  cell.value = target?.value ?? "";
  cell.style = { numFmt: target?.numberFormat ?? "" };
  expect(displayText(cell)).toBe(shown);
});

test.each([
  { value: 1.052, numFmt: '0.0 %" niveau "', shown: "105,2 % niveau " },
  { value: 92.32499999999999, numFmt: "#,##0.00", shown: "92,33" },
  { value: 0.5, numFmt: "0 %", shown: "50 %" },
  { value: 4.975, numFmt: "#,##0.00", shown: "4,98" },
  { value: -4.975, numFmt: "#,##0.00", shown: "-4,98" },
  { value: 4.9749999, numFmt: "#,##0.00", shown: "4,97" },
  { value: 1.0005, numFmt: "#,##0.0 %", shown: "100,1 %" },
  { value: -19.4, numFmt: '0.0 %" ændring "', shown: "-1940,0 % ændring " },
  { value: -5, numFmt: '"mindst "#,##0', shown: "-mindst 5" },
  { value: 5, numFmt: '"mindst "#,##0;"mindst "-#,##0', shown: "mindst 5" },
  { value: -5, numFmt: '"over; "#,##0;"under; "#,##0', shown: "under; 5" },
  { value: -5, numFmt: "#,##0;(#,##0)", shown: "(5)" },
])("$value in $numFmt shows as Excel shows it: $shown", ({ value, numFmt, shown }) => {
  const cell = newWorkbook().workbook.addWorksheet("Ark").getCell("A1");
  cell.value = value;
  cell.style = { numFmt };
  expect(displayText(cell)).toBe(shown);
});
