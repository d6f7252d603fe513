import { printedOn, printScale, tableScale } from "../../../src/sheets/report/printScale";
import { statusColumns } from "../../../src/sheets/status/statusColumns";
import { tables } from "../../../src/sheets/tables/allTables";
import type { TableSchema } from "../../../src/sheets/tables/schema";
import { rowStyles } from "../../../src/sheets/status/statusStyles";

const widthsOn = (paper: "A4" | "A3"): number[] => printedOn(statusColumns, paper).map(({ width }) => width);

test.each([
  { widths: [10], scale: 100 },
  { widths: [142.8], scale: 100 },
  { widths: [143], scale: 99 },
  { widths: [71, 71], scale: 100 },
  { widths: [71.5, 71.5], scale: 99 },
  { widths: [286], scale: 50 },
  { widths: [2000], scale: 10 },
])(
  "columns of $widths characters fill A4 at $scale %, and nothing is made larger or below 10 %",
  ({ widths, scale }) => {
    expect(printScale(widths, "A4")).toBe(scale);
  },
);

test.each([
  { says: "at 54 % stands on one", widths: [132, 132], repeated: 0, scale: 54 },
  { says: "at less goes on to a second, as large as both have room for", widths: [132, 134], repeated: 0, scale: 100 },
  { says: "has its first columns on both", widths: [30, 102, 134], repeated: 1, scale: 86 },
  { says: "with a column wider than a page at 54 % is cut by Excel", widths: [300], repeated: 0, scale: 54 },
])("what would fill one page $says", ({ widths, repeated, scale }) => {
  expect(tableScale(widths, repeated)).toBe(scale);
});

test("every table is printed at 6 points or more, and Mål on two pages as large as they have room for", () => {
  const scaleOf = ({ columns }: TableSchema): number => {
    const widths = columns.filter(({ hidden }) => !hidden).map(({ width }) => width);
    return tableScale(widths, columns.findIndex(({ header }) => header === "Nr") + 1);
  };
  const scales = new Map(tables.map((schema) => [schema.name, scaleOf(schema)]));
  expect([...scales].filter(([, scale]) => scale < 54)).toEqual([]);
  expect(scales.get("Mål")).toBe(67);
});

test("A3 has room for more, and a page upright for less", () => {
  expect([printScale([286], "A3"), printScale([286], "A4"), printScale([286], "A4", "portrait")]).toEqual([71, 50, 34]);
});

test.each(["A4", "A3"] as const)("the status is printed at 8 points or more on %s", (paper) => {
  const scale = printScale(widthsOn(paper), paper);
  const least = Math.min(...Object.values(rowStyles).map(({ size }) => size));
  expect((least * scale) / 100).toBeGreaterThanOrEqual(8);
});

test("what A4 has no room for comes last on the screen, and is printed on A3", () => {
  const shown = statusColumns.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const onA4 = printedOn(statusColumns, "A4").map(({ id }) => id);
  expect(shown.slice(0, onA4.length)).toEqual(onA4);
  expect(shown.slice(onA4.length)).toEqual(["plan", "deviation", "trend", "course", "method", "area"]);
  expect(printedOn(statusColumns, "A3").map(({ id }) => id)).toEqual(shown);
});
