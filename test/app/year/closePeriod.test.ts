import { closePeriods, planClosing, reopenPeriod } from "../../../src/app/year/closePeriod";
import type { CloseChoice } from "../../../src/app/year/closePlan";
import { readStatus } from "../../../src/app/status/readStatus";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { correctedNames } from "../../../src/text/da/year";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { contractRow, goalRow, table } from "../../support/tables";
import { praktik, rettidighed, yearTables } from "../../support/yearBook";

const MARCH: CalendarDate = "2009-03-31";
const CONTRACT = "Skelbækgade 2009";
const today = () => "2009-04-20" as const;
const MARCH_STATUS: CloseChoice & { by: string } = { contracts: [CONTRACT], asOf: MARCH, by: "Anna" };

const open = () => inMemoryWorkbook(yearTables());
async function closed(workbook: InMemoryWorkbook = open()): Promise<InMemoryWorkbook> {
  await closePeriods(workbook, MARCH_STATUS, today);
  return workbook;
}
const statusOf = async (workbook: InMemoryWorkbook, asOf: CalendarDate = MARCH) => {
  const status = await readStatus(workbook, { asOf, today });
  if (status.kind !== "judged") throw new Error("not judged");
  return status;
};
const said = async (job: Promise<unknown>): Promise<string> =>
  refusalMessage(await job.then(() => new Error("went through")).catch((fault: unknown) => fault));
const correctionsIn = async (workbook: InMemoryWorkbook) =>
  (await statusOf(workbook)).year.corrections.map(({ nr, field, was, now }) => [nr, correctedNames[field], was, now]);
/** The rows of the Status sheet up to its legend. */
async function drawn(workbook: InMemoryWorkbook): Promise<string[]> {
  await refreshStatus(workbook, { asOf: MARCH, today });
  const rows = workbook.statusWritings.at(-1)?.sheet.rows ?? [];
  const legend = rows.findIndex(({ key }) => key === "#legendTitle");
  return rows.slice(3, legend).map((row) => JSON.stringify([row.key, row.cells]));
}

test("what would be frozen is shown first, with what is missing, and nothing is written", async () => {
  const workbook = open();
  const [plan] = await planClosing(workbook, MARCH_STATUS, today);
  expect(plan).toMatchObject({ contract: CONTRACT, asOf: MARCH, edition: 1, isWritten: false });
  expect(plan?.rows.map(({ goal: { nr }, status, order }) => [order, nr, status])).toEqual([
    [1, "1.2", "met"],
    [2, "1.3", "partlyMet"],
    [3, "2.1", "met"],
  ]);
  expect(plan?.lacking.remarks.map(({ nr }) => nr)).toEqual(["1.3"]);
  expect(workbook.writings).toEqual([]);
});

test("closing writes Historik and Lukninger in one write", async () => {
  const workbook = await closed();
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Historik", "Nr")).toEqual(["1.2", "1.3", "2.1"]);
  expect(workbook.column("Historik", "Status")).toEqual(["På sporet", "I risiko", "Opfyldt"]);
  expect(workbook.column("Historik", "Faktisk")).toEqual([171, 91.33333333333333, 1]);
  expect(workbook.row("Lukninger", 5)).toMatchObject({
    Kontrakt: CONTRACT,
    Statusdato: 39903,
    Udgave: 1,
    Rækker: 3,
    Lukket: 39923,
    "Lukket af": "Anna",
    Genåbnet: "",
  });
});

test("a remark that is typed on the Status sheet and not saved yet is frozen with the rest", async () => {
  const workbook = open();
  await refreshStatus(workbook, { asOf: MARCH, today });
  workbook.type("1.3", "remark", "Ferie i marts");
  await closed(workbook);
  expect(workbook.column("Historik", "Bemærkning")).toEqual(["", "Ferie i marts", ""]);
  await refreshStatus(workbook, { asOf: MARCH, today });
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Ferie i marts"]);
  expect(await correctionsIn(workbook)).toEqual([]);
});

