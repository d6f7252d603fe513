import { figureBook } from "../../../src/app/figures/figureBook";
import { WorkbookRefusal, type WithTables, type WorkbookTables } from "../../../src/app/workbook/ports";
import { planFigures, type GivenFigure } from "../../../src/app/figures/planFigures";
import { recallWriting } from "../../../src/app/figures/lastWriting";
import { takeBackFigures } from "../../../src/app/figures/takeBackFigures";
import { canBeTakenBack, writeFigures } from "../../../src/app/figures/writeFigures";
import { period } from "../../support/builders";
import { bookGoals } from "../../support/figureFiles";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import type { CellValue } from "../../../src/sheets/cells/sheetTable";
import { bookTables, measurementRow, type TestRow } from "../../support/tables";

const on =
  (sheet: WorkbookTables): WithTables =>
  (job) =>
    job(sheet);

const more = { Tæller: "", Nævner: "", Foreløbig: "", Bemærkning: "" };

function workbook(rows: readonly TestRow[], formulas: readonly (readonly CellValue[])[] = []) {
  const sheet = inMemoryWorkbook(
    bookTables(
      bookGoals,
      rows.length > 0
        ? rows.map((row) => ({ ...more, ...row }))
        : [{ ...measurementRow("januar 2009", 57, { Nr: "1.2" }), ...more }],
    ),
    new Map([["Målinger", formulas]]),
  );
  const remembered = memory();
  const given = async (
    nr: string,
    when: string,
    value: string | number,
    content: Partial<GivenFigure["content"]> = {},
  ) => {
    const { goals } = figureBook(await sheet.read());
    const goal = goals.find((each) => `${each.nr}${each.part}` === nr);
    if (!goal) throw new Error(nr);
    return {
      goal,
      period: period(when),
      content: { value, numerator: "", denominator: "", provisional: null, ...content },
    } as GivenFigure;
  };
  const plan = async (...figures: GivenFigure[]) => planFigures(figures, figureBook(await sheet.read()));
  return {
    sheet,
    remembered,
    given,
    plan,
    write: async (...figures: GivenFigure[]) =>
      writeFigures(on(sheet), remembered, await plan(...figures), "april.csv"),
  };
}

const rows = [
  measurementRow("januar 2009", 57, { Nr: "1.2" }),
  measurementRow("februar 2009", 48, { Nr: "1.2", Bemærkning: "Talt op på ny" }),
  measurementRow("marts 2009", "", { Nr: "1.2" }),
  measurementRow("marts 2009", { value: 0.94, numberFormat: "0.0%" }),
  measurementRow("marts 2009", 36, { Nr: "1.1", Tæller: 180, Nævner: 500, Foreløbig: "Ja" }),
];

test.each<{ nr: string; when: string; value: string | number; kind: string }>([
  { nr: "1.2", when: "april 2009", value: 61, kind: "new" },
  { nr: "1.2", when: "marts 2009", value: 66, kind: "new" },
  { nr: "1.2", when: "februar 2009", value: 48, kind: "same" },
  { nr: "1.2", when: "februar 2009", value: 48.00000001, kind: "same" },
  { nr: "1.2", when: "februar 2009", value: 48.0000001, kind: "change" },
  { nr: "1.2", when: "februar 2009", value: 49, kind: "change" },
  { nr: "1.3", when: "marts 2009", value: 94, kind: "same" },
  { nr: "1.3", when: "marts 2009", value: 94.5, kind: "change" },
  { nr: "1.1", when: "marts 2009", value: 36, kind: "change" },
])("$value for $nr in $when is $kind", async ({ nr, when, value, kind }) => {
  const { plan, given } = workbook(rows);
  expect((await plan(await given(nr, when, value))).map((figure) => figure.kind)).toEqual([kind]);
});

test("a new figure goes below the table, a changed one into its cell in the format that it has", async () => {
  const { sheet, write, given } = workbook(rows);
  const result = await write(
    await given("1.3", "april 2009", 94.7),
    await given("1.3", "marts 2009", 90.5),
    await given("1.2", "marts 2009", 66),
  );
  expect(result).toEqual({ added: 2, changed: 1, left: [], wayBack: "open" });
  expect(sheet.row("Målinger", 10)).toMatchObject({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Periode: "april 2009",
    Værdi: 0.947,
  });
  expect(sheet.row("Målinger", 8)).toMatchObject({ Værdi: 0.905 });
  expect(sheet.row("Målinger", 7)).toMatchObject({ Periode: "marts 2009", Værdi: 66 });
  expect(sheet.rows("Målinger").length).toBe(6);
});

test("a percentage is written as 94.7 where the table writes them so", async () => {
  const { sheet, write, given } = workbook([measurementRow("marts 2009", 94)]);
  await write(await given("1.3", "april 2009", 94.7), await given("1.1", "april 2009", 36.4));
  expect([sheet.row("Målinger", 6)["Værdi"], sheet.row("Målinger", 7)["Værdi"]]).toEqual([94.7, 36.4]);
});

