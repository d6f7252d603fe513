import { planFigures, type PlannedFigure } from "../../../src/app/figures/planFigures";
import { figureBook } from "../../../src/app/figures/figureBook";
import { readFollowUp } from "../../../src/app/followUp/readFollowUp";
import { takeBackFollowUp, writeFollowUp, type FollowUpWork } from "../../../src/app/followUp/writeFollowUp";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import { goalId } from "../../../src/domain/goal";
import { monthPeriod } from "../../../src/domain/period";
import type { ActionPlan } from "../../../src/domain/year/actionPlan";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const goal = { contract: "Skelbækgade 2009", nr: "1.3", part: "" };
const asOf = "2009-03-31" as const;
const today = () => "2009-04-02" as const;
const plan: ActionPlan = {
  ...goal,
  cause: "To medarbejdere er fratrådt",
  action: "Vagtplan med ugentlig opfølgning",
  responsible: "Mette",
  deadline: "2009-05-15",
  expectedEffect: "Rettidighed på 95 pct. i juni",
  state: "planned",
  created: "2009-04-02",
  followUp: "",
};
const NONE: FollowUpWork = { remarks: [], figures: [], plans: [] };

const book = (more: readonly ReturnType<typeof table>[] = []) =>
  inMemoryWorkbook([
    ...bookTables(
      [goalRow(), goalRow({ Nr: "1.2", Måltal: 650, Enhed: "antal", Opgørelse: "Sum" })],
      [measurementRow("januar 2009", 92), measurementRow("februar 2009", 93), measurementRow("marts 2009", 94)],
      [contractRow({ Statusdato: "31-03-2009" })],
    ),
    ...more,
  ]);
const planTexts: TestRow = {
  Kontrakt: "Skelbækgade 2009",
  Nr: "1.3",
  Delmål: "",
  Årsag: plan.cause,
  Tiltag: plan.action,
  Ansvarlig: "Mette",
  Frist: "15-05-2009",
  "Forventet virkning": plan.expectedEffect,
  Tilstand: "Planlagt",
  Oprettet: "02-04-2009",
  Opfølgning: "",
};
const figure = async (
  workbook: InMemoryWorkbook,
  nr: string,
  month: number,
  value: number,
): Promise<PlannedFigure[]> => {
  const own = figureBook(await workbook.read());
  const found = own.goals.find((each) => each.nr === nr);
  if (!found) throw new Error(`no goal ${nr}`);
  const content = { value, numerator: "", denominator: "", provisional: null } as const;
  return planFigures([{ goal: found, period: monthPeriod(2009, month), content }], own);
};
const on = (workbook: InMemoryWorkbook, kept = memory()) => ({
  write: (work: Partial<FollowUpWork>) => writeFollowUp((job) => job(workbook), kept, { ...NONE, ...work }),
  takeBack: () => takeBackFollowUp((job) => job(workbook), kept),
});

test("a remark, a figure and a plan are one write", async () => {
  const workbook = book();
  const outcome = await on(workbook).write({
    remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }],
    figures: await figure(workbook, "1.2", 3, 171),
    plans: [{ before: null, after: plan }],
  });
  expect(outcome).toEqual({ remarks: 1, figures: 1, plans: 1, left: NONE, wayBack: "open" });
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Vagtplanen er lagt om"]);
  expect(workbook.row("Målinger", 8)).toMatchObject({ Nr: "1.2", Værdi: 171 });
  expect(workbook.row("Handlingsplaner", 5)).toMatchObject({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Årsag: "To medarbejdere er fratrådt",
    Tiltag: "Vagtplan med ugentlig opfølgning",
    Ansvarlig: "Mette",
    Tilstand: "Planlagt",
  });
});

test("what is another in the workbook by now is left and named, and the rest is written", async () => {
  const workbook = book([table("Handlingsplaner", [{ ...planTexts, Tiltag: "Ændret af en anden" }])]);
  const planned = await figure(workbook, "1.3", 4, 95);
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 88 });
  const changed = { ...(planned[0] as PlannedFigure), period: monthPeriod(2009, 3) };
  const plans = [{ before: plan, after: { ...plan, state: "done" as const } }];
  const outcome = await on(workbook).write({
    remarks: [
      { goal, asOf, before: "Set tidligere", after: "Min" },
      { goal: { ...goal, nr: "1.2" }, asOf, before: "", after: "Skrevet" },
    ],
    figures: [...planned, changed],
    plans,
  });
  expect(outcome).toMatchObject({ remarks: 1, figures: 1, plans: 0 });
  expect(outcome.left).toEqual({
    remarks: [{ goal, asOf, before: "Set tidligere", after: "Min" }],
    figures: [changed],
    plans,
  });
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Skrevet"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([92, 93, 88, 95]);
  expect(workbook.column("Handlingsplaner", "Tiltag")).toEqual(["Ændret af en anden"]);
});

test("a plan's state and follow-up are written into the cells that differ, and nothing else", async () => {
  const workbook = book([table("Handlingsplaner", [planTexts])]);
  await on(workbook).write({
    plans: [{ before: plan, after: { ...plan, state: "underWay", followUp: "Vagtplan sendt ud" } }],
  });
  expect(workbook.writings[0]?.cells).toEqual([
    { table: "Handlingsplaner", row: 5, header: "Tilstand", value: "I gang" },
    { table: "Handlingsplaner", row: 5, header: "Opfølgning", value: "Vagtplan sendt ud" },
  ]);
});

