import { amendGoal, readTypedAmendment, type Agreement } from "../../../src/app/year/amendGoal";
import { closePeriods } from "../../../src/app/year/closePeriod";
import { writeFollowUp, type FollowUpWork } from "../../../src/app/followUp/writeFollowUp";
import { removeGoal } from "../../../src/app/goals/removeGoal";
import { readStatus } from "../../../src/app/status/readStatus";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import type { Goal } from "../../../src/domain/goal";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { yearTables } from "../../support/yearBook";

const CONTRACT = "Skelbækgade 2009";
const today = () => "2009-07-15" as const;
const AGREED: Agreement = {
  kind: "renegotiation",
  from: "2009-07-01",
  reason: "Færre ledige end ventet",
  decidedBy: "Direktionen",
  decided: "2009-06-15",
};

async function judged(workbook: InMemoryWorkbook, asOf: CalendarDate) {
  const status = await readStatus(workbook, { asOf, today });
  if (status.kind !== "judged") throw new Error("not judged");
  return status;
}
const goalOf = async (workbook: InMemoryWorkbook, nr: string): Promise<Goal> => {
  const found = (await judged(workbook, "2009-06-30")).book.goals.find((goal) => goal.nr === nr);
  if (!found) throw new Error(`no goal ${nr}`);
  return found;
};
async function amended(change: Partial<Goal>, agreement: Partial<Agreement> = {}) {
  const workbook = inMemoryWorkbook(yearTables());
  const before = await goalOf(workbook, "1.2");
  const outcome = await amendGoal(workbook, before, { ...before, ...change }, { ...AGREED, ...agreement }, true);
  return { workbook, outcome };
}

test("a renegotiated target is written to Mål and Ændringer in one write", async () => {
  const { workbook } = await amended({ target: 500 });
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.row("Mål", 5)["Måltal"]).toBe(500);
  expect(workbook.row("Ændringer", 5)).toEqual({
    Kontrakt: CONTRACT,
    Nr: "1.2",
    Delmål: "",
    Art: "Genforhandling",
    Felt: "Måltal",
    Før: 650,
    Efter: 500,
    "Gælder fra": 39995,
    Begrundelse: "Færre ledige end ventet",
    "Besluttet af": "Direktionen",
    Besluttet: 39979,
  });
  const expected = async (asOf: CalendarDate) =>
    (await judged(workbook, asOf)).contracts[0]?.goals[0]?.parts[0]?.expected;
  expect([await expected("2009-06-30"), await expected("2009-09-30")]).toEqual([325, 375]);
});

test("several fields of one agreement are one row each", async () => {
  const { workbook } = await amended({ text: "500 i praktik", target: 500, deadline: "2009-11-30" });
  expect(workbook.column("Ændringer", "Felt")).toEqual(["Mål", "Måltal", "Frist"]);
  expect(workbook.column("Ændringer", "Efter")).toEqual(["500 i praktik", 500, 40147]);
});

test("a new number is followed by figures, and its amendment says what it was", async () => {
  const { workbook, outcome } = await amended({ nr: "1.9" });
  expect(outcome).toMatchObject({ kind: "written", following: [{ table: "Målinger", rows: 6 }] });
  expect(workbook.row("Ændringer", 5)).toMatchObject({ Nr: "1.9", Felt: "Nr", Før: "1.2", Efter: "1.9" });
});

test("a goal that is amended after its status was closed leaves no correction in it", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await closePeriods(workbook, { contracts: [CONTRACT], asOf: "2009-03-31", by: "Anna" }, today);
  const before = await goalOf(workbook, "1.2");
  await amendGoal(workbook, before, { ...before, nr: "1.9", target: 500 }, AGREED, true);
  const { year, contracts, issues } = await judged(workbook, "2009-03-31");
  expect([year.corrections, issues]).toEqual([[], []]);
  expect(contracts[0]?.goals.map(({ nr, parts }) => [nr, parts[0]?.target])).toContainEqual(["1.2", 650]);
});

test("a slip that is put right is a correction of the closed status, with its reason", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await closePeriods(workbook, { contracts: [CONTRACT], asOf: "2009-03-31", by: "Anna" }, today);
  const before = await goalOf(workbook, "1.2");
  const slip: Agreement = { ...AGREED, kind: "correction", from: "2009-03-31", reason: "Tastefejl" };
  await amendGoal(workbook, before, { ...before, target: 600 }, slip, true);
  const { year } = await judged(workbook, "2009-03-31");
  expect(year.corrections.map(({ field, was, now, reason }) => [field, was, now, reason?.reason])).toEqual([
    ["target", 650, 600, "Tastefejl"],
  ]);
});

