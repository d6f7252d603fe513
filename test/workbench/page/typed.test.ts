import { fromTsv, toTsv } from "../../../workbench/page/model/clipboardText";
import { percentFormat } from "../../../workbench/host/model/typing";
import { pointQuestion } from "../../../workbench/page/model/formulaPoints";
import { typedValue } from "../../../workbench/page/model/typed";

test.each<[typed: string, format: string, given: string]>([
  ["17,3", "General", "17.3"],
  ["1.234,5", "General", "1234.5"],
  ["1.000", "General", "1000"],
  ["-0,5", "General", "-0.5"],
  ["1.10", "General", "'1.10"],
  ["3-4", "General", "3-4"],
  ["10-12", "General", "10-12"],
  ["1/2", "General", "1/2"],
  ["12:30", "General", "12:30"],
  ["3-4", "@", "3-4"],
  ["2009-10-11-12", "General", "'2009-10-11-12"],
  ["17.3", "General", "'17.3"],
  ["1,10", "@", "1,10"],
  ["90", "0 %", "90%"],
  ["12,5 %", "General", "12.5%"],
  ["31-12-2026", "General", "31-12-2026"],
  ["sand", "General", "TRUE"],
  ["Skelbækgade 2009", "General", "Skelbækgade 2009"],
  ["", "General", ""],
  ['=MÅLOPFYLDELSE("Højst";17,3;18;20,4)', "General", '=MÅLOPFYLDELSE("Højst",17.3,18,20.4)'],
  ["=HVIS(A1>1,5;SAND;FALSK)", "General", "=IF(A1>1.5,TRUE,FALSE)"],
])("%s in a cell with the format %s is %s", (typed, format, given) => {
  expect(typedValue(typed, format)).toBe(given);
});

test.each<[typed: string, format: string | null]>([
  ["12,5 %", "0.00%"],
  ["12%", "0%"],
  ["12", null],
  ["12,5", null],
])("%s brings the format %s to a cell without one", (typed, format) => {
  expect(percentFormat(typedValue(typed, "General"))).toBe(format);
});

test.each<{ typed: string; numbers: string[]; formula: string }>([
  { typed: '=MÅLTAL(412.854;-5;"Pct.")', numbers: ["412.854 → 412854"], formula: '=MÅLTAL(412854;-5;"Pct.")' },
  { typed: "=1.234.567,5+A1", numbers: ["1.234.567,5 → 1234567,5"], formula: "=1234567,5+A1" },
  { typed: "=SUM(1.000;2.5)", numbers: ["1.000 → 1000", "2.5 → 2,5"], formula: "=SUM(1000;2,5)" },
  { typed: "+A1*1.000", numbers: ["1.000 → 1000"], formula: "+A1*1000" },
])("$typed is asked about, and $formula is proposed", ({ typed, numbers, formula }) => {
  const question = pointQuestion(typed);
  expect(question?.numbers.map(({ written, meant }) => `${written} → ${meant}`)).toEqual(numbers);
  expect(question?.formula).toBe(formula);
});

test.each([
  "=MÅLTAL(412854;-5,5)",
  '=HVIS(A1="1.000";TÆL.HVIS(B1:B9;"2.5");0)',
  "='Ark 1.000'!A1",
  "=[@[Uge 1.000]]*2",
  "=SUM({1,5;2})",
  "1.000",
  "-1.000",
  "412.854",
  "1.10",
  "",
])("%s is not asked about", (typed) => {
  expect(pointQuestion(typed)).toBeNull();
});

test("cells copied as text with tabs come back as they were", () => {
  const rows = [
    ["Nr", 'sagde "ja"'],
    ["1\t2", "to\nlinjer"],
    ["", ""],
  ];
  expect(fromTsv(toTsv(rows))).toEqual(rows);
  expect(fromTsv("a\tb\r\nc\r\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});