test("a closed status is redrawn cell for cell, whatever happens to the tables afterwards", async () => {
  const workbook = open();
  const before = await drawn(workbook);
  await closed(workbook);
  const withoutPlaceholder = (rows: string[]) =>
    rows.map((row) => row.replaceAll("Bemærkning mangler", "").replaceAll(',"greyed":true', ""));
  expect(withoutPlaceholder(await drawn(workbook))).toEqual(withoutPlaceholder(before));
  const frozen = await drawn(workbook);
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 6 });
  workbook.typeIn({ table: "Mål", row: 6, header: "Mål", value: "En anden ordlyd" });
  workbook.typeIn({ table: "Mål", row: 5, header: "Måltal", value: 10 });
  workbook.typeIn({ table: "Kontrakter", row: 5, header: "Center", value: "Et andet center" });
  expect(await drawn(workbook)).toEqual(frozen);
});

test("each later edit is named once, with old and new", async () => {
  const workbook = await closed();
  expect(await correctionsIn(workbook)).toEqual([]);
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 60 });
  workbook.typeIn({ table: "Mål", row: 6, header: "Måltal", value: 94 });
  expect(await correctionsIn(workbook)).toEqual([
    ["1.2", "Faktisk", 171, 165],
    ["1.3", "Måltal", 95, 94],
  ]);
});

test("a later figure of another month is no correction", async () => {
  const workbook = await closed();
  workbook.typeIn({ table: "Målinger", row: 9, header: "Værdi", value: 60 });
  expect(await correctionsIn(workbook)).toEqual([]);
});

test("a row of Ændringer with Art Rettelse gives the reason of a correction", async () => {
  const workbook = await closed();
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 60 });
  await workbook.write({
    rows: [
      {
        table: "Ændringer",
        cells: [
          { header: "Kontrakt", value: CONTRACT },
          { header: "Nr", value: "1.2" },
          { header: "Art", value: "Rettelse" },
          { header: "Felt", value: "Faktisk" },
          { header: "Gælder fra", value: 39903, numberFormat: "dd-mm-yyyy" },
          { header: "Begrundelse", value: "LIS talte dobbelt" },
          { header: "Besluttet af", value: "Anna" },
        ],
      },
    ],
  });
  const { year } = await statusOf(workbook);
  expect(year.corrections.map(({ reason }) => [reason?.reason, reason?.decidedBy])).toEqual([
    ["LIS talte dobbelt", "Anna"],
  ]);
});

test.each<{ what: string; choice: Partial<CloseChoice & { by: string }>; says: string }>([
  {
    what: "it is closed",
    choice: {},
    says: "Status for Skelbækgade 2009 pr. 31. marts 2009 er allerede lukket. Intet er skrevet. Genåbn den først, hvis den skal lukkes igen.",
  },
  {
    what: "every contract of the date is closed",
    choice: { contracts: null },
    says: "Status for Skelbækgade 2009 pr. 31. marts 2009 er allerede lukket. Intet er skrevet. Genåbn den først, hvis den skal lukkes igen.",
  },
  {
    what: "the contract is unknown",
    choice: { contracts: ["Nyropsgade 2009"] },
    says: "Kontrakten Nyropsgade 2009 findes ikke. Skriv navnet, som det står i Kontrakter.",
  },
  {
    what: "its period does not hold the date",
    choice: { asOf: "2010-03-31" },
    says: "Skelbækgade 2009 dækker ikke 31. marts 2010. Vælg en dag i kontraktens periode.",
  },
  {
    what: "nobody is named",
    choice: { by: " " },
    says: "Navnet mangler. Skriv, hvem der gør det eller har besluttet det.",
  },
])("closing is refused where $what, and nothing is written", async ({ choice, says }) => {
  const workbook = await closed();
  expect(await said(closePeriods(workbook, { ...MARCH_STATUS, ...choice }, today))).toBe(says);
  expect(workbook.writings).toHaveLength(1);
});

