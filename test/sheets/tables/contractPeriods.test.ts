import { calendarYear, contractPeriod } from "../../../src/domain/contractPeriod";
import { readBook } from "../../../src/sheets/tables/readBook";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

function read(contractCells: TestRow, periods: readonly string[] = []) {
  const Kontrakt = String(contractCells["Kontrakt"] ?? "Nordby Skole");
  const { book, issues } = readBook(
    [
      table("Kontrakter", [contractRow({ Kontrakt, År: "", ...contractCells })]),
      table("Mål", [goalRow({ Kontrakt, Opgørelse: "Seneste" })]),
      table(
        "Målinger",
        periods.map((period) => measurementRow(period, 95, { Kontrakt })),
        ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi"],
      ),
    ],
    false,
  );
  return {
    periods: book.contracts.map(({ period }) => period),
    measured: book.measurements.map(({ period: { start, end } }) => [start, end]),
    says: issues.map(({ column, problem }) => `${column ?? ""}: ${problemText(problem, problemTexts)}`),
  };
}

const SCHOOL_YEAR = contractPeriod("2023-08-01", "2024-07-31");

test.each<{ what: string; cells: TestRow; period: typeof SCHOOL_YEAR }>([
  { what: "År", cells: { År: 2009 }, period: calendarYear(2009) },
  {
    what: "År beside a name of two years",
    cells: { Kontrakt: "Nordby 2023/24", År: 2023 },
    period: calendarYear(2023),
  },
  { what: "one year in the name", cells: { Kontrakt: "Nordby 2023" }, period: calendarYear(2023) },
  { what: "the same year twice", cells: { Kontrakt: "Nordby 2023 (2023)" }, period: calendarYear(2023) },
  { what: "Fra and Til", cells: { Fra: "01-08-2023", Til: "31-07-2024" }, period: SCHOOL_YEAR },
  { what: "Fra and Til before År", cells: { År: 2024, Fra: "01-08-2023", Til: "31-07-2024" }, period: SCHOOL_YEAR },
  { what: "Excel dates", cells: { Fra: 45139, Til: 45504 }, period: SCHOOL_YEAR },
  {
    what: "a name and dates",
    cells: { Kontrakt: "Nordby 2023/24", Fra: "2023-08-01", Til: "2024-07-31" },
    period: SCHOOL_YEAR,
  },
])("$what gives the contract's period", ({ cells, period }) => {
  expect(read(cells)).toMatchObject({ periods: [period], says: [] });
});

test.each<{ what: string; cells: TestRow; says: string }>([
  {
    what: "two years in the name",
    cells: { Kontrakt: "Nordby 2023/24" },
    says: "År: Navnet »Nordby 2023/24« nævner flere år (2023 og 2024). Skriv kontraktens år i kolonnen År, eller dens første og sidste dag i kolonnerne Fra og Til",
  },
  {
    what: "two years written out",
    cells: { Kontrakt: "Nordby 2023-2024" },
    says: "År: Navnet »Nordby 2023-2024« nævner flere år",
  },
  { what: "no year at all", cells: {}, says: "År: Kontraktens år mangler." },
  { what: "Fra alone", cells: { Fra: "01-08-2023" }, says: "Til: Til mangler." },
  { what: "Til alone", cells: { År: 2024, Til: "31-07-2024" }, says: "Fra: Fra mangler." },
  {
    what: "a Til that is no date",
    cells: { Fra: "01-08-2023", Til: "sommer" },
    says: "Til: »sommer« er ikke en dato.",
  },
  {
    what: "dates the wrong way round",
    cells: { Fra: "31-07-2024", Til: "01-08-2023" },
    says: "Til: Til ligger før Fra.",
  },
  {
    what: "a mistyped year",
    cells: { Fra: "01-08-2023", Til: "31-07-2034" },
    says: "Til: Fra og Til ligger 132 måneder fra hinanden.",
  },
])("$what is asked about, and the contract is not judged", ({ cells, says }) => {
  const answer = read(cells);
  expect(answer.periods).toEqual([]);
  expect(answer.says).toEqual([expect.stringContaining(says)]);
});

test("a year that does not fit the dates is said, and the dates stand", () => {
  expect(read({ År: 2022, Fra: "01-08-2023", Til: "31-07-2024" })).toMatchObject({
    periods: [SCHOOL_YEAR],
    says: ["År: År 2022 passer ikke med Fra og Til. Datoerne gælder; ret det, der er forkert."],
  });
});

test("the rows of a school year are read within it", () => {
  const { measured } = read({ Fra: "01-08-2023", Til: "31-07-2024" }, ["ÅTD marts 2024", "2023/24", "marts 2024"]);
  expect(measured).toEqual([
    ["2023-08-01", "2024-03-31"],
    ["2023-08-01", "2024-07-31"],
    ["2024-03-01", "2024-03-31"],
  ]);
});

test("a name of two years that only Mål has is asked about", () => {
  const { book, issues } = readBook(
    [
      table("Mål", [goalRow({ Kontrakt: "Nordby 2023/24" })]),
      table("Målinger", [measurementRow("marts 2024", 95, { Kontrakt: "Nordby 2023/24" })]),
    ],
    false,
  );
  expect(book.contracts).toEqual([]);
  expect(issues.map(({ problem }) => problem.code)).toEqual(["severalYears"]);
});
