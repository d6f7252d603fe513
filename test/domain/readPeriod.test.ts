import { calendarYear, contractPeriod } from "../../src/domain/contractPeriod";
import { readPeriod } from "../../src/domain/readPeriod";

const MARCH = { kind: "month", start: "2009-03-01", end: "2009-03-31" };
const FIRST_QUARTER = { kind: "quarter", start: "2009-01-01", end: "2009-03-31" };
const FIRST_HALF = { kind: "halfYear", start: "2009-01-01", end: "2009-06-30" };
const WEEK_12 = { kind: "week", start: "2009-03-16", end: "2009-03-22" };
const YEAR = { kind: "year", start: "2009-01-01", end: "2009-12-31" };

test.each([
  "2009-03",
  "2009-3",
  "2009/03",
  "2009.03",
  "2009 03",
  "2009m3",
  "2009M03",
  "03-2009",
  "3/2009",
  "03.2009",
  "3 2009",
  "marts 2009",
  "Marts 2009",
  "MARTS 2009",
  "marts, 2009",
  "marts '09",
  "marts ’09",
  "marts-09",
  "mar-09",
  "mar 09",
  "mar. 2009",
  "mar. 09",
  "mar09",
  "march 2009",
  "2009 marts",
  "2009-mar",
  "2009 mar.",
  " marts   2009 ",
  "marts\u00a02009",
  "ultimo marts 2009",
  "2009-03-31",
  "2009-03-01",
  "2009-3-7",
  "2009-03-31T00:00:00.000Z",
  "31-03-2009",
  "31.03.2009",
  "31/3 2009",
  "7.3.09",
  "31. marts 2009",
  "31 mar 09",
])("%s is March 2009", (text) => {
  expect(readPeriod(text)).toEqual(MARCH);
});

test.each([
  "1. kvartal 2009",
  "1 kvartal 2009",
  "1. Kvartal 2009",
  "1.kvartal 2009",
  "første kvartal 2009",
  "1. kvt. 2009",
  "1. kv. 09",
  "1. kvartal, 2009",
  "2009K1",
  "2009 K1",
  "2009-K1",
  "2009Q1",
  "2009 1. kvartal",
  "Q1 2009",
  "q1-09",
  "K1 2009",
  "k1/09",
  "kvartal 1 2009",
  "kv. 1 2009",
])("%s is the first quarter of 2009", (text) => {
  expect(readPeriod(text)).toEqual(FIRST_QUARTER);
});

test.each([
  "1. halvår 2009",
  "1. halvaar 2009",
  "første halvår 2009",
  "1. halvår 09",
  "2009H1",
  "H1 2009",
  "halvår 1 2009",
  "2009 1. halvår",
  "1. halva\u030ar 2009",
])("%s is the first half of 2009", (text) => {
  expect(readPeriod(text)).toEqual(FIRST_HALF);
});

test.each([
  "uge 12 2009",
  "Uge 12, 2009",
  "uge 12/2009",
  "uge 12-09",
  "u12 2009",
  "uge. 12 2009",
  "2009 uge 12",
  "2009-W12",
  "2009u12",
])("%s is Monday 16 to Sunday 22 March 2009", (text) => {
  expect(readPeriod(text)).toEqual(WEEK_12);
});

test.each(["2009", "året 2009", "hele 2009", "helår 2009", "2009 i alt", "2009 hele året"])(
  "%s is the whole year",
  (text) => {
    expect(readPeriod(text)).toEqual(YEAR);
  },
);

