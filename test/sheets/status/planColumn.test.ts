import { closePeriods } from "../../../src/app/year/closePeriod";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import type { ActionPlan } from "../../../src/domain/year/actionPlan";
import { openPlanLines, planLine } from "../../../src/report/planLine";
import { planRow } from "../../../src/sheets/tables/actionPlans";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { yearTables } from "../../support/yearBook";

const TODAY = (): "2009-04-20" => "2009-04-20";
const OPTIONS = { asOf: "2009-03-31", today: TODAY } as const;

const vikarer: ActionPlan = {
  contract: "Skelbækgade 2009",
  nr: "1.3",
  part: "",
  cause: "Ledige stillinger",
  action: "To vikarer frem til sommer",
  responsible: "Mette Holm",
  deadline: "2009-06-30",
  expectedEffect: "",
  state: "underWay",
  created: "2009-04-01",
  followUp: "",
};

test.each([
  {
    said: "what, who, when and how far",
    over: {},
    line: "To vikarer frem til sommer · Mette Holm · frist 30. juni 2009 · I gang",
  },
  {
    said: "on its deadline it is not overdue",
    over: { deadline: "2009-03-31" },
    line: "To vikarer frem til sommer · Mette Holm · frist 31. marts 2009 · I gang",
  },
  {
    said: "the day after it is",
    over: { deadline: "2009-03-30" },
    line: "⚠ Over frist · To vikarer frem til sommer · Mette Holm · frist 30. marts 2009 · I gang",
  },
  {
    said: "nobody and no deadline",
    over: { deadline: null, responsible: " ", state: "planned" },
    line: "To vikarer frem til sommer · uden frist · Planlagt",
  },
  {
    said: "a long action is cut between words",
    over: { action: `${"vejledning ".repeat(20)}` },
    line: `${"vejledning ".repeat(11).trim()} … · Mette Holm · frist 30. juni 2009 · I gang`,
  },
  {
    said: "several lines are one",
    over: { action: "To vikarer\n  og en leder" },
    line: "To vikarer og en leder · Mette Holm · frist 30. juni 2009 · I gang",
  },
] as const)("a plan in one line: $said", ({ over, line }) => {
  expect(planLine({ ...vikarer, ...over }, "2009-03-31")).toBe(line);
});

test("only open plans are shown, a line each", () => {
  const plans = (["planned", "done", "underWay", "abandoned"] as const).map((state) => ({ ...vikarer, state }));
  expect(
    openPlanLines(plans, "2009-03-31")
      .split("\n")
      .map((line) => line.split(" · ").at(-1)),
  ).toEqual(["Planlagt", "I gang"]);
});

const workbookWith = async (...plans: ActionPlan[]) => {
  const workbook = inMemoryWorkbook(yearTables());
  await workbook.write({ rows: plans.map((plan) => planRow(plan, false)) });
  return workbook;
};

test("a goal's row on the Status sheet says its plan; the others say nothing", async () => {
  const workbook = await workbookWith(vikarer);
  await refreshStatus(workbook, OPTIONS);
  expect(["1.2", "1.3", "2.1"].map((nr) => workbook.statusCell(nr, "plan"))).toEqual([
    "",
    "To vikarer frem til sommer · Mette Holm · frist 30. juni 2009 · I gang",
    "",
  ]);
});

test("a closed status shows the plans of then, whatever becomes of them", async () => {
  const workbook = await workbookWith(vikarer);
  await closePeriods(workbook, { contracts: null, asOf: "2009-03-31", by: "Eva" }, TODAY);
  await workbook.write({ cells: [{ table: "Handlingsplaner", row: 5, header: "Tilstand", value: "Gennemført" }] });
  const { year } = await refreshStatus(workbook, OPTIONS);
  expect([workbook.statusCell("1.3", "plan"), year.corrections]).toEqual([
    "To vikarer frem til sommer · Mette Holm · frist 30. juni 2009 · I gang",
    [],
  ]);
});

test("a plan that is typed on the Status sheet is named, never lost", async () => {
  const workbook = await workbookWith(vikarer);
  await refreshStatus(workbook, OPTIONS);
  workbook.type("1.3", "plan", "Tre vikarer");
  await expect(refreshStatus(workbook, OPTIONS)).rejects.toMatchObject({ reason: "typedOver" });
});
