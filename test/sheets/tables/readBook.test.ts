import { calendarYear, calendarYearOf } from "../../../src/domain/contractPeriod";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import type { Issue } from "../../../src/sheets/cells/issue";
import { MissingTableError, readBook } from "../../../src/sheets/tables/readBook";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import {
  bookTables,
  contractRow,
  goalRow,
  measurementRow,
  table,
  type TestCell,
  type TestRow,
} from "../../support/tables";
import { stopOf } from "../../support/stopOf";

const read = (goals: readonly TestRow[], measurements: readonly TestRow[], contracts?: readonly TestRow[]) =>
  readBook(bookTables(goals, measurements, contracts), false);
const sentence = (issue: Issue | undefined): string => (issue ? problemText(issue.problem, problemTexts) : "");
const brief = (issues: readonly Issue[]) =>
  issues.map((issue) => ({
    table: issue.table,
    row: issue.row,
    column: issue.column,
    problem: sentence(issue).slice(0, 38),
  }));

test("a clean workbook gives its goals and measurements, and nothing to look at", () => {
  const { book, issues } = read([goalRow()], [measurementRow("marts 2009", 94.7)]);
  expect(issues).toEqual([]);
  expect(book.goals[0]).toMatchObject({
    contract: "Skelbækgade 2009",
    nr: "1.3",
    form: "atLeast",
    target: 95,
    unit: "pct.",
    aggregation: "mean",
    area: "effort",
  });
  expect(book.measurements[0]).toMatchObject({
    nr: "1.3",
    period: { kind: "month", end: "2009-03-31" },
    figure: { kind: "number", value: 94.7 },
  });
  expect(book.contracts[0]).toMatchObject({
    name: "Skelbækgade 2009",
    period: calendarYear(2009),
    followUp: "quarter",
  });
});

test.each([
  { lacks: "Mål", tables: [table("Målinger", [measurementRow("2009", 1)])], says: "Tabellen Mål findes ikke" },
  { lacks: "Målinger", tables: [table("Mål", [goalRow()])], says: "Tabellen Målinger findes ikke" },
  {
    lacks: "Måltal",
    tables: bookTables([], []).map((t) => (t.name === "Mål" ? table("Mål", [], ["Kontrakt", "Nr", "Målform"]) : t)),
    says: "Tabellen Mål mangler kolonnen Måltal",
  },
  {
    lacks: "Værdi",
    tables: bookTables([], []).map((t) =>
      t.name === "Målinger" ? table("Målinger", [], ["Kontrakt", "Nr", "Periode"]) : t,
    ),
    says: "Tabellen Målinger mangler kolonnen Værdi",
  },
])("without $lacks the work stops and the message names it", ({ tables, says }) => {
  expect(() => readBook(tables, false)).toThrow(MissingTableError);
  expect(stopOf(() => readBook(tables, false))).toContain(says);
});

test("shares alone are enough: Tæller and Nævner without a column Værdi", () => {
  const tables = [
    table("Mål", [goalRow()]),
    table("Målinger", [{ Kontrakt: "Skelbækgade 2009", Nr: "1.3", Periode: "marts 2009", Tæller: 180, Nævner: 200 }]),
  ];
  expect(readBook(tables, false).book.measurements[0]).toMatchObject({
    figure: { kind: "none" },
    numerator: 180,
    denominator: 200,
  });
});

test("columns are found by header, in any order and spelling of spaces and case; extra ones are passed over", () => {
  const moved = table("Mål", [
    {
      "  måltal ": 95,
      Egen: "min note",
      NR: "1.3",
      kontrakt: "Skelbækgade 2009",
      målform: "mindst",
      Enhed: "pct.",
      Opgørelse: "GENNEMSNIT",
    },
  ]);
  const { book, issues } = readBook(
    [table("Kontrakter", [contractRow()]), moved, table("Målinger", [measurementRow("marts 2009", 96)])],
    false,
  );
  expect(issues).toEqual([]);
  expect(book.goals[0]).toMatchObject({ nr: "1.3", target: 95, form: "atLeast", aggregation: "mean" });
});

