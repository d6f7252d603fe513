import { errorCode, eventsArrive, onSheet, valuesAt, withExcel } from "./withExcel";

// What Microsoft's published samples rely on (OfficeDev/office-js-snippets, samples/excel): npm run conformance runs
// them.

test("a method and a property set on a null object do nothing", async () => {
  await withExcel(async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Sample");
      sheet.delete();
      sheet.tabColor = "red";
      sheet.getRange("A1").values = [["væk"]];
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

test.each([
  { name: "LightBlue", color: "#ADD8E6" },
  { name: "darkmagenta", color: "#8B008B" },
  { name: "white", color: "#FFFFFF" },
])("the colour $name is $color", async ({ name, color }) => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = name;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(read).toBe(color);
  });
});

test("a word that is no colour is InvalidArgument", async () => {
  await withExcel(async () => {
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "toString";
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe("InvalidArgument");
  });
});

test("one value in a list of one row fills every cell, two do not", async () => {
  await withExcel(async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["x"]];
      await context.sync();
    });
    expect(await valuesAt("A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [["x", "y"]];
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe("InvalidArgument");
  });
});

test("the first rows of a table made of its header go where its insert row is", async () => {
  await withExcel(async () => {
    const address = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Nr", "Mål"]];
      table.rows.add(undefined, [
        ["1.1", 650],
        ["1.2", 95],
      ]);
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Mål!A1:B3");
  });
});

test("rows added to a table whose only row is filled come below it", async () => {
  await withExcel(async () => {
    const address = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      sheet.getRange("A2").values = [["1.1"]];
      table.rows.add(undefined, [["1.2", 95]]);
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Mål!A1:B3");
  });
});

test("a range is the source of a list, as a reference", async () => {
  await withExcel(async () => {
    const rule = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("C1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A3") as never } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule.list?.source).toBe("=Mål!A1:A3");
  });
});

test("the result of one function is the argument of another", async () => {
  await withExcel(async () => {
    const value = await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const result = functions.sum(functions.max(1, 4), functions.min(2, 3)).load("value");
      await context.sync();
      return result.value;
    });
    expect(value).toBe(6);
  });
});

test("a built-in style is drawn, an unknown one is refused", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.style = "Heading1";
      range.load("style,format/font/bold");
      await context.sync();
      return [range.style, range.format.font.bold];
    });
    expect(read).toEqual(["Heading1", true]);
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").style = "Skråt";
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe("InvalidArgument");
  });
});

test("renaming and moving a sheet raise their events", async () => {
  await withExcel(async ({ workbook }) => {
    workbook.addWorksheet("Status");
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(async (event) => void heard.push(`${event.nameBefore} → ${event.nameAfter}`));
      worksheets.onMoved.add(async (event) => void heard.push(`${event.positionBefore} → ${event.positionAfter}`));
      await context.sync();
      const sheet = worksheets.getItem("Mål");
      sheet.name = "Mål 2010";
      sheet.position = 1;
      await context.sync();
    });
    await eventsArrive();
    expect(heard).toEqual(["Mål → Mål 2010", "0 → 1"]);
  });
});

describe("cells found by what they hold", () => {
  const fill = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
    sheet.getRange("A1:C3").formulas = [
      ["Nr", "Mål", "Tal"],
      ["1.1", "Sygefravær", 17.3],
      ["1.2", "fravær", "=C2*2"],
    ];
    await context.sync();
  };

  test.each<{ name: string; find: (sheet: Excel.Worksheet) => Excel.Range; address: string }>([
    { name: "find", find: (s) => s.getRange("A1:C3").find("FRAVÆR", {}), address: "Mål!B2" },
    {
      name: "find of the whole cell",
      find: (s) => s.getRange("A1:C3").find("fravær", { completeMatch: true }),
      address: "Mål!B3",
    },
    {
      name: "find backwards",
      find: (s) => s.getRange("A1:C3").find("fravær", { searchDirection: "Backwards" }),
      address: "Mål!B3",
    },
    { name: "getRangeEdge down", find: (s) => s.getRange("A1").getRangeEdge("Down"), address: "Mål!A3" },
    { name: "getRangeEdge beyond all", find: (s) => s.getRange("A3").getRangeEdge("Down"), address: "Mål!A1048576" },
    { name: "getRangeEdge up", find: (s) => s.getRange("B3").getRangeEdge("Up"), address: "Mål!B1" },
    { name: "getExtendedRange", find: (s) => s.getRange("A1").getExtendedRange("Right"), address: "Mål!A1:C1" },
  ])("$name is $address", async ({ find, address }) => {
    await withExcel(async () => {
      const found = await onSheet(async (sheet, context) => {
        await fill(sheet, context);
        const range = find(sheet).load("address");
        await context.sync();
        return range.address;
      });
      expect(found).toBe(address);
    });
  });

  test("getSpecialCells and findAll give areas, whose format is one", async () => {
    await withExcel(async () => {
      const read = await onSheet(async (sheet, context) => {
        await fill(sheet, context);
        const formulas = sheet.getRange("A1:C3").getSpecialCells("Formulas").load("address");
        const found = sheet.findAll("fravær", { matchCase: false }).load("address");
        await context.sync();
        found.format.fill.color = "pink";
        found.load("format/fill/color");
        await context.sync();
        return [formulas.address, found.address, found.format.fill.color];
      });
      expect(read).toEqual(["Mål!C3", "Mål!B2,Mål!B3", "#FFC0CB"]);
    });
  });

  test("text that is nowhere is ItemNotFound", async () => {
    await withExcel(async () => {
      const attempt = onSheet(async (sheet, context) => {
        await fill(sheet, context);
        sheet.getRange("A1:C3").find("findes ikke", {}).load("address");
        await context.sync();
      });
      expect(await errorCode(attempt)).toBe("ItemNotFound");
    });
  });

  test("removeDuplicates keeps the first of each and counts", async () => {
    await withExcel(async () => {
      const counts = await onSheet(async (sheet, context) => {
        sheet.getRange("A1:B4").values = [
          ["Nr", "Tal"],
          ["a", 1],
          ["a", 2],
          ["b", 3],
        ];
        const result = sheet.getRange("A1:B4").removeDuplicates([0], true).load("removed,uniqueRemaining");
        await context.sync();
        return [result.removed, result.uniqueRemaining];
      });
      expect(counts).toEqual([1, 2]);
      expect(await valuesAt("A1:B4")).toEqual([
        ["Nr", "Tal"],
        ["a", 1],
        ["b", 3],
        ["", ""],
      ]);
    });
  });

  test("autoFill copies a formula and moves its references", async () => {
    await withExcel(async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("B1").formulas = [["=A1*2"]];
        sheet.getRange("B1").autoFill("B1:B3");
        await context.sync();
      });
      expect(await valuesAt("B1:B3")).toEqual([[2], [4], [6]]);
    });
  });
});
