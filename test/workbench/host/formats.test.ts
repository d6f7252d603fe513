import { errorCode, onSheet, withExcel } from "./withExcel";

type Read = { format: Excel.RangeFormat };

test.each<{
  name: string;
  set: (format: Excel.RangeFormat) => void;
  get: (format: Excel.RangeFormat) => unknown;
  value: unknown;
  unset: unknown;
}>([
  {
    name: "fill.color",
    set: (f) => void (f.fill.color = "#c6efce"),
    get: (f) => f.fill.color,
    value: "#C6EFCE",
    unset: "#FFFFFF",
  },
  { name: "font.bold", set: (f) => void (f.font.bold = true), get: (f) => f.font.bold, value: true, unset: false },
  {
    name: "font.italic",
    set: (f) => void (f.font.italic = true),
    get: (f) => f.font.italic,
    value: true,
    unset: false,
  },
  {
    name: "font.color",
    set: (f) => void (f.font.color = "#9C0006"),
    get: (f) => f.font.color,
    value: "#9C0006",
    unset: "#000000",
  },
  { name: "font.size", set: (f) => void (f.font.size = 14), get: (f) => f.font.size, value: 14, unset: 11 },
  {
    name: "font.name",
    set: (f) => void (f.font.name = "Arial"),
    get: (f) => f.font.name,
    value: "Arial",
    unset: "Calibri",
  },
  {
    name: "font.underline",
    set: (f) => void (f.font.underline = "Single"),
    get: (f) => f.font.underline,
    value: "Single",
    unset: "None",
  },
  {
    name: "horizontalAlignment",
    set: (f) => void (f.horizontalAlignment = "Right"),
    get: (f) => f.horizontalAlignment,
    value: "Right",
    unset: "General",
  },
  {
    name: "verticalAlignment",
    set: (f) => void (f.verticalAlignment = "Top"),
    get: (f) => f.verticalAlignment,
    value: "Top",
    unset: "Bottom",
  },
  { name: "wrapText", set: (f) => void (f.wrapText = true), get: (f) => f.wrapText, value: true, unset: false },
  { name: "indentLevel", set: (f) => void (f.indentLevel = 2), get: (f) => f.indentLevel, value: 2, unset: 0 },
  { name: "columnWidth", set: (f) => void (f.columnWidth = 105), get: (f) => f.columnWidth, value: 105, unset: 48 },
  { name: "rowHeight", set: (f) => void (f.rowHeight = 30), get: (f) => f.rowHeight, value: 30, unset: 15 },
  {
    name: "protection.locked",
    set: (f) => void (f.protection.locked = false),
    get: (f) => f.protection.locked,
    value: false,
    unset: true,
  },
])(
  "format.$name is $value once set, $unset before, and null where cells differ",
  async ({ set, get, value, unset }) => {
    await withExcel(async () => {
      const load =
        "format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight,format/protection/locked";
      const [cell, other, both] = await onSheet(async (sheet, context) => {
        const ranges = ["B2", "D4", "B2:D4"].map((address) => sheet.getRange(address));
        set(ranges[0]!.format);
        for (const range of ranges) range.load(load);
        await context.sync();
        return ranges.map((range: Read) => get(range.format));
      });
      expect([cell, other, both]).toEqual([value, unset, null]);
    });
  },
);

test("columnWidth is in points, as the file's width in characters", async () => {
  await withExcel(async ({ workbook }) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 105;
      await context.sync();
    });
    expect([
      workbook.getWorksheet("Mål")!.getColumn(1).width,
      workbook.getWorksheet("Mål")!.getColumn(2).width,
    ]).toEqual([20, 20]);
  });
});

test("the fill of a cell can be cleared", async () => {
  await withExcel(async ({ workbook }) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "yellow";
      sheet.getRange("A1").format.fill.clear();
      await context.sync();
    });
    expect(workbook.getWorksheet("Mål")!.getCell("A1").fill).toBeUndefined();
  });
});

test("a colour that is none is refused", async () => {
  await withExcel(async () => {
    const paint = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "rød";
      await context.sync();
    });
    expect(await errorCode(paint)).toBe("InvalidArgument");
  });
});

