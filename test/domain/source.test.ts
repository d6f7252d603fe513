import { calendarYear, contractPeriod } from "../../src/domain/contractPeriod";
import type { Goal } from "../../src/domain/goal";
import { shapedBy, type Amounts, type DatedAmounts, type SourceForm } from "../../src/domain/source";
import { periodName } from "../../src/text/da/periodName";
import { goal, period } from "../support/builders";

const YEAR = calendarYear(2019);
const sums = goal({ aggregation: "sum", unit: "antal" });

/** A figure as a test writes it: a value, or a numerator over a denominator. */
function dated(when: string, figure: number | [number, number]): DatedAmounts {
  const amounts: Amounts =
    typeof figure === "number"
      ? { value: figure, numerator: null, denominator: null }
      : { value: null, numerator: figure[0], denominator: figure[1] };
  return { period: period(when), amounts };
}

type Rows = readonly (readonly [string, number | [number, number]])[];

function shaped(form: SourceForm, of: Goal, rows: Rows, existing: Rows = [], contract = YEAR): string[] {
  const all = (own: Rows): DatedAmounts[] => own.map(([when, figure]) => dated(when, figure));
  return shapedBy(form, of, all(rows), contract, all(existing)).map((each) => {
    if (each.kind === "left") return each.why;
    const { value, numerator, denominator } = each.amounts;
    return `${periodName(each.period)}: ${value ?? `${numerator}/${denominator}`}`;
  });
}

const MONTHS: Rows = [
  ["2019-01", 10],
  ["2019-02", 25],
  ["2019-03", 45],
];

test("figures of their own period stay as they are", () => {
  expect(shaped("period", sums, MONTHS)).toEqual(["januar 2019: 10", "februar 2019: 25", "marts 2019: 45"]);
});

test.each<{ rule: string; of: Goal; out: string[] }>([
  {
    rule: "Sum takes the growth of each period",
    of: sums,
    out: ["januar 2019: 10", "februar 2019: 15", "marts 2019: 20"],
  },
  {
    rule: "År til dato keeps the totals",
    of: goal({ aggregation: "yearToDate" }),
    out: ["januar 2019: 10", "februar 2019: 25", "marts 2019: 45"],
  },
  {
    rule: "Seneste keeps the totals",
    of: goal({ aggregation: "latest" }),
    out: ["januar 2019: 10", "februar 2019: 25", "marts 2019: 45"],
  },
  {
    rule: "Hver periode takes the growth of what can be added",
    of: goal({ aggregation: "everyPeriod", unit: "antal" }),
    out: ["januar 2019: 10", "februar 2019: 15", "marts 2019: 20"],
  },
  {
    rule: "Gennemsnit cannot divide an average so far",
    of: goal({ aggregation: "mean", unit: "pct." }),
    out: ["notDivisible", "notDivisible", "notDivisible"],
  },
  {
    rule: "Hver periode in per cent cannot divide it either",
    of: goal({ aggregation: "everyPeriod", unit: "pct." }),
    out: ["notDivisible", "notDivisible", "notDivisible"],
  },
  {
    rule: "Afvigelse has no use for running totals",
    of: goal({ aggregation: "deviation" }),
    out: ["notDivisible", "notDivisible", "notDivisible"],
  },
])("running totals: $rule", ({ of, out }) => {
  expect(shaped("yearToDate", of, MONTHS)).toEqual(out);
});

test("a mean divides running numerators and denominators", () => {
  const rows: Rows = [
    ["2019-01", [8, 10]],
    ["2019-02", [20, 30]],
  ];
  expect(shaped("yearToDate", goal({ aggregation: "mean", unit: "pct." }), rows)).toEqual([
    "januar 2019: 8/10",
    "februar 2019: 12/20",
  ]);
});