test("a contract without goals cannot be closed", async () => {
  const empty = contractRow({ Kontrakt: "Nyropsgade 2009" });
  const workbook = inMemoryWorkbook(yearTables({ contracts: [contractRow(), empty] }));
  expect(await said(closePeriods(workbook, { ...MARCH_STATUS, contracts: ["Nyropsgade 2009"] }, today))).toBe(
    "Nyropsgade 2009 har ingen mål pr. 31. marts 2009. Vælg en dag, hvor der er mål.",
  );
});

const REOPENED = { contract: CONTRACT, asOf: MARCH, by: "Bo", reason: "Fejl i LIS" };

test("a reopened status is judged from the tables again, and Lukninger says who, when and why", async () => {
  const workbook = await closed();
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 60 });
  await reopenPeriod(workbook, REOPENED, () => "2009-05-04");
  expect(workbook.row("Lukninger", 5)).toMatchObject({
    Genåbnet: 39937,
    "Genåbnet af": "Bo",
    Begrundelse: "Fejl i LIS",
  });
  const { contracts, year } = await statusOf(workbook);
  expect(contracts[0]?.goals[0]?.parts[0]).toMatchObject({ actual: 165 });
  expect([year.closed, year.corrections]).toEqual([[], []]);
});

test.each<{ what: string; over: Partial<typeof REOPENED>; says: string }>([
  {
    what: "no reason",
    over: { reason: " " },
    says: "Begrundelsen mangler. Skriv, hvorfor perioden genåbnes, eller målet ændres.",
  },
  { what: "no name", over: { by: "" }, says: "Navnet mangler. Skriv, hvem der gør det eller har besluttet det." },
  {
    what: "a status that is not closed",
    over: { asOf: "2009-06-30" },
    says: "Status for Skelbækgade 2009 pr. 30. juni 2009 er ikke lukket. Vælg en status, der er lukket.",
  },
])("reopening with $what is refused", async ({ over, says }) => {
  const workbook = await closed();
  expect(await said(reopenPeriod(workbook, { ...REOPENED, ...over }, today))).toBe(says);
  expect(workbook.writings).toHaveLength(1);
});

test("closed, reopened and closed again without edits: two rows of Lukninger, and nothing else", async () => {
  const workbook = await closed();
  const history = workbook.rows("Historik");
  await reopenPeriod(workbook, REOPENED, today);
  await closed(workbook);
  expect(workbook.rows("Historik")).toEqual(history);
  expect(workbook.column("Lukninger", "Udgave")).toEqual([1, 1]);
  expect((await statusOf(workbook)).issues).toEqual([]);
});

test("closed again after an edit: Historik has both editions, and the new one is shown", async () => {
  const workbook = await closed();
  await reopenPeriod(workbook, REOPENED, today);
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 60 });
  await closed(workbook);
  expect(workbook.column("Historik", "Udgave")).toEqual([1, 1, 1, 2, 2, 2]);
  const { contracts, issues } = await statusOf(workbook);
  expect(contracts[0]?.goals[0]?.parts[0]?.actual).toBe(165);
  expect(issues).toEqual([]);
});

const problemsIn = async (workbook: InMemoryWorkbook): Promise<string[]> =>
  (await statusOf(workbook)).issues.map(
    ({ table: name, row, problem }) => `${name} ${row ?? ""}: ${problemText(problem, problemTexts)}`,
  );

test("a row of Historik that was edited by hand is told by its row", async () => {
  const workbook = await closed();
  workbook.typeIn({ table: "Historik", row: 6, header: "Faktisk", value: 99 });
  expect(await problemsIn(workbook)).toEqual([
    "Historik 6: Rækken er ændret, siden status blev lukket. Status viser det, der står nu. Fortryd ændringen, eller genåbn perioden, og luk den igen.",
  ]);
});

