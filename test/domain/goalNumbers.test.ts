import { calendarYear } from "../../src/domain/contractPeriod";
import { goalNumbers } from "../../src/domain/goalNumbers";
import type { Goal } from "../../src/domain/goal";
import { contract, goal } from "../support/builders";
import { REAL_GOALS } from "../support/realGoals";

/** So many goals of a contract. */
const goals = (name: string, count: number): Goal[] =>
  Array.from({ length: count }, (_, index) => goal({ contract: name, nr: String(index + 1) }));

/**
 * Ten centres in three years, with the sums of the committee case of 2010: 152, 132 and 114 goals. Of three the
 * contracts are known: Sygedagpenge 2008 has 13, Skelbækgade 2009 has 18 and Nyropsgade 2010 has 15.
 */
const COUNTS: Readonly<Record<number, readonly number[]>> = {
  2008: [13, 15, 15, 16, 15, 16, 15, 15, 16, 16],
  2009: [12, 18, 13, 13, 12, 13, 13, 12, 13, 13],
  2010: [11, 11, 15, 11, 11, 11, 11, 11, 11, 11],
};

test("the means are those of the case of 2010: 15,2 in 2008, 13,2 in 2009 and 11,4 in 2010", () => {
  const all = Object.entries(COUNTS).flatMap(([year, counts]) =>
    counts.map((count, index) => ({ centre: `Center ${index + 1}`, name: `Center ${index + 1} ${year}`, year, count })),
  );
  const { years, centres, averages } = goalNumbers(
    all.map(({ centre, name, year }) => contract({ name, centre, period: calendarYear(Number(year)) })),
    all.flatMap(({ name, count }) => goals(name, count)),
  );
  expect(years).toEqual([2008, 2009, 2010]);
  expect([...averages]).toEqual([
    [2008, 15.2],
    [2009, 13.2],
    [2010, 11.4],
  ]);
  expect(centres[2]).toEqual({
    centre: "Center 3",
    counts: new Map([
      [2008, 15],
      [2009, 13],
      [2010, 15],
    ]),
  });
});

test.each([
  ["Sygedagpenge 2008", 2008, 13],
  ["Skelbækgade 2009", 2009, 18],
  ["Nyropsgade 2010", 2010, 15],
])("%s has the goals of its contract, each with its parts once", (name, year, count) => {
  const { averages } = goalNumbers([contract({ name, period: calendarYear(year) })], REAL_GOALS);
  expect([...averages]).toEqual([[year, count]]);
});

test("a retired goal does not count, and a contract without goals is left out of the mean", () => {
  const { averages, centres } = goalNumbers(
    [contract({ name: "A 2009", centre: "A" }), contract({ name: "B 2009", centre: "B" })],
    [...goals("A 2009", 2), goal({ contract: "A 2009", nr: "3", retired: "2009-06-30" })],
  );
  expect([...averages]).toEqual([[2009, 2]]);
  expect(centres.map(({ centre }) => centre)).toEqual(["A"]);
});

test("a contract without a centre stands by its own name, and a school year by the year that it begins in", () => {
  const period = { from: "2023-08-01", to: "2024-07-31", months: 12 } as const;
  const { years, centres } = goalNumbers(
    [contract({ name: "Skolen 2023/24", centre: "", period })],
    goals("Skolen 2023/24", 4),
  );
  expect(years).toEqual([2023]);
  expect(centres).toEqual([{ centre: "Skolen 2023/24", counts: new Map([[2023, 4]]) }]);
});

test("nothing gives no year", () => {
  expect(goalNumbers([], [])).toEqual({ years: [], centres: [], averages: new Map() });
});
