import { readBook } from "../../../src/sheets/tables/readBook";
import { degreeFormat, readSettingCells, settingRow } from "../../../src/sheets/tables/settings";
import { bookTables, goalRow, table, type TestCell } from "../../support/tables";

const LEVEL = "Gul grænse i året, Niveau";
const settings = (...values: TestCell[]) =>
  table(
    "Indstillinger",
    values.map((Værdi) => ({ Indstilling: LEVEL, Værdi })),
  );

test.each<{ written: TestCell; degree: number | null; wrong: boolean }>([
  { written: 0, degree: 0, wrong: false },
  { written: -0.01, degree: 0.9, wrong: true },
  { written: 0.85, degree: 0.85, wrong: false },
  { written: { value: 0.85, numberFormat: "0 %" }, degree: 0.85, wrong: false },
  { written: "85 %", degree: 0.85, wrong: false },
  { written: 1, degree: 1, wrong: false },
  { written: 1.01, degree: 0.9, wrong: true },
  { written: "150 %", degree: 0.9, wrong: true },
  { written: 85, degree: 0.9, wrong: true },
  { written: "meget", degree: 0.9, wrong: true },
  { written: "", degree: null, wrong: false },
])(
  "the threshold $written is judged by as $degree, in the sheet and in the pane alike",
  ({ written, degree, wrong }) => {
    const own = settings(written);
    const { book, issues } = readBook([...bookTables([goalRow()], []), own], false);
    const [cell] = readSettingCells(own);
    expect([book.contracts[0]?.thresholds.duringYear.level, cell?.degree]).toEqual([degree, degree]);
    expect(issues.map(({ table: name, row, column }) => [name, row, column])).toEqual(
      wrong ? [["Indstillinger", 5, "Værdi"]] : [],
    );
    expect(cell?.unreadable).toBe(wrong ? String(written) : null);
  },
);

test("of a threshold that is listed twice the last row counts, in the sheet and in the pane alike", () => {
  const own = settings(0.8, 0.7);
  expect(readBook([...bookTables([goalRow()], []), own], false).book.contracts[0]?.thresholds.duringYear.level).toBe(
    0.7,
  );
  expect(readSettingCells(own)[0]).toMatchObject({ degree: 0.7, row: 6 });
});

test("each threshold has its own cell, and one that is not listed its default", () => {
  const own = table(
    "Indstillinger",
    ["Gul grænse efter frist, Ændring", "gul grænse i året,  ændring"].map((Indstilling, index) => ({
      Indstilling,
      Værdi: 0.1 * (index + 1),
    })),
  );
  expect(readSettingCells(own).map(({ when, method, degree, row }) => [when, method, degree, row])).toEqual([
    ["duringYear", "level", 0.9, null],
    ["duringYear", "change", 0.2, 6],
    ["afterDeadline", "level", null, null],
    ["afterDeadline", "change", 0.1, 5],
  ]);
});

test.each([
  { degree: 0.9, format: "0 %" },
  { degree: 0.29, format: "0 %" },
  { degree: 0.985, format: "0.0# %" },
  { degree: null, format: "0 %" },
])("the degree $degree is shown as $format", ({ degree, format }) => {
  expect(degreeFormat(degree)).toBe(format);
});

test("a threshold that the table does not list gets a row that says what it means", () => {
  expect(settingRow("Gul grænse efter frist, Niveau", null)).toEqual({
    table: "Indstillinger",
    cells: [
      { header: "Indstilling", value: "Gul grænse efter frist, Niveau" },
      { header: "Værdi", value: "", numberFormat: "0 %" },
      {
        header: "Forklaring",
        value:
          "Når fristen er nået: fra hvilken målopfyldelse et mål er »Delvist opfyldt« efter Niveau. Tom: et niveau er nået eller ikke nået.",
      },
    ],
  });
});
