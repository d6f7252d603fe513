import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Host } from "../../../workbench/host/host";
import { type Area, parseLocalAddress } from "../../../workbench/host/model/area";
import { eventsArrive, onSheet, withExcel } from "./withExcel";

/** Three goals in the table Mål in B2:D5, with something of one's own around it. */
function goals(host: Host): { sheet: Worksheet; table: Table; area: (address: string) => Area } {
  const sheet = host.workbook.getWorksheet("Mål")!;
  sheet.addTable({
    name: "Mål",
    ref: "B2",
    headerRow: true,
    columns: ["Nr", "Mål", "Måltal"].map((name) => ({ name, filterButton: true })),
    rows: [[], [], []],
  });
  host.userEdit("Mål", "B2:D5", [
    ["Nr", "Mål", "Måltal"],
    ["1.1", "Ærø", "95"],
    ["1.2", "Aabenraa", "80"],
    ["1.3", "Assens", ""],
  ]);
  host.userEdit("Mål", "F3:F5", [["egen note 1"], ["egen note 2"], ["egen note 3"]]);
  host.userEdit("Mål", "B7", "under tabellen");
  host.userEdit("Mål", "A1", "=SUM(D3:D5)");
  return { sheet, table: sheet.getTable("Mål"), area: (address) => parseLocalAddress(sheet, address)! };
}

const column = (sheet: Worksheet, letter: string, from = 3, to = 5): unknown[] =>
  Array.from({ length: to - from + 1 }, (_, at) => sheet.getCell(`${letter}${from + at}`).value);
