import { newWorkbook } from "../../workbench/files/xlsx";
import { displayText } from "../../workbench/host/model/displayText";
import { danishAnswer } from "../../src/report/danishAnswer";
import type { Goal } from "../../src/domain/goal";
import { goalCells } from "../../src/sheets/status/goalCells";
import type { DrawnCell } from "../../src/sheets/report/drawnSheet";
import { evaluate, goal, months } from "../support/builders";

const AS_OF = "2009-12-31";

/** What Excel shows of a cell. */
function shownOf(drawn: DrawnCell | undefined): string {
  const cell = newWorkbook().workbook.addWorksheet("Status").getCell("A1");
  cell.value = drawn?.value ?? "";
  cell.style = { numFmt: drawn?.numberFormat ?? "" };
  return displayText(cell);
}

test.each<{ goal: Partial<Goal>; shown: string; unit: string }>([
  { goal: { form: "atLeast", target: 95 }, shown: "mindst 95", unit: "pct." },
  { goal: { form: "atLeast", target: 1250.5, unit: "antal" }, shown: "mindst 1.250,5", unit: "antal" },
  { goal: { form: "atLeast", target: -5, unit: "procent" }, shown: "mindst -5", unit: "pct." },
  { goal: { form: "atLeast", target: -5.25, unit: "%" }, shown: "mindst -5,25", unit: "pct." },
  { goal: { form: "atMost", target: 392_211.3, unit: "kWh" }, shown: "højst 392.211,3", unit: "kWh" },
  { goal: { form: "atMost", target: -1250, unit: "kr." }, shown: "højst -1.250", unit: "kr." },
  { goal: { form: "atMost", target: 0, unit: "dage pr. medarbejder" }, shown: "højst 0", unit: "dage pr. medarbejder" },
  { goal: { form: "between", target: 85, targetUpper: 100, unit: "point" }, shown: "85–100", unit: "point" },
  { goal: { form: "milestone", deadline: "2009-06-30", unit: "" }, shown: "Milepæl: 30. juni 2009", unit: "" },
  { goal: { form: null, target: -5, unit: "kr." }, shown: "-5", unit: "kr." },
  { goal: { form: "atMost", target: 5, unit: "" }, shown: "højst 5", unit: "" },
])("the target on the Status sheet reads $shown, and beside it $unit", ({ goal: given, shown, unit }) => {
  const cells = goalCells(danishAnswer(evaluate(goal({ aggregation: "latest", ...given }), [], AS_OF)));
  expect([shownOf(cells.target), cells.unit?.value]).toEqual([shown, unit]);
});

test.each([
  { target: 36, values: [35, 35.66], shown: ["36,00", "35,33", "-0,67"] },
  { target: 70, values: [70], shown: ["70", "70", "0"] },
  { target: 95, values: [94.96], shown: ["95,00", "94,96", "-0,04"] },
])("expected, actual and deviation of one goal have the same decimals: $shown", ({ target, values, shown }) => {
  const judged = evaluate(goal({ target, aggregation: "mean", unit: "point" }), months(2009, values), "2009-06-30");
  const { expected, actual, deviation } = goalCells(danishAnswer(judged));
  expect([expected, actual, deviation].map(shownOf)).toEqual(shown);
});

test.each([
  { target: 650, shrinks: undefined },
  { target: 392_211.3, shrinks: true },
])("a target of $target may shrink where its column is too narrow for it: $shrinks", ({ target, shrinks }) => {
  const judged = evaluate(goal({ form: "atMost", target, unit: "kr." }), [], AS_OF);
  expect(goalCells(danishAnswer(judged)).target?.shrinks).toBe(shrinks);
});

test("the degree stands without its method, which has a column of its own", () => {
  const judged = evaluate(goal({ target: 95 }), months(2009, [93.29]), "2009-06-30");
  const { degree, method } = goalCells(danishAnswer(judged));
  expect([shownOf(degree), method?.value]).toEqual(["98,2 %", "Niveau"]);
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
