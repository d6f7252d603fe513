import { judgedWorkbook } from "../../../src/app/status/judgedWorkbook";
import { yearPart } from "../../../src/app/status/yearPart";
import type { SheetTable } from "../../../src/sheets/cells/sheetTable";
import { MissingTableError, readBook } from "../../../src/sheets/tables/readBook";
import { problemTexts } from "../../../src/text/da/issues";
import { statusSheet } from "../../../src/text/da/status";
import { problemText } from "../../../src/text/problem";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";
import { stopOf } from "../../support/stopOf";

/** What a status says of the tables, in its order. */
function said(tables: SheetTable[]): string[] {
  const contents = { tables, status: null, dates1904: false, formulas: new Map(), stale: null };
  return judgedWorkbook(contents, { today: () => "2009-12-31" }, yearPart).issues.map(
    ({ table: name, row, column, problem, also }) =>
      statusSheet.issue(name, row, column, problemText(problem, problemTexts), also),
  );
}

const MONTHS = [
  "jan-09",
  "feb-09",
  "mar-09",
  "apr-09",
  "maj-09",
  "jun-09",
  "jul-09",
  "aug-09",
  "sep-09",
  "okt-09",
  "nov-09",
  "dec-09",
];
const year = (overrides: TestRow = {}) => MONTHS.map((month) => measurementRow(month, 95, overrides));

/** The tables with a column under another header, or without it. */
function renamed(tables: SheetTable[], name: string, header: string, to: string | null): SheetTable[] {
  return tables.map((each) => {
    if (each.name !== name) return each;
    const at = each.headers.indexOf(header);
    if (to !== null) return { ...each, headers: each.headers.with(at, to) };
    return {
      ...each,
      headers: each.headers.toSpliced(at, 1),
      rows: each.rows.map((row) => row.toSpliced(at, 1)),
      numberFormats: each.numberFormats.map((row) => row.toSpliced(at, 1)),
    };
  });
}

test("162 measurements of a mistyped contract are one issue, which proposes the nearest contract", () => {
  const numbers = Array.from({ length: 18 }, (_, index) => String(index + 1));
  const [wrong, right] = ["Nyropsgade 2011", "Nyropsgade 2010"];
  const rows = numbers.flatMap((Nr) =>
    MONTHS.slice(0, 9).map((month) => measurementRow(month.replace("09", "10"), 95, { Kontrakt: wrong, Nr })),
  );
  const goals = numbers.map((Nr) => goalRow({ Kontrakt: right, Nr }));
  expect(rows).toHaveLength(162);
  expect(said(bookTables(goals, rows, [contractRow({ Kontrakt: right, År: 2010 })]))).toEqual([
    "Målinger, række 5, Kontrakt: 162 målinger står under Nyropsgade 2011, som ikke findes. Er det Nyropsgade 2010?",
  ]);
});

test("a contract that is near none is to be corrected or made", () => {
  expect(said(bookTables([goalRow()], [measurementRow("mar-09", 95, { Kontrakt: "Valby 2012" })]))).toEqual([
    "Målinger, række 5, Kontrakt: Én måling står under Valby 2012, som ikke findes. Ret Kontrakt, eller opret kontraktens mål.",
  ]);
});

test("the twelve measurements of a deleted goal are one issue, which names the goal", () => {
  expect(said(bookTables([goalRow()], [...year({ Nr: "4.6" }), ...year()]))).toEqual([
    "Målinger, række 5, Nr: Mål 4.6 i Skelbækgade 2009 findes ikke i tabellen Mål (12 rækker). Ret Kontrakt, Nr og Delmål, eller opret målet.",
  ]);
});

test("without the column Opgørelse one issue says so first, and no row says it again", () => {
  const goals = ["1", "2", "3"].map((Nr) => goalRow({ Nr }));
  const lacking = renamed(
    bookTables(goals, [measurementRow("mar-09", "mange", { Nr: "1" })]),
    "Mål",
    "Opgørelse",
    null,
  );
  expect(said(lacking)).toEqual([
    "Mål, Opgørelse: Kolonnen Opgørelse findes ikke, så alle mål opgøres som Seneste. Tilføj kolonnen, og vælg, hvordan målingerne bliver til ét tal.",
    "Målinger, række 5, Værdi: »mange« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5.",
  ]);
});

