import { takeBackSheet } from "../../../src/app/goalSheets/takeBackSheet";
import { writeGoalSheet, type SheetPlan } from "../../../src/app/goalSheets/writeGoalSheet";
import type { Goal } from "../../../src/domain/goal";
import { goalTable } from "../../../src/sheets/tables/goals";
import { goal as goalOf, period } from "../../support/builders";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { bookTables, contractRow, goalRow, measurementRow, table } from "../../support/tables";

const HEADERS = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner", "Foreløbig", "Bemærkning"];
const NAME = "Center Nordby 2019";
const contract = { name: NAME, centre: "Center Nordby", followUp: null, year: 2019 };
const prompt = goalOf({ contract: NAME, nr: "1.1", target: 95 });
const starts = goalOf({ contract: NAME, nr: "1.2", target: 650, unit: "antal", aggregation: "sum" });

const figure = (goal: Goal, when: string, value: number, note = "") => ({
  goal,
  period: period(when),
  content: { value, numerator: "", denominator: "", provisional: null } as const,
  row: 5,
  column: when,
  note,
});

const PLAN: SheetPlan = {
  name: "Opfølgning",
  contracts: [contract],
  goals: [prompt, starts],
  figures: [
    figure(prompt, "januar 2019", 94.7),
    figure(prompt, "februar 2019", 95.2, "Ny praksis"),
    figure(starts, "januar 2019", 45),
  ],
};

function workbookWith(measurements = [measurementRow("juni 2009", 96)]) {
  const tables = bookTables([goalRow()], measurements, [contractRow()]).map((each) =>
    each.name === "Målinger"
      ? table("Målinger", measurements, HEADERS)
      : each.name === "Mål"
        ? table(
            "Mål",
            [goalRow()],
            goalTable.columns.map(({ header }) => header),
          )
        : each,
  );
  const workbook = inMemoryWorkbook(tables);
  const remembered = memory();
  const withTables = <T>(job: (own: typeof workbook) => Promise<T>): Promise<T> => job(workbook);
  return {
    workbook,
    write: (plan: SheetPlan) => writeGoalSheet(withTables, remembered, plan),
    back: () => takeBackSheet(withTables, remembered),
  };
}

test("contracts, goals and figures come in one write, a remark beside its figure, and all goes again", async () => {
  const { workbook, write, back } = workbookWith();
  expect(await write(PLAN)).toEqual({ goals: 2, alreadyThere: [], figures: 3, left: [], wayBack: "open" });
  expect(workbook.writings).toHaveLength(1);
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009", NAME]);
  expect(workbook.column("Mål", "Nr")).toEqual(["1.3", "1.1", "1.2"]);
  expect(workbook.column("Målinger", "Periode")).toEqual(["juni 2009", "januar 2019", "februar 2019", "januar 2019"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96, 94.7, 95.2, 45]);
  expect(workbook.column("Målinger", "Bemærkning")).toEqual(["", "", "Ny praksis", ""]);
  expect(await back()).toEqual({ goals: 2, figures: 3, left: [] });
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009"]);
  expect(workbook.column("Mål", "Nr")).toEqual(["1.3"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96]);
});

test("the same sheet a month later adds the new figures alone; a figure that says otherwise is left and named", async () => {
  const { workbook, write, back } = workbookWith();
  await write(PLAN);
  const later = [figure(prompt, "januar 2019", 90), figure(prompt, "marts 2019", 96)];
  const { goals, alreadyThere, figures, left } = await write({ ...PLAN, figures: later });
  expect([goals, alreadyThere, figures, left.map(({ column }) => column)]).toEqual([
    0,
    ["1.1", "1.2"],
    1,
    ["januar 2019"],
  ]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96, 94.7, 95.2, 45, 96]);
  expect(await back()).toEqual({ goals: 0, figures: 1, left: [] });
  expect(workbook.column("Målinger", "Værdi")).toEqual([96, 94.7, 95.2, 45]);
});

test("a goal that has got a figure of somebody's since is left with its figures, and so is its contract", async () => {
  const { workbook, write, back } = workbookWith();
  await write(PLAN);
  workbook.typeIn({ table: "Målinger", row: 6, header: "Bemærkning", value: "Set efter" });
  expect(await back()).toEqual({ goals: 1, figures: 1, left: ["1.1"] });
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009", NAME]);
  expect(workbook.column("Mål", "Nr")).toEqual(["1.3", "1.1"]);
  expect(workbook.column("Målinger", "Værdi")).toEqual([96, 94.7, 95.2]);
});
