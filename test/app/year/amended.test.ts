import { readStatus } from "../../../src/app/status/readStatus";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { danishAnswer } from "../../../src/report/danishAnswer";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const CONTRACT = "Nordhavn 2019";
const date = (value: number) => ({ value, numberFormat: "dd-mm-yyyy" });
const FIRST_OF_JULY = date(43647);
const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september"];

/** Placements in practice: 650 agreed, 500 from 1 July on. 130 by March, 384 by September. */
const practice = (over: TestRow = {}): TestRow =>
  goalRow({
    Kontrakt: CONTRACT,
    Nr: "2.1",
    Måltal: 500,
    Enhed: "antal",
    Opgørelse: "Sum",
    Mål: "500 borgere i virksomhedspraktik i 2019",
    ...over,
  });
const figures = [40, 45, 45, 42, 40, 44, 43, 42, 43].map((value, at) =>
  measurementRow(`${months[at] ?? ""} 2019`, value, { Kontrakt: CONTRACT, Nr: "2.1" }),
);
const amendment = (over: TestRow = {}): TestRow => ({
  Kontrakt: CONTRACT,
  Nr: "2.1",
  Delmål: "",
  Art: "Genforhandling",
  Felt: "Måltal",
  Før: 650,
  Efter: 500,
  "Gælder fra": FIRST_OF_JULY,
  ...over,
});

async function judged(amendments: readonly TestRow[], asOf: CalendarDate, goals: readonly TestRow[] = [practice()]) {
  const tables = [
    ...bookTables([], figures, [contractRow({ Kontrakt: CONTRACT, År: 2019 })]).filter(({ name }) => name !== "Mål"),
    table("Mål", goals),
    table("Ændringer", amendments, Object.keys(amendment())),
  ];
  const status = await readStatus(inMemoryWorkbook(tables), { asOf, today: () => "2019-10-15" });
  if (status.kind !== "judged") throw new Error("not judged");
  const answers = status.contracts.flatMap((contract) =>
    contract.goals.flatMap(({ parts }) => parts.map(danishAnswer)),
  );
  return { status, answers };
}

test.each<{ asOf: CalendarDate; actual: number; expected: number; degree: string; word: string }>([
  { asOf: "2019-03-31", actual: 130, expected: 162.5, degree: "80", word: "Bagud" },
  { asOf: "2019-06-30", actual: 256, expected: 325, degree: "79", word: "Bagud" },
  { asOf: "2019-09-30", actual: 384, expected: 375, degree: "102", word: "På sporet" },
])("650 until 1 July, 500 after: at $asOf it is $actual of $expected, $word", async (row) => {
  const { answers } = await judged([amendment()], row.asOf);
  const [answer] = answers;
  expect(answer?.of.actual).toBe(row.actual);
  expect(answer?.of.expected).toBe(row.expected);
  expect(((answer?.of.degree ?? 0) * 100).toFixed(0)).toBe(row.degree);
  expect(answer?.status.word).toBe(row.word);
});

test("a Rettelse changes no earlier judgement: the slip was one all along", async () => {
  const { answers } = await judged([amendment({ Art: "Rettelse" })], "2019-03-31");
  expect(answers[0]?.of.expected).toBe(125);
});

test("the wording before stands in the status of before", async () => {
  const before = { Felt: "Mål", Før: "650 borgere i virksomhedspraktik i 2019", Efter: "500 borgere" };
  const { answers } = await judged([amendment(before)], "2019-06-30");
  expect(answers[0]?.of.goal.text).toBe("650 borgere i virksomhedspraktik i 2019");
});

test("a goal that was added on 1 July is not judged before, and is after", async () => {
  const goals = [practice(), practice({ Nr: "2.2", Måltal: 10 })];
  const added = amendment({ Nr: "2.2", Felt: "Tilføjet", Før: "", Efter: "" });
  const numbers = async (asOf: CalendarDate) => (await judged([added], asOf, goals)).answers.map(({ nr }) => nr);
  expect(await numbers("2019-06-30")).toEqual(["2.1"]);
  expect(await numbers("2019-07-01")).toEqual(["2.1", "2.2"]);
});

test("a goal that was dropped on 1 July is judged before", async () => {
  const goals = [practice({ Udgået: FIRST_OF_JULY })];
  const dropped = amendment({ Felt: "Udgået", Før: "", Efter: FIRST_OF_JULY });
  const counted = async (asOf: CalendarDate) => (await judged([dropped], asOf, goals)).answers.length;
  expect([await counted("2019-06-30"), await counted("2019-07-01")]).toEqual([1, 0]);
});

test("amendments from before the goal's new number follow it", async () => {
  const rows = [
    amendment({ Nr: "1.9" }),
    amendment({ Felt: "Nr", Før: "1.9", Efter: "2.1", "Gælder fra": date(43709) }),
  ];
  const { answers, status } = await judged(rows, "2019-03-31");
  expect(answers.map(({ nr, of }) => [nr, of.expected])).toEqual([["2.1", 162.5]]);
  expect(status.issues).toEqual([]);
});

test.each<{ what: string; rows: TestRow[]; says: string }>([
  {
    what: "a goal that does not exist",
    rows: [amendment({ Nr: "9.9" })],
    says: "Mål 9.9 i Nordhavn 2019 findes ikke i tabellen Mål (én række). Ret Kontrakt, Nr og Delmål, eller opret målet.",
  },
  {
    what: "no date",
    rows: [amendment({ "Gælder fra": "" })],
    says: "Gælder fra mangler, så rækken ikke kan bruges. Udfyld feltet.",
  },
  {
    what: "a target that is no number",
    rows: [amendment({ Før: "ca. 650" })],
    says: "»ca. 650« er ikke et tal, der kan læses entydigt. Skriv tallet med dansk komma, fx 1.250,5.",
  },
])("an amendment with $what is told", async ({ rows, says }) => {
  const { status } = await judged(rows, "2019-03-31");
  expect(status.issues.map(({ problem }) => problemText(problem, problemTexts))).toEqual([says]);
});

test("without its column Før an amendment is told once, and not row by row", async () => {
  const without = Object.fromEntries(Object.entries(amendment()).filter(([header]) => header !== "Før"));
  const tables = [
    ...bookTables([practice()], figures, [contractRow({ Kontrakt: CONTRACT, År: 2019 })]),
    table("Ændringer", [without, { ...without, Felt: "Enhed" }]),
  ];
  const status = await readStatus(inMemoryWorkbook(tables), { asOf: "2019-03-31", today: () => "2019-10-15" });
  if (status.kind !== "judged") throw new Error("not judged");
  expect(status.issues.filter(({ column }) => column === "Før")).toMatchObject([
    { table: "Ændringer", row: null, problem: { code: "yearColumnMissing", given: ["Før"] } },
  ]);
});