test.each<{ what: string; goal: TestRow; column: string; says: string }>([
  { what: "text in Måltal", goal: { Måltal: "mange" }, column: "Måltal", says: "»mange« er ikke et tal" },
  { what: "an English decimal point", goal: { Måltal: "94.5" }, column: "Måltal", says: "»94.5« er ikke et tal" },
  {
    what: "a date in Måltal",
    goal: { Måltal: { value: 39903, numberFormat: "dd-mm-yyyy" } },
    column: "Måltal",
    says: "Cellen er en dato",
  },
  { what: "an error in Måltal", goal: { Måltal: "#REF!" }, column: "Måltal", says: "Cellen viser fejlen #REFERENCE!" },
  { what: "no Måltal and nothing to compute it from", goal: { Måltal: "" }, column: "Måltal", says: "Måltal mangler" },
  {
    what: "a change without its baseline",
    goal: { Måltal: "", Målform: "Højst", Ændring: -5.5, Ændringstype: "Pct." },
    column: "Udgangspunkt",
    says: "Udgangspunktet mangler",
  },
  {
    what: "an unknown Målform",
    goal: { Målform: "Omtrent" },
    column: "Målform",
    says: "»Omtrent« kendes ikke. Vælg Mindst, Højst, Interval eller Milepæl.",
  },
  { what: "no Målform", goal: { Målform: "" }, column: "Målform", says: "Feltet er tomt" },
  { what: "no Opgørelse", goal: { Opgørelse: "" }, column: "Opgørelse", says: "Opgørelse mangler. Seneste er brugt" },
  {
    what: "an interval without its upper bound",
    goal: { Målform: "Interval", Måltal: 85 },
    column: "Måltal øvre",
    says: "mangler Måltal øvre",
  },
  {
    what: "an interval upside down",
    goal: { Målform: "Interval", Måltal: 100, "Måltal øvre": 85 },
    column: "Måltal øvre",
    says: "Måltal øvre (85) er mindre end Måltal (100)",
  },
  {
    what: "a target that its change does not give",
    goal: { Målform: "Højst", Måltal: 44, Udgangspunkt: 48, Ændring: -9, Ændringstype: "Pct.", Enhed: "point" },
    column: "Måltal",
    says: "som giver 43,68",
  },
  { what: "a Frist that is no date", goal: { Frist: "ultimo" }, column: "Frist", says: "»ultimo« er ikke en dato" },
  { what: "a Frist before the year", goal: { Frist: "31-12-2008" }, column: "Frist", says: "før kontraktåret 2009" },
  {
    what: "a Gul grænse that could be 90 or 0,9",
    goal: { "Gul grænse": 90 },
    column: "Gul grænse",
    says: "»90« er ikke en grad",
  },
  {
    what: "a Gul grænse above 100 %",
    goal: { "Gul grænse": { value: 1.5, numberFormat: "0 %" } },
    column: "Gul grænse",
    says: "»150 %« er ikke en grad",
  },
  {
    what: "a Gul grænse just above 1",
    goal: { "Gul grænse": 1.01 },
    column: "Gul grænse",
    says: "»1,01« er ikke en grad",
  },
  {
    what: "a Nr that Excel made a date",
    goal: { Nr: { value: 39814, numberFormat: "d-mmm" } },
    column: "Nr",
    says: "Nr er blevet til en dato",
  },
])("$what is an issue with table, row and column", ({ goal, column, says }) => {
  const { issues } = read([goalRow(), goalRow({ Nr: "1.9", ...goal })], []);
  expect(issues.map(({ table: name, row }) => [name, row])).toEqual([["Mål", 6]]);
  expect(issues[0]?.column).toBe(column);
  expect(sentence(issues[0])).toContain(says);
});

