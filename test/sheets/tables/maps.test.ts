import { readBook, readingOf } from "../../../src/sheets/tables/readBook";
import { readYear } from "../../../src/sheets/tables/readYear";
import { strategyMapTable } from "../../../src/sheets/tables/strategyMaps";
import { theoryTable } from "../../../src/sheets/tables/theories";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { bookTables, goalRow, table, type TestCell, type TestRow } from "../../support/tables";

const Kontrakt = "Skelbækgade 2009";
const goals = [goalRow({ Nr: "1.1" }), goalRow({ Nr: "1.10" }), goalRow({ Nr: "14", Delmål: "a" })];
const reading = (name: string, rows: readonly TestRow[]) =>
  readingOf([...bookTables(goals, []), table(name, rows)], false);
const row = (Element: TestCell, over: TestRow = {}): TestRow => ({
  Kontrakt,
  Perspektiv: "Interne processer",
  Element,
  "Fører til": "",
  Mål: "",
  ...over,
});

test("a strategy map is read as people write it", () => {
  const rows = [
    row("Rettidighed", {
      Perspektiv: "interne processer",
      "Fører til": "Flere i job; flere i uddannelse ;",
      Mål: "1.1;14a",
    }),
    row("Flere i job", { Perspektiv: "By / samfund".replace(/ /g, "") }),
    row("Flere i uddannelse", { Perspektiv: "Borgere" }),
  ];
  expect(reading("Strategikort", rows).of(strategyMapTable)).toMatchObject({
    issues: [],
    elements: [
      {
        name: "Rettidighed",
        perspective: "processes",
        leadsTo: ["Flere i job", "flere i uddannelse"],
        goals: ["1.1", "14a"],
        row: 5,
      },
      { name: "Flere i job", perspective: "society", leadsTo: [], goals: [] },
      { name: "Flere i uddannelse", perspective: "citizens" },
    ],
  });
});

test.each<{ rows: readonly TestRow[]; said: string[]; elements: number; why: string }>([
  {
    why: "an arrow to a slip",
    rows: [row("Rettidighed", { "Fører til": "Flere i jbo" }), row("Flere i job")],
    said: [
      "5 Fører til: Elementet »Flere i jbo« findes ikke på kontraktens strategikort, så pilen tegnes ikke. Er det »Flere i job«?",
    ],
    elements: 2,
  },
  {
    why: "an arrow to nothing, and to itself",
    rows: [row("Rettidighed", { "Fører til": "Noget helt andet; rettidighed" })],
    said: [
      "5 Fører til: Elementet »Noget helt andet« findes ikke på kontraktens strategikort, så pilen tegnes ikke. Ret navnet, eller opret elementet.",
      "5 Fører til: Elementet fører til sig selv, så pilen tegnes ikke. Ret Fører til.",
    ],
    elements: 1,
  },
  {
    why: "a name that is there twice",
    rows: [row("Rettidighed"), row(" RETTIDIGHED ")],
    said: ["6 Element: Elementet står også i række 5, som gælder. Giv det et andet navn, eller slet den ene række."],
    elements: 1,
  },
  {
    why: "a goal that does not exist",
    rows: [row("Rettidighed", { Mål: "1.1; 1.2" })],
    said: [
      "5 Mål: Mål »1.2« findes ikke i Skelbækgade 2009 og tæller ikke med i elementets status. Ret nummeret; flere numre skilles med semikolon.",
    ],
    elements: 1,
  },
  {
    why: "a number that has become a date",
    rows: [row("Rettidighed", { Mål: { value: 39814, numberFormat: "d-mmm" } })],
    said: ["5 Mål: Mål er blevet til en dato. Giv kolonnen formatet Tekst, og skriv numrene igen."],
    elements: 1,
  },
  {
    why: "no perspective, and one that nobody knows",
    rows: [row("Rettidighed", { Perspektiv: "" }), row("Flere i job", { Perspektiv: "Økonomi" })],
    said: [
      "5 Perspektiv: Feltet er tomt. Vælg By/samfund, Borger/interessenter, Interne processer eller Mennesker og systemer.",
      "6 Perspektiv: »Økonomi« kendes ikke. Vælg By/samfund, Borger/interessenter, Interne processer eller Mennesker og systemer.",
    ],
    elements: 0,
  },
  {
    why: "no name",
    rows: [row("", { Mål: "1.1" })],
    said: ["5 Element: Element mangler, så rækken ikke kan bruges. Udfyld feltet."],
    elements: 0,
  },
  {
    why: "a contract that does not exist, once",
    rows: [row("A", { Kontrakt: "Skelbækgade 2010" }), row("B", { Kontrakt: "Skelbækgade 2010" })],
    said: ["5 Kontrakt: 2 rækker står under Skelbækgade 2010, som ikke findes. Er det Skelbækgade 2009?"],
    elements: 2,
  },
])("a strategy map: $why", ({ rows, said, elements }) => {
  const read = reading("Strategikort", rows).of(strategyMapTable);
  expect(
    read.issues.map((issue) => `${issue.row} ${issue.column}: ${problemText(issue.problem, problemTexts)}`),
  ).toEqual(said);
  expect(read.elements).toHaveLength(elements);
});

const step = (Trin: TestCell, Element = "Rettidighed"): TestRow => ({
  Kontrakt,
  Visionspunkt: "Professionel service til tiden",
  Trin,
  Element,
  Mål: "1.10",
});

test.each<{ cell: TestCell; step: number | null }>([
  { cell: 1, step: 1 },
  { cell: "2", step: 2 },
  { cell: 0, step: null },
  { cell: 1.5, step: null },
  { cell: "først", step: null },
])("step $cell", ({ cell, step: expected }) => {
  const { elements, issues } = reading("Forandringsteori", [step(cell)]).of(theoryTable);
  expect(elements.map((own) => own.step)).toEqual(expected === null ? [] : [expected]);
  expect(issues.map(({ problem }) => problem)).toEqual(
    expected === null ? [{ code: "stepUnreadable", given: [String(cell)] }] : [],
  );
});

test("a theory without a step lacks part of its key, and is told once", () => {
  const { elements, issues } = reading("Forandringsteori", [step("")]).of(theoryTable);
  expect([elements, issues]).toMatchObject([
    [],
    [{ column: "Trin", problem: { code: "missingKey", given: ["Trin"] } }],
  ]);
});

test("a workbook without maps is read without a word; a column that is gone is one message", () => {
  const found = bookTables(goals, []);
  const { reading: plain } = readBook(found, false);
  expect(readYear(plain, found)).toMatchObject({ strategyMaps: [], theories: [], issues: [] });
  const cut = [...found, table("Strategikort", [{ Kontrakt, Element: "Rettidighed" }])];
  expect(readYear(readingOf(cut, false), cut).issues).toEqual([
    {
      table: "Strategikort",
      row: null,
      column: "Perspektiv",
      problem: { code: "yearColumnMissing", given: ["Perspektiv"] },
    },
  ]);
});
