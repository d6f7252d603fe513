import { errorCode, onSheet, valuesAt, withExcel } from "./withExcel";

test.each<{ name: string; reach: (sheet: Excel.Worksheet) => Excel.Range; address: string }>([
  { name: "getCell", reach: (s) => s.getRange("B2:D4").getCell(1, 2), address: "Mål!D3" },
  { name: "getRow", reach: (s) => s.getRange("B2:D4").getRow(1), address: "Mål!B3:D3" },
  { name: "getColumn", reach: (s) => s.getRange("B2:D4").getColumn(0), address: "Mål!B2:B4" },
  { name: "getLastCell", reach: (s) => s.getRange("B2:D4").getLastCell(), address: "Mål!D4" },
  { name: "getLastRow", reach: (s) => s.getRange("B2:D4").getLastRow(), address: "Mål!B4:D4" },
  { name: "getOffsetRange", reach: (s) => s.getRange("B2:D4").getOffsetRange(1, -1), address: "Mål!A3:C5" },
  { name: "getResizedRange", reach: (s) => s.getRange("B2").getResizedRange(2, 1), address: "Mål!B2:C4" },
  {
    name: "getAbsoluteResizedRange",
    reach: (s) => s.getRange("B2:D4").getAbsoluteResizedRange(1, 2),
    address: "Mål!B2:C2",
  },
  { name: "getRowsAbove", reach: (s) => s.getRange("B4:C4").getRowsAbove(2), address: "Mål!B2:C3" },
  { name: "getRowsBelow", reach: (s) => s.getRange("B4:C4").getRowsBelow(2), address: "Mål!B5:C6" },
  { name: "getColumnsBefore", reach: (s) => s.getRange("D4").getColumnsBefore(2), address: "Mål!B4:C4" },
  { name: "getColumnsAfter", reach: (s) => s.getRange("D4").getColumnsAfter(), address: "Mål!E4" },
  { name: "getEntireRow", reach: (s) => s.getRange("B2:B3").getEntireRow(), address: "Mål!2:3" },
  { name: "getEntireColumn", reach: (s) => s.getRange("B2:C3").getEntireColumn(), address: "Mål!B:C" },
  { name: "getBoundingRect", reach: (s) => s.getRange("B2").getBoundingRect("D4"), address: "Mål!B2:D4" },
  { name: "getIntersection", reach: (s) => s.getRange("B2:D4").getIntersection("C3:E5"), address: "Mål!C3:D4" },
  { name: "getRangeByIndexes", reach: (s) => s.getRangeByIndexes(1, 1, 2, 3), address: "Mål!B2:D3" },
  { name: "worksheet.getCell", reach: (s) => s.getCell(0, 1), address: "Mål!B1" },
  { name: "getRange of nothing", reach: (s) => s.getRange(), address: "Mål!1:1048576" },
  { name: "getRange with a sheet", reach: (s) => s.getRange("Mål!A1"), address: "Mål!A1" },
  { name: "getRange of columns", reach: (s) => s.getRange("C:C"), address: "Mål!C:C" },
])("$name gives $address", async ({ reach, address }) => {
  await withExcel(async () => {
    const found = await onSheet(async (sheet, context) => {
      const range = reach(sheet).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });
});

test.each<{ name: string; reach: (sheet: Excel.Worksheet) => Excel.Range }>([
  { name: "an address that is none", reach: (s) => s.getRange("hvor?") },
  { name: "a row above the first", reach: (s) => s.getRange("A1").getOffsetRange(-1, 0) },
  { name: "a column after the last", reach: (s) => s.getRange("XFD1").getOffsetRange(0, 1) },
  { name: "less than a row", reach: (s) => s.getRange("A1").getResizedRange(-1, 0) },
  { name: "no row at all", reach: (s) => s.getRange("A5").getRowsAbove(0) },
])("$name is InvalidArgument", async ({ reach }) => {
  await withExcel(async () => {
    const attempt = onSheet(async (sheet, context) => {
      reach(sheet).load("address");
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe("InvalidArgument");
  });
});

test("ranges that don't meet give a null object, or ItemNotFound", async () => {
  await withExcel(async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getIntersection("B2").load("address");
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe("ItemNotFound");
  });
});

test("the used range is where values are, and formats too unless only values count", async () => {
  await withExcel(async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRange().load("address");
      const within = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [empty.isNullObject, values.address, all.address, within.address];
    });
    expect(addresses).toEqual([true, "Mål!B2:C3", "Mål!B2:F9", "Mål!C2:C3"]);
  });
});

