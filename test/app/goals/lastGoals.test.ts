import { GOALS, takeBackGoals, writeGoalsWithWayBack } from "../../../src/app/goals/lastGoals";
import { putGoalBack, REMOVAL, removeGoal } from "../../../src/app/goals/removeGoal";
import { recallLast } from "../../../src/app/workbook/wayBack";
import type { Goal } from "../../../src/domain/goal";
import { readBook } from "../../../src/sheets/tables/readBook";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { bookTables, contractRow, goalRow, measurementRow, table } from "../../support/tables";

const NAME = "Musvågevej 2009";
const contract = { name: NAME, centre: "Jobcenter Musvågevej", followUp: null, year: 2009 };

const on = (workbook: InMemoryWorkbook) => ({
  workbook,
  remembered: memory(),
  withTables: <T>(job: (tables: InMemoryWorkbook) => Promise<T>): Promise<T> => job(workbook),
});
const book = () => on(inMemoryWorkbook(bookTables([goalRow()], [measurementRow("juni 2009", 96)], [contractRow()])));
const goalsIn = async (workbook: InMemoryWorkbook): Promise<readonly Goal[]> =>
  readBook((await workbook.read()).tables, false).book.goals;
const names = async (workbook: InMemoryWorkbook) =>
  (await goalsIn(workbook)).map(({ contract: of, nr }) => `${of} ${nr}`);

async function twoWritten() {
  const { workbook, remembered, withTables } = book();
  const [goal] = await goalsIn(workbook);
  if (goal === undefined) throw new Error("no goal");
  const goals = ["1", "2"].map((nr) => ({ ...goal, contract: NAME, nr }));
  await writeGoalsWithWayBack(withTables, remembered, { contract }, goals);
  return { workbook, remembered, back: () => takeBackGoals(withTables, remembered) };
}

test("goals that were written are removed again with their new contract, and nothing else is", async () => {
  const { workbook, remembered, back } = await twoWritten();
  expect(await names(workbook)).toEqual(["Skelbækgade 2009 1.3", `${NAME} 1`, `${NAME} 2`]);
  expect(await back()).toEqual({ removed: 2, left: [] });
  expect(await names(workbook)).toEqual(["Skelbækgade 2009 1.3"]);
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009"]);
  expect(await recallLast(remembered, GOALS)).toBeNull();
});

test("a goal that was changed since is left, and so is its contract", async () => {
  const { workbook, back } = await twoWritten();
  const row = (await workbook.read()).tables.find(({ name }) => name === "Mål");
  workbook.typeIn({ table: "Mål", row: (row?.firstRow ?? 0) + 2, header: "Måltal", value: 12 });
  expect(await back()).toEqual({ removed: 1, left: ["2"] });
  expect(await names(workbook)).toEqual(["Skelbækgade 2009 1.3", `${NAME} 2`]);
  expect(workbook.column("Kontrakter", "Kontrakt")).toEqual(["Skelbækgade 2009", NAME]);
});

test("a write that fails leaves the way back from the one before", async () => {
  const { workbook, remembered } = await twoWritten();
  const before = await recallLast(remembered, GOALS);
  const failing = { ...workbook, write: () => Promise.reject(new Error("busy")) };
  const [goal] = await goalsIn(workbook);
  await expect(
    writeGoalsWithWayBack((job) => job(failing), remembered, { contract }, goal ? [{ ...goal, nr: "9" }] : []),
  ).rejects.toThrow("busy");
  expect(await recallLast(remembered, GOALS)).toEqual(before);
});

describe("a goal typed by mistake", () => {
  const remark = {
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Delmål: "",
    Statusdato: "30-06-2009",
    Bemærkning: "Aftale",
  };
  const used = () =>
    inMemoryWorkbook([
      ...bookTables([], [measurementRow("juni 2009", 96)], [contractRow()]).filter(({ name }) => name !== "Mål"),
      table("Mål", [
        { ...goalRow(), Sagsnr: "09/1234" },
        { ...goalRow({ Nr: "1.4" }), Sagsnr: "" },
      ]),
      table("Bemærkninger", [remark]),
    ]);

  test("is removed with its rows, once these have been named and agreed to, and can be put back", async () => {
    const { workbook, remembered, withTables } = on(used());
    const [goal] = await goalsIn(workbook);
    if (goal === undefined) throw new Error("no goal");
    expect(await removeGoal(withTables, remembered, goal, false)).toMatchObject({
      kind: "asks",
      following: [
        { table: "Målinger", rows: 1 },
        { table: "Bemærkninger", rows: 1 },
      ],
      ownCells: true,
    });
    expect([workbook.writings, await recallLast(remembered, REMOVAL)]).toEqual([[], null]);
    const before = [workbook.row("Mål", 5), workbook.row("Målinger", 5), workbook.row("Bemærkninger", 5)];
    expect(await removeGoal(withTables, remembered, goal, true)).toMatchObject({ kind: "removed", rows: 2 });
    expect(await names(workbook)).toEqual(["Skelbækgade 2009 1.4"]);
    expect([workbook.rows("Målinger").length, workbook.rows("Bemærkninger").length]).toEqual([0, 0]);

    expect(await putGoalBack(withTables, remembered)).toBe(2);
    expect(await names(workbook)).toEqual(["Skelbækgade 2009 1.4", "Skelbækgade 2009 1.3"]);
    expect([workbook.row("Mål", 6), workbook.row("Målinger", 5), workbook.row("Bemærkninger", 5)]).toEqual(before);
    expect(await putGoalBack(withTables, remembered)).toBeNull();
  });

  test("is not put back where such a goal has been written since", async () => {
    const { workbook, remembered, withTables } = on(used());
    const [goal] = await goalsIn(workbook);
    if (goal === undefined) throw new Error("no goal");
    await removeGoal(withTables, remembered, goal, true);
    workbook.typeIn({ table: "Mål", row: 5, header: "Nr", value: "1.3" });
    await expect(putGoalBack(withTables, remembered)).rejects.toMatchObject({ reason: "goalExists" });
    expect(workbook.writings).toHaveLength(1);
    expect(await recallLast(remembered, REMOVAL)).toMatchObject({ nr: "1.3" });
  });

  test("whose removal fails leaves the way back from the one before", async () => {
    const { workbook, remembered } = on(used());
    const [first, second] = await goalsIn(workbook);
    if (first === undefined || second === undefined) throw new Error("no goals");
    await removeGoal((job) => job(workbook), remembered, first, true);
    const failing = { ...workbook, write: () => Promise.reject(new Error("busy")) };
    await expect(removeGoal((job) => job(failing), remembered, second, true)).rejects.toThrow("busy");
    expect(await recallLast(remembered, REMOVAL)).toMatchObject({ nr: "1.3" });
  });

  test("is not removed where it stands otherwise by now, or not at all", async () => {
    const { workbook, remembered, withTables } = on(used());
    const [goal] = await goalsIn(workbook);
    if (goal === undefined) throw new Error("no goal");
    const removed = (of: Goal) => removeGoal(withTables, remembered, of, true);
    await expect(removed({ ...goal, target: 1 })).rejects.toMatchObject({ reason: "goalChanged" });
    await expect(removed({ ...goal, nr: "9" })).rejects.toMatchObject({ reason: "goalGone" });
    expect(workbook.writings).toEqual([]);
  });
});