test.each([
  { text: "ultimo 2009", period: { kind: "month", start: "2009-12-01", end: "2009-12-31" } },
  { text: "ultimo året 2009", period: { kind: "month", start: "2009-12-01", end: "2009-12-31" } },
  { text: "primo 2010", period: { kind: "instant", start: "2010-01-01", end: "2010-01-01" } },
  { text: "primo marts 2009", period: { kind: "instant", start: "2009-03-01", end: "2009-03-01" } },
  { text: "4. kvartal 2009", period: { kind: "quarter", start: "2009-10-01", end: "2009-12-31" } },
  { text: "fjerde kvartal 2009", period: { kind: "quarter", start: "2009-10-01", end: "2009-12-31" } },
  { text: "2. halvår 2009", period: { kind: "halfYear", start: "2009-07-01", end: "2009-12-31" } },
  { text: "andet halvår 2009", period: { kind: "halfYear", start: "2009-07-01", end: "2009-12-31" } },
  { text: "uge 53 2009", period: { kind: "week", start: "2009-12-28", end: "2010-01-03" } },
  { text: "uge 1 2009", period: { kind: "week", start: "2008-12-29", end: "2009-01-04" } },
  { text: "29. februar 2008", period: { kind: "month", start: "2008-02-01", end: "2008-02-29" } },
  { text: "12-2009", period: { kind: "month", start: "2009-12-01", end: "2009-12-31" } },
  { text: "1900", period: { kind: "year", start: "1900-01-01", end: "1900-12-31" } },
  { text: "2199", period: { kind: "year", start: "2199-01-01", end: "2199-12-31" } },
  { text: "maj 69", period: { kind: "month", start: "2069-05-01", end: "2069-05-31" } },
  { text: "maj 70", period: { kind: "month", start: "1970-05-01", end: "1970-05-31" } },
])("$text is $period.start to $period.end", ({ text, period }) => {
  expect(readPeriod(text)).toEqual(period);
});

