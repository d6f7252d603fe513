import { printedOn, printScale } from "../../../src/sheets/report/printScale";
import { statusColumns } from "../../../src/sheets/status/statusColumns";
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
