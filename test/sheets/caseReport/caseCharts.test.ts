import type { CaseBlock } from "../../../src/report/caseReport";
import type { ChartSeries } from "../../../src/report/goalChart";
import { caseChart, caseSlots, CHART_HEIGHT, chartRows } from "../../../src/sheets/caseReport/caseCharts";
import { drawnCase } from "../../../src/sheets/caseReport/drawnCase";
import { placements } from "../../support/caseReportSample";
import { reportOf, sampleWorkbook } from "../../support/caseReports";

const chart = (of: ChartSeries): Extract<CaseBlock, { kind: "chart" }> => ({
  kind: "chart",
  caption: "Mål 1.2 i Skelbækgade 2009: målt, forventet og måltal",
  sentence: "",
  unit: "antal",
  decimals: 0,
  of,
});
const texts = (of: ChartSeries) => chartRows(chart(of)).map((row) => row.map(({ value }) => value));

test("a chart lies over its figures: a column for each line, a row for each month, and a figure where a line turns", () => {
  const rows = texts(placements);
  expect(rows[0]).toEqual([
    "",
    "Målt, lagt sammen",
    "Forventet",
    "Måltal",
    "Prognose",
    "Prognose, lav",
    "Prognose, høj",
  ]);
  expect(rows).toHaveLength(14);
  expect([rows[1], rows[6], rows[7], rows[13]]).toEqual([
    ["Start", "", 0, 650, "", "", ""],
    ["maj", 266, "", "", "", "", ""],
    ["jun", 318, 325, "", 318, "", ""],
    ["dec", "", 650, 650, 636, 598, 674],
  ]);
  expect(caseChart(chart(placements), 20)).toMatchObject({
    first: 20,
    count: 14,
    column: 2,
    columns: 8,
    figures: { first: 21, count: 13, dates: 2 },
    lines: [3, 4, 5, 6, 7, 8].map((column) => ({ column })),
  });
});

test("of a target with two bounds there are more lines than columns: the forecast's bounds go first, then last year", () => {
  const interval: ChartSeries = {
    ...placements,
    expected: [...placements.expected, ...placements.expected],
    targets: [600, 650],
    lastYear: [{ month: 12, value: 640, then: "2008-12-31", date: "2009-12-31" }],
  };
  expect(texts(interval)[0]).toEqual([
    "",
    "Målt, lagt sammen",
    "Forventet, nedre",
    "Forventet, øvre",
    "Måltal, nedre",
    "Måltal, øvre",
    "Prognose",
    "Sidste år",
  ]);
});

test("each goal that deviates in the half-year report has its chart on the sheet, right below what is said of it", async () => {
  const { rows, charts } = drawnCase(await reportOf(sampleWorkbook(), "halfYear"));
  expect(charts.length).toBeGreaterThan(3);
  expect(caseSlots(rows.map(({ cells }) => cells.map(({ value }) => value)))).toEqual(
    charts.map(({ first, count }) => ({ first, count })),
  );
  for (const { first, title } of charts) {
    const nr = /^Mål (\S+) /.exec(title)?.[1];
    const isHeading = ({ key, cells }: (typeof rows)[number]): boolean =>
      key === "#subheading" && String(cells[2]?.value).startsWith("Mål ");
    expect(rows.slice(0, first).findLast(isHeading)?.cells[2]?.value).toMatch(new RegExp(`^Mål ${nr}:`));
    expect(rows[first - 1]?.key).toBe("#text");
  }
});

test("no chart is parted by a page break", async () => {
  const { rows, charts } = drawnCase(await reportOf(sampleWorkbook(), "halfYear"));
  for (const { first, count } of charts)
    expect(rows.slice(first, first + count).map(({ startsPage }) => startsPage)).not.toContain(true);
  expect(CHART_HEIGHT).toBe(150);
});
