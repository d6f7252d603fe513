import { fromTsv, toTsv } from "../../../workbench/page/model/clipboardText";
import { formatOfTyped, typedValue } from "../../../workbench/page/model/typed";

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

test("a typed percentage brings its format to a cell without one", () => {
  expect([formatOfTyped("12,5 %", "General"), formatOfTyped("12%", "General"), formatOfTyped("12%", "0.0")]).toEqual([
    "0.00%",
    "0%",
    null,
  ]);
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
