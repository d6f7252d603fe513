import {
  dateOfSerial,
  readDanishNumber,
  readDate,
  readNumber,
  readYesNo,
  serialOf,
} from "../../../src/sheets/cells/readCell";

const cell = (value: string | number | boolean, numberFormat = "General") => ({ value, numberFormat });

test.each<[string, number, boolean]>([
  ["95", 95, false],
  ["94,7", 94.7, false],
  ["-5,5", -5.5, false],
  ["−5,5", -5.5, false],
  ["+6", 6, false],
  ["1.250,5", 1250.5, false],
  ["211.207", 211207, false],
  ["1.250", 1250, false],
  ["1 250", 1250, false],
  ["1\u00a0250,5", 1250.5, false],
  ["1\u202f250", 1250, false],
  ["\u00a095 ", 95, false],
  ["95%", 95, true],
  ["95 %", 95, true],
  ["95 pct.", 95, true],
  ["94,7 procent", 94.7, true],
  ["0", 0, false],
])("the text %j is read as %d", (text, value, percent) => {
  expect(readDanishNumber(text)).toEqual({ kind: "number", value, percent });
});

test.each([
  "12.5",
  "1,250.5",
  "1.25.0",
  "12.50,5",
  "1.2500",
  "1e3",
  "650 stk.",
  "ca. 95",
  "95-100",
  "",
  "-",
  "1 25",
  "½",
  "0x10",
  "Infinity",
  "NaN",
])("the text %j is not a number that can be read in one way only", (text) => {
  expect(readDanishNumber(text)).toBeNull();
});

test.each([
  { value: 0.947, numberFormat: "0.0%", read: { kind: "number", value: 94.7, percent: true } },
  { value: 0.29, numberFormat: "0 %", read: { kind: "number", value: 29, percent: true } },
  { value: 0.947, numberFormat: "General", read: { kind: "number", value: 0.947, percent: false } },
  { value: 94.7, numberFormat: '0.0" %"', read: { kind: "number", value: 94.7, percent: false } },
  { value: 94.7, numberFormat: "0.0\\%", read: { kind: "number", value: 94.7, percent: false } },
  { value: 39903, numberFormat: "dd-mm-yyyy", read: { kind: "date" } },
  { value: 39903, numberFormat: "[$-406]d. mmmm yyyy", read: { kind: "date" } },
  { value: 39903, numberFormat: '#,##0 "dage"', read: { kind: "number", value: 39903, percent: false } },
  { value: 39903, numberFormat: "#,##0 [$kr.-406]", read: { kind: "number", value: 39903, percent: false } },
  { value: -5, numberFormat: "[Red]-0.0;0.0", read: { kind: "number", value: -5, percent: false } },
  { value: "#N/A", numberFormat: "General", read: { kind: "error", code: "#N/A" } },
  { value: "#REF!", numberFormat: "General", read: { kind: "error", code: "#REF!" } },
  { value: "", numberFormat: "General", read: { kind: "empty" } },
  { value: " \u00a0", numberFormat: "General", read: { kind: "empty" } },
  { value: true, numberFormat: "General", read: { kind: "unreadable", text: "Ja" } },
  { value: "mange", numberFormat: "General", read: { kind: "unreadable", text: "mange" } },
])("a cell with $value shown as $numberFormat is read as $read", ({ value, numberFormat, read }) => {
  expect(readNumber(cell(value, numberFormat))).toEqual(read);
});

test.each([
  ["2009-12-31", "2009-12-31"],
  ["31-12-2009", "2009-12-31"],
  ["31.12.2009", "2009-12-31"],
  ["1/2-2009", "2009-02-01"],
  ["29-02-2008", "2008-02-29"],
  ["1. juli 2009", "2009-07-01"],
  ["den 31 Dec. 2009", "2009-12-31"],
])("the text %j is the date %s", (text, date) => {
  expect(readDate(cell(text), false)).toEqual({ kind: "date", date });
});

test.each([
  "1. juli",
  "31. juni 2009",
  "juli 2009",
  "1. sommer 2009",
  "29-02-2009",
  "31-12-09",
  "ultimo 2009",
  "12-31-2009",
  "39903",
])("the text %j is not a date", (text) => {
  expect(readDate(cell(text), false)).toEqual({ kind: "unreadable", text });
});

test.each([
  { serial: 3654, read: { kind: "date", date: "1910-01-01" } },
  { serial: 39903, read: { kind: "date", date: "2009-03-31" } },
  { serial: 109_574, read: { kind: "date", date: "2199-12-31" } },
  { serial: 3653, read: { kind: "unreadable", text: "3653" } },
  { serial: 109_575, read: { kind: "unreadable", text: "109575" } },
])("$serial that no date format shows is a day by its size, or none", ({ serial, read }) => {
  expect(readDate(cell(serial), false)).toEqual(read);
});

test.each([
  { serial: 39813, dates1904: false, date: "2008-12-31" },
  { serial: 40178, dates1904: false, date: "2009-12-31" },
  { serial: 38716, dates1904: true, date: "2009-12-31" },
] as const)("serial number $serial is $date (1904: $dates1904), there and back", ({ serial, dates1904, date }) => {
  expect([dateOfSerial(serial, dates1904), serialOf(date, dates1904)]).toEqual([date, serial]);
});

test.each<[string | number | boolean, boolean | null]>([
  ["Ja", true],
  ["ja ", true],
  [1, true],
  [true, true],
  ["Nej", false],
  [0, false],
  [false, false],
  ["måske", null],
  ["", null],
  [2, null],
])("%j is read as %s", (value, read) => {
  expect(readYesNo(cell(value))).toBe(read);
});

test.each([
  { shown: "#I/T", code: "#N/A" },
  { shown: "#VÆRDI!", code: "#VALUE!" },
  { shown: "#REFERENCE!", code: "#REF!" },
  { shown: "#DIVISION/0!", code: "#DIV/0!" },
  { shown: "#NAVN?", code: "#NAME?" },
  { shown: "#OVERLØB!", code: "#SPILL!" },
  { shown: "#NUM!", code: "#NUM!" },
  { shown: "#N/A", code: "#N/A" },
])("an error that Excel shows as $shown is the error $code", ({ shown, code }) => {
  expect(readNumber({ value: shown, numberFormat: "General" })).toEqual({ kind: "error", code });
});

test.each(["#1", "#", "# I/T", "#nummer"])("%s is text, and no error", (value) => {
  expect(readNumber({ value, numberFormat: "General" })).toMatchObject({ kind: "unreadable" });
});
