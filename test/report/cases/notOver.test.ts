import type { CalendarDate } from "../../../src/domain/calendarDate";
import { calendarYear, contractPeriod, type ContractPeriod } from "../../../src/domain/contractPeriod";
import type { ContractStatus } from "../../../src/domain/evaluateBook";
import { notOver } from "../../../src/report/cases/notOver";

const of = (name: string, asOf: CalendarDate, period: ContractPeriod = calendarYear(2009)) =>
  ({ contract: { name, period }, asOf, goals: [] }) as unknown as ContractStatus;

test.each([
  ["wholeYear", "2009-12-30", "2009-12-31"],
  ["wholeYear", "2009-12-31", null],
  ["halfYear", "2009-06-29", "2009-06-30"],
  ["halfYear", "2009-06-30", null],
  ["halfYear", "2009-09-30", null],
] as const)("%s at %s waits for %s", (kind, asOf, end) => {
  const early = end === null ? [] : [{ kind, contracts: ["Skelbækgade 2009"], asOf, end }];
  expect(notOver(kind, [of("Skelbækgade 2009", asOf)])).toEqual(early);
});

test.each(["statusMeeting", "monthly", "overview", "matrix"] as const)("%s is of a date, not of a year", (kind) => {
  expect(notOver(kind, [of("Skelbækgade 2009", "2009-03-31")])).toEqual([]);
});

test("a school year and its half end on their own days", () => {
  const period = contractPeriod("2023-08-01", "2024-07-31");
  expect(notOver("wholeYear", [of("Skolen", "2023-12-31", period)])[0]?.end).toBe("2024-07-31");
  expect(notOver("halfYear", [of("Skolen", "2023-12-31", period)])[0]?.end).toBe("2024-01-31");
});

test("a contract of another length has a year and no half-year", () => {
  const period = contractPeriod("2009-04-01", "2009-12-31");
  expect(notOver("wholeYear", [of("Broen", "2009-05-31", period)])[0]?.end).toBe("2009-12-31");
  expect(notOver("halfYear", [of("Broen", "2009-05-31", period)])).toEqual([]);
});

test("contracts with one date and one end are one", () => {
  const own = [of("A", "2009-06-30"), of("B", "2009-03-31"), of("C", "2009-06-30"), of("D", "2009-12-31")];
  expect(notOver("wholeYear", own)).toEqual([
    { kind: "wholeYear", contracts: ["A", "C"], asOf: "2009-06-30", end: "2009-12-31" },
    { kind: "wholeYear", contracts: ["B"], asOf: "2009-03-31", end: "2009-12-31" },
  ]);
});
