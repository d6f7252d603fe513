import { errorCode, onSheet, valuesAt, withExcel } from "./withExcel";

type Written = string | number | boolean | null;

test.each<{ written: Written; value: unknown; formula: unknown; type: string }>([
  { written: 45.5, value: 45.5, formula: 45.5, type: "Double" },
  { written: "Ansøgninger", value: "Ansøgninger", formula: "Ansøgninger", type: "String" },
  { written: true, value: true, formula: true, type: "Boolean" },
  { written: "", value: "", formula: "", type: "Empty" },
  { written: "=1+1", value: 2, formula: "=1+1", type: "Double" },
  { written: "=1/0", value: "#DIV/0!", formula: "=1/0", type: "Error" },
  { written: "+2*3", value: 6, formula: "=2*3", type: "Double" },
  { written: "-2*3", value: -6, formula: "=-2*3", type: "Double" },
  { written: "'=1+1", value: "=1+1", formula: "'=1+1", type: "String" },
  { written: "'- se bilag", value: "- se bilag", formula: "'- se bilag", type: "String" },
  { written: "12", value: 12, formula: 12, type: "Double" },
  { written: "-12.5", value: -12.5, formula: -12.5, type: "Double" },
  { written: "50%", value: 0.5, formula: 0.5, type: "Double" },
  { written: "true", value: true, formula: true, type: "Boolean" },
  { written: "#N/A", value: "#N/A", formula: "#N/A", type: "Error" },
  { written: "31-12-2026", value: "31-12-2026", formula: "31-12-2026", type: "String" },
  { written: "=IF(", value: "InvalidArgument", formula: "", type: "" },
  { written: "- se bilag", value: "#NAME?", formula: "=- se bilag", type: "Error" },
])("values: $written is entered as $value of type $type", async ({ written, value, formula, type }) => {
  await withExcel(async () => {
    const write = onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.values = [[written]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0], range.valueTypes[0]?.[0]];
    });
    if (value === "InvalidArgument") expect(await errorCode(write)).toBe(value);
    else expect(await write).toEqual([value, formula, type]);
  });
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
      await context.sync();
    });
    expect(await valuesAt("A1:C1")).toEqual([[1, "", 4]]);
  });
});

test("one value is entered in every cell of the range", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      (sheet.getRange("A1:B2") as { values: unknown }).values = "x";
      await context.sync();
    });
    expect(await valuesAt("A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });
});

test.each<{ name: string; values: unknown[][] }>([
  { name: "too few rows", values: [[1, 2]] },
  {
    name: "too many columns",
    values: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
  { name: "rows of different length", values: [[1, 2], [3]] },
])("a list of the wrong size is refused: $name", async ({ values }) => {
  await withExcel(async () => {
    const write = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(await errorCode(write)).toBe("InvalidArgument");
  });
});

test("text cells keep what looks like a number or a formula", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "=1"]];
      await context.sync();
    });
    expect(await valuesAt("A1:B1")).toEqual([["007", "=1"]]);
  });
});

test.each<{ written: number | string; format: string; text: string }>([
  { written: 1234.5, format: "General", text: "1234,5" },
  { written: 1234.5, format: "#,##0.00", text: "1.234,50" },
  { written: 0.855, format: "0.0%", text: "85,5%" },
  { written: 46023, format: "dd-mm-yyyy", text: "01-01-2026" },
  { written: 46023, format: "m/d/yyyy", text: "01-01-2026" },
  { written: "=1=1", format: "General", text: "SAND" },
  { written: "=NA()", format: "General", text: "#I/T" },
  { written: 1 / 3, format: "General", text: "0,333333333" },
])("text shows $written as $format the Danish way: $text", async ({ written, format, text }) => {
  await withExcel(async () => {
    const shown = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [[format]];
      range.values = [[written]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(shown).toEqual([[text]]);
  });
});

test.each<{ english: string; danish: string }>([
  { english: '=IF(A2>1.5,"a,b",0)', danish: '=HVIS(A2>1,5;"a,b";0)' },
  { english: "=SUM(A2:A3,2)", danish: "=SUM(A2:A3;2)" },
  { english: "=AVERAGE('Mit ark'!A2,TRUE)", danish: "=MIDDEL('Mit ark'!A2;SAND)" },
])("formulasLocal is Danish both ways: $danish", async ({ english, danish }) => {
  await withExcel(
    async () => {
      const read = await onSheet(async (sheet, context) => {
        sheet.getRange("B1").formulas = [[english]];
        sheet.getRange("B2").formulasLocal = [[danish]];
        const range = sheet.getRange("B1:B2").load("formulas,formulasLocal");
        await context.sync();
        return range;
      });
      expect(read.formulasLocal).toEqual([[danish], [danish]]);
      expect(read.formulas).toEqual([[english], [english]]);
    },
    { prepare: (workbook) => void workbook.addWorksheet("Mit ark") },
  );
});

test("numberFormatLocal is Danish both ways", async () => {
  await withExcel(async () => {
    const range = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      sheet.getRange("A2").numberFormatLocal = [["#.##0,0"]];
      const both = sheet.getRange("A1:A3").load("numberFormat,numberFormatLocal");
      await context.sync();
      return both;
    });
    expect(range.numberFormat).toEqual([["yyyy-mm-dd"], ["#,##0.0"], ["General"]]);
    expect(range.numberFormatLocal).toEqual([["åååå-mm-dd"], ["#.##0,0"], ["Standard"]]);
  });
});

test("a cell hidden under a merged one keeps out what is written to it", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(await valuesAt("A1:C1")).toEqual([[1, "", 3]]);
  });
});

test("a date that the file holds is read as its serial number", async () => {
  await withExcel(
    async () => {
      expect(await valuesAt("A1")).toEqual([[46023]]);
    },
    {
      prepare: (workbook) => void (workbook.getWorksheet("Mål")!.getCell("A1").value = new Date(Date.UTC(2026, 0, 1))),
    },
  );
});

test("formulas are calculated across sheets, tables and names", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Nr.", "Måltal"],
        ["1", 10],
        ["2", 32],
      ];
      sheet.tables.add("A1:B3", true).name = "Mål";
      context.workbook.names.add("Grænse", sheet.getRange("B2"));
      sheet.getRange("D1:D2").formulas = [["=SUM(Mål[Måltal])"], ["=Grænse*2"]];
      await context.sync();
    });
    expect(await valuesAt("D1:D2")).toEqual([[42], [20]]);
  });
});

test("a spilled formula tells its area", async () => {
  await withExcel(async () => {
    const { range, spill, none } = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const range = sheet.getRange("A1").load("hasSpill");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const none = sheet.getRange("D1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      return { range, spill, none };
    });
    expect([range.hasSpill, spill.address, none.isNullObject]).toEqual([true, "Mål!A1:B3", true]);
  });
});