test.each<{ what: string; removed: { table: "Historik" | "Lukninger"; row: number }[]; says: string }>([
  {
    what: "a Lukning without its Historik",
    removed: [5, 6, 7].map((row) => ({ table: "Historik", row })),
    says: "Lukninger 5: Status for Skelbækgade 2009 pr. 31. marts 2009 er lukket, men Historik har ingen rækker for den, så den opgøres af tallene, som de er nu. Fortryd sletningen i Historik, eller genåbn perioden.",
  },
  {
    what: "a row of Historik deleted",
    removed: [{ table: "Historik", row: 6 }],
    says: "Lukninger 5: Status for Skelbækgade 2009 pr. 31. marts 2009 blev lukket med 3 rækker i Historik, og nu er der 2. Fortryd ændringen i Historik, eller genåbn perioden.",
  },
  {
    what: "Historik without its Lukning",
    removed: [{ table: "Lukninger", row: 5 }],
    says: "Historik 5: Historik har en lukket status for Skelbækgade 2009 pr. 31. marts 2009, som Lukninger ikke nævner, så den bruges ikke. Fortryd sletningen i Lukninger.",
  },
])("$what is told", async ({ removed, says }) => {
  const workbook = await closed();
  await workbook.write({ removed });
  expect(await problemsIn(workbook)).toEqual([says]);
});

test("Historik may be sorted: the closed status keeps its order", async () => {
  const workbook = await closed();
  const frozen = await drawn(workbook);
  const { tables } = await workbook.read();
  const sorted = inMemoryWorkbook(
    tables.map((each) =>
      each.name === "Historik"
        ? { ...each, rows: each.rows.toReversed(), numberFormats: each.numberFormats.toReversed() }
        : each,
    ),
  );
  expect(await drawn(sorted)).toEqual(frozen);
  expect(await problemsIn(sorted)).toEqual([]);
});

test("a goal whose row is deleted stays in the closed status, and is named", async () => {
  const workbook = await closed();
  await workbook.write({ removed: [{ table: "Mål", row: 6 }] });
  const { contracts } = await statusOf(workbook);
  expect(contracts[0]?.goals.map(({ nr }) => nr)).toEqual(["1.2", "1.3", "2.1"]);
  expect(await correctionsIn(workbook)).toContainEqual(["1.3", "Målet", String(rettidighed["Mål"]), null]);
});

test("a contract that is gone is shown at the date it was closed at, and told", async () => {
  const workbook = await closed();
  const { tables } = await workbook.read();
  const others = tables.map((each) =>
    each.name === "Kontrakter"
      ? table("Kontrakter", [contractRow({ Kontrakt: "Nyropsgade 2009" })])
      : each.name === "Mål"
        ? table("Mål", [goalRow({ Kontrakt: "Nyropsgade 2009" })])
        : each,
  );
  const status = await statusOf(inMemoryWorkbook(others));
  expect(status.contracts.map(({ contract, goals }) => [contract.name, goals.length])).toEqual([
    ["Nyropsgade 2009", 1],
    [CONTRACT, 3],
  ]);
  expect(status.issues.map(({ problem }) => problem.code)).toContain("closedContractGone");
});

test("a remark of 30,000 characters is closed and redrawn whole", async () => {
  const workbook = open();
  const remark = "Vi har ansat to. ".repeat(1765).slice(0, 30_000);
  await refreshStatus(workbook, { asOf: MARCH, today });
  workbook.type("1.3", "remark", remark);
  await closed(workbook);
  await refreshStatus(workbook, { asOf: MARCH, today });
  expect(workbook.statusCell("1.3", "remark")).toBe(remark.trim());
  expect(await problemsIn(workbook)).toEqual([]);
});

test("closing every contract of a date leaves out those that are closed", async () => {
  const both = [contractRow(), contractRow({ Kontrakt: "Nyropsgade 2009" })];
  const goals = [praktik, { ...praktik, Kontrakt: "Nyropsgade 2009" }];
  const workbook = inMemoryWorkbook(yearTables({ goals, contracts: both }));
  await closed(workbook);
  const plans = await closePeriods(workbook, { ...MARCH_STATUS, contracts: null }, today);
  expect(plans.map(({ contract }) => contract)).toEqual(["Nyropsgade 2009"]);
  expect(workbook.column("Lukninger", "Kontrakt")).toEqual([CONTRACT, "Nyropsgade 2009"]);
});
