import { calendarYear } from "../../src/domain/contractPeriod";
import { looksLikeOwnMonths, looksLikeRunningTotals } from "../../src/domain/runningTotals";
import type { Goal } from "../../src/domain/goal";
import { goal, months } from "../support/builders";

const placements = goal({ aggregation: "sum", target: 650, unit: "antal" });
const level = goal({ aggregation: "latest", target: 650, unit: "antal" });
const looks = (of: Goal, cells: readonly number[]): boolean =>
  looksLikeRunningTotals(of, months(2009, cells), calendarYear(2009));

test.each([
  { what: "totals on the way to 650", cells: [50, 101, 153, 204, 252, 301], of: placements, asked: true },
  { what: "the same, month by month", cells: [50, 51, 52, 51, 48, 49], of: placements, asked: false },
  { what: "months that rise, whose sum is what is expected", cells: [40, 54, 70], of: placements, asked: false },
  { what: "totals of which one is corrected", cells: [50, 101, 153, 150, 252, 301], of: placements, asked: true },
  { what: "totals with one that falls far", cells: [50, 101, 153, 130, 252, 301], of: placements, asked: false },
  { what: "totals with two that fall", cells: [50, 101, 153, 150, 252, 250], of: placements, asked: false },
  { what: "totals with a month in which nothing came", cells: [50, 101, 101, 204], of: placements, asked: true },
  { what: "the same figure every month", cells: [200, 200, 200], of: placements, asked: false },
  { what: "two totals, each very near", cells: [52, 107], of: placements, asked: true },
  { what: "two months, the second larger", cells: [50, 85], of: placements, asked: false },
  {
    what: "steady totals far above what is expected",
    cells: [0.9, 1.9, 2.8, 3.6, 4.3, 4.9],
    of: goal({ ...placements, form: "atMost", target: 6, unit: "dage" }),
    asked: true,
  },
  {
    what: "months that rise far above what is expected",
    cells: [110, 120, 130, 140, 150, 160, 170],
    of: goal({ ...placements, target: 100 }),
    asked: false,
  },
  {
    what: "a whole year of totals",
    cells: [50, 110, 160, 220, 270, 320, 380, 430, 480, 540, 590, 640],
    of: placements,
    asked: true,
  },
  { what: "figures far above what is expected", cells: [500, 900, 1400], of: placements, asked: false },
  {
    what: "absence so far",
    cells: [0.8, 1.7, 2.5, 3.4, 4.1, 4.9],
    of: goal({ ...placements, form: "atMost", target: 10.5, unit: "dage" }),
    asked: true,
  },
  { what: "a goal without a target", cells: [50, 101, 153], of: goal({ ...placements, target: null }), asked: false },
  { what: "a target of 0", cells: [1, 2, 3], of: goal({ ...placements, form: "atMost", target: 0 }), asked: false },
  { what: "totals under Seneste", cells: [50, 101, 153, 204], of: level, asked: true },
  { what: "a level that rises", cells: [600, 620, 640], of: level, asked: false },
  {
    what: "totals under Seneste that are expected as such",
    cells: [50, 101, 153],
    of: goal({ ...level, pacing: "linear" }),
    asked: false,
  },
  {
    what: "a percentage that rises",
    cells: [8, 16, 24],
    of: goal({ ...level, target: 95, unit: "pct." }),
    asked: false,
  },
  {
    what: "totals under År til dato",
    cells: [50, 101, 153],
    of: goal({ ...placements, aggregation: "yearToDate" }),
    asked: false,
  },
])("$what: asked $asked", ({ cells, of, asked }) => {
  expect(looks(of, cells)).toBe(asked);
});

const ownMonths = (cells: readonly number[], of: Partial<Goal> = {}): boolean =>
  looksLikeOwnMonths(
    goal({ ...placements, aggregation: "yearToDate", ...of }),
    months(2009, cells),
    calendarYear(2009),
  );

test.each([
  { what: "months under År til dato", cells: [48, 52, 55, 51, 53, 42], asked: true },
  { what: "the same figure every month", cells: [54, 54, 54], asked: true },
  { what: "running totals", cells: [48, 100, 155, 206, 259, 301], asked: false },
  { what: "running totals of which one is corrected", cells: [48, 100, 155, 152, 259, 301], asked: false },
  { what: "months that add up to little", cells: [10, 9, 11, 8, 9, 10], asked: false },
  { what: "two months alone", cells: [54, 53], asked: false },
  { what: "absence month by month", cells: [0.9, 1, 0.8, 0.9], of: { form: "atMost", target: 10.5 }, asked: true },
  { what: "months under Sum", cells: [48, 52, 51], of: { aggregation: "sum" }, asked: false },
] as const)("own months, $what: asked $asked", ({ cells, asked, ...more }) => {
  expect(ownMonths(cells, "of" in more ? more.of : {})).toBe(asked);
});