test("borders have style, weight and colour, edge by edge", async () => {
  await withExcel(async ({ workbook }) => {
    const read = await onSheet(async (sheet, context) => {
      const borders = sheet.getRange("A1:B2").format.borders;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#808080";
      borders.getItem("InsideVertical").style = "Dot";
      bottom.load("style,weight,color");
      const top = borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [bottom.style, bottom.weight, bottom.color, top.style];
    });
    expect(read).toEqual(["Continuous", "Medium", "#808080", "None"]);
    const sheet = workbook.getWorksheet("Mål")!;
    expect([
      sheet.getCell("A2").border?.bottom?.style,
      sheet.getCell("A1").border?.right?.style,
      sheet.getCell("A1").border?.bottom,
    ]).toEqual(["medium", "dotted", undefined]);
  });
});

test("setCellProperties formats cell by cell and getCellProperties reads it back", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { fill: { color: "#C6EFCE" }, font: { bold: true, color: "#006100" } } },
          { format: { borders: { bottom: { style: "Continuous" } } } },
        ],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([
      [
        { address: "Mål!A1", format: { fill: { color: "#C6EFCE" }, font: { bold: true } } },
        { address: "Mål!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ]);
  });
});

test("setRowProperties and setColumnProperties take one entry for each row or column", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      sheet.getRange("A1:B2").setColumnProperties([{ format: { columnWidth: 52.5 } }, { columnHidden: true }]);
      const first = sheet.getRange("A1").load("format/rowHeight,format/columnWidth,rowHidden,columnHidden");
      const second = sheet.getRange("B2").load("rowHidden,columnHidden");
      await context.sync();
      return [
        first.format.rowHeight,
        first.format.columnWidth,
        first.rowHidden,
        first.columnHidden,
        second.rowHidden,
        second.columnHidden,
      ];
    });
    expect(read).toEqual([40, 52.5, false, false, true, true]);
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").setRowProperties([{ rowHidden: true }]);
      await context.sync();
    });
    expect(await errorCode(wrong)).toBe("InvalidArgument");
  });
});

test("a style shared by cells of a file isn't changed for the others", async () => {
  await withExcel(
    async ({ workbook }) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1").format.font.bold = true;
        await context.sync();
      });
      expect(workbook.getWorksheet("Mål")!.getCell("A2").font?.bold).toBeUndefined();
    },
    {
      prepare(workbook) {
        const sheet = workbook.getWorksheet("Mål")!;
        const style = { font: { size: 12 } };
        sheet.getCell("A1").style = style;
        sheet.getCell("A2").style = style;
      },
    },
  );
});

test("a hyperlink shows its text and keeps it as its value", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://rigsrevisionen.dk", textToDisplay: "Rigsrevisionen" };
      const inside = sheet.getRange("A2");
      inside.hyperlink = { documentReference: "Mål!A1", textToDisplay: "Mål 1" };
      cell.load("values,hyperlink");
      inside.load("hyperlink");
      await context.sync();
      return [cell.values, cell.hyperlink, inside.hyperlink];
    });
    expect(read).toEqual([
      [["Rigsrevisionen"]],
      { address: "https://rigsrevisionen.dk", textToDisplay: "Rigsrevisionen" },
      { documentReference: "Mål!A1", textToDisplay: "Mål 1" },
    ]);
  });
});

test.each<{ applyTo: "All" | "Contents" | "Formats"; value: unknown; color: string }>([
  { applyTo: "All", value: "", color: "#FFFFFF" },
  { applyTo: "Contents", value: "", color: "#FF0000" },
  { applyTo: "Formats", value: 1, color: "#FFFFFF" },
])("clear($applyTo) leaves the value $value and the fill $color", async ({ applyTo, value, color }) => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.format.fill.color = "#FF0000";
      cell.clear(applyTo);
      cell.load("values,format/fill/color");
      await context.sync();
      return [cell.values[0]?.[0], cell.format.fill.color];
    });
    expect(read).toEqual([value, color]);
  });
});