test.each<{ what: string; row: TestRow; column: string; says: string }>([
  {
    what: "an unknown goal",
    row: measurementRow("marts 2009", 95, { Nr: "9.9" }),
    column: "Nr",
    says: "findes ikke i tabellen Mål",
  },
  {
    what: "an unreadable period",
    row: measurementRow("i foråret", 95),
    column: "Periode",
    says: "Perioden »i foråret« kan ikke læses",
  },
  { what: "a missing period", row: measurementRow("", 95), column: "Periode", says: "Periode mangler" },
  {
    what: "an error among the figures",
    row: measurementRow("marts 2009", "#N/A"),
    column: "Værdi",
    says: "Cellen viser fejlen #I/T",
  },
  {
    what: "a date in Værdi",
    row: measurementRow("marts 2009", { value: 39903, numberFormat: "dd-mm-yyyy" }),
    column: "Værdi",
    says: "Cellen er en dato",
  },
  {
    what: "text in Værdi",
    row: measurementRow("marts 2009", "afventer"),
    column: "Værdi",
    says: "»afventer« er ikke et tal",
  },
  {
    what: "a share where the target is per cent",
    row: measurementRow("marts 2009", 0.947),
    column: "Værdi",
    says: "0,947 og måltallet 95 ligger omkring en faktor 100 fra hinanden, og intet format siger hvorfor. Skriv begge i procent (95) eller med procentformat (95 %): målingen her og målets tal i tabellen Mål. Indtil da tæller tallet ikke med.",
  },
  {
    what: "no Kontrakt",
    row: measurementRow("marts 2009", 95, { Kontrakt: "" }),
    column: "Kontrakt",
    says: "Kontrakt mangler, så rækken ikke kan bruges. Udfyld feltet.",
  },
])("$what is an issue, and that row does not count", ({ row, column, says }) => {
  const { book, issues } = read([goalRow()], [measurementRow("januar 2009", 96), row]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ table: "Målinger", row: 6, column });
  expect(sentence(issues[0])).toContain(says);
  expect(book.measurements).toHaveLength(1);
});

test.each<{ what: string; goal: TestRow; value: TestCell; says: string | null }>([
  {
    what: "per cent where the target is a share",
    goal: { Måltal: 0.95 },
    value: 95,
    says: "95 og måltallet 0,95 ligger omkring en faktor 100 fra hinanden",
  },
  {
    what: "the same with a format of per cent on top",
    goal: { Måltal: 0.95 },
    value: { value: 95, numberFormat: "0%" },
    says: "9.500 og måltallet 0,95 ligger omkring en faktor 10.000 fra hinanden",
  },
  {
    what: "a format of per cent on per cent",
    goal: {},
    value: { value: 95, numberFormat: "0%" },
    says: "9.500 og måltallet 95 ligger omkring en faktor 100 fra hinanden",
  },
  {
    what: "both with a format of per cent",
    goal: { Måltal: { value: 0.95, numberFormat: "0%" } },
    value: { value: 0.95, numberFormat: "0%" },
    says: null,
  },
  {
    what: "a share where only the baseline is there",
    goal: { Måltal: "", Udgangspunkt: 90 },
    value: 0.947,
    says: "0,947 og udgangspunktet 90 ligger omkring en faktor 100 fra hinanden",
  },
  {
    what: "a share where the target follows from the baseline",
    goal: { Måltal: "", Udgangspunkt: 90, Ændring: 5, Ændringstype: "Pct.point" },
    value: 0.947,
    says: "0,947 og måltallet 95 ligger omkring en faktor 100 fra hinanden",
  },
])("$what: $says", ({ goal, value, says }) => {
  const { book, issues } = read([goalRow(goal)], [measurementRow("marts 2009", value)]);
  expect(
    issues.filter(({ table: name }) => name === "Målinger").map((issue) => sentence(issue).split(", og intet")[0]),
  ).toEqual(says === null ? [] : [says]);
  expect(book.measurements).toHaveLength(says === null ? 1 : 0);
});

test.each([
  { date: 39979, figure: { kind: "date", date: "2009-06-15" } },
  { date: 3654, figure: { kind: "date", date: "1910-01-01" } },
])("a milestone's date that has lost its format ($date) is still a date", ({ date, figure }) => {
  const { book, issues } = read(
    [goalRow({ Målform: "Milepæl", Måltal: "", Frist: 39994 })],
    [measurementRow("juni 2009", date)],
  );
  expect(issues).toEqual([]);
  expect(book.measurements.map((row) => row.figure)).toEqual([figure]);
  expect(book.goals.map(({ deadline }) => deadline)).toEqual(["2009-06-30"]);
});

test("a number too small to be a milestone's day is asked about", () => {
  const { book, issues } = read([goalRow({ Målform: "Milepæl", Måltal: "" })], [measurementRow("juni 2009", 3653)]);
  expect(brief(issues)).toEqual([
    {
      table: "Målinger",
      row: 5,
      column: "Værdi",
      problem: "»3653« kan ikke læses. For en milepæl skrives".slice(0, 38),
    },
  ]);
  expect(book.measurements).toEqual([]);
});

