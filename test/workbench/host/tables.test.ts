import { errorCode, onSheet, valuesAt, withExcel } from "./withExcel";

const goals = [
  ["Nr.", "Måltal", "Faktisk"],
  ["1", 95, 94.2],
  ["2", 40, 38],
];

async function addGoals(sheet: Excel.Worksheet, address = "A1:C3"): Promise<Excel.Table> {
  sheet.getRange("A1:C3").values = goals;
  const table = sheet.tables.add(address, true);
  table.name = "Mål";
  return table;
}

test("a table has the header's names, a Danish default name and Excel's style", async () => {
  await withExcel(async () => {
    const table = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["Nr.", "", "Nr."]];
      const table = sheet.tables
        .add("A1:C3", true)
        .load(
          "name,style,showTotals,showBandedRows,showFilterButton,columns/items/name,columns/items/index,worksheet/name",
        );
      await context.sync();
      return table;
    });
    expect(table.columns.items.map((column) => [column.index, column.name])).toEqual([
      [0, "Nr."],
      [1, "Kolonne1"],
      [2, "Nr.2"],
    ]);
    expect([
      table.name,
      table.style,
      table.showTotals,
      table.showBandedRows,
      table.showFilterButton,
      table.worksheet.name,
    ]).toEqual(["Tabel1", "TableStyleMedium2", false, true, true, "Mål"]);
  });
});

test.each(["Mål2", "MÅL2"])("a table cannot be named %s where cells have that name", async (name) => {
  await withExcel(async () => {
    const code = await errorCode(
      onSheet(async (sheet, context) => {
        const table = await addGoals(sheet);
        context.workbook.names.add("Mål2", "=Mål!$A$1");
        table.name = name;
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});

test("a table knows its parts", async () => {
  await withExcel(async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      table.showTotals = true;
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
      ].map((part) => part.load("address"));
      const column = table.columns.getItem("Faktisk").getDataBodyRange().load("address");
      await context.sync();
      return [...parts, column].map((part) => part.address);
    });
    expect(addresses).toEqual(["Mål!A1:C4", "Mål!A1:C1", "Mål!A2:C3", "Mål!A4:C4", "Mål!C2:C3"]);
  });
});

test("a table is found by name in any case, and by id; a missing one is a null object or ItemNotFound", async () => {
  await withExcel(async () => {
    const found = await onSheet(async (sheet, context) => {
      const table = (await addGoals(sheet)).load("id");
      await context.sync();
      const byName = context.workbook.tables.getItem("mål").load("name");
      const byId = sheet.tables.getItem(table.id).load("name");
      const missing = sheet.tables.getItemOrNullObject("Målinger").load("name");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [byName.name, byId.name, missing.isNullObject, count.value];
    });
    expect(found).toEqual(["Mål", "Mål", true, 1]);
    const missing = onSheet(async (sheet, context) => {
      sheet.tables.getItem("Målinger").load("name");
      await context.sync();
    });
    expect(await errorCode(missing)).toBe("ItemNotFound");
  });
});

test.each<{ name: string; address: string; code: string }>([
  { name: "another table", address: "B3:E6", code: "InvalidArgument" },
  { name: "merged cells", address: "E1:H3", code: "MergedRangeConflict" },
])("a table can't be laid over $name", async ({ address, code }) => {
  await withExcel(async () => {
    const add = onSheet(async (sheet, context) => {
      await addGoals(sheet);
      sheet.getRange("G2:H2").merge();
      sheet.tables.add(address, true);
      await context.sync();
    });
    expect(await errorCode(add)).toBe(code);
  });
});

test("writing just below a table makes it grow, and its calculated column with it", async () => {
  await withExcel(async ({ workbook }) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = goals;
      sheet.tables.add("A1:C3", true).name = "Mål";
      await context.sync();
      workbook.getWorksheet("Mål")!.getTable("Mål").table.columns[2]!.calculatedColumnFormula =
        "Mål[[#This Row],[Måltal]]*2";
      sheet.getRange("A4:B5").values = [
        ["3", 7],
        ["4", 8],
      ];
      await context.sync();
    });
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.tables.getItem("Mål").getDataBodyRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Mål!A2:C5");
    expect(await valuesAt("C4:C5")).toEqual([[14], [16]]);
  });
});

test.each<{ name: string; values: (string | null)[][]; address: string }>([
  { name: "an empty last row", values: [["3"], [""]], address: "A4:A5" },
  { name: "cells outside the columns", values: [["3"]], address: "D4" },
  { name: "a row further down", values: [["3"]], address: "A5" },
])("a table doesn't grow for $name", async ({ values, address }) => {
  await withExcel(async () => {
    const range = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      sheet.getRange(address).values = values;
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(range).toBe("Mål!A1:C3");
  });
});

test("resize moves the border and leaves the cells", async () => {
  await withExcel(async () => {
    const address = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      table.resize("A1:D6");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Mål!A1:D6");
    expect(await valuesAt("A1:D3")).toEqual([
      ["Nr.", "Måltal", "Faktisk", "Kolonne1"],
      [1, 95, 94.2, ""],
      [2, 40, 38, ""],
    ]);
  });
});

test("a resize that moves the header row is refused", async () => {
  await withExcel(async () => {
    const resize = onSheet(async (sheet, context) => {
      (await addGoals(sheet)).resize("A2:C4");
      await context.sync();
    });
    expect(await errorCode(resize)).toBe("InvalidArgument");
  });
});