test("the same work written twice adds nothing twice", async () => {
  const workbook = book();
  const work = {
    remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }],
    figures: await figure(workbook, "1.2", 3, 171),
    plans: [{ before: null, after: plan }],
  };
  await on(workbook).write(work);
  await on(workbook).write(work);
  expect(workbook.rows("Bemærkninger")).toHaveLength(1);
  expect(workbook.rows("Handlingsplaner")).toHaveLength(1);
  expect(workbook.rows("Målinger")).toHaveLength(4);
});

test("a remark stands on the Status sheet as well, and the next refresh does not take it for typed", async () => {
  const workbook = book();
  await refreshStatus(workbook, { today });
  await on(workbook).write({ remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }] });
  expect(workbook.writings.at(-1)?.statusKeys?.map(({ value }) => value)).toEqual([
    "Vagtplanen er lagt om",
    "Vagtplanen er lagt om",
  ]);
});

test.each([
  { length: 32_767, says: "is written", refused: false },
  { length: 32_768, says: "is refused, and nothing is written", refused: true },
])("a remark of $length characters $says", async ({ length, refused }) => {
  const workbook = book();
  const write = on(workbook).write({
    remarks: [{ goal, asOf, before: "", after: "x".repeat(length) }],
    plans: [{ before: null, after: plan }],
  });
  if (refused) await expect(write).rejects.toMatchObject({ reason: "remarkTooLong", subject: "1.3" });
  else await write;
  expect(workbook.writings).toHaveLength(refused ? 0 : 1);
});

describe("what was last written is taken back", () => {
  const rows = (workbook: InMemoryWorkbook) =>
    (["Bemærkninger", "Målinger", "Handlingsplaner"] as const).map((name) => workbook.rows(name));

  test("new rows are gone again", async () => {
    const workbook = book([table("Handlingsplaner", [planTexts])]);
    const before = rows(workbook);
    const jobs = on(workbook);
    await jobs.write({
      remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }],
      figures: await figure(workbook, "1.2", 3, 171),
      plans: [{ before: null, after: { ...plan, action: "Ekstra vagt" } }],
    });
    expect(await jobs.takeBack()).toEqual({ back: 3, left: NONE });
    expect(rows(workbook)).toEqual(before);
    expect(workbook.writings).toHaveLength(2);
  });

  test("what was changed says again what it said", async () => {
    const remark = {
      Kontrakt: "Skelbækgade 2009",
      Nr: "1.3",
      Delmål: "",
      Statusdato: "31-03-2009",
      Bemærkning: "Gammel",
    };
    const workbook = book([table("Bemærkninger", [remark]), table("Handlingsplaner", [planTexts])]);
    const jobs = on(workbook);
    await jobs.write({
      remarks: [{ goal, asOf, before: "Gammel", after: "Ny" }],
      figures: await figure(workbook, "1.3", 3, 97),
      plans: [{ before: plan, after: { ...plan, state: "done" } }],
    });
    expect(await jobs.takeBack()).toEqual({ back: 3, left: NONE });
    expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Gammel"]);
    expect(workbook.column("Målinger", "Værdi")).toEqual([92, 93, 94]);
    expect(workbook.column("Handlingsplaner", "Tilstand")).toEqual(["Planlagt"]);
  });

  test("what somebody has changed or written beside since is left and named", async () => {
    const headers = [...Object.keys(planTexts), "Egen note"];
    const workbook = book([table("Handlingsplaner", [], headers)]);
    const jobs = on(workbook);
    const remark = { goal, asOf, before: "", after: "Vagtplanen er lagt om" };
    await jobs.write({ remarks: [remark], plans: [{ before: null, after: plan }] });
    workbook.typeIn({ table: "Bemærkninger", row: 5, header: "Bemærkning", value: "Rettet siden" });
    workbook.typeIn({ table: "Handlingsplaner", row: 5, header: "Egen note" as "Tiltag", value: "Drøftet 4. april" });
    expect(await jobs.takeBack()).toEqual({
      back: 0,
      left: { remarks: [remark], figures: [], plans: [{ before: null, after: plan }] },
    });
    expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Rettet siden"]);
    expect(workbook.rows("Handlingsplaner")).toHaveLength(1);
  });

  test("is nothing the second time", async () => {
    const workbook = book();
    const jobs = on(workbook);
    await jobs.write({ remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }] });
    await jobs.takeBack();
    expect(await jobs.takeBack()).toEqual({ back: 0, left: NONE });
  });
});

test("the page reads goals, figures, plans and what was last written in one reading", async () => {
  const workbook = book([table("Handlingsplaner", [planTexts])]);
  const [kept, read] = [memory(), jest.spyOn(workbook, "read")];
  await writeFollowUp((job) => job(workbook), kept, {
    ...NONE,
    remarks: [{ goal, asOf, before: "", after: "Vagtplanen er lagt om" }],
  });
  read.mockClear();
  const followUp = await readFollowUp(workbook, kept, { today });
  expect(read).toHaveBeenCalledTimes(1);
  expect(followUp?.places.get(goalId(goal))?.remark).toBe("Vagtplanen er lagt om");
  expect(followUp?.plans.map(({ row, ...own }) => [row, own])).toEqual([[5, plan]]);
  expect(followUp?.last?.remarks.map(({ after }) => after)).toEqual(["Vagtplanen er lagt om"]);
});

test("a workbook without our tables has nothing to follow up", async () =>
  expect(await readFollowUp(inMemoryWorkbook([]), memory(), { today })).toBeNull());
