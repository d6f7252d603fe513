import { calendarYear, contractPeriod } from "../../src/domain/contractPeriod";
import { periodInName, periodOfGoal, usualRetirement, yearInName } from "../../src/domain/knownPeriod";
import { goal } from "../support/builders";

test.each([
  { name: "Skelbækgade 2009", year: 2009 },
  { name: "Jobcenter 2008-2009", year: null },
  { name: "Nordby Skole 2023/24", year: null },
  { name: "Skelbækgade 2009 (af 1. marts 2009)", year: 2009 },
  { name: "Kontrakt 12009", year: null },
  { name: "Skelbækgade", year: null },
  { name: "", year: null },
])("the year in the name »$name« is $year", ({ name, year }) => {
  expect(yearInName(name)).toBe(year);
});

test.each([
  { known: 2009, deadline: "2010-05-14", year: 2009 },
  { known: null, deadline: "2010-05-14", year: 2010 },
  { known: null, deadline: null, year: 2011 },
] as const)("a goal of a contract for $known with the deadline $deadline is judged in $year", (given) => {
  const known = given.known === null ? null : calendarYear(given.known);
  expect(periodOfGoal(known, goal({ deadline: given.deadline }), "2011-02-01")).toEqual(calendarYear(given.year));
});

test.each([
  { today: "2009-12-30", contractYear: 2009, day: "2009-12-30" },
  { today: "2009-12-31", contractYear: 2009, day: "2009-12-31" },
  { today: "2010-01-01", contractYear: 2009, day: "2009-12-31" },
  { today: "2008-11-29", contractYear: 2009, day: "2008-11-29" },
  { today: "2010-01-01", contractYear: null, day: "2010-01-01" },
] as const)("on $today a goal of a contract for $contractYear leaves it on $day", ({ today, contractYear, day }) => {
  expect(usualRetirement(contractYear === null ? null : calendarYear(contractYear), today)).toBe(day);
});

test("a goal of a school year that is over leaves it on 31 July", () => {
  expect(usualRetirement(contractPeriod("2023-08-01", "2024-07-31"), "2024-08-01")).toBe("2024-07-31");
});

test("a year that is known goes before the name's", () => {
  expect(periodInName("Nordby 2008", 2009)).toEqual(calendarYear(2009));
  expect(periodInName("Nordby 2023/24")).toBeNull();
});
