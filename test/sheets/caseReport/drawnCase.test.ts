import type { CaseBlock, CaseReport } from "../../../src/report/caseReport";
import { statusColours } from "../../../src/report/statusColours";
import { caseColumns } from "../../../src/sheets/caseReport/caseColumns";
import { caseStyles } from "../../../src/sheets/caseReport/caseStyles";
import { drawnCase } from "../../../src/sheets/caseReport/drawnCase";
import { numberCell } from "../../../src/sheets/caseReport/numberCell";
import { printScale } from "../../../src/sheets/report/printScale";
import { reportOf, sampleWorkbook } from "../../support/caseReports";

const reportWith = (blocks: readonly CaseBlock[]): CaseReport => ({
  kind: "wholeYear",
  title: "Helårsrapport",
  asOf: "2009-12-31",
  dates: ["2009-12-31"],
  contracts: ["Skelbækgade 2009"],
  isProvisional: false,
  sections: [{ id: "solution", heading: "Løsning", contract: null, blocks }],
});
const rowsOf = (blocks: readonly CaseBlock[]) =>
  drawnCase(reportWith(blocks))
    .rows.slice(4)
    .map(({ style, cells }) => ({
      style,
      cells: cells.slice(2).flatMap(({ value }, at) => (value === "" ? [] : [[caseColumns[at + 2]?.id, value]])),
    }));

test("title and date come first, and the date is repeated on each printed page", () => {
  const { rows, frozenRows, printedRows } = drawnCase(reportWith([]));
  expect(rows.map(({ key, cells }) => [key, cells[2]?.value])).toEqual([
    ["#title", "Helårsrapport"],
    ["#summary", "Status pr. 31. december 2009  ·  1 kontrakt"],
    ["#blank", ""],
    ["#section", "Løsning"],
  ]);
  expect([frozenRows, printedRows]).toEqual([2, 4]);
});

test("a table whose first cells are short begins in the narrow column, any other beside it", () => {
  const table = (first: string): CaseBlock => ({
    kind: "table",
    caption: "Tabel",
    description: "",
    columns: [
      { header: "Nr", align: "left", share: 0.5 },
      { header: "Antal", align: "right", share: 0.5 },
    ],
    rows: [[{ text: first }, { text: "5", value: 5 }]],
  });
  expect(rowsOf([table("14a")])[2]?.cells).toEqual([
    ["nr", "14a"],
    ["text", 5],
  ]);
  expect(rowsOf([table("Skelbækgade 2009")])[2]?.cells).toEqual([
    ["text", "Skelbækgade 2009"],
    ["wide", 5],
  ]);
});

test("a status has its colour with symbol and text, a row of totals its own look, a figure stands to the right", () => {
  const { rows } = drawnCase(
    reportWith([
      {
        kind: "table",
        caption: "Tabel",
        description: "",
        columns: [
          { header: "Status", align: "left", share: 0.5 },
          { header: "Måltal", align: "right", share: 0.5 },
        ],
        rows: [
          [{ text: "✖ Bagud", status: "notMet" }, { text: "85–100 pct." }],
          [
            { text: "I alt", isTotal: true },
            { text: "5", value: 5, isTotal: true },
          ],
        ],
      },
    ]),
  );
  expect(rows[6]?.cells[2]).toEqual({ value: "✖ Bagud", numberFormat: "General", colours: statusColours.notMet });
  expect(rows[6]?.cells[3]).toEqual({ value: "85–100\u00a0pct.", numberFormat: "General", right: true });
  expect(rows[7]?.style).toEqual(caseStyles.total);
  expect(rows[7]?.cells[3]).toEqual({ value: 5, numberFormat: "0", right: true });
});

test.each([
  ["mindst 2.325 pct.", 2325, '"mindst "#,##0" pct."'],
  ["104,2 %", 1.042, "0.0 %"],
  ["-30,0 %", -0.3, "0.0 %"],
  ["3,46 pct.", 3.4567, '0.00" pct."'],
  ["højst -4 point", -4, '"højst "0" point";"højst "-0" point"'],
  ["15,2", 15.2, "0.0"],
])("%s is a number in the format that shows it", (text, value, numberFormat) => {
  expect(numberCell(text, value)).toEqual({ value, numberFormat });
});

test.each(["85–100 pct.", "Opfyldt", "9/12"])("%s stands as text, as no one number says it", (text) => {
  expect(numberCell(text, 9)).toEqual({ value: text, numberFormat: "General" });
});

test("a long paragraph is broken between words into lines, and so is one of 4,000 characters", () => {
  const text = "Rettidighed for kontaktforløb ".repeat(134).trim();
  const rows = rowsOf([{ kind: "paragraph", role: "text", text }]);
  expect(text.length).toBeGreaterThan(4000);
  expect(rows.map(({ cells }) => cells[0]?.[1]).join(" ")).toBe(text);
  expect(Math.max(...rows.map(({ cells }) => String(cells[0]?.[1]).length))).toBeLessThanOrEqual(165);
});

test("every table of the sample fits the columns, which fill a page across at over 90 per cent", async () => {
  for (const kind of ["statusMeeting", "wholeYear", "monthly", "overview", "matrix"] as const) {
    const { rows, columns } = drawnCase(await reportOf(sampleWorkbook(), kind));
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
  }
  const widths = caseColumns.filter(({ hidden }) => !hidden).map(({ width }) => width);
  expect(printScale(widths, "A4", "landscape")).toBeGreaterThan(90);
  expect(printScale(widths, "A4", "landscape")).toBeLessThanOrEqual(100);
});