test("a renamed Opgørelse is proposed by its words", () => {
  const tables = renamed(bookTables([goalRow()], []), "Mål", "Opgørelse", "Beregning");
  expect(said(tables)).toEqual([
    "Mål, Opgørelse: Kolonnen Opgørelse findes ikke, så alle mål opgøres som Seneste. Er det kolonnen »Beregning«? Kald den Opgørelse, og vælg, hvordan målingerne bliver til ét tal.",
  ]);
});

test.each([
  { header: "Udgangspunkt", to: "Udgangspunkt 2008", rows: { Udgangspunkt: 90 }, asked: true },
  { header: "Udgangspunkt", to: "Pris", rows: { Udgangspunkt: "mange" }, asked: false },
  { header: "Enhed", to: "Enheder", rows: {}, asked: true },
  { header: "Enhed", to: "Egne noter", rows: {}, asked: false },
])("an optional column $header called $to is asked about: $asked", ({ header, to, rows, asked }) => {
  const tables = renamed(bookTables([goalRow(rows)], []), "Mål", header, to);
  const told = said(tables).filter((text) => text.includes("findes ikke"));
  expect(told).toEqual(
    asked
      ? [
          `Mål, ${header}: Kolonnen ${header} findes ikke. Er det kolonnen »${to}«? Kald den ${header}; indtil da læses den ikke.`,
        ]
      : [],
  );
});

test.each([
  {
    header: "Måltal",
    to: "Mål 2010",
    says: "Tabellen Mål mangler kolonnen Måltal. Er det kolonnen Mål 2010? Kald den Måltal. Ellers tilføj en kolonne med den overskrift.",
  },
  { header: "Måltal", to: null, says: "Tabellen Mål mangler kolonnen Måltal. Tilføj en kolonne med den overskrift." },
  {
    header: "Målform",
    to: "Retning",
    says: "Tabellen Mål mangler kolonnen Målform. Er det kolonnen Retning? Kald den Målform. Ellers tilføj en kolonne med den overskrift.",
  },
])("$header as $to stops the work with: $says", ({ header, to, says }) => {
  const tables = renamed(bookTables([goalRow()], []), "Mål", header, to);
  expect(() => readBook(tables, false)).toThrow(MissingTableError);
  expect(stopOf(() => readBook(tables, false))).toContain(says);
});

test("the same problem in several rows is one issue with its rows; another text in the same column is another", () => {
  const rows = [..."abcde"].map((Nr) => measurementRow("marts", 95, { Nr }));
  const goals = [..."abcde"].map((Nr) => goalRow({ Nr }));
  const problem = "kan ikke læses. Skriv fx marts 2009, 1. kvartal 2009 eller uge 12 2009.";
  expect(said(bookTables(goals, [...rows, measurementRow("april", 95, { Nr: "a" })]))).toEqual([
    `Målinger, række 5 og 4 andre, Periode: Perioden »marts« ${problem}`,
    `Målinger, række 10, Periode: Perioden »april« ${problem}`,
  ]);
  expect(said(bookTables(goals, rows.slice(0, 3)))).toEqual([
    `Målinger, række 5, 6 og 7, Periode: Perioden »marts« ${problem}`,
  ]);
});

test("the worst comes first, whatever its table and row", () => {
  const tables = bookTables(
    [
      goalRow({ Udgangspunkt: 48, Ændring: -9, Ændringstype: "Pct.", Måltal: 44, Målform: "Højst" }),
      goalRow({ Nr: "2", Målform: "" }),
    ],
    [measurementRow("mar-09", "mange"), measurementRow("mar-09", 95, { Kontrakt: "Skelbækgade 2008" })],
  );
  expect(said(tables).map((text) => text.split(":")[0])).toEqual([
    "Målinger, række 6, Kontrakt",
    "Mål, række 6, Målform",
    "Målinger, række 5, Værdi",
    "Mål, række 5, Måltal",
  ]);
});

test("a table of people's own that names no goal of ours is left alone", () => {
  expect(said([...bookTables([goalRow()], []), table("Egen", [{ Kontrakt: "X" }])])).toEqual([]);
});
