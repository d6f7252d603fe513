import { readBook } from "../../../src/sheets/tables/readBook";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

/** What is said of one goal's row in Mål and its rows in Målinger. */
function said(goal: TestRow, measurements: readonly TestRow[], profiles: readonly TestRow[] = []): string[] {
  const { issues } = readBook(
    [
      table("Kontrakter", [contractRow()]),
      table("Mål", [goalRow(goal)]),
      table("Målinger", measurements.length > 0 ? measurements : [measurementRow("marts 2009", "")]),
      ...(profiles.length > 0 ? [table("Profiler", profiles)] : []),
    ],
    false,
  );
  return issues.map(({ table: name, row, column, problem }) =>
    [name, row ?? "", column ?? "", problemText(problem, problemTexts)].join("|"),
  );
}

const rows = (...periods: string[]): TestRow[] => periods.map((period) => measurementRow(period, 95));
const SUM = { Opgørelse: "Sum", Enhed: "antal", Måltal: 650 };

test.each<{ what: string; goal: TestRow; periods: string[]; says: string[] }>([
  {
    what: "a year beside its months",
    goal: SUM,
    periods: ["januar 2009", "februar 2009", "2009"],
    says: [
      "Målinger|7|Periode|Perioden rummer januar 2009, som har sin egen række, så denne række tæller ikke med. Slet den række, der ikke skal bruges.",
    ],
  },
  {
    what: "a year beside its months as Seneste",
    goal: { Opgørelse: "Seneste" },
    periods: ["januar 2009", "2009"],
    says: [],
  },
  {
    what: "weeks over the end of a month",
    goal: SUM,
    periods: ["januar 2009", "uge 5 2009"],
    says: ["Målinger|6|Periode|Perioden overlapper januar 2009, så de samme måneder tæller to gange. Slet den ene."],
  },
  {
    what: "last year's rows",
    goal: { Opgørelse: "Seneste" },
    periods: ["november 2008", "december 2008", "marts 2009"],
    says: [
      "Målinger|5|Periode|2 målinger ligger før kontraktåret 2009 og tæller ikke med: november 2008 og december 2008. Ret perioden, hvis den er skrevet forkert.",
    ],
  },
  {
    what: "one of them",
    goal: { Opgørelse: "Seneste" },
    periods: ["december 2008"],
    says: [
      "Målinger|5|Periode|Én måling ligger før kontraktåret 2009 og tæller ikke med: december 2008. Ret perioden, hvis den er skrevet forkert.",
    ],
  },
  {
    what: "last year's rows of a profile",
    goal: { ...SUM, Periodisering: "Profil" },
    periods: ["december 2008"],
    says: [],
  },
  {
    what: "last year's rows of a level's profile",
    goal: { Opgørelse: "Seneste", Periodisering: "Profil" },
    periods: ["december 2008"],
    says: [expect.stringContaining("Én måling ligger før") as string],
  },
  {
    what: "a year more than one off",
    goal: { Opgørelse: "Seneste" },
    periods: ["december 2007", "marts 1909"],
    says: [
      "Målinger|5|Periode|2 målinger ligger mere end et år før kontraktåret 2009 og tæller ikke med: december 2007 og marts 1909. Årstallet er formentlig skrevet forkert; ret perioden.",
    ],
  },
  {
    what: "five rows before",
    goal: { Opgørelse: "Seneste" },
    periods: ["juli 2008", "august 2008", "september 2008", "oktober 2008", "november 2008"],
    says: [
      expect.stringContaining(
        "5 målinger ligger før kontraktåret 2009 og tæller ikke med: juli 2008, august 2008, september 2008, oktober 2008 m.fl.",
      ) as string,
    ],
  },
  { what: "the week over New Year", goal: { Opgørelse: "Seneste" }, periods: ["uge 1 2009"], says: [] },
])("$what: $says", ({ goal, periods, says }) => {
  expect(said(goal, rows(...periods))).toEqual(says);
});

test("last year's rows are told of where a typed profile stands in their place", () => {
  const profile = ["marts 2009", "december 2009"].map((Periode, index) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Delmål: "",
    Periode,
    Andel: index === 0 ? 0.2 : 1,
  }));
  expect(said({ ...SUM, Periodisering: "Profil" }, rows("december 2008"), profile)).toEqual([
    expect.stringContaining("Én måling ligger før"),
  ]);
});

test.each([
  {
    Nævner: 0,
    says: [
      "Målinger|5|Nævner|Nævner er 0, så rækken giver intet tal, og værdien tæller ikke med. Ret Nævner, eller tøm Tæller og Nævner, hvis værdien gælder.",
    ],
  },
  { Nævner: 10, says: [] },
])("a value beside Nævner $Nævner: $says", ({ Nævner, says }) => {
  expect(said({}, [measurementRow("marts 2009", 90, { Tæller: Nævner === 0 ? 0 : 9, Nævner })])).toEqual(says);
});

