import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { eventsArrive, onSheet, withExcel } from "./withExcel";
import type { Host } from "../../../workbench/host/host";

/** A table of two goals in A1:B3, filled in as a person would type it. */
function goals(host: Host): { sheet: Worksheet; table: Table } {
  host.userEdit("Mål", "A1:B3", [
    ["Måltal", "Faktisk"],
    ["95", "96"],
    ["80", "72"],
  ]);
  const sheet = host.workbook.getWorksheet("Mål")!;
  sheet.addTable({
    name: "Mål",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Måltal" }, { name: "Faktisk" }],
    rows: [
      [95, 96],
      [80, 72],
    ],
  });
  return { sheet, table: sheet.getTable("Mål") };
}

const headers = (table: Table): string[] => table.table.columns.map(({ name }) => name);
const place = (table: Table): string | undefined => table.table.tableRef;

test.each<{ typed: string; at: string; ref: string; names: string[] }>([
  { typed: "Målform", at: "C1", ref: "A1:C3", names: ["Måltal", "Faktisk", "Målform"] },
  { typed: "650", at: "C3", ref: "A1:C3", names: ["Måltal", "Faktisk", "Kolonne1"] },
  { typed: "650", at: "C4", ref: "A1:B3", names: ["Måltal", "Faktisk"] },
  { typed: "650", at: "D2", ref: "A1:B3", names: ["Måltal", "Faktisk"] },
  { typed: "650", at: "B4", ref: "A1:B4", names: ["Måltal", "Faktisk"] },
  { typed: "", at: "C1", ref: "A1:B3", names: ["Måltal", "Faktisk"] },
])("$typed typed in $at beside a table in A1:B3 makes it $ref", ({ typed, at, ref, names }) =>
  withExcel(async ({ host }) => {
    const { table } = goals(host);
    host.userEdit("Mål", at, typed);
    expect([place(table), headers(table)]).toEqual([ref, names]);
    host.undo.undo();
    expect([place(table), headers(table)]).toEqual(["A1:B3", ["Måltal", "Faktisk"]]);
    host.undo.redo();
    expect([place(table), headers(table)]).toEqual([ref, names]);
  }),
);

test("an empty heading is the first free Kolonne, and the add-in is told of the new column", () =>
  withExcel(async ({ host }) => {
    const { table } = goals(host);
    const told: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.tables.getItem("Mål").onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    host.userEdit("Mål", "C2", "1");
    host.userEdit("Mål", "D3:E3", [["2", "3"]]);
    host.userEdit("Mål", "B1", "");
    await eventsArrive();
    expect([headers(table), told]).toEqual([
      ["Måltal", "Kolonne4", "Kolonne1", "Kolonne2", "Kolonne3"],
      ["C2", "D3:E3", "B1"],
    ]);
  }));

test("what the add-in writes beside a table stays beside it", () =>
  withExcel(async ({ host }) => {
    const { table } = goals(host);
    await onSheet(async (sheet, context) => {
      sheet.getRange("C1").values = [["SMART"]];
      await context.sync();
    });
    expect(place(table)).toBe("A1:B3");
  }));

test("a formula typed in an empty column of a table fills it, and rows that are added have it", () =>
  withExcel(async ({ host }) => {
    const { sheet, table } = goals(host);
    host.userEdit("Mål", "C1", "Forskel");
    host.userEdit("Mål", "C3", "=[@Faktisk]-[@Måltal]");
    host.userEdit("Mål", "D2", "=A2*2");
    const formulas = (column: string): unknown[] => [2, 3, 4].map((row) => sheet.getCell(`${column}${row}`).formula);
    expect([sheet.getCell("C2").result, sheet.getCell("C3").result, formulas("D")]).toEqual([
      1,
      -8,
      ["A2*2", "A3*2", undefined],
    ]);
    host.userEdit("Mål", "A4:B4", [["60", "66"]]);
    expect([place(table), sheet.getCell("C4").result, formulas("D")]).toEqual(["A1:D4", 6, ["A2*2", "A3*2", "A4*2"]]);
    host.userEdit("Mål", "D3", "=A3*3");
    expect(formulas("D")).toEqual(["A2*3", "A3*3", "A4*3"]);
    host.undo.undo();
    expect(formulas("D")).toEqual(["A2*2", "A3*2", "A4*2"]);
  }));

test("a formula in a column that holds figures stays alone", () =>
  withExcel(async ({ host }) => {
    const { sheet } = goals(host);
    host.userEdit("Mål", "B3", "=A3*2");
    expect([sheet.getCell("B2").value, sheet.getCell("B3").result]).toEqual([96, 160]);
  }));

test("formulas follow a heading that is typed over, also two that change names; undo brings all back", () =>
  withExcel(async ({ host }) => {
    const { sheet } = goals(host);
    host.userEdit("Mål", "C2", "=[@Faktisk]-[@Måltal]");
    host.userEdit("Mål", "F1", "=SUM(Mål[Måltal])");
    host.userEdit("Mål", "A1:B1", [["Faktisk", "Måltal"]]);
    const seen = (): unknown[] => ["C2", "F1"].map((at) => sheet.getCell(at).formula);
    expect(seen()).toEqual(["[@Måltal]-[@Faktisk]", "SUM(Mål[Faktisk])"]);
    host.undo.undo();
    expect(seen()).toEqual(["[@Faktisk]-[@Måltal]", "SUM(Mål[Måltal])"]);
  }));

test("on a protected sheet no table grows", () =>
  withExcel(async ({ host }) => {
    const { sheet, table } = goals(host);
    sheet.getCell("C1").style = { protection: { locked: false } };
    host.user.protectSheet(sheet, true);
    host.userEdit("Mål", "C1", "Målform");
    expect([sheet.getCell("C1").value, place(table)]).toEqual(["Målform", "A1:B3"]);
  }));

test.each<{ typed: string; width: number | undefined }>([
  { typed: "31-12-2009", width: 11 },
  { typed: "123456789", width: 10 },
  { typed: "12345678", width: undefined },
  { typed: "en lang tekst", width: undefined },
])("$typed typed in a column of the standard width makes it $width characters wide; undo makes it narrow", (typed) =>
  withExcel(async ({ host }) => {
    const column = host.workbook.getWorksheet("Mål")!.getColumn(2);
    host.userEdit("Mål", "B2", typed.typed);
    expect(column.width).toBe(typed.width);
    host.undo.undo();
    expect(column.width).toBeUndefined();
    column.width = 5;
    host.userEdit("Mål", "B2", typed.typed);
    expect(column.width).toBe(5);
  }),
);
