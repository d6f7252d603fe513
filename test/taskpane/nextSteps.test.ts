import type { JudgeOptions } from "../../src/app/status/judgedWorkbook";
import { readStatus } from "../../src/app/status/readStatus";
import { refreshStatus } from "../../src/app/status/refreshStatus";
import { nextSteps } from "../../src/taskpane/start/nextSteps";
import { inMemoryWorkbook } from "../support/inMemoryWorkbook";
import { bookTables, goalRow, measurementRow, type TestRow } from "../support/tables";

const at: JudgeOptions = { asOf: "2009-03-31", today: () => "2009-12-31" };
const parts = [goalRow({ Nr: "14", Delmål: "a" }), goalRow({ Nr: "14", Delmål: "b" })];
const figure = (Delmål: string, value: number): TestRow =>
  measurementRow("1. kvartal 2009", value, { Nr: "14", Delmål });
const RENEW = "Arket Status viser ikke det, som tabellerne giver nu.";
const MAKE = "Status er ikke opgjort endnu.";

/** What is to be done next in a workbook, after a status of other figures if some were given. */
async function steps(
  goals: readonly TestRow[],
  figures: readonly TestRow[],
  madeFrom: readonly TestRow[] | null = null,
  remark = "",
  isToldOutOfDate = false,
): Promise<string[]> {
  const made = inMemoryWorkbook(bookTables(goals, madeFrom ?? []));
  if (madeFrom) await refreshStatus(made, at);
  if (remark !== "") made.type("14a", "remark", remark);
  const status = madeFrom ? (await made.read()).status : null;
  const now = { read: async () => ({ ...(await inMemoryWorkbook(bookTables(goals, figures)).read()), status }) };
  const read = await readStatus(now, at);
  return read.kind === "judged" ? nextSteps(read, isToldOutOfDate).map(({ text }) => text) : [];
}

const both = [figure("a", 96), figure("b", 97)];
const missed = [figure("a", 90), figure("b", 80)];

test.each<{
  what: string;
  goals?: readonly TestRow[];
  figures: readonly TestRow[];
  made?: readonly TestRow[];
  says: string[];
}>([
  { what: "no goals", goals: [], figures: [], says: ["Læs en kontrakt, eller skriv mål i tabellen Mål."] },
  {
    what: "no figures: there is no status to make",
    figures: [],
    says: ["Ét mål mangler tal for afsluttede perioder."],
  },
  {
    what: "one part without a figure",
    figures: [figure("a", 96)],
    says: ["Ét mål mangler tal for afsluttede perioder."],
  },
  {
    what: "figures of a goal without a target",
    goals: [goalRow({ Nr: "14", Måltal: "" })],
    figures: [figure("", 96)],
    made: [figure("", 96)],
    says: [expect.stringContaining("Ét forhold")],
  },
  {
    what: "a goal with neither figures nor target",
    goals: [goalRow({ Nr: "14", Måltal: "" })],
    figures: [],
    says: [expect.stringContaining("Ét forhold"), "Ét mål mangler tal for afsluttede perioder."],
  },
  {
    what: "a goal whose last month is there and two are not",
    figures: [...both, measurementRow("marts 2009", 96, { Nr: "15", Delmål: "" })],
    goals: [...parts, goalRow({ Nr: "15" })],
    says: ["Ét mål mangler tal for afsluttede perioder.", MAKE],
  },
  { what: "figures and no status", figures: both, says: [MAKE] },
  {
    what: "figures and their status",
    figures: both,
    made: both,
    says: ["Alt er på plads. Opdater status, når der kommer nye målinger."],
  },
  { what: "other figures than the status's", figures: both, made: [figure("a", 96)], says: [RENEW] },
  {
    what: "two parts that deviate: one goal without a remark",
    figures: missed,
    made: missed,
    says: ["Ét mål afviger og mangler en bemærkning."],
  },
])("the next steps with $what", async ({ goals = parts, figures, made = null, says }) => {
  expect(await steps(goals, figures, made)).toEqual(says);
});

test("a goal is silent until each of its parts that deviates has a remark", async () => {
  const oneMissed = [figure("a", 90), figure("b", 97)];
  expect(await steps(parts, oneMissed, oneMissed, "Aftale med centret")).toEqual([
    "Alt er på plads. Opdater status, når der kommer nye målinger.",
  ]);
  expect(await steps(parts, missed, missed, "Aftale med centret")).toEqual([
    "Ét mål afviger og mangler en bemærkning.",
  ]);
});

test.each([
  { what: "nothing else is to be done", figures: both, made: [figure("a", 96)], says: [] },
  { what: "a goal owes a remark", figures: missed, made: both, says: ["Ét mål afviger og mangler en bemærkning."] },
])(
  "beside the notice that the status is out of date no step repeats it, nor says that all is in place: $what",
  async ({ figures, made, says }) => {
    expect(await steps(parts, figures, made, "", true)).toEqual(says);
  },
);
