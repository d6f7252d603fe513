import { finishedMonths } from "../../src/domain/contractPeriod";
import {
  addDays,
  addYears,
  dateOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isCalendarDate,
} from "../../src/domain/calendarDate";

test.each([
  { text: "2009-12-31", exists: true },
  { text: "2008-02-29", exists: true },
  { text: "2009-02-29", exists: false },
  { text: "2009-04-31", exists: false },
  { text: "2009-13-01", exists: false },
  { text: "2009-00-10", exists: false },
  { text: "2009-01-00", exists: false },
  { text: "2009-1-1", exists: false },
  { text: "0001-01-01", exists: true },
  { text: "0000-01-01", exists: false },
  { text: "31-12-2009", exists: false },
  { text: "", exists: false },
])("whether $text is a date: $exists", ({ text, exists }) => {
  expect(isCalendarDate(text)).toBe(exists);
});

test.each([
  { year: 2009, month: 1, end: "2009-01-31" },
  { year: 2009, month: 2, end: "2009-02-28" },
  { year: 2008, month: 2, end: "2008-02-29" },
  { year: 2009, month: 0, end: "2008-12-31" },
  { year: 2009, month: 13, end: "2010-01-31" },
])("month $month of $year ends on $end", ({ year, month, end }) => {
  expect(endOfMonth(year, month)).toBe(end);
});

test("a day past the month's end is the month's last", () => {
  expect(dateOf(2009, 2, 31)).toBe("2009-02-28");
});

test("days are counted across a leap day and a year's end", () => {
  expect(daysBetween("2008-02-28", "2009-01-01")).toBe(308);
  expect(addDays("2008-12-31", 1)).toBe("2009-01-01");
  expect(addDays("2009-03-01", -1)).toBe("2009-02-28");
});

test("days between any two dates are those of the clock's calendar", () => {
  const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  for (const from of ["1899-12-30", "1900-02-28", "2000-02-29", "2009-03-01"] as const)
    for (let days = -800; days <= 160_000; days += 31) {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(dayOf(to) - dayOf(from));
    }
});

test.each([
  { date: "2008-02-29" as const, years: 1, moved: "2009-02-28" },
  { date: "2009-12-31" as const, years: -1, moved: "2008-12-31" },
])("$date moved $years year is $moved", ({ date, years, moved }) => {
  expect(addYears(date, years)).toBe(moved);
});

test.each([
  { asOf: "2008-11-30" as const, finished: 0 },
  { asOf: "2008-12-31" as const, finished: 0 },
  { asOf: "2009-01-30" as const, finished: 0 },
  { asOf: "2009-01-31" as const, finished: 1 },
  { asOf: "2009-02-27" as const, finished: 1 },
  { asOf: "2009-02-28" as const, finished: 2 },
  { asOf: "2009-12-30" as const, finished: 11 },
  { asOf: "2009-12-31" as const, finished: 12 },
  { asOf: "2010-02-28" as const, finished: 14 },
])("by $asOf $finished months of 2009 have ended", ({ asOf, finished }) => {
  expect(finishedMonths("2009-01-01", asOf)).toBe(finished);
});

test("every month from the year 100 to 2400 has the days of the calendar", () => {
  for (let year = 100; year <= 2400; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(2000, month, 0));
      last.setUTCFullYear(year, month, 0);
      expect(daysInMonth(year, month)).toBe(last.getUTCDate());
    }
});