test("a period that has lost its date format is its month, and a year is a year", () => {
  const { book, issues } = read(
    [goalRow({ Opgørelse: "Seneste" })],
    [measurementRow(39903, 95), measurementRow(2009, 95)],
  );
  expect(issues).toEqual([]);
  expect(book.measurements.map(({ period }) => [period.start, period.end])).toEqual([
    ["2009-03-01", "2009-03-31"],
    ["2009-01-01", "2009-12-31"],
  ]);
});

test.each([
  {
    period: "uge 53 2009",
    year: 2009,
    says: [
      "Ugen slutter 3. januar 2010 og tæller derfor ikke med i kontraktåret 2009. Læg tallet til uge 52 2009, hvis det skal med.",
    ],
  },
  { period: "uge 52 2009", year: 2009, says: [] },
  { period: "uge 1 2009", year: 2009, says: [] },
  { period: "uge 53 2009", year: 2010, says: [] },
])("$period of a goal of $year: $says", ({ period, year, says }) => {
  const Kontrakt = `Skelbækgade ${year}`;
  const { issues } = read(
    [goalRow({ Kontrakt })],
    [measurementRow(period, 95, { Kontrakt })],
    [contractRow({ Kontrakt, År: year })],
  );
  expect(issues.map(sentence)).toEqual(says);
});

test.each([
  { period: "december 2010", frist: "", says: [] },
  {
    period: "januar 2011",
    frist: "",
    says: [
      "Perioden januar 2011 ligger mere end et år efter 31. december 2009, så tallet tæller ikke med. Ret perioden, hvis årstallet er skrevet forkert.",
    ],
  },
  { period: "marts 2090", frist: "", says: [expect.stringMatching(/^Perioden marts 2090 ligger/)] },
  { period: "juni 2011", frist: "30-06-2010", says: [] },
  { period: "juli 2011", frist: "30-06-2010", says: [expect.stringMatching(/efter 30\. juni 2010/)] },
])("$period in a contract of 2009 with Frist $frist", ({ period, frist, says }) => {
  expect(
    read([goalRow({ Frist: frist })], [measurementRow(period, 95)], [contractRow({ År: 2009 })]).issues.map(sentence),
  ).toEqual(says);
});

test("a week that ends after the year counts towards a deadline that does as well", () => {
  expect(read([goalRow({ Frist: "31-01-2010" })], [measurementRow("uge 53 2009", 95)]).issues).toEqual([]);
});

test("a row that awaits its figure is not an issue", () => {
  expect(read([goalRow()], [measurementRow("april 2009", "")]).issues).toEqual([]);
});

test("of two rows for one period the second is named, and both are passed on for the last to count", () => {
  const { book, issues } = read([goalRow()], [measurementRow("marts 2009", 90), measurementRow("2009-03", 96)]);
  expect(brief(issues)).toEqual([
    { table: "Målinger", row: 6, column: "Periode", problem: "Samme mål og periode står også i række ".slice(0, 38) },
  ]);
  expect(book.measurements.map(({ figure }) => figure)).toEqual([
    { kind: "number", value: 90 },
    { kind: "number", value: 96 },
  ]);
});

test.each([
  { target: 3.46, baseline: 3.43, change: 0.05, type: "Absolut", says: "0,03" },
  { target: 44, baseline: 48, change: -9, type: "Pct.", says: "-8,3 pct." },
])("a target of $target from $baseline is a change of $says", ({ target, baseline, change, type, says }) => {
  const { issues } = read(
    [
      goalRow({
        Målform: change > 0 ? "Mindst" : "Højst",
        Måltal: target,
        Enhed: "point",
        Udgangspunkt: baseline,
        Ændring: change,
        Ændringstype: type,
        Opgørelse: "Seneste",
      }),
    ],
    [],
  );
  expect(issues.map((issue) => sentence(issue).match(/er ændringen (.*?)\)/)?.[1])).toEqual([says]);
});

test("a quarter beside one of its months does not count in a sum: an issue names it", () => {
  const { issues } = read(
    [goalRow({ Opgørelse: "Sum", Enhed: "antal" })],
    [measurementRow("marts 2009", 50), measurementRow("1. kvartal 2009", 150)],
  );
  expect(sentence(issues[0])).toBe(
    "Perioden rummer marts 2009, som har sin egen række, så denne række tæller ikke med. Slet den række, der ikke skal bruges.",
  );
});

