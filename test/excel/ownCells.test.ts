import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { rowIdentities, textColumn } from "../../src/sheets/status/rowIdentities";
import { LINE_COLUMN, statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { failAtMember } from "../support/failingWrites";
import { beforeWrite } from "../support/meanwhile";
import { prepared } from "../support/preparedStatus";

const BESIDE = [1, 2, 5].map((step) => statusColumns.length + step);

/** What each row of the status is about, by the row's number in the sheet. */
function identities(sheet: Worksheet): Map<number, string> {
  const text = (row: number, id: StatusColumnId): string => String(sheet.getCell(row, index(id)).value ?? "");
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => at + 1).filter((row) => text(row, "key") !== "");
  const found = rowIdentities(
    rows.map((row) => ({ key: text(row, "key"), text: text(row, textColumn(text(row, "key"))) })),
  );
  return new Map(rows.map((row, at) => [row, found[at] ?? ""]));
}

const kindOf = (sheet: Worksheet, row: number): string => String(sheet.getCell(row, 1).value).split(" ")[0] ?? "";

/** Three goals more in the same contract, and another contract with two goals. */
const five = {
  ...skelbaekgade,
  Kontrakter: [
    ...(skelbaekgade.Kontrakter ?? []),
    { Kontrakt: "Nyropsgade 2009", Center: "Jobcenter Nyropsgade", År: 2009 },
  ],
  Mål: [
    ...(skelbaekgade.Mål ?? []),
    ...["1.4", "2.1"].map((Nr) => ({ ...skelbaekgade.Mål?.[1], Nr })),
    ...["1.1", "1.2"].map((Nr) => ({ ...skelbaekgade.Mål?.[0], Nr, Kontrakt: "Nyropsgade 2009" })),
  ],
};

/** Takes a goal out of the table Mål, and puts another in its row's place at the end of another contract. */
function changeGoals(session: AddInSession): void {
  const goals = session.sheet("Mål");
  const rowOf = (contract: string, nr: string): number =>
    [...Array(goals.rowCount + 1).keys()].find(
      (row) => row > 4 && goals.getCell(row, 1).value === contract && goals.getCell(row, 2).value === nr,
    ) ?? 0;
  const gone = rowOf("Skelbækgade 2009", "1.3");
  goals.getCell(gone, 1).value = "Nyropsgade 2009";
  goals.getCell(gone, 2).value = "0.9";
}

/** The two goals change places, so that their rows on the status do. */
function swapGoals({ sheet }: AddInSession): void {
  sheet("Mål").getCell("B5").value = "1.3";
  sheet("Mål").getCell("B6").value = "1.2";
}

test("everything that is typed around the status and in its empty cells follows its row, whatever goals come and go", () =>
  withAddIn(async (session) => {
    const { addIn, sheet } = session;
    await addIn.createSheets(five);
    await addIn.refreshStatus();
    const status = sheet("Status");
    const before = identities(status);
    const texts = new Map<string, string>();
    const type = (cell: Cell, row: number): void => {
      const text = `${before.get(row)} @${cell.col}`;
      cell.value = text;
      texts.set(text, before.get(row) ?? "");
    };
    for (const [row] of before) {
      for (const column of BESIDE) type(status.getCell(row, column), row);
      const isFilled = ["#header", "["].some((start) => kindOf(status, row).startsWith(start));
      for (const { id, hidden } of isFilled ? [] : statusColumns) {
        const cell = status.getCell(row, index(id));
        if (!hidden && id !== textColumn(kindOf(status, row)) && (cell.value ?? "") === "") type(cell, row);
      }
    }
    changeGoals(session);
    for (const time of [1, 2]) {
      await addIn.refreshStatus();
      const after = identities(status);
      const found = [...after].flatMap(([row, identity]) => {
        const values = Array.from({ length: statusColumns.length + 6 }, (_, at) => status.getCell(row, at + 1).value);
        return values.filter((value) => texts.has(String(value))).map((value) => [String(value), identity]);
      });
      expect([time, Object.fromEntries(found)]).toEqual([time, Object.fromEntries(texts)]);
      expect(found).toHaveLength(texts.size);
    }
    const kept = [...identities(status)].filter(([row]) => kindOf(status, row) === "#kept");
    expect(kept.map(([row]) => status.getCell(row, index(LINE_COLUMN)).value)).toEqual(
      expect.arrayContaining(["Mål 1.3  ·  Skelbækgade 2009"]),
    );
    // The goal that comes back gets its cells back.
    const goals = sheet("Mål");
    const moved = [...Array(goals.rowCount + 1).keys()].find((row) => goals.getCell(row, 2).value === "0.9") ?? 0;
    goals.getCell(moved, 1).value = "Skelbækgade 2009";
    goals.getCell(moved, 2).value = "1.3";
    await addIn.refreshStatus();
    const back = session.rowOfGoal("1.3");
    expect(BESIDE.map((column) => String(status.getCell(back, column).value).endsWith(`@${column}`))).toEqual(
      BESIDE.map(() => true),
    );
  }));