test.each<{ goal: TestRow; says: string[] }>([
  {
    goal: { Målform: "Mindst", Ændring: -5, Ændringstype: "Pct.point", Udgangspunkt: 90, Måltal: 85 },
    says: [
      "Mål|5|Ændring|Ændringen -5 er et fald, men målet er Mindst. Ret fortegnet eller målformen; indtil da gælder måltallet.",
    ],
  },
  {
    goal: { Målform: "Højst", Ændring: 5, Ændringstype: "Pct.", Udgangspunkt: 100, Måltal: 105 },
    says: [
      "Mål|5|Ændring|Ændringen 5 er en stigning, men målet er Højst. Ret fortegnet eller målformen; indtil da gælder måltallet.",
    ],
  },
  { goal: { Målform: "Mindst", Ændring: 5, Ændringstype: "Pct.point", Udgangspunkt: 90, Måltal: 95 }, says: [] },
  { goal: { Målform: "Højst", Ændring: -5, Ændringstype: "Pct.", Udgangspunkt: 100, Måltal: 95 }, says: [] },
  { goal: { Målform: "Mindst", Ændring: 0, Ændringstype: "Pct.", Udgangspunkt: 95, Måltal: 95 }, says: [] },
  {
    goal: { Målform: "Mindst", Ændring: 10, Ændringstype: "Pct.", Udgangspunkt: -4, Måltal: -3.6, Enhed: "mio. kr." },
    says: [],
  },
])("$goal.Målform with a change of $goal.Ændring: $says", ({ goal, says }) => {
  expect(said(goal, [])).toEqual(says);
});

test.each<{ Vægt: TestRow[string]; weight: number | null; says: string[] }>([
  { Vægt: "2/12", weight: 2 / 12, says: [] },
  { Vægt: "2,5 / 12", weight: 2.5 / 12, says: [] },
  { Vægt: 20, weight: 20, says: [] },
  { Vægt: "20 %", weight: 20, says: [] },
  { Vægt: { value: 0.2, numberFormat: "0%" }, weight: 20, says: [] },
  { Vægt: 0.2, weight: 0.2, says: [] },
  { Vægt: 0, weight: 0, says: [] },
  { Vægt: -10, weight: null, says: ["Vægten -10 er negativ og tæller ikke med. Skriv et tal over 0."] },
  {
    Vægt: "2/0",
    weight: null,
    says: ["»2/0« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5."],
  },
  {
    Vægt: "stor",
    weight: null,
    says: ["»stor« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5."],
  },
])("a weight written $Vægt is $weight", ({ Vægt, weight, says }) => {
  const { book, issues } = readBook(
    [
      table("Kontrakter", [contractRow()]),
      table("Mål", [goalRow({ Vægt })]),
      table("Målinger", [measurementRow("marts 2009", 95)]),
    ],
    false,
  );
  expect(book.goals[0]?.weight).toBe(weight);
  expect(issues.map(({ problem }) => problemText(problem, problemTexts))).toEqual(says);
});

test("shares beside percentages in one contract are one issue, at the first share", () => {
  const goals = [20, 0.4, 0.3].map((Vægt, index) => goalRow({ Nr: String(index), Vægt }));
  const { issues } = readBook(
    [
      table("Kontrakter", [contractRow()]),
      table("Mål", goals),
      table("Målinger", [measurementRow("marts 2009", 95, { Nr: "1" })]),
    ],
    false,
  );
  expect(issues.map(({ row, column, problem }) => [row, column, problem.code])).toEqual([[6, "Vægt", "weightsMixed"]]);
});

test.each([
  {
    header: "Værdi (pct.)",
    says: [
      "Målinger||Værdi|Kolonnen Værdi findes ikke, men i kolonnen »Værdi (pct.)« står der 2 tal. Kald kolonnen Værdi; indtil da tæller tallene ikke med.",
    ],
  },
  { header: "Resultat", says: [expect.stringContaining("i kolonnen »Resultat« står der 2 tal")] },
  { header: "Værdi", says: [] },
])("figures in a column named $header", ({ header, says }) => {
  const measured = ["januar 2009", "februar 2009"].map((Periode) => ({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Delmål: "",
    Periode,
    [header]: 95,
    Tæller: "",
    Nævner: "",
  }));
  expect(said({}, measured)).toEqual(says);
});

test.each([
  {
    header: "Nævner (antal)",
    says: [
      "Målinger||Nævner|Kolonnen Nævner findes ikke. Er det kolonnen »Nævner (antal)«? Kald den Nævner; indtil da læses den ikke.",
      "Målinger|5|Nævner|Nævner mangler. Udfyld både Tæller og Nævner, eller tøm begge.",
    ],
  },
  { header: "I alt", says: ["Målinger|5|Nævner|Nævner mangler. Udfyld både Tæller og Nævner, eller tøm begge."] },
  { header: "Nævner", says: [] },
])("a share whose denominators stand in a column named $header", ({ header, says }) => {
  const row = { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Delmål: "", Periode: "januar 2009", Værdi: "", Tæller: 9 };
  expect(said({}, [{ ...row, [header]: 10 }])).toEqual(says);
});

test("numbers beside shares are one's own business", () => {
  const measured = [
    { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Periode: "marts 2009", Tæller: 9, Nævner: 10, Antal: 5 },
  ];
  expect(said({}, measured)).toEqual([]);
});

test("totals under Sum are asked about at the goal's Opgørelse", () => {
  const measured = [50, 101, 153].map((value, index) => measurementRow(`2009-0${index + 1}`, value));
  expect(said(SUM, measured)).toEqual([expect.stringMatching(/^Mål\|5\|Opgørelse\|.*Er de år til dato\?/)]);
  expect(said({ ...SUM, Opgørelse: "År til dato" }, measured)).toEqual([]);
});