const shown = (sheet: Worksheet, from = 3, to = 5): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((row) => sheet.getRow(row).hidden !== true);
const refusal = (act: () => void): string => {
  try {
    act();
    return "none";
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

/** Every cell that holds something. */
function held(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachRow((row) => row.eachCell((cell) => void (cells[cell.address] = cell.formula ?? cell.value)));
  return cells;
}

test("the table that these tests start from", () =>
  withExcel(async ({ host }) => {
    const { table, sheet } = goals(host);
    expect([table.table.tableRef, sheet.getCell("A1").result]).toEqual(["B2:D5", 175]);
  }));

test.each<{
  name: string;
  act: (host: Host, on: ReturnType<typeof goals>) => void;
  event: string;
  ref: string;
  sum: string;
}>([
  {
    name: "two rows of the sheet are inserted",
    act: (host, { area }) => host.user.insert(area("C4:D5"), "rows"),
    event: "RowInserted 4:5",
    ref: "B2:D7",
    sum: "SUM(D3:D7)",
  },
  {
    name: "a row of the sheet is deleted",
    act: (host, { area }) => host.user.remove(area("C4"), "rows"),
    event: "RowDeleted 4:4",
    ref: "B2:D4",
    sum: "SUM(D3:D4)",
  },
  {
    name: "a column of the sheet is inserted",
    act: (host, { area }) => host.user.insert(area("C1:C3"), "columns"),
    event: "ColumnInserted C:C",
    ref: "B2:E5",
    sum: "SUM(E3:E5)",
  },
  {
    name: "a column of the sheet is deleted",
    act: (host, { area }) => host.user.remove(area("B2"), "columns"),
    event: "ColumnDeleted B:B",
    ref: "B2:C5",
    sum: "SUM(C3:C5)",
  },
  {
    name: "a row of the table is inserted",
    act: (host, { table, area }) => host.user.insertInTable(table, area("C4"), "rows"),
    event: "RowInserted B4:D4",
    ref: "B2:D6",
    sum: "SUM(D3:D6)",
  },
  {
    name: "two rows of the table are deleted",
    act: (host, { table, area }) => host.user.removeFromTable(table, area("B3:B4"), "rows"),
    event: "RowDeleted B3:D4",
    ref: "B2:D3",
    sum: "SUM(D3)",
  },
  {
    name: "a column of the table is inserted",
    act: (host, { table, area }) => host.user.insertInTable(table, area("C2"), "columns"),
    event: "ColumnInserted C2:C5",
    ref: "B2:E5",
    sum: "SUM(E3:E5)",
  },
  {
    name: "a column of the table is deleted",
    act: (host, { table, area }) => host.user.removeFromTable(table, area("C3"), "columns"),
    event: "ColumnDeleted C2:C5",
    ref: "B2:C5",
    sum: "SUM(C3:C5)",
  },
])("$name: the add-in hears of it, all moves along, and undo and redo tell the way back", ({ act, event, ref, sum }) =>
  withExcel(async ({ host }) => {
    const on = goals(host);
    const { sheet, table } = on;
    const picture = (): unknown => [table.table.tableRef, table.table.columns.map(({ name }) => name), held(sheet)];
    const before = picture();
    const told: string[] = [];
    await onSheet(async (each, context) => {
      each.onChanged.add(async ({ changeType, address }) => void told.push(`${changeType} ${address}`));
      await context.sync();
    });
    act(host, on);
    const after = picture();
    const { formula } = sheet.getCell("A1");
    expect([table.table.tableRef, formula === "SUM(D3:D3)" ? "SUM(D3)" : formula]).toEqual([ref, sum]);
    host.undo.undo();
    expect(picture()).toEqual(before);
    host.undo.redo();
    expect(picture()).toEqual(after);
    await eventsArrive();
    expect(told[0]).toBe(event);
    expect(told).toHaveLength(3);
  }),
);

test.each<{ name: string; act: (host: Host, on: ReturnType<typeof goals>) => void; code: string }>([
  {
    name: "the header row of a table",
    act: (host, { area }) => host.user.remove(area("A2"), "rows"),
    code: "InsertDeleteConflict",
  },
  {
    name: "a row above a wider table",
    act: (host, { sheet, table, area }) => {
      sheet.addTable({
        name: "Bred",
        ref: "A9",
        headerRow: true,
        columns: [{ name: "a" }, { name: "b" }],
        rows: [[1, 2]],
      });
      host.user.insertInTable(table, area("B3"), "rows");
    },
    code: "InsertDeleteConflict",
  },
  {
    name: "a row on a protected sheet",
    act: (host, { sheet, area }) => {
      host.user.protectSheet(sheet, true);
      host.user.insert(area("A3"), "rows");
    },
    code: "AccessDenied",
  },
  {
    name: "a row of a table on a protected sheet",
    act: (host, { sheet, table, area }) => {
      host.user.protectSheet(sheet, true);
      host.user.insertInTable(table, area("B3"), "rows");
    },
    code: "AccessDenied",
  },
  {
    name: "a row of a filtered table",
    act: (host, { table, area }) => {
      host.user.filter(table, 0, { filterOn: "Values", values: ["1.1"] });
      host.user.insertInTable(table, area("B3"), "rows");
    },
    code: "FilteredRangeConflict",
  },
  {
    name: "half a table that is cut",
    act: (host, { area }) => host.user.paste(area("A1:B3"), area("H1"), true),
    code: "InsertDeleteConflict",
  },
])("$name is refused, and is no step to undo", ({ act, code }) =>
  withExcel(async ({ host }) => {
    const on = goals(host);
    const before = on.sheet.getCell("C5").value;
    expect([refusal(() => act(host, on)), on.sheet.getCell("C5").value]).toEqual([code, before]);
  }),
);

test("a table goes with the rows that it lies in, and comes back", () =>
  withExcel(async ({ host }) => {
    const { sheet, area } = goals(host);
    host.user.remove(area("A2:A5"), "rows");
    expect([sheet.getTables(), sheet.getCell("B3").value]).toEqual([[], "under tabellen"]);
    host.undo.undo();
    expect([sheet.getTables().map(({ name }) => name), sheet.getCell("B3").value]).toEqual([["Mål"], 1.1]);
  }));

test("a table is sorted as Danish has it: Å last, empty cells after all, with formats and notes, and nothing beside it moves", () =>
  withExcel(async ({ host }) => {
    const { sheet, table } = goals(host);
    sheet.getCell("C3").note = "fra kontrakten";
    sheet.getCell("C3").style = { font: { bold: true } };
    host.userEdit("Mål", "E3", "=D3*2");
    host.user.sort(table, 1, true);
    expect([column(sheet, "C"), column(sheet, "F"), sheet.getCell("C4").note, sheet.getCell("C4").style.font]).toEqual([
      ["Assens", "Ærø", "Aabenraa"],
      ["egen note 1", "egen note 2", "egen note 3"],
      "fra kontrakten",
      { bold: true },
    ]);
    expect([sheet.getCell("C3").note, [3, 4, 5].map((row) => sheet.getCell(`E${row}`).formula)]).toEqual([
      undefined,
      ["D3*2", "D4*2", "D5*2"],
    ]);
    host.user.sort(table, 2, false);
    expect(column(sheet, "D")).toEqual([95, 80, null]);
    host.undo.undo();
    host.undo.undo();
    expect([column(sheet, "C"), sheet.getCell("C3").note]).toEqual([["Ærø", "Aabenraa", "Assens"], "fra kontrakten"]);
  }));

test("a filter hides rows, which Delete and sorting leave alone; the add-in sees it, and undo takes it away", () =>
  withExcel(async ({ host }) => {
    const { sheet, table, area } = goals(host);
    const isFiltered = (): Promise<unknown> =>
      onSheet(async (each, context) => {
        const { autoFilter } = each.tables.getItem("Mål");
        autoFilter.load("isDataFiltered,criteria");
        await context.sync();
        return [autoFilter.isDataFiltered, autoFilter.criteria];
      });
    host.user.filter(table, 1, { filterOn: "Values", values: ["Ærø", "Assens"] });
    expect([shown(sheet), await isFiltered()]).toEqual([
      [3, 5],
      [true, [{ filterOn: "Values", values: ["Ærø", "Assens"] }]],
    ]);
    host.user.sort(table, 0, false);
    expect(column(sheet, "B")).toEqual([1.3, 1.2, 1.1]);
    host.user.clear([area("B3:D5")]);
    expect(column(sheet, "C")).toEqual([null, "Aabenraa", null]);
    host.undo.undo();
    host.undo.undo();
    host.undo.undo();
    expect([shown(sheet), await isFiltered()]).toEqual([
      [3, 4, 5],
      [false, []],
    ]);
  }));

test("rows and columns are hidden and shown; the add-in hears of rows", () =>
  withExcel(async ({ host }) => {
    const { sheet, area } = goals(host);
    const told: string[] = [];
    await onSheet(async (each, context) => {
      each.onRowHiddenChanged.add(async ({ changeType, address }) => void told.push(`${changeType} ${address}`));
      await context.sync();
    });
    host.user.hide([area("3:4")], "rows", true);
    host.user.hide([area("C:C")], "columns", true);
    expect([shown(sheet), sheet.getColumn(3).hidden]).toEqual([[5], true]);
    host.undo.undo();
    host.user.hide([area("2:5")], "rows", false);
    await eventsArrive();
    expect([shown(sheet), sheet.getColumn(3).hidden, told]).toEqual([[3, 4, 5], false, ["Hidden 3:4", "Unhidden 2:5"]]);
  }));

test("cells are copied with their formats and formulas, and moved with what speaks of them", () =>
  withExcel(async ({ host }) => {
    const { sheet, area } = goals(host);
    host.userEdit("Mål", "H1", "=D3");
    sheet.getCell("H1").style = { numFmt: "0.0" };
    expect(host.user.paste(area("H1"), area("H2:H3"), false)).toMatchObject({ top: 2, bottom: 3 });
    expect([sheet.getCell("H3").formula, sheet.getCell("H3").numFmt]).toEqual(["D5", "0.0"]);
    host.userEdit("Mål", "I1", "=H1+1");
    host.user.paste(area("H1"), area("J9"), true);
    expect([sheet.getCell("H1").value, sheet.getCell("J9").formula, sheet.getCell("I1").formula]).toEqual([
      null,
      "D3",
      "J9+1",
    ]);
    host.undo.undo();
    expect([sheet.getCell("H1").formula, sheet.getCell("J9").value, sheet.getCell("I1").formula]).toEqual([
      "D3",
      null,
      "H1+1",
    ]);
  }));

test("a protected sheet refuses locked cells to typing and to the add-in until it is unprotected", () =>
  withExcel(async ({ host }) => {
    const { sheet, area } = goals(host);
    sheet.getCell("D3").style = { protection: { locked: false } };
    host.user.protectSheet(sheet, true);
    const write = (address: string): Promise<string> =>
      onSheet(async (each, context) => {
        each.getRange(address).values = [[7]];
        await context.sync();
        return "none";
      }).catch((fault: { code: string }) => fault.code);
    expect([
      refusal(() => host.userEdit("Mål", "D4", "1")),
      refusal(() => host.userEdit("Mål", "D3", "1")),
      refusal(() => host.user.clear([area("D4")])),
      refusal(() => host.user.hide([area("3:3")], "rows", true)),
      await write("D4"),
      await write("D3"),
    ]).toEqual(["AccessDenied", "none", "AccessDenied", "AccessDenied", "AccessDenied", "none"]);
    host.user.protectSheet(sheet, false);
    expect([refusal(() => host.userEdit("Mål", "D4", "1")), host.undo.canUndo]).toEqual(["none", true]);
  }));

test("with the structure protected no sheet is hidden; the last one in sight stays", () =>
  withExcel(async ({ host, workbook }) => {
    const other = workbook.addWorksheet("Status");
    host.user.protectStructure(true);
    expect(refusal(() => host.user.showSheet(other, false))).toBe("AccessDenied");
    host.user.protectStructure(false);
    host.user.showSheet(other, false);
    expect([other.state, refusal(() => host.user.showSheet(workbook.getWorksheet("Mål")!, false))]).toEqual([
      "hidden",
      "InvalidOperation",
    ]);
    host.user.showSheet(other, true);
    expect(other.state).toBe("visible");
  }));

test("the active cell of a selection is what the add-in gets as such, and events tell of whole rows", () =>
  withExcel(async ({ host }) => {
    goals(host);
    const told: string[] = [];
    const active = (): Promise<string[]> =>
      Excel.run(async (context) => {
        const [cell, range] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
        cell.load("address");
        range.load("address");
        await context.sync();
        return [cell.address, range.address];
      });
    await onSheet(async (each, context) => {
      each.onSelectionChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    host.userSelect("Mål", "B2:D5", { row: 4, column: 3 });
    expect([await active(), host.selection.active]).toEqual([["Mål!C4", "Mål!B2:D5"], { row: 4, column: 3 }]);
    host.userSelect("Mål", "3:4");
    await eventsArrive();
    expect([await active(), told]).toEqual([
      ["Mål!A3", "Mål!3:4"],
      ["B2:D5", "3:4"],
    ]);
  }));

test("a table hears of what is selected in it, and of a selection that leaves it", () =>
  withExcel(async ({ host }) => {
    goals(host);
    const told: unknown[] = [];
    await onSheet(async (each, context) => {
      each.tables
        .getItem("Mål")
        .onSelectionChanged.add(async ({ address, isInsideTable }) => void told.push([address, isInsideTable]));
      await context.sync();
    });
    for (const address of ["C3", "D4:F9", "H1", "H2"]) host.userSelect("Mål", address);
    await eventsArrive();
    expect(told).toEqual([
      ["C3", true],
      ["D4:D5", true],
      ["", false],
    ]);
  }));

test("a table that is cut whole moves with its name, and formulas follow", () =>
  withExcel(async ({ host }) => {
    const { sheet, table, area } = goals(host);
    host.user.paste(area("B2:D5"), area("H10"), true);
    expect([table.table.tableRef, sheet.getCell("A1").formula, sheet.getCell("H10").value]).toEqual([
      "H10:J13",
      "SUM(J11:J13)",
      "Nr",
    ]);
    host.undo.undo();
    expect([table.table.tableRef, sheet.getCell("A1").formula]).toEqual(["B2:D5", "SUM(D3:D5)"]);
  }));

test("cells that are cut to another sheet are followed there, and speak of what they left", () =>
  withExcel(async ({ host, workbook }) => {
    const { sheet, area } = goals(host);
    const other = workbook.addWorksheet("Egne noter");
    sheet.getCell("H1").note = "fra mødet";
    host.userEdit("Mål", "H1:H3", [["7"], ["=D3+H1"], ["=H2"]]);
    host.user.paste(area("H1:H2"), parseLocalAddress(other, "B5")!, true);
    expect([other.getCell("B5").value, other.getCell("B6").formula, sheet.getCell("H3").formula]).toEqual([
      7,
      "Mål!D3+'Egne noter'!B5",
      "'Egne noter'!B6",
    ]);
    expect([other.getCell("B6").result, sheet.getCell("H3").result, other.getCell("B5").note]).toEqual([
      102,
      102,
      "fra mødet",
    ]);
    host.undo.undo();
    expect([other.getCell("B5").value, sheet.getCell("H2").formula, sheet.getCell("H3").formula]).toEqual([
      null,
      "D3+H1",
      "H2",
    ]);
  }));

test("what is refused half-way leaves nothing behind", () =>
  withExcel(async ({ host }) => {
    const { sheet, table, area } = goals(host);
    // The third column is the table's last, which Excel does not delete.
    expect(refusal(() => host.user.removeFromTable(table, area("B3:D3"), "columns"))).toBe("InvalidArgument");
    expect([table.table.tableRef, sheet.getCell("B3").value, host.undo.undo()?.address]).toEqual(["B2:D5", 1.1, "A1"]);
  }));

test("several areas are emptied and hidden in one step each", () =>
  withExcel(async ({ host }) => {
    const { sheet, area } = goals(host);
    host.user.clear([area("D3"), area("F4:F5")]);
    expect([...column(sheet, "D"), ...column(sheet, "F")]).toEqual([null, 80, null, "egen note 1", null, null]);
    host.user.hide([area("3:3"), area("5:5")], "rows", true);
    expect(shown(sheet)).toEqual([4]);
    host.undo.undo();
    expect(shown(sheet)).toEqual([3, 4, 5]);
    host.undo.undo();
    expect(column(sheet, "F")).toEqual(["egen note 1", "egen note 2", "egen note 3"]);
  }));

test("of several areas the add-in hears all, and may ask for them only together", () =>
  withExcel(async ({ host }) => {
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    host.userSelect("Mål", "B2:B4,D2:D4", { row: 3, column: 4 });
    await eventsArrive();
    expect([seen, host.selection]).toEqual([
      ["B2:B4,D2:D4"],
      { sheet: "Mål", address: "B2:B4,D2:D4", active: { row: 3, column: 4 } },
    ]);
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load("address,areaCount");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([areas.areaCount, areas.address, cell.address]).toEqual([2, "Mål!B2:B4,Mål!D2:D4", "Mål!D3"]);
      context.workbook.getSelectedRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidSelection" });
    });
  }));
