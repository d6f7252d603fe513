import { lastTime, lastTimes } from "../../../src/app/followUp/lastTime";
import { figureRows } from "../../../src/app/followUp/figureRows";
import { writeRemark } from "../../../src/app/followUp/writeRemark";
import { readStatus } from "../../../src/app/status/readStatus";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import { closedGoalOf } from "../../../src/domain/year/closedStatus";
import { monthPeriod } from "../../../src/domain/period";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const today = () => "2009-12-31" as const;
const goal = { contract: "Skelbækgade 2009", nr: "1.3", part: "" };
const asOf = "2009-03-31" as const;
const remarkRow = (Statusdato: string, Bemærkning: string): TestRow => ({
  Kontrakt: "Skelbækgade 2009",
  Nr: "1.3",
  Delmål: "",
  Statusdato,
  Bemærkning,
});
const book = (remarks: readonly TestRow[] = [], contract: TestRow = {}) =>
  inMemoryWorkbook([
    ...bookTables(
      [goalRow({ Opgørelse: "Seneste" })],
      [measurementRow("januar 2009", 96), measurementRow("februar 2009", 80), measurementRow("marts 2009", 90)],
      [contractRow({ Statusdato: "31-03-2009", ...contract })],
    ),
    ...(remarks.length === 0 ? [] : [table("Bemærkninger", remarks)]),
  ]);
const texts = (workbook: ReturnType<typeof inMemoryWorkbook>) => workbook.column("Bemærkninger", "Bemærkning");

test("a remark gets a row of its own, and is written over in it", async () => {
  const workbook = book();
  await writeRemark(workbook, { goal, asOf, before: "", after: "Aftale med centret" });
  expect(texts(workbook)).toEqual(["Aftale med centret"]);
  await writeRemark(workbook, { goal, asOf, before: "Aftale med centret", after: "Aftalen virker" });
  expect(texts(workbook)).toEqual(["Aftalen virker"]);
});

test("a remark of another date is left as it is", async () => {
  const workbook = book([remarkRow("28-02-2009", "Februar")]);
  await writeRemark(workbook, { goal, asOf, before: "", after: "Marts" });
  expect(texts(workbook)).toEqual(["Februar", "Marts"]);
});

test("a remark that is another by now is not written over", async () => {
  const workbook = book([remarkRow("31-03-2009", "Skrevet af en anden")]);
  await expect(writeRemark(workbook, { goal, asOf, before: "", after: "Min" })).rejects.toMatchObject({
    reason: "remarkChanged",
    subject: "1.3",
  });
  expect(texts(workbook)).toEqual(["Skrevet af en anden"]);
});

test("a remark stands on the Status sheet as well, and the next refresh does not take it for typed", async () => {
  const workbook = book();
  await refreshStatus(workbook, { today });
  await writeRemark(workbook, { goal, asOf, before: "", after: "Aftale med centret" });
  expect(workbook.writings.at(-1)?.statusKeys?.map(({ value }) => value)).toEqual([
    "Aftale med centret",
    "Aftale med centret",
  ]);
});

test("a remark that was typed on the sheet and is not saved is the one that is changed", async () => {
  const workbook = book();
  await refreshStatus(workbook, { today });
  workbook.type("1.3", "remark", "Tastet på arket");
  await expect(writeRemark(workbook, { goal, asOf, before: "", after: "Min" })).rejects.toMatchObject({
    reason: "remarkChanged",
  });
  await writeRemark(workbook, { goal, asOf, before: "Tastet på arket", after: "Rettet i panelet" });
  expect(texts(workbook)).toEqual(["Rettet i panelet"]);
});

describe("what was said last time", () => {
  const said = async (remarks: readonly TestRow[], contract: TestRow = {}) => {
    const read = await readStatus(book(remarks, contract), { today });
    if (read.kind !== "judged") throw new Error("no tables");
    const [evaluation] = read.contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
    const last = evaluation ? lastTime(evaluation, read.book, read.remarks) : null;
    return last && [last.evaluation.asOf, last.evaluation.status, last.remark];
  };
  test("is the last earlier remark, with the status of its date", async () =>
    expect(await said([remarkRow("31-01-2009", "Januar"), remarkRow("31-03-2009", "Nu")])).toEqual([
      "2009-01-31",
      "met",
      "Januar",
    ]));
  test("without one, the status at the end of the month before", async () =>
    expect(await said([], { Opfølgning: "Måned" })).toEqual(["2009-02-28", "notMet", ""]));
  test("in the rhythm of the contract, where that date lies in its year", async () =>
    expect(await said([], { Opfølgning: "Kvartal", Statusdato: "30-06-2009" })).toEqual([
      "2009-03-31",
      "partlyMet",
      "",
    ]));
  test("is nothing in the first period", async () => expect(await said([], { Opfølgning: "Kvartal" })).toBeNull());
});

describe("what was said the last three times", () => {
  const said = async (remarks: readonly TestRow[], contract: TestRow = {}) => {
    const read = await readStatus(book(remarks, contract), { today });
    if (read.kind !== "judged") throw new Error("no tables");
    const [evaluation] = read.contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
    const times = evaluation ? lastTimes(evaluation, read.book, read.remarks, 3) : [];
    return times.map((time) => [time.evaluation.asOf, time.evaluation.status, time.remark]);
  };
  test("is first of all what was written, the latest first", async () =>
    expect(
      await said([
        remarkRow("31-01-2009", "Januar"),
        remarkRow("28-02-2009", "Februar"),
        remarkRow("31-03-2009", "Nu"),
      ]),
    ).toEqual([
      ["2009-02-28", "notMet", "Februar"],
      ["2009-01-31", "met", "Januar"],
    ]));
  test("goes on in the contract's rhythm where little was written", async () =>
    expect(await said([remarkRow("31-05-2009", "Maj")], { Opfølgning: "måned", Statusdato: "30-06-2009" })).toEqual([
      ["2009-05-31", "partlyMet", "Maj"],
      ["2009-04-30", "partlyMet", ""],
      ["2009-03-31", "partlyMet", ""],
    ]));
  test("says of a closed status what it said, whatever the figures are now", async () => {
    const read = await readStatus(book([], { Statusdato: "30-06-2009" }), { today });
    const [evaluation] =
      read.kind === "judged" ? read.contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts)) : [];
    if (read.kind !== "judged" || !evaluation) throw new Error("no goal");
    const told = {
      edition: 1,
      order: 1,
      centre: "",
      explanation: "Dengang 97 pct.",
      remark: "Aftalt",
      plans: "",
      course: "",
    };
    const row = closedGoalOf({ ...evaluation, asOf: "2009-03-31", status: "met" }, told);
    const closing = {
      ...{ contract: goal.contract, asOf, edition: 1, rows: 1, closed: asOf, closedBy: "Mette" },
      ...{ reopened: null, reopenedBy: "", reason: "" },
    };
    const [last] = lastTimes(evaluation, read.book, read.remarks, 1, [{ closing, rows: [row] }]);
    expect([last?.evaluation.status, last?.remark, last?.evaluation.closed?.explanation]).toEqual([
      "met",
      "Aftalt",
      "Dengang 97 pct.",
    ]);
  });
});

test("a goal's figures are found by their rows", async () => {
  expect(await figureRows(book(), goal, null)).toEqual({ row: 5, count: 3 });
  expect(await figureRows(book(), goal, monthPeriod(2009, 3))).toEqual({ row: 7, count: 1 });
  expect(await figureRows(book(), { ...goal, nr: "9" }, null)).toBeNull();
});
