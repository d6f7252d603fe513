import fc from "fast-check";
import { readBook } from "../../../src/sheets/tables/readBook";
import { contractRow, goalRow, measurementRow, table, type TestCell, type TestRow } from "../../support/tables";

/** Texts that are written in every way that people write periods, with some that are none. */
const anyPeriod = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month) => `2009-${String(month).padStart(2, "0")}`),
  fc.constantFrom("1. kvartal 2009", "2. kvartal 2009", "2009", "uge 12 2009", "uge 53 2009", "marts 2008", "maj 2012"),
  fc.constantFrom<TestCell>("", "i morgen", "#N/A", 39_903, { value: 39_903, numberFormat: "dd-mm-yyyy" }),
);
const anyNr = fc.constantFrom<TestCell>(
  "1.1",
  "1.2",
  " 1.2",
  "1.3",
  4,
  "9.9",
  "",
  { value: 4, numberFormat: "d. mmm" },
  "#N/A",
);
const anyNumber = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0, 0.95, 9500, 12.25, -3));
const figures = fc.record({
  contract: fc.constantFrom("Skelbækgade 2009", "skelbækgade  2009", "Skelbækgade 2008"),
  nr: anyNr,
  period: anyPeriod,
  value: fc.option(anyNumber, { freq: 9, nil: "" }),
  percent: fc.boolean(),
  numerator: fc.option(anyNumber, { freq: 1, nil: "" }),
  denominator: fc.option(fc.constantFrom(0, 10, 100), { freq: 1, nil: "" }),
  provisional: fc.constantFrom("", "Ja", "nej", true, "måske"),
});

const goals = table("Mål", [
  goalRow({ Nr: "1.1", Opgørelse: "Sum", Enhed: "antal" }),
  goalRow({ Nr: "1.2" }),
  goalRow({ Nr: "1.3", Målform: "Højst", Enhed: "dage" }),
  goalRow({ Nr: 4, Opgørelse: "Seneste" }),
]);

/** A number as people type it in a cell that is formatted as text: such a row is read cell by cell. */
const asText = (value: number | string, percent = false): TestCell =>
  value === ""
    ? ""
    : `${String(percent ? Number((Number(value) * 100).toPrecision(15)) : value).replace(".", ",")}${percent ? " %" : ""}`;

const FORMAT = { General: "General", percent: "0.0 %" } as const;

describe("rows of Målinger that are read at once", () => {
  test("say what they say cell by cell, and have the same remarks", () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 40 }), fc.boolean(), (rows, dates1904) => {
        const rowsWith = (value: (cell: number | string, percent: boolean) => TestCell): TestRow[] =>
          rows.map(({ contract, nr, period, value: figure, percent, numerator, denominator, provisional }) =>
            measurementRow(period, value(figure, percent), {
              Kontrakt: contract,
              Nr: nr,
              Tæller: numerator === "" ? "" : value(numerator, false),
              Nævner: denominator === "" ? "" : value(denominator, false),
              Foreløbig: provisional,
            }),
          );
        const asNumbers = rowsWith((value, percent) =>
          value === "" ? "" : { value, numberFormat: percent ? FORMAT.percent : FORMAT.General },
        );
        const read = (own: TestRow[]) =>
          readBook(
            [
              table("Kontrakter", [contractRow()]),
              goals,
              table("Målinger", own, Object.keys(measurementRow("", "")).concat("Tæller", "Nævner", "Foreløbig")),
            ],
            dates1904,
          );
        const [asOne, byCell] = [read(asNumbers), read(rowsWith(asText))];
        expect(asOne.book.measurements).toEqual(byCell.book.measurements);
        expect(told(asOne)).toEqual(told(byCell));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});

/** What is remarked, but for shares: the format of a number tells how it is rounded, and a text has none. */
const told = ({ issues }: ReturnType<typeof readBook>) =>
  issues.filter(({ problem: { code } }) => code !== "shareDisagrees");