test("a new value takes the old numerator and denominator with it, which would outweigh it", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(await given("1.1", "marts 2009", 37));
  expect(sheet.row("Målinger", 9)).toMatchObject({ Værdi: 37, Tæller: "", Nævner: "", Foreløbig: "Ja" });
  await takeBackFigures(on(sheet), remembered);
  expect(sheet.row("Målinger", 9)).toMatchObject({ Værdi: 36, Tæller: 180, Nævner: 500, Foreløbig: "Ja" });
});

test("a figure that a formula computes is never written over", async () => {
  const { sheet, plan, given, remembered } = workbook(rows, [["", "", "", "", "=SUM(A1:A3)"]]);
  const planned = await plan(await given("1.2", "januar 2009", 58));
  expect(planned.map(({ kind }) => kind)).toEqual(["locked"]);
  expect(await writeFigures(on(sheet), remembered, planned, "x")).toMatchObject({
    added: 0,
    changed: 0,
    wayBack: "nothingWritten",
  });
  expect(sheet.row("Målinger", 5)["Værdi"]).toBe(57);
});

test("a row that was changed after the preview is left and named", async () => {
  const { sheet, plan, given, remembered } = workbook(rows);
  const planned = await plan(await given("1.2", "februar 2009", 49), await given("1.2", "april 2009", 61));
  sheet.typeIn({ table: "Målinger", row: 6, header: "Værdi", value: 50 });
  const result = await writeFigures(on(sheet), remembered, planned, "x");
  expect([result.added, result.changed, result.left.map(({ period: left }) => left.start)]).toEqual([
    1,
    0,
    ["2009-02-01"],
  ]);
  expect(sheet.row("Målinger", 6)["Værdi"]).toBe(50);
});

test("taken back, new rows are gone and changed cells hold what they held", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  const before = rows.map((_row, index) => sheet.row("Målinger", 5 + index));
  await write(
    await given("1.3", "april 2009", 94.7),
    await given("1.2", "februar 2009", 49),
    await given("1.2", "marts 2009", 66),
    await given("15", "maj 2009", "2009-05-14"),
  );
  expect(sheet.rows("Målinger").length).toBe(7);
  expect(await takeBackFigures(on(sheet), remembered)).toEqual({ removed: 2, restored: 2, left: [] });
  expect(rows.map((_row, index) => sheet.row("Målinger", 5 + index))).toEqual(before);
  expect([sheet.rows("Målinger").length, await recallWriting(remembered)]).toEqual([5, null]);
});

test("what people have changed since is left as they made it, and named", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(
    await given("1.3", "april 2009", 94.7),
    await given("1.3", "maj 2009", 95),
    await given("1.2", "februar 2009", 49),
  );
  sheet.typeIn({ table: "Målinger", row: 6, header: "Værdi", value: 51 });
  sheet.typeIn({ table: "Målinger", row: 10, header: "Bemærkning", value: "Bekræftet af centret" });
  const back = await takeBackFigures(on(sheet), remembered);
  expect([back.removed, back.restored, back.left.map(({ nr, period: left }) => `${nr} ${left.start}`)]).toEqual([
    1,
    0,
    ["1.3 2009-04-01", "1.2 2009-02-01"],
  ]);
  expect([
    sheet.row("Målinger", 6)["Værdi"],
    sheet.row("Målinger", 10)["Bemærkning"],
    sheet.rows("Målinger").length,
  ]).toEqual([51, "Bekræftet af centret", 6]);
});

test("a figure that the sheet computes by now is left, though it comes to the same", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(await given("1.2", "februar 2009", 49), await given("1.2", "april 2009", 61));
  const computed = {
    ...sheet,
    read: async () => ({ ...(await sheet.read()), formulas: new Map([["Målinger", [[], ["", "", "", "", "=40+9"]]]]) }),
  };
  const back = await takeBackFigures(on(computed), remembered);
  expect([back.removed, back.restored, back.left.map(({ period: left }) => left.start)]).toEqual([
    1,
    0,
    ["2009-02-01"],
  ]);
  expect(sheet.row("Målinger", 6)["Værdi"]).toBe(49);
});

test("a note that begins with = is a note: its row is left", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(await given("1.2", "april 2009", 61));
  sheet.typeIn({ table: "Målinger", row: 10, header: "Bemærkning", value: "=Aftalt med centret" });
  const typed = {
    ...sheet,
    read: async () => ({
      ...(await sheet.read()),
      formulas: new Map([
        ["Målinger", rows.map((): string[] => []).concat([["", "", "", "", "", "", "", "", "=Aftalt med centret"]])],
      ]),
    }),
  };
  expect(await takeBackFigures(on(typed), remembered)).toMatchObject({
    removed: 0,
    restored: 0,
    left: [{ nr: "1.2", period: { start: "2009-04-01" } }],
  });
  expect(sheet.rows("Målinger").length).toBe(6);
});

