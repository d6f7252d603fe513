import { columnLetters } from "../../src/sheets/cells/columnLetters";
import { statusColumns } from "../../src/sheets/status/statusColumns";
import { beforeWrite } from "../support/meanwhile";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const remove = (columns: readonly number[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Status");
    for (const column of columns.toSorted((a, b) => b - a)) {
      const letters = columnLetters(column - 1);
      sheet.getRange(`${letters}:${letters}`).delete("Left");
    }
    await context.sync();
  });

/** A Status sheet as a version drew it that had neither marks nor action plans, with a note to its right. */
async function olderStatus(session: AddInSession, without: readonly ("marks" | "plan" | "course")[]): Promise<void> {
  await session.addIn.createSheets(skelbaekgade);
  await session.addIn.refreshStatus();
  const status = session.sheet("Status");
  status.getCell(session.rowOfGoal("1.3"), statusColumns.length + 1).value = "Min note";
  const marks = status.getCell(3, index("marks"));
  marks.value = String(marks.value).replace(/ (?:plan|course)=\w+/g, "");
  await remove(without.map(index));
}

const headers = ({ sheet }: AddInSession): unknown[] =>
  statusColumns.map((_column, at) => sheet("Status").getCell(3, at + 1).value).slice(3);
const WANTED = statusColumns.map(({ header }) => header).slice(3);

test.each([[["course"]], [["plan"]], [["marks", "plan"]]] as const)(
  "a sheet of an earlier version without %s gets it, and what people have beside it moves along",
  (without) =>
    withAddIn(async (session) => {
      await olderStatus(session, without);
      session
        .sheet("Status")
        .getCell(
          rowOf(session, "1.3", without.length),
          index("remark") - without.filter((id) => id === "marks").length,
        ).value = "Ferie i marts";
      await session.addIn.refreshStatus();
      expect(headers(session)).toEqual(WANTED);
      expect([session.statusCell("1.3", "remark"), session.statusCell("1.3", "actual")]).toEqual([
        "Ferie i marts",
        93.33333333333333,
      ]);
      const status = session.sheet("Status");
      expect(status.getCell(session.rowOfGoal("1.3"), statusColumns.length + 1).value).toBe("Min note");
      expect(status.getColumn(index("marks")).hidden).toBe(true);
      expect(status.getColumn(index("plan")).hidden).toBeFalsy();
      await session.addIn.refreshStatus();
      expect(headers(session)).toEqual(WANTED);
    }),
);

/** The row of a goal on a sheet that lacks hidden columns before its number. */
function rowOf({ sheet }: AddInSession, nr: string, lacking: number): number {
  const column = index("nr") - (lacking > 1 ? 1 : 0);
  const rows = Array.from({ length: 40 }, (_, at) => at + 1);
  return rows.find((row) => sheet("Status").getCell(row, column).value === nr) ?? 1;
}

test("a column of action plans that people have deleted stays deleted", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    await remove([index("plan")]);
    await session.addIn.refreshStatus();
    expect(headers(session)).not.toContain("Handlingsplan");
  }));

test("a sheet of an earlier version that is protected is refused as ever, and gets nothing", () =>
  withAddIn(async (session) => {
    await olderStatus(session, ["plan"]);
    await session.sheet("Status").protect("", {});
    await expect(session.addIn.refreshStatus()).rejects.toMatchObject({ reason: "protectedSheet" });
    expect(headers(session)).not.toContain("Handlingsplan");
  }));

test("where somebody changes the headers meanwhile, nothing is put in, and the next refresh does it", () =>
  withAddIn(async (session) => {
    await olderStatus(session, ["plan"]);
    const cell = session.sheet("Status").getCell(3, index("trend") - 1);
    const acted = beforeWrite(session, () => void (cell.value = "Retning"));
    await expect(session.addIn.refreshStatus()).rejects.toMatchObject({ reason: "typedOver" });
    expect([acted(), headers(session).includes("Handlingsplan")]).toEqual([1, false]);
    cell.value = "Tendens";
    await session.addIn.refreshStatus();
    expect(headers(session)).toEqual(WANTED);
  }));
