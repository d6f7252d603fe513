import type { AmendmentKind } from "../../../src/domain/amendment";
import { answerEdit } from "../../../src/app/year/answerEdit";
import type { Agreement } from "../../../src/app/year/amendGoal";
import { closePeriods } from "../../../src/app/year/closePeriod";
import { readStatus } from "../../../src/app/status/readStatus";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { afdeling, praktik, rettidighed, yearTables } from "../../support/yearBook";
import { goalRow } from "../../support/tables";

const TODAY = () => "2009-07-15" as const;

/** A workbook that is closed at two dates, in which somebody has then typed in Mål. */
async function closedWorkbook(...typed: { row: number; header: "Mål" | "Måltal"; value: string | number }[]) {
  const workbook = inMemoryWorkbook(yearTables());
  for (const asOf of ["2009-03-31", "2009-06-30"] as const)
    await closePeriods(workbook, { contracts: null, asOf, by: "Eva" }, TODAY);
  for (const cell of typed) workbook.typeIn({ table: "Mål", ...cell });
  return workbook;
}

const yearOf = async (workbook: InMemoryWorkbook) => {
  const read = await readStatus(workbook, { today: TODAY });
  if (read.kind !== "judged") throw new Error("not judged");
  return read.year;
};
const editedIn = async (workbook: InMemoryWorkbook) => (await yearOf(workbook)).edited;
const answerIn = async (workbook: InMemoryWorkbook, kind: AmendmentKind, more: Partial<Agreement> = {}) => {
  const [edited] = await editedIn(workbook);
  if (edited === undefined) throw new Error("nothing was edited");
  const agreement: Agreement = {
    ...{ kind, from: "2009-07-01", reason: "Færre ledige", decidedBy: "Direktionen", decided: "2009-07-10", ...more },
  };
  const run = () => answerEdit(workbook, { edited, agreement }, TODAY);
  await run();
  return run;
};

const target = { row: 5, header: "Måltal", value: 500 } as const;

test.each([
  { kind: "renegotiation", art: "Genforhandling" },
  { kind: "adjustment", art: "Justering" },
] as const)(
  "an edit in Mål that was a $art is written with what stood before, and no longer differs",
  async ({ kind, art }) => {
    const workbook = await closedWorkbook(target);
    expect((await yearOf(workbook)).corrections.map(({ field, was, now, asOf }) => [field, was, now, asOf])).toEqual([
      ["target", 650, 500, "2009-03-31"],
      ["target", 650, 500, "2009-06-30"],
    ]);
    const again = await answerIn(workbook, kind);
    await again();
    expect(workbook.rows("Ændringer")).toHaveLength(1);
    expect(workbook.row("Ændringer", 5)).toMatchObject({ Nr: "1.2", Art: art, Felt: "Måltal", Før: 650, Efter: 500 });
    expect(workbook.row("Mål", 5)).toMatchObject({ Måltal: 500 });
    expect(await yearOf(workbook)).toMatchObject({ corrections: [], edited: [] });
  },
);

test("a slip put right gets its reason at each closed status, and is asked about no more", async () => {
  const workbook = await closedWorkbook(target, { row: 5, header: "Mål", value: "500 i praktik" });
  const again = await answerIn(workbook, "correction", { reason: "Tastefejl" });
  await again();
  expect(workbook.column("Ændringer", "Art")).toEqual(["Rettelse", "Rettelse", "Rettelse", "Rettelse"]);
  const { corrections, edited } = await yearOf(workbook);
  expect(corrections.map(({ reason }) => reason?.reason)).toEqual(["Tastefejl", "Tastefejl", "Tastefejl", "Tastefejl"]);
  expect(edited).toEqual([]);
});

test("a goal that came since is Tilføjet from its day on, and lacks at no closed status", async () => {
  const nyt = goalRow({ Nr: "3.1", Mål: "Ny vejledning", Måltal: 80 });
  const later = inMemoryWorkbook(yearTables());
  await closePeriods(later, { contracts: null, asOf: "2009-03-31", by: "Eva" }, TODAY);
  const [historik, lukninger] = await later
    .read()
    .then(({ tables }) => ["Historik", "Lukninger"].map((name) => tables.find((own) => own.name === name)));
  const tables = yearTables({ goals: [praktik, rettidighed, afdeling, nyt] }).map((own) =>
    own.name === "Historik" ? (historik ?? own) : own.name === "Lukninger" ? (lukninger ?? own) : own,
  );
  const workbook = inMemoryWorkbook(tables);
  expect((await editedIn(workbook)).map(({ goal, edits }) => [goal.nr, edits])).toEqual([
    ["3.1", [{ field: "added" }]],
  ]);
  await answerIn(workbook, "adjustment", { from: "2009-04-01" });
  expect(workbook.row("Ændringer", 5)).toMatchObject({
    Nr: "3.1",
    Art: "Justering",
    Felt: "Tilføjet",
    Før: "",
    Efter: "",
  });
  expect(await yearOf(workbook)).toMatchObject({ corrections: [], edited: [] });
});

test.each([
  { what: "a reason", more: { reason: " " }, says: "Begrundelsen mangler." },
  { what: "a name", more: { decidedBy: "" }, says: "Navnet mangler." },
  {
    what: "a day after the closed status",
    more: { from: "2009-06-30" },
    says: "efter den lukkede status pr. 30. juni 2009",
  },
] as const)("without $what nothing is written", async ({ more, says }) => {
  const workbook = await closedWorkbook(target);
  const fault: unknown = await answerIn(workbook, "adjustment", more).catch((caught: unknown) => caught);
  expect(refusalMessage(fault)).toContain(says);
  expect(workbook.rows("Ændringer")).toEqual([]);
});

test("a goal that has become another meanwhile is refused, and nothing is written", async () => {
  const workbook = await closedWorkbook(target);
  const [edited] = await editedIn(workbook);
  workbook.typeIn({ table: "Mål", row: 5, header: "Måltal", value: 480 });
  const agreement = { kind: "adjustment", from: "2009-07-01", reason: "x", decidedBy: "y", decided: null } as const;
  const answer = { edited: edited as NonNullable<typeof edited>, agreement };
  await expect(answerEdit(workbook, answer, TODAY)).rejects.toMatchObject({ reason: "goalChanged" });
  expect(workbook.rows("Ændringer")).toEqual([]);
});