test.each([
  {
    parts: ["", "a", "b"],
    says: [
      "5 Delmål: Mål 14 står også med delmål a og b, så rækkerne tæller som ét mål. Udfyld Delmål, eller giv rækken et andet Nr.",
    ],
  },
  {
    parts: ["a", ""],
    says: [
      "6 Delmål: Mål 14 står også med delmål a, så rækkerne tæller som ét mål. Udfyld Delmål, eller giv rækken et andet Nr.",
    ],
  },
  { parts: ["a", "b"], says: [] },
  { parts: [""], says: [] },
])("a goal with the parts $parts: $says", ({ parts, says }) => {
  const other = goalRow({ Nr: "14", Delmål: "a", Kontrakt: "Musvågevej 2009" });
  const { issues } = read(
    [...parts.map((Delmål) => goalRow({ Nr: "14", Delmål })), other],
    [],
    [contractRow(), contractRow({ Kontrakt: "Musvågevej 2009" })],
  );
  expect(issues.map((issue) => `${issue.row} ${issue.column}: ${sentence(issue)}`)).toEqual(says);
});

test("two goals with one Nr: the first stands, the second is named", () => {
  const { book, issues } = read([goalRow(), goalRow({ Måltal: 50 })], []);
  expect(book.goals.map(({ target }) => target)).toEqual([95]);
  expect(issues[0]).toMatchObject({ table: "Mål", row: 6, column: "Nr" });
});

test.each([
  { value: { value: 0.947, numberFormat: "0.0%" }, figure: 94.7 },
  { value: "95%", figure: 95 },
  { value: "94,7", figure: 94.7 },
  { value: 94.7, figure: 94.7 },
])("a percentage written as $value counts as $figure", ({ value, figure }) => {
  const { book, issues } = read([goalRow()], [measurementRow("marts 2009", value)]);
  expect(issues).toEqual([]);
  expect(book.measurements[0]?.figure).toEqual({ kind: "number", value: figure });
});

test("a target in a per cent cell is the same target", () => {
  expect(read([goalRow({ Måltal: { value: 0.95, numberFormat: "0%" } })], []).book.goals[0]?.target).toBe(95);
});

test("a small percentage in a per cent cell is itself, not a slip", () => {
  const { issues, book } = read([goalRow()], [measurementRow("marts 2009", { value: 0.0095, numberFormat: "0.00%" })]);
  expect(issues).toEqual([]);
  expect(book.measurements[0]?.figure).toEqual({ kind: "number", value: 0.95 });
});

test("a real date in Periode is its month, in either date system", () => {
  const date = { value: 39903, numberFormat: "dd-mm-yyyy" };
  expect(read([goalRow()], [measurementRow(date, 95)]).book.measurements[0]?.period.end).toBe("2009-03-31");
  const of1904 = readBook(bookTables([goalRow()], [measurementRow({ ...date, value: 39903 - 1462 }, 95)]), true);
  expect(of1904.book.measurements[0]?.period.end).toBe("2009-03-31");
});

test("a name pasted with characters that cannot be seen is the same name, and so is a number", () => {
  const { book, issues } = read(
    [goalRow({ Nr: "7.3", Delmål: "a" }), goalRow({ Nr: "7.3\u200b", Delmål: "b" })],
    [
      measurementRow("marts 2009", 95, { Kontrakt: "Skel\u00adbækgade\u00a02009\u200f", Nr: "\u200e7.3", Delmål: "a" }),
      measurementRow("\u200bmarts\u00a02009", "\u200b95,5", { Nr: "7.3", Delmål: "b" }),
    ],
  );
  expect(issues).toEqual([]);
  expect(book.measurements.map(({ contract, figure }) => [contract, figure])).toEqual([
    ["Skelbækgade 2009", { kind: "number", value: 95 }],
    ["Skelbækgade 2009", { kind: "number", value: 95.5 }],
  ]);
  const [status] = evaluateBook(book, { asOf: "2009-03-31", today: "2009-03-31" });
  expect(status?.goals.map(({ nr, parts }) => [nr, parts.length])).toEqual([["7.3", 2]]);
});

