import { readStatus } from "../../../src/app/status/readStatus";
import { closePeriods } from "../../../src/app/year/closePeriod";
import { amendGoal } from "../../../src/app/year/amendGoal";
import { goalTimeline } from "../../../src/domain/year/timeline";
import { planRow } from "../../../src/sheets/tables/actionPlans";
import { targetPaths } from "../../../src/report/targetPaths";
import { chartSeries } from "../../../src/report/goalChart";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { yearTables } from "../../support/yearBook";

const TODAY = () => "2009-07-15" as const;

async function yearOf(workbook: InMemoryWorkbook) {
  const read = await readStatus(workbook, { today: TODAY });
  if (read.kind !== "judged") throw new Error("not judged");
  const evaluation = read.contracts
    .flatMap(({ goals }) => goals.flatMap(({ parts }) => parts))
    .find(({ goal }) => goal.text.startsWith("650"));
  if (evaluation === undefined) throw new Error("no goal");
  return {
    evaluation,
    read,
    entries: goalTimeline(evaluation, { ...read.year, book: read.book, remarks: read.remarks }),
  };
}

/** Closed in March, amended from May, renumbered from June, closed in June, and a figure corrected afterwards. */
async function fullYear(): Promise<InMemoryWorkbook> {
  const workbook = inMemoryWorkbook(yearTables());
  await workbook.write({
    rows: [
      planRow(
        {
          ...{ contract: "Skelbækgade 2009", nr: "1.2", part: "", cause: "", action: "Flere vejledere" },
          ...{ responsible: "Lars", deadline: "2009-08-31", expectedEffect: "", state: "underWay" },
          ...{ created: "2009-04-02", followUp: "" },
        },
        false,
      ),
    ],
  });
  const close = (asOf: "2009-03-31" | "2009-06-30") =>
    closePeriods(workbook, { contracts: null, asOf, by: "Eva" }, TODAY);
  await close("2009-03-31");
  const amend = async (from: "2009-05-01" | "2009-06-01", more: { target?: number; nr?: string }) => {
    const { read } = await yearOf(workbook);
    const before = read.book.goals.find(({ text }) => text.startsWith("650"));
    if (before === undefined) throw new Error("no goal");
    const agreement = {
      kind: "renegotiation",
      from,
      reason: "Færre ledige",
      decidedBy: "Direktionen",
      decided: null,
    } as const;
    await amendGoal(workbook, before, { ...before, ...more }, agreement, true);
  };
  await amend("2009-05-01", { target: 500 });
  await amend("2009-06-01", { nr: "1.5" });
  await close("2009-06-30");
  workbook.typeIn({ table: "Målinger", row: 5, header: "Værdi", value: 60 });
  return workbook;
}

test("a goal's year is one line of time, the latest first, also where it got another number", async () => {
  const { entries } = await yearOf(await fullYear());
  expect(
    entries.map((entry) => {
      switch (entry.kind) {
        case "closed":
          return [entry.date, entry.kind, entry.evaluation.goal.nr, entry.evaluation.target];
        case "amended":
          return [entry.date, entry.kind, entry.amendment.edit.field];
        case "corrected":
          return [entry.date, entry.kind, entry.correction.was, entry.correction.now];
        case "planned":
          return [entry.date, entry.kind, entry.plan.action];
        case "remarked":
          return [entry.date, entry.kind, entry.remark];
      }
    }),
  ).toEqual([
    ["2009-06-30", "closed", "1.5", 500],
    ["2009-06-30", "corrected", 322, 325],
    ["2009-06-01", "amended", "nr"],
    ["2009-05-01", "amended", "target"],
    ["2009-04-02", "planned", "Flere vejledere"],
    ["2009-03-31", "closed", "1.2", 650],
    ["2009-03-31", "corrected", 171, 174],
  ]);
});

test("the target is drawn as steps where it was amended", async () => {
  const workbook = await fullYear();
  const { evaluation, read } = await yearOf(workbook);
  expect(targetPaths(evaluation, read.book)).toEqual([
    [
      { date: "2009-01-01", value: 650 },
      { date: "2009-04-30", value: 650 },
      { date: "2009-05-01", value: 500 },
      { date: "2009-05-31", value: 500 },
      { date: "2009-06-01", value: 500 },
      { date: "2009-12-31", value: 500 },
    ],
  ]);
  const [step] = chartSeries(evaluation, read.book).steps;
  expect([step?.[0], step?.[1], step?.at(-1)]).toEqual([
    { month: 0, value: 650 },
    { month: 4, value: 650 },
    { month: 12, value: 500 },
  ]);
  expect(chartSeries(evaluation).steps).toEqual([
    [
      { month: 0, value: 500 },
      { month: 12, value: 500 },
    ],
  ]);
});