test(
  "formats, notes and formulas follow their goal too, and a formula goes on reading its own row",
  prepared(async (session) => {
    const { addIn, sheet, rowOfGoal } = session;
    await addIn.refreshStatus();
    const status = sheet("Status");
    const column = statusColumns.length + 1;
    const actual = status.getColumn(index("actual")).letter;
    const own = (nr: string, step = 0): Cell => status.getCell(rowOfGoal(nr), column + step);
    own("1.3").value = { formula: `${actual}${rowOfGoal("1.3")}*2+$A$1` };
    own("1.3", 1).value = "spørg Lene";
    own("1.3", 1).note = "Ring efter ferien";
    own("1.3", 2).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
    const before = rowOfGoal("1.3");
    swapGoals(session);
    await addIn.refreshStatus();
    expect(rowOfGoal("1.3")).not.toBe(before);
    expect(own("1.3").formula).toBe(`${actual}${rowOfGoal("1.3")}*2+$A$1`);
    expect([own("1.3", 1).value, own("1.3", 1).note]).toEqual(["spørg Lene", expect.anything()]);
    expect(own("1.3", 2).fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(status.getCell(before, column + 2).fill).toBeUndefined();
  }),
);

test(
  "a table of people's own beside the status keeps its rows",
  prepared(async ({ addIn, sheet }) => {
    await addIn.refreshStatus();
    const first = statusColumns.length + 2;
    const letters = [first, first + 1].map((column) => sheet("Status").getColumn(column).letter);
    await Excel.run(async (context) => {
      const status = context.workbook.worksheets.getItem("Status");
      const address = `${letters[0]}4:${letters[1]}8`;
      status.getRange(address).values = [["Møde", "Dato"], ...["a", "b", "c", "d"].map((text) => [text, 1])];
      status.tables.add(address, true).name = "Møder";
      status.getRange(`${letters[1]}20`).values = [["husk"]];
      await context.sync();
    });
    sheet("Mål").getCell("B5").value = "9.9";
    await addIn.refreshStatus();
    expect([4, 5, 6, 7, 8].map((row) => sheet("Status").getCell(row, first).value)).toEqual([
      "Møde",
      "a",
      "b",
      "c",
      "d",
    ]);
  }),
);

test.each<{ what: string; nr: string; column: StatusColumnId; value: string | number }>([
  { what: "a figure", nr: "1.2", column: "actual", value: 180 },
  { what: "a goal's sentence", nr: "1.3", column: "goal", value: "Rettidighed mindst 96 pct." },
  { what: "an empty cell of a goal", nr: "1.2", column: "trend", value: "på vej op" },
])("$what that is typed over in $column is named before anything is written", ({ nr, column, value }) =>
  prepared(async ({ addIn, sheet, rowOfGoal, statusCell }) => {
    sheet("Målinger").getCell("E6").value = null;
    sheet("Målinger").getCell("E7").value = null;
    await addIn.refreshStatus();
    const cell = sheet("Status").getCell(rowOfGoal(nr), index(column));
    const drawn = cell.value;
    cell.value = value;
    const fault = await addIn.refreshStatus().catch((caught: unknown) => caught);
    expect(await addIn.messageOf(fault)).toContain(`udfylder: ${cell.address}. Flyt det, der er skrevet`);
    expect(statusCell(nr, column)).toBe(value);
    cell.value = null;
    await addIn.refreshStatus();
    expect(statusCell(nr, column)).toEqual(drawn);
  })(),
);

test(
  "a row that people have put in and written beside is named",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    await addIn.refreshStatus();
    const row = rowOfGoal("1.3");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Status").getRange(`${row}:${row}`).insert("Down");
      await context.sync();
    });
    sheet("Status").getCell(row, statusColumns.length + 1).value = "Husk mødet";
    await expect(addIn.refreshStatus()).rejects.toMatchObject({ reason: "foreignRows", subject: String(row) });
  }),
);