test.each([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["maj", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["okt", 10],
  ["nov", 11],
  ["dec", 12],
  ["januar", 1],
  ["februar", 2],
  ["marts", 3],
  ["april", 4],
  ["juni", 6],
  ["juli", 7],
  ["august", 8],
  ["september", 9],
  ["oktober", 10],
  ["november", 11],
  ["december", 12],
  ["sept.", 9],
  ["febr.", 2],
])("%s 2009 is month %i", (name, month) => {
  expect(readPeriod(`${name} 2009`)?.start).toBe(`2009-${String(month).padStart(2, "0")}-01`);
});

test.each([
  "",
  " ",
  "marts",
  "uge 12",
  "1. kvartal",
  "09",
  "9",
  "ultimo",
  "primo",
  "ultimo 09",
  "medio 2009",
  "i år",
  "ukendt 2009",
  "2009-13",
  "2009-00",
  "13-2009",
  "00/2009",
  "5. kvartal 2009",
  "0. kvartal 2009",
  "2009K5",
  "Q0 2009",
  "3. halvår 2009",
  "2009H3",
  "tredje halvår 2009",
  "uge 0 2009",
  "uge 54 2009",
  "uge 53 2010",
  "2009-02-29",
  "31-04-2009",
  "30. februar 2009",
  "32.1.2009",
  "7. ukendt 2009",
  "2009-2010",
  "mar-jan 2009",
  "2023/25",
  "2009-10 til 2009-12 og frem",
  "ÅTD ukendt 2009",
  "2024QMAT13",
  "2024U54",
  "1.-2. kvartal 2009",
  "uge 12-13 2009",
  "marts/april 2009",
  "2009-03-31 og frem",
  "marts 2009 (foreløbig)",
  "1899",
  "2200",
  "1899-12",
  "marts 2200",
  "1. kvartal 1899",
  "31-12-1899",
  "uge 12 2900",
  "2900 uge 12",
  "ultimo 2900",
  "primo 0209",
  "primo 2200",
  "200903",
  "20090331",
  "39873",
  "12009",
  "marts 209",
  "#N/A",
  "-",
  "x2009",
])("%j names no period, and none is guessed", (text) => {
  expect(readPeriod(text)).toBeNull();
});

const SCHOOL_YEAR = contractPeriod("2023-08-01", "2024-07-31");

test.each([
  { text: "2024M03", start: "2024-03-01", end: "2024-03-31", kind: "month" },
  { text: "2024K1", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "2024Q1", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "2024U12", start: "2024-03-18", end: "2024-03-24", kind: "week" },
  { text: "2024QMAT03", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "2024QMAT05", start: "2024-01-01", end: "2024-05-31", kind: "span" },
  { text: "ÅTD marts 2024", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "ÅTD maj 2024", start: "2024-01-01", end: "2024-05-31", kind: "span" },
  { text: "år til dato 2024M10", start: "2024-01-01", end: "2024-10-31", kind: "span" },
  { text: "ÅTD december 2024", start: "2024-01-01", end: "2024-12-31", kind: "year" },
  { text: "jan-mar 2024", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "januar – oktober 2024", start: "2024-01-01", end: "2024-10-31", kind: "span" },
  { text: "jan. til jun. 2024", start: "2024-01-01", end: "2024-06-30", kind: "halfYear" },
  { text: "2024M01-2024M03", start: "2024-01-01", end: "2024-03-31", kind: "quarter" },
  { text: "2024M01-2024M04", start: "2024-01-01", end: "2024-04-30", kind: "span" },
  { text: "februar-april 2024", start: "2024-02-01", end: "2024-04-30", kind: "span" },
  { text: "november 2023-januar 2024", start: "2023-11-01", end: "2024-01-31", kind: "span" },
  { text: "15-8-2023 til 14-8-2024", start: "2023-08-15", end: "2024-08-14", kind: "span" },
  { text: "2023/24", start: "2023-08-01", end: "2024-07-31", kind: "span" },
  { text: "skoleåret 2023/2024", start: "2023-08-01", end: "2024-07-31", kind: "span" },
  { text: "1999/00", start: "1999-08-01", end: "2000-07-31", kind: "span" },
])("$text is $kind from $start to $end", ({ text, ...expected }) => {
  expect(readPeriod(text)).toEqual(expected);
});

test.each([
  { text: "ÅTD marts 2024", around: SCHOOL_YEAR, start: "2023-08-01", end: "2024-03-31" },
  { text: "ÅTD marts 2024", around: calendarYear(2024), start: "2024-01-01", end: "2024-03-31" },
  { text: "ÅTD september 2024", around: SCHOOL_YEAR, start: "2024-01-01", end: "2024-09-30" },
  { text: "2023/24", around: contractPeriod("2023-07-01", "2024-06-30"), start: "2023-07-01", end: "2024-06-30" },
  { text: "2022/23", around: contractPeriod("2023-07-01", "2024-06-30"), start: "2022-08-01", end: "2023-07-31" },
  { text: "2024", around: SCHOOL_YEAR, start: "2024-01-01", end: "2024-12-31" },
])("$text in a contract from $around.from is $start to $end", ({ text, around, start, end }) => {
  expect(readPeriod(text, around)).toMatchObject({ start, end });
});

test("2009/10 is October, as 2009/03 is March", () => {
  expect(readPeriod("2009/10")).toEqual({ kind: "month", start: "2009-10-01", end: "2009-10-31" });
});

test("a text that has been read before is read in its own contract's period", () => {
  expect(readPeriod("2023/24", SCHOOL_YEAR)).toEqual({ kind: "span", start: "2023-08-01", end: "2024-07-31" });
  expect(readPeriod("foråret", SCHOOL_YEAR)).toBeNull();
  expect(readPeriod("foråret", SCHOOL_YEAR)).toBeNull();
  for (let week = 0; week < 12_000; week += 1) readPeriod(`uge ${week}`, SCHOOL_YEAR);
  expect(readPeriod("2023/24", SCHOOL_YEAR)).toEqual({ kind: "span", start: "2023-08-01", end: "2024-07-31" });
  expect(readPeriod("ÅTD oktober 2024", null)).toEqual({ kind: "span", start: "2024-01-01", end: "2024-10-31" });
});
