import { danishNumbers } from "../../src/text/da/numbers";
import { decimalsToTell, degreeDecimals } from "../../src/text/numbers";
import { englishNumbers } from "../../src/text/en/numbers";

test.each([
  [1250.5, "1.251", "1,251"],
  [94.96, "94,96", "94.96"],
  [-0.001, "0", "0"],
  [650, "650", "650"],
  [92.32499999999999, "92,33", "92.33"],
  [92.3249999, "92,32", "92.32"],
  [1.005, "1,01", "1.01"],
])("%d is written %s in Danish and %s in English", (value, danish, english) => {
  expect([danishNumbers.formatNumber(value), englishNumbers.formatNumber(value)]).toEqual([danish, english]);
});

test.each([
  [94.96, 95, 2],
  [94.996, 95, 3],
  [92.32499999999999, 92.325, 2],
  [1.005, 1.01, 3],
  [95, 95, 2],
])("%d beside %d is shown with %d decimals", (a, b, decimals) => {
  expect(decimalsToTell(a, b)).toBe(decimals);
});

test("dates, months and degrees are written as each language does", () => {
  const written = ({ formatDate, formatMonth, formatDegree, formatPercent }: typeof danishNumbers) => [
    formatDate("2009-06-30"),
    formatMonth("2010-03-31", 2009),
    formatMonth("2009-03-31", 2009),
    formatDegree(0.774, false),
    formatDegree(0.9996, false),
    formatDegree(1, true),
    formatPercent(12.5, 1),
  ];
  expect(written(danishNumbers)).toEqual([
    "30. juni 2009",
    "marts 2010",
    "marts",
    "77,4 %",
    "99,96 %",
    "100,0 %",
    "12,5 %",
  ]);
  expect(written(englishNumbers)).toEqual([
    "30 June 2009",
    "March 2010",
    "March",
    "77.4%",
    "99.96%",
    "100.0%",
    "12.5%",
  ]);
});

test.each([
  [0, false, "0,0 %", "0.0 %"],
  [0.9494, false, "94,9 %", "0.0 %"],
  [0.9496, false, "95,0 %", "0.0 %"],
  [0.9994, false, "99,9 %", "0.0 %"],
  [0.9996, false, "99,96 %", "0.00 %"],
  [0.9999996, false, "99,99996 %", "0.00000 %"],
  [1 - 1.1e-9, false, "99,9999999 %", "0.0000000 %"],
  [1 - 1e-10, true, "100,0 %", "0.0 %"],
  [1, true, "100,0 %", "0.0 %"],
  [1.015, true, "101,5 %", "0.0 %"],
  [-0.194, false, "-19,4 %", "0.0 %"],
  [-0.0001, false, "0,0 %", "0.0 %"],
  [12.345, true, "1.234,5 %", "0.0 %"],
])("a degree of %d, met %s, reads %s, as a column does with the format %s", (degree, met, text, format) => {
  expect([danishNumbers.formatDegree(degree, met), `0.${"0".repeat(degreeDecimals(degree, met))} %`]).toEqual([
    text,
    format,
  ]);
});

const number = (value: number) => ({ kind: "number", value });
const invalid = { kind: "invalid" };

test.each([
  ["1.250,5", number(1250.5), invalid],
  ["1,250.5", invalid, number(1250.5)],
  ["1250.5", invalid, number(1250.5)],
  ["20,4", number(20.4), invalid],
  ["20.4", invalid, number(20.4)],
  ["1,250", number(1.25), number(1250)],
  // In English a thousand-fold apart from what it says in the sheet's Danish.
  ["1.250", number(1250), invalid],
  ["0.125", invalid, number(0.125)],
  ["0,125", number(0.125), invalid],
  ["1.2500", invalid, number(1.25)],
  ["1,25", number(1.25), invalid],
  ["12,50,000", invalid, invalid],
  ["−5", number(-5), number(-5)],
  ["ti", invalid, invalid],
  [" ", { kind: "empty" }, { kind: "empty" }],
])("%s typed in a Danish and in an English field", (text, danish, english) => {
  expect([danishNumbers.typedNumber(text), englishNumbers.typedNumber(text)]).toEqual([danish, english]);
});

test.each([
  [1333, "1.333", "1,333"],
  [-12345.5, "-12.345,5", "-12,345.5"],
  [999.999, "999,999", "999.9990"],
  [1250.375, "1.250,375", "1,250.375"],
  [0.30000000000000004, "0,30000000000000004", "0.30000000000000004"],
  [null, "", ""],
])("%d stands in a field as %s in Danish and %s in English", (value, inDanish, inEnglish) => {
  expect([danishNumbers.numberToType(value), englishNumbers.numberToType(value)]).toEqual([inDanish, inEnglish]);
});

test.each([1250.5, 1.25, 1.125, 250.375, 0.125, -3.875, 12345, 0.5, 1234567.891, 1e-7, 0.1 + 0.2])(
  "%d is read back as it is written into a field, in both languages",
  (value) => {
    for (const { numberToType, typedNumber } of [danishNumbers, englishNumbers])
      expect(typedNumber(numberToType(value))).toEqual(number(value));
  },
);