test("a range that is kept follows its cells when rows come and go", async () => {
  await withExcel(async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5:B6");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      const afterInsert = range.address;
      sheet.getRange("1:3").delete("Up");
      range.load("address");
      await context.sync();
      return [afterInsert, range.address];
    });
    expect(addresses).toEqual(["Mål!A7:B8", "Mål!A4:B5"]);
  });
});

test("inserting rows moves formulas, names, tables, validations, merged cells, print titles and conditional formats", async () => {
  await withExcel(
    async ({ workbook }) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A3:B5").values = [
          ["Nr.", "Måltal"],
          [1, 10],
          [2, 20],
        ];
        sheet.tables.add("A3:B5", true).name = "Mål";
        sheet.getRange("D4:D5").formulas = [["=B4*2"], ["=SUM(B$4:B5)"]];
        context.workbook.worksheets.getItem("Andet").getRange("A1").formulas = [["=Mål!B5+A1000"]];
        context.workbook.names.add("Sidste", sheet.getRange("B5"));
        sheet.getRange("B4:B5").dataValidation.rule = {
          decimal: { formula1: 0, formula2: "=$B$4", operator: "Between" },
        };
        sheet.getRange("F4:G4").merge();
        sheet.pageLayout.setPrintTitleRows("$3:$3");
        const rule = sheet.getRange("A4:B5").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$B4>15";
        await context.sync();
        sheet.getRange("4:4").insert("Down");
        await context.sync();
      });
      const read = await onSheet(async (sheet, context) => {
        const formulas = sheet.getRange("D5:D6").load("formulas,values");
        const other = context.workbook.worksheets.getItem("Andet").getRange("A1").load("formulas");
        const name = context.workbook.names.getItem("Sidste").load("formula");
        const table = sheet.tables.getItem("Mål").getRange().load("address");
        const merged = sheet.getRange("F1:G9").getMergedAreasOrNullObject().load("address");
        const validation = sheet.getRange("B5").dataValidation.load("rule,type");
        const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        return [
          formulas.formulas,
          formulas.values,
          other.formulas[0]?.[0],
          name.formula,
          table.address,
          merged.address,
          validation.rule.decimal?.formula2,
          titles.address,
        ];
      });
      expect(read).toEqual([
        [["=B5*2"], ["=SUM(B$5:B6)"]],
        [[20], [30]],
        "=Mål!B6+A1000",
        "=Mål!$B$6",
        "Mål!A3:B6",
        "Mål!F5:G5",
        "=$B$5",
        "Mål!3:3",
      ]);
      expect(workbook.getWorksheet("Mål")!.conditionalFormattings).toMatchObject([
        { ref: "A5:B6", rules: [{ formulae: ["$B5>15"] }] },
      ]);
    },
    { prepare: (workbook) => void workbook.addWorksheet("Andet") },
  );
});

test("a deleted cell leaves #REF! behind", async () => {
  await withExcel(async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A2"],
        [2, "=SUM(A1:A2)"],
      ];
      await context.sync();
      sheet.getRange("A2").delete("Up");
      const range = sheet.getRange("B1:B2").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=#REF!"], ["=SUM(A1:A1)"]]);
  });
});

test("inserting cells in a part of a table is a conflict", async () => {
  await withExcel(async () => {
    const insert = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C3", true);
      sheet.getRange("B2").insert("Down");
      await context.sync();
    });
    expect(await errorCode(insert)).toBe("InsertDeleteConflict");
  });
});