test.each<{ what: string; change: Partial<Goal>; agreement: Partial<Agreement>; says: string }>([
  {
    what: "nothing differs",
    change: {},
    agreement: {},
    says: "Mål 1.2 har den værdi i forvejen, så der er intet at ændre. Skriv en anden værdi.",
  },
  {
    what: "no reason is given",
    change: { target: 500 },
    agreement: { reason: "" },
    says: "Begrundelsen mangler. Skriv, hvorfor perioden genåbnes, eller målet ændres.",
  },
  {
    what: "nobody has decided it",
    change: { target: 500 },
    agreement: { decidedBy: " " },
    says: "Navnet mangler. Skriv, hvem der gør det eller har besluttet det.",
  },
])("an amendment is refused where $what", async ({ change, agreement, says }) => {
  const fault = await amended(change, agreement).catch((refused: unknown) => refused);
  expect(refusalMessage(fault)).toBe(says);
});

test.each<{ header: string; to: string; gives: Partial<Goal> }>([
  { header: "Måltal", to: "500", gives: { target: 500 } },
  { header: "måltal", to: "1.250,5", gives: { target: 1250.5 } },
  { header: "Frist", to: "30-11-2009", gives: { deadline: "2009-11-30" } },
  { header: "Målform", to: "Højst", gives: { form: "atMost" } },
  { header: "Mål", to: "500 i praktik", gives: { text: "500 i praktik" } },
])("$header typed as $to is read as the cell of Mål would be", async ({ header, to, gives }) => {
  const typed = { contract: CONTRACT, nr: "1.2", part: "", header, to };
  expect(await readTypedAmendment(inMemoryWorkbook(yearTables()), typed)).toMatchObject({ after: gives });
});

test("what cannot be read is told, and nothing is guessed", async () => {
  const typed = { contract: CONTRACT, nr: "1.2", part: "", header: "Måltal", to: "ca. 500" };
  expect(await readTypedAmendment(inMemoryWorkbook(yearTables()), typed)).toMatchObject({
    issue: { problem: { code: "notANumber", given: ["ca. 500"] } },
  });
});

test.each([
  { typed: { nr: "9.9", header: "Måltal" }, says: "Mål 9.9 findes ikke længere i tabellen Mål." },
  { typed: { nr: "1.2", header: "Tal" }, says: "Kolonnen Tal i tabellen Mål findes ikke." },
  {
    typed: { nr: "1.2", header: "Måltal", contract: "Nyropsgade 2009" },
    says: "Kontrakten Nyropsgade 2009 findes ikke.",
  },
])("$says", async ({ typed, says }) => {
  const job = readTypedAmendment(inMemoryWorkbook(yearTables()), { contract: CONTRACT, part: "", to: "5", ...typed });
  expect(refusalMessage(await job.catch((fault: unknown) => fault))).toContain(says);
});

const plan = {
  contract: CONTRACT,
  nr: "1.3",
  part: "",
  cause: "Nye medarbejdere",
  action: "Makkeroplæring",
  responsible: "Mette",
  deadline: "2009-09-01",
  expectedEffect: "+3 pct.point",
  state: "planned",
  created: "2009-04-20",
  followUp: "",
} as const;
const remark = { goal: plan, asOf: "2009-03-31", before: "", after: "Ferie i marts" } as const;

const save = (workbook: InMemoryWorkbook, work: Omit<FollowUpWork, "figures">) =>
  writeFollowUp((job) => job(workbook), memory(), { ...work, figures: [] });

test("a remark and a plan are saved in one write", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await save(workbook, { remarks: [remark], plans: [{ before: null, after: plan }] });
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Ferie i marts"]);
  expect(workbook.row("Handlingsplaner", 5)).toMatchObject({
    Nr: "1.3",
    Tiltag: "Makkeroplæring",
    Tilstand: "Planlagt",
  });
  const { year } = await judged(workbook, "2009-03-31");
  expect([year.plans.length, year.owed.remarks, year.owed.remarksDue]).toEqual([1, [], 1]);
});

test("a plan is edited in its row, and only the cells that differ", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await save(workbook, { remarks: [], plans: [{ before: null, after: plan }] });
  const after = { ...plan, state: "underWay", followUp: "To er oplært" } as const;
  await save(workbook, { remarks: [], plans: [{ before: plan, after }] });
  expect(workbook.writings.at(-1)?.cells?.map(({ row, header }) => [row, header])).toEqual([
    [5, "Tilstand"],
    [5, "Opfølgning"],
  ]);
  workbook.typeIn({ table: "Handlingsplaner", row: 5, header: "Tilstand", value: "Opgivet" });
  const again = await save(workbook, { remarks: [], plans: [{ before: plan, after }] });
  expect(again.left.plans).toEqual([{ before: plan, after }]);
});

test("a goal that is removed leaves its action plans, which are told", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await save(workbook, { remarks: [], plans: [{ before: null, after: plan }] });
  await removeGoal((job) => job(workbook), memory(), await goalOf(workbook, "1.3"), true);
  const { year, issues } = await judged(workbook, "2009-03-31");
  expect(year.plans.map(({ action }) => action)).toEqual(["Makkeroplæring"]);
  expect(issues).toContainEqual({
    table: "Handlingsplaner",
    row: 5,
    column: "Nr",
    problem: { code: "unknownGoal", given: ["1.3", CONTRACT, 1] },
  });
});