/** People's own cells beside two goals, where the first goal is about to go to the end. */
async function withNotes(session: AddInSession): Promise<() => unknown[]> {
  const { addIn, sheet, rowOfGoal } = session;
  await addIn.refreshStatus();
  const column = statusColumns.length + 1;
  for (const nr of ["1.2", "1.3"]) sheet("Status").getCell(rowOfGoal(nr), column).value = `om ${nr}`;
  swapGoals(session);
  const noteOf = (nr: string): unknown => sheet("Status").getCell(rowOfGoal(nr), column).value;
  return () => [noteOf("1.2"), noteOf("1.3")];
}

test.each([
  ["Range.MoveTo", 1],
  ["Range.MoveTo", 3],
  ["Range.Values", 1],
  ["NamedItem.Formula", 1],
] as [string, number][])(
  "a refresh that Excel stops at %s number %i leaves every note beside its goal, and goes through the next time",
  (member, time) =>
    prepared(async (session) => {
      const notes = await withNotes(session);
      failAtMember(session, member, "GeneralException", time);
      await expect(session.addIn.refreshStatus()).rejects.toBeInstanceOf(Error);
      expect(notes()).toEqual(["om 1.2", "om 1.3"]);
      await session.addIn.refreshStatus();
      expect(notes()).toEqual(["om 1.2", "om 1.3"]);
    })(),
);

test(
  "a note that somebody types while the sheet is drawn is beside its goal in the end",
  prepared(async (session) => {
    const notes = await withNotes(session);
    const cell = session.sheet("Status").getCell(session.rowOfGoal("1.3"), statusColumns.length + 1);
    const acted = beforeWrite(session, () => void (cell.value = "om 1.3, rettet"));
    await session.addIn.refreshStatus();
    expect([acted(), ...notes()]).toEqual([1, "om 1.2", "om 1.3, rettet"]);
  }),
);

test(
  "a deleted column stays deleted, and what people have to the right of the status is not drawn over",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    status.getCell(rowOfGoal("1.3"), statusColumns.length + 1).value = "Min note";
    const letters = status.getColumn(index("trend")).letter;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Status").getRange(`${letters}:${letters}`).delete("Left");
      await context.sync();
    });
    await addIn.refreshStatus();
    expect(status.getCell(rowOfGoal("1.3"), statusColumns.length).value).toBe("Min note");
    expect(status.getCell(3, statusColumns.length - 1).value).toBe(statusColumns.at(-1)?.header);
  }),
);

test(
  "without its hidden columns the status is not drawn over",
  prepared(async ({ addIn, sheet }) => {
    await addIn.refreshStatus();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Status").getRange("A:B").delete("Left");
      await context.sync();
    });
    const title = sheet("Status").getCell(1, 2).value;
    await expect(addIn.refreshStatus()).rejects.toMatchObject({ reason: "statusSpoilt" });
    expect([title, sheet("Status").getCell(1, 2).value]).toEqual(Array(2).fill("Status på resultatkontrakter"));
  }),
);