test.each<{ rule: string; rows: Rows; existing?: Rows; out: string[] }>([
  {
    rule: "the order of the rows says nothing",
    rows: MONTHS.toReversed(),
    out: ["marts 2019: 20", "februar 2019: 15", "januar 2019: 10"],
  },
  {
    rule: "a month that is missing is in the growth of the next",
    rows: [
      ["2019-01", 10],
      ["2019-03", 45],
    ],
    out: ["januar 2019: 10", "februar-marts 2019: 35"],
  },
  { rule: "the first total is the year so far", rows: [["2019-03", 45]], out: ["1. kvartal 2019: 45"] },
  {
    rule: "a total alone is held against the workbook's figures",
    rows: [["2019-04", 70]],
    existing: [
      ["2019-01", 10],
      ["2019-02", 15],
      ["2019-03", 20],
    ],
    out: ["april 2019: 25"],
  },
  {
    rule: "the month itself, where the workbook has it already, does not count",
    rows: [["2019-02", 26]],
    existing: [
      ["2019-01", 10],
      ["2019-02", 15],
    ],
    out: ["februar 2019: 16"],
  },
  {
    rule: "a quarter that is written covers its months",
    rows: [["2019-04", 70]],
    existing: [["2019K1", 45]],
    out: ["april 2019: 25"],
  },
  {
    rule: "figures with a gap tell nothing beyond it",
    rows: [["2019-04", 70]],
    existing: [
      ["2019-01", 10],
      ["2019-03", 20],
    ],
    out: ["februar-april 2019: 60"],
  },
  {
    rule: "the source's own total goes before the workbook's figures",
    rows: MONTHS,
    existing: [
      ["2019-01", 9],
      ["2019-02", 9],
    ],
    out: ["januar 2019: 10", "februar 2019: 15", "marts 2019: 20"],
  },
  {
    rule: "two totals that differ leave the next one open",
    rows: [
      ["2019-01", 10],
      ["2019-01", 11],
      ["2019-02", 25],
    ],
    out: ["januar 2019: 10", "januar 2019: 11", "unclear"],
  },
  {
    rule: "the year before and the year after are not the contract's",
    rows: [
      ["2018-12", 99],
      ["2019-01", 10],
      ["2020-01", 7],
    ],
    out: ["outsideContract", "januar 2019: 10", "outsideContract"],
  },
  {
    rule: "a total that falls is a negative growth",
    rows: [
      ["2019-01", 10.2],
      ["2019-02", 10.1],
    ],
    out: ["januar 2019: 10.2", "februar 2019: -0.1"],
  },
  { rule: "a span from the year's start is a total of it", rows: [["jan-mar 2019", 45]], out: ["1. kvartal 2019: 45"] },
])("running totals under Sum: $rule", ({ rows, existing, out }) => {
  expect(shaped("yearToDate", sums, rows, existing)).toEqual(out);
});

const ROLLING: Rows = [
  ["2019-11", 610],
  ["2019-12", 640],
];

test.each<{ rule: string; of: Goal; out: string[] }>([
  {
    rule: "Seneste keeps every level",
    of: goal({ aggregation: "latest" }),
    out: ["november 2019: 610", "december 2019: 640"],
  },
  { rule: "Sum takes the one that covers the contract", of: sums, out: ["partOfYear", "2019: 640"] },
  { rule: "År til dato takes it as well", of: goal({ aggregation: "yearToDate" }), out: ["partOfYear", "2019: 640"] },
  { rule: "Gennemsnit too", of: goal({ aggregation: "mean" }), out: ["partOfYear", "2019: 640"] },
  {
    rule: "no rolling year is one of the periods of Hver periode",
    of: goal({ aggregation: "everyPeriod" }),
    out: ["notAYear", "notAYear"],
  },
])("twelve months: $rule", ({ of, out }) => {
  expect(shaped("rolling", of, ROLLING)).toEqual(out);
});

test("twelve months cover no contract of another length, and the one that ends with a school year covers it", () => {
  expect(shaped("rolling", sums, ROLLING, [], contractPeriod("2019-01-01", "2019-06-30"))).toEqual([
    "notAYear",
    "notAYear",
  ]);
  const school = contractPeriod("2018-08-01", "2019-07-31");
  expect(shaped("rolling", sums, [["2019-07", 640]], [], school)).toEqual(["2018/19: 640"]);
});