test("what was taken back once is not taken back again", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(await given("1.2", "februar 2009", 49));
  expect(await takeBackFigures(on(sheet), remembered)).toMatchObject({ restored: 1 });
  sheet.typeIn({ table: "Målinger", row: 6, header: "Værdi", value: 49 });
  expect(await takeBackFigures(on(sheet), remembered)).toEqual({ removed: 0, restored: 0, left: [] });
  expect(sheet.row("Målinger", 6)["Værdi"]).toBe(49);
});

test("only the last writing is taken back", async () => {
  const { sheet, write, given, remembered } = workbook(rows);
  await write(await given("1.2", "april 2009", 61));
  await write(await given("1.2", "maj 2009", 70));
  expect(await takeBackFigures(on(sheet), remembered)).toEqual({ removed: 1, restored: 0, left: [] });
  expect([sheet.rows("Målinger").length, sheet.row("Målinger", 10)["Periode"]]).toEqual([6, "april 2009"]);
});

test("a figure of a goal that is gone since the preview is left and named", async () => {
  const { sheet, plan, given, remembered } = workbook(rows);
  const planned = await plan(await given("1.2", "april 2009", 61));
  const without = {
    ...sheet,
    read: async () => ({
      ...(await sheet.read()),
      tables: (await sheet.read()).tables.map((each) =>
        each.name === "Mål" ? { ...each, rows: each.rows.filter((row) => !row.includes("1.2")) } : each,
      ),
    }),
  };
  const result = await writeFigures(on(without), remembered, planned, "x");
  expect([result.added, result.left.map(({ goal }) => goal.nr), sheet.rows("Målinger").length]).toEqual([
    0,
    ["1.2"],
    5,
  ]);
});

test("without anything to take back nothing is done", async () => {
  const { sheet, remembered } = workbook(rows);
  const writings: unknown[] = [];
  const watched = { ...sheet, write: async (writing: unknown) => void writings.push(writing) };
  expect(await takeBackFigures(on(watched), remembered)).toEqual({ removed: 0, restored: 0, left: [] });
  expect(await writeFigures(on(watched), remembered, [], "x")).toEqual({
    added: 0,
    changed: 0,
    left: [],
    wayBack: "nothingWritten",
  });
  expect(writings).toEqual([]);
});

test("a writing too large to be remembered is told beforehand, and written, and says that it cannot be taken back", async () => {
  const { sheet, plan, write, given, remembered } = workbook(rows);
  const one = await given("1.2", "april 2009", 61);
  const many = Array.from({ length: 2500 }, (_, index) => ({
    ...one,
    period: period(`${(index % 12) + 1}-${1950 + Math.floor(index / 12)}`),
  }));
  const book = figureBook(await sheet.read());
  expect([
    canBeTakenBack(await plan(...many), book, "x"),
    canBeTakenBack(await plan(...many.slice(0, 500)), book, "x"),
  ]).toEqual([false, true]);
  const result = await write(...many);
  expect([result.added, result.wayBack, await recallWriting(remembered)]).toEqual([2498, "tooMany", null]);
});

describe("an Excel that stops at the write", () => {
  const stopping = (sheet: WorkbookTables, when: "before" | "after"): WorkbookTables => ({
    ...sheet,
    write: async (writing) => {
      if (when === "after") await sheet.write(writing);
      throw new WorkbookRefusal("hostFault", "GeneralException");
    },
  });

  test("and has written by then leaves a way back all the same", async () => {
    const { sheet, remembered, given, plan } = workbook(rows);
    const planned = await plan(await given("1.2", "maj 2009", 66), await given("1.2", "januar 2009", 58));
    await expect(writeFigures(on(stopping(sheet, "after")), remembered, planned, "april.csv")).rejects.toThrow(
      "GeneralException",
    );
    expect([sheet.row("Målinger", 5)["Værdi"], sheet.rows("Målinger").length]).toEqual([58, 6]);
    expect(await takeBackFigures(on(sheet), remembered)).toEqual({ removed: 1, restored: 1, left: [] });
    expect([sheet.row("Målinger", 5)["Værdi"], sheet.rows("Målinger").length]).toEqual([57, 5]);
  });

  test("and has written nothing leaves the way back of the writing before", async () => {
    const { sheet, remembered, given, plan, write } = workbook(rows);
    await write(await given("1.2", "maj 2009", 66));
    const planned = await plan(await given("1.2", "juni 2009", 61));
    await expect(writeFigures(on(stopping(sheet, "before")), remembered, planned, "juni.csv")).rejects.toThrow(
      "GeneralException",
    );
    expect((await recallWriting(remembered))?.name).toBe("april.csv");
    expect(await takeBackFigures(on(sheet), remembered)).toEqual({ removed: 1, restored: 0, left: [] });
  });
});