test("names keep quotes, emoji, a leading = and 255 characters; NFD and NFC are one name", () => {
  const odd = `="Ærø" 😀 ${"x".repeat(240)} 2009`;
  const nfd = "Skelbækgade 2009 Åben".normalize("NFD");
  const { book, issues } = read(
    [goalRow({ Kontrakt: odd }), goalRow({ Kontrakt: nfd })],
    [
      measurementRow("marts 2009", 95, { Kontrakt: odd }),
      measurementRow("marts 2009", 95, { Kontrakt: nfd.normalize("NFC") }),
    ],
    [contractRow({ Kontrakt: odd }), contractRow({ Kontrakt: nfd })],
  );
  expect(issues).toEqual([]);
  expect(book.measurements.map(({ contract }) => contract)).toEqual([odd, nfd]);
});

test("contracts come in the order of Kontrakter; one that only Mål names comes after, and is said", () => {
  const { book, issues } = read([goalRow({ Kontrakt: "Nyropsgade 2010" }), goalRow()], []);
  expect(book.contracts.map(({ name, period }) => [name, calendarYearOf(period)])).toEqual([
    ["Skelbækgade 2009", 2009],
    ["Nyropsgade 2010", 2010],
  ]);
  expect(issues.map(sentence)).toEqual([expect.stringContaining("»Nyropsgade 2010« står ikke i tabellen Kontrakter")]);
});

test("without the table Kontrakter the years are read from the names, and one message says so", () => {
  const { book, issues } = readBook(
    bookTables([goalRow()], []).filter(({ name }) => name !== "Kontrakter"),
    false,
  );
  expect(book.contracts.map(({ period }) => calendarYearOf(period))).toEqual([2009]);
  expect(issues.map((issue) => [issue.table, sentence(issue).slice(0, 34)])).toEqual([
    ["Kontrakter", "Tabellen Kontrakter findes ikke. Å"],
  ]);
});

test("a contract without any year is said, and not judged", () => {
  const { book, issues } = read(
    [goalRow({ Kontrakt: "Vores aftale" })],
    [],
    [contractRow({ Kontrakt: "Vores aftale", År: "" })],
  );
  expect(book.contracts).toEqual([]);
  expect(issues.map(({ column }) => column)).toEqual(["År"]);
});

test("thresholds: an empty cell is no threshold, a listed one replaces the default, an unlisted one keeps it", () => {
  const settings = table("Indstillinger", [
    { Indstilling: "Gul grænse i året, Niveau", Værdi: { value: 0.95, numberFormat: "0 %" } },
    { Indstilling: "Gul grænse i året, Ændring", Værdi: "" },
    { Indstilling: "Gul grænse efter frist, Niveau", Værdi: "80 %" },
  ]);
  const { book } = readBook([...bookTables([goalRow()], []), settings], false);
  expect(book.contracts[0]?.thresholds).toEqual({
    duringYear: { level: 0.95, change: null },
    afterDeadline: { level: 0.8, change: 0.5 },
  });
});

test.each([
  { shares: [0.2, 0.5, 1], used: true },
  { shares: [20, 50, 100], used: true },
  { shares: [0.3, 0.3, 0.4], used: false },
  { shares: [0.5, 0.2, 1], used: false },
  { shares: [0.2, 0.4], used: true },
  { shares: [20, 40], used: true },
  { shares: [2], used: true },
  { shares: [1.5], used: false },
  { shares: [20, 101], used: false },
  { shares: [0.2, 0.3, 0.5], used: false },
])("a profile $shares is used: $used", ({ shares, used }) => {
  const rows = shares.map((share, index) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Periode: ["april 2009", "august 2009", "december 2009"][index] ?? "",
    Andel: share,
  }));
  const { book, issues } = readBook([...bookTables([goalRow()], []), table("Profiler", rows)], false);
  expect(book.profiles.length === 1).toBe(used);
  expect(issues.length === 0).toBe(used);
});

test.each([
  { deadline: "30-06-2009", andel: "40 %", used: false },
  { deadline: "30-06-2009", andel: "100 %", used: true },
  { deadline: "31-07-2009", andel: "40 %", used: true },
])("a profile that is $andel in June, with the deadline $deadline, is used: $used", ({ deadline, andel, used }) => {
  const rows = [{ Kontrakt: "Skelbækgade 2009", Nr: "1.3", Periode: "juni 2009", Andel: andel }];
  const { book } = readBook([...bookTables([goalRow({ Frist: deadline })], []), table("Profiler", rows)], false);
  expect(book.profiles.map(({ points }) => points)).toEqual(
    used ? [[{ month: 6, share: andel === "40 %" ? 0.4 : 1 }]] : [],
  );
});
