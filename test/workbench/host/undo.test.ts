import { eventsArrive, onSheet, withExcel } from "./withExcel";
import type { Host } from "../../../workbench/host/host";

const at = ({ workbook }: Host, ...addresses: string[]): unknown[] =>
  addresses.map((address) => workbook.getWorksheet("Mål")!.getCell(address).value);

test("an edit is taken back and done again, with its format, and says where", () =>
  withExcel(async ({ host, workbook }) => {
    host.userEdit("Mål", "B2", "650");
    host.userEdit("Mål", "B2", "31-12-2009");
    expect(host.undo.undo()).toEqual({ sheet: "Mål", address: "B2" });
    expect([...at(host, "B2"), workbook.getWorksheet("Mål")!.getCell("B2").numFmt]).toEqual([650, undefined]);
    expect(host.undo.undo()).toEqual({ sheet: "Mål", address: "B2" });
    expect([...at(host, "B2"), host.undo.canUndo, host.undo.undo()]).toEqual([null, false, null]);
    host.undo.redo();
    expect(host.undo.redo()).toEqual({ sheet: "Mål", address: "B2" });
    expect([...at(host, "B2"), workbook.getWorksheet("Mål")!.getCell("B2").numFmt]).toEqual([
      new Date("2009-12-31"),
      "dd-mm-yyyy",
    ]);
    expect(host.undo.redo()).toBeNull();
  }));

test("a new edit ends what could be done again", () =>
  withExcel(async ({ host }) => {
    host.userEdit("Mål", "A1", "1");
    host.undo.undo();
    host.userEdit("Mål", "A2", "2");
    expect([host.undo.canRedo, host.undo.redo(), ...at(host, "A1", "A2")]).toEqual([false, null, null, 2]);
  }));

test("a block that was cleared comes back whole, also from a whole column, and formulas are calculated anew", () =>
  withExcel(async ({ host, workbook }) => {
    host.userEdit("Mål", "A1:B2", [
      ["57", "48"],
      ["=A1+B1", "ca. 3"],
    ]);
    host.userEdit("Mål", "A:B", "");
    expect(at(host, "A1", "B1", "A2", "B2")).toEqual([null, null, null, null]);
    host.undo.undo();
    expect([...at(host, "A1", "B1", "B2"), workbook.getWorksheet("Mål")!.getCell("A2").result]).toEqual([
      57,
      48,
      "ca. 3",
      105,
    ]);
    host.userEdit("Mål", "A1", "7");
    host.undo.undo();
    expect(workbook.getWorksheet("Mål")!.getCell("A2").result).toBe(105);
  }));

test("a row that joined a table leaves it again, with what the table's formula filled in; done again, it joins", () =>
  withExcel(async ({ host }) => {
    const sheet = host.workbook.getWorksheet("Mål")!;
    host.userEdit("Mål", "A1:C2", [
      ["Måltal", "Faktisk", "Forskel"],
      ["95", "96", "=B2-A2"],
    ]);
    sheet.addTable({
      name: "Mål",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Måltal" }, { name: "Faktisk" }, { name: "Forskel" }],
      rows: [[95, 96, null]],
    });
    sheet.getTable("Mål").table.columns[2]!.calculatedColumnFormula = "1+1";
    const rows = (): unknown => sheet.getTable("Mål").table.tableRef;
    host.userEdit("Mål", "A3", "650");
    expect([rows(), sheet.getCell("C3").formula]).toEqual(["A1:C3", "1+1"]);
    host.undo.undo();
    expect([rows(), ...at(host, "A3", "C3")]).toEqual(["A1:C2", null, null]);
    host.undo.redo();
    expect([rows(), ...at(host, "A3"), sheet.getCell("C3").formula]).toEqual(["A1:C3", 650, "1+1"]);
  }));

test("an edit that is refused is no step", () =>
  withExcel(async ({ host, workbook }) => {
    host.userEdit("Mål", "A1", "1");
    await workbook.getWorksheet("Mål")!.protect("", {});
    expect(() => host.userEdit("Mål", "A1", "2")).toThrow("You cannot perform");
    expect([host.undo.undo(), ...at(host, "A1")]).toEqual([{ sheet: "Mål", address: "A1" }, null]);
  }));

test.each<{ change: string; make: (host: Host) => Promise<void> | void; canUndo: boolean }>([
  {
    change: "the add-in writes a cell",
    make: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Mål").getRange("A1").values = [[2]];
        await context.sync();
      }),
    canUndo: false,
  },
  { change: "a co-author writes a cell", make: (host) => host.userEdit("Mål", "A1", "2", "Remote"), canUndo: false },
  {
    change: "the add-in reads a cell",
    make: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Mål").getRange("A1").load("values");
        await context.sync();
      }),
    canUndo: true,
  },
  {
    change: "the add-in remembers a setting",
    make: () =>
      Excel.run(async (context) => {
        context.workbook.settings.add("rytme", "kvartal");
        await context.sync();
      }),
    canUndo: true,
  },
])("after $change an edit before it can be undone: $canUndo", ({ make, canUndo }) =>
  withExcel(async ({ host }) => {
    host.userEdit("Mål", "A1", "1");
    await make(host);
    expect(host.undo.canUndo).toBe(canUndo);
  }),
);

test("hiding a sheet is taken back and done again, and what is in front can be seen", () =>
  withExcel(async ({ host, workbook }) => {
    const profiles = workbook.addWorksheet("Profiler");
    host.userSelect("Profiler", "B2");
    host.user.showSheet(profiles, false);
    expect([profiles.state, host.selection.sheet]).toEqual(["hidden", "Mål"]);
    expect([host.undo.undo(), profiles.state]).toEqual([{ sheet: "Profiler", address: "A1" }, "visible"]);
    host.userSelect("Profiler", "B2");
    expect([host.undo.redo(), profiles.state, host.selection.sheet]).toEqual([
      { sheet: "Mål", address: "A1" },
      "hidden",
      "Mål",
    ]);
  }));

test("protecting is taken back and done again, told to who listens, and typing before it is still a step", () =>
  withExcel(async ({ host, workbook }) => {
    const sheet = workbook.getWorksheet("Mål")!;
    const told: boolean[] = [];
    await onSheet(async (each, context) => {
      each.onProtectionChanged.add(async ({ isProtected }) => void told.push(isProtected));
      await context.sync();
    });
    host.userEdit("Mål", "A1", "1");
    host.user.protectSheet(sheet, true);
    host.user.protectStructure(true);
    expect([sheet.sheetProtection?.sheet, workbook.protection?.lockStructure]).toEqual([true, true]);
    host.undo.undo();
    expect([sheet.sheetProtection?.sheet, workbook.protection]).toEqual([true, undefined]);
    host.undo.undo();
    expect(sheet.sheetProtection?.sheet ?? false).toBe(false);
    host.undo.undo();
    expect(at(host, "A1")).toEqual([null]);
    host.undo.redo();
    host.undo.redo();
    expect([...at(host, "A1"), sheet.sheetProtection?.sheet]).toEqual([1, true]);
    await eventsArrive();
    expect(told).toEqual([true, false, true]);
  }));