test("inserted cells look like those above", async () => {
  await withExcel(async () => {
    const color = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.fill.color = "#FFEB9C";
      const inserted = sheet.getRange("A2").insert("Down").load("address,format/fill/color");
      await context.sync();
      return [inserted.address, inserted.format.fill.color];
    });
    expect(color).toEqual(["Mål!A2", "#FFEB9C"]);
  });
});

test("copyFrom copies values, or formulas that follow their new place", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1*2+$A$1"],
        [5, ""],
      ];
      sheet.getRange("B2").copyFrom("Mål!B1");
      sheet.getRange("C1").copyFrom(sheet.getRange("B1"), "Values");
      const range = sheet.getRange("B2:C2").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A2*2+$A$1", ""]]);
    });
    expect(await valuesAt("C1")).toEqual([[3]]);
  });
});

test("merged areas are found by their first cell only, and unmerged", async () => {
  await withExcel(async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address,areaCount");
      const within = sheet.getRange("B1:C2").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D4").getMergedAreasOrNullObject().load("address");
      await context.sync();
      const before = [merged.address, within.isNullObject, none.isNullObject];
      sheet.getRange("A1").unmerge();
      const after = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [...before, after.isNullObject];
    });
    expect(found).toEqual(["Mål!A1:B2", true, true, true]);
  });
});

test("a read of more than five million cells gives null values", async () => {
  await withExcel(async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:E").load("values,cellCount");
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, 5_242_880]);
  });
});

test("moveTo takes values, formulas, formats and notes along, and references to the moved cells follow", async () => {
  await withExcel(async ({ workbook }) => {
    const sheet = workbook.getWorksheet("Mål");
    await onSheet(async (s, context) => {
      s.getRange("F1:G2").values = [
        [1, "=F1*2"],
        [2, "=F2*2+$F$1+H9"],
      ];
      s.getRange("I1").values = [["=SUM(F1:F2)+G2"]];
      s.getRange("G2").format.fill.color = "#FFFF00";
      await context.sync();
      if (sheet) sheet.getCell("G2").note = "spørg Lene";
      s.getRange("F2:G2").moveTo("F5");
      await context.sync();
    });
    expect([sheet?.getCell("F2").value, sheet?.getCell("G2").value, sheet?.getCell("G2").note]).toEqual([
      null,
      null,
      undefined,
    ]);
    expect([sheet?.getCell("F5").value, sheet?.getCell("G5").formula, sheet?.getCell("I1").formula]).toEqual([
      2,
      "F5*2+$F$1+H9",
      "SUM(F1:F2)+G5",
    ]);
    expect(sheet?.getCell("G5").fill).toMatchObject({ fgColor: { argb: "FFFFFF00" } });
    expect(JSON.stringify(sheet?.getCell("G5").note)).toContain("spørg Lene");
  });
});

test.each([
  { formula: "=F1*2", r1c1: "=R[-1]C[-1]*2" },
  { formula: "=G2", r1c1: "=RC" },
  { formula: "=SUM($F$1:F2)", r1c1: "=SUM(R1C6:RC[-1])" },
  { formula: '="R1C1"&H$3', r1c1: '="R1C1"&R3C[1]' },
])("formulasR1C1 of $formula in G2 is $r1c1, and is read back as the same", async ({ formula, r1c1 }) => {
  await withExcel(async () => {
    const [read, written] = await onSheet(async (s, context) => {
      s.getRange("G2").formulas = [[formula]];
      const range = s.getRange("G2").load("formulasR1C1");
      await context.sync();
      const given = range.formulasR1C1 as unknown[][];
      s.getRange("G2").formulasR1C1 = given;
      const again = s.getRange("G2").load("formulas");
      await context.sync();
      return [given[0]?.[0], (again.formulas as unknown[][])[0]?.[0]];
    });
    expect([read, written]).toEqual([r1c1, formula]);
  });
});