test("rows are counted, read, added and deleted, and what is below moves", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      sheet.getRange("A6").values = [["Note"]];
      table.rows.add(undefined, [
        ["3", 1, 2],
        ["4", 3, 4],
      ]);
      table.rows.add(0, [["0", 0, 0]]);
      const count = table.rows.getCount();
      const first = table.rows.getItemAt(0).load("values,index");
      await context.sync();
      expect([count.value, first.index, first.values]).toEqual([5, 0, [[0, 0, 0]]]);
      table.rows.getItemAt(0).delete();
      table.rows.load("items/values,count");
      await context.sync();
      expect(table.rows.items.map((row) => row.values[0]?.[0])).toEqual([1, 2, 3, 4]);
    });
    expect(await valuesAt("A8")).toEqual([["Note"]]);
  });
});

test("deleting all rows leaves an empty one", async () => {
  await withExcel(async () => {
    const address = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      sheet.getRange("2:3").delete("Up");
      const range = table.getDataBodyRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(["Mål!A2:C2", [["", "", ""]]]);
  });
});

test("columns are added and deleted, and renamed through the header", async () => {
  await withExcel(async () => {
    const names = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      sheet.getRange("E1").formulas = [["=SUM(Mål[Faktisk])"]];
      table.columns.add(undefined, [["Kilde"], ["a"], ["b"]]);
      table.columns.add(1, [["Enhed"], ["pct."], ["sager"]]);
      table.columns.getItem("Måltal").delete();
      table.columns.getItem("Faktisk").name = "Opnået";
      sheet.getRange("A1").values = [["Mål nr."]];
      table.columns.load("items/name,items/values");
      await context.sync();
      return table.columns.items.map((column) => [column.name, column.values[1]?.[0]]);
    });
    expect(names).toEqual([
      ["Mål nr.", 1],
      ["Enhed", "pct."],
      ["Opnået", 94.2],
      ["Kilde", "a"],
    ]);
  });
});

test("renaming table and column mends the formulas that speak of them", async () => {
  await withExcel(async () => {
    const formulas = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      sheet.getRange("E1").formulas = [["=SUM(Mål[Faktisk])"]];
      table.name = "Resultatmål";
      table.columns.getItem("Faktisk").name = "Opnået";
      const cell = sheet.getRange("E1").load("formulas,values");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    });
    expect(formulas).toEqual(["=SUM(Resultatmål[Opnået])", 132.2]);
  });
});

test.each(["", "A1", "Mål 1", "Mål"])("a table can't be called %p when that is malformed or taken", async (name) => {
  await withExcel(async () => {
    const rename = onSheet(async (sheet, context) => {
      await addGoals(sheet);
      const other = sheet.tables.add("F1:G3", true);
      other.name = name;
      await context.sync();
    });
    expect(await errorCode(rename)).toBe("InvalidArgument");
  });
});

test("a filter hides rows, getVisibleView shows the others, and clearing shows all", async () => {
  await withExcel(async () => {
    const seen = await onSheet(async (sheet, context) => {
      const table = await addGoals(sheet);
      table.columns.getItem("Måltal").filter.applyValuesFilter(["40"]);
      table.autoFilter.load("isDataFiltered,enabled");
      const view = table.getDataBodyRange().getVisibleView().load("values,rowCount");
      const hidden = sheet.getRange("2:2").load("rowHidden");
      await context.sync();
      const before = [table.autoFilter.isDataFiltered, table.autoFilter.enabled, view.values, hidden.rowHidden];
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      hidden.load("rowHidden");
      await context.sync();
      return [before, [table.autoFilter.isDataFiltered, hidden.rowHidden]];
    });
    expect(seen).toEqual([
      [true, true, [[2, 40, 38]], true],
      [false, false],
    ]);
  });
});

test("a filtered table refuses that its cells are moved, rows are added or it is sorted", async () => {
  const acts: ((table: Excel.Table, sheet: Excel.Worksheet) => void)[] = [
    (table) => void table.rows.add(undefined, [["3", 1, 2]]),
    (_table, sheet) => void sheet.getRange("A3:C3").insert("Down"),
    (table) => table.sort.apply([{ key: 1, ascending: false }]),
  ];
  for (const act of acts) {
    await withExcel(async () => {
      const attempt = onSheet(async (sheet, context) => {
        const table = await addGoals(sheet);
        table.columns.getItem("Måltal").filter.applyValuesFilter(["40"]);
        act(table, sheet);
        await context.sync();
      });
      expect(await errorCode(attempt)).toBe("FilteredRangeConflict");
    });
  }
});

test("sort orders the rows of a table", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      (await addGoals(sheet)).sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(await valuesAt("A2:B3")).toEqual([
      [2, 40],
      [1, 95],
    ]);
  });
});

test("convertToRange keeps the cells, delete takes them away", async () => {
  await withExcel(async () => {
    const counts = await onSheet(async (sheet, context) => {
      (await addGoals(sheet)).convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      return count.value;
    });
    expect(counts).toBe(0);
    expect(await valuesAt("B2")).toEqual([[95]]);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C3", true).delete();
      await context.sync();
    });
    expect(await valuesAt("B2")).toEqual([[""]]);
  });
});
