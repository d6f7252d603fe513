import { errorCode, onSheet, withExcel } from "./withExcel";

test("sheets are added, named, found, counted, moved and deleted", async () => {
  await withExcel(async ({ workbook }) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const status = worksheets.add("Status").load("name,position,visibility,id");
      const unnamed = worksheets.add().load("name");
      await context.sync();
      expect([status.name, status.position, status.visibility, unnamed.name]).toEqual(["Status", 1, "Visible", "Ark3"]);
      status.position = 0;
      status.tabColor = "#00B050";
      status.showGridlines = false;
      const byId = worksheets.getItem(status.id).load("name,tabColor,showGridlines");
      const missing = worksheets.getItemOrNullObject("Intet").load("name");
      const count = worksheets.getCount();
      const [first, last] = [worksheets.getFirst().load("name"), worksheets.getLast().load("name")];
      await context.sync();
      expect([
        byId.name,
        byId.tabColor,
        byId.showGridlines,
        missing.isNullObject,
        count.value,
        first.name,
        last.name,
      ]).toEqual(["Status", "#00B050", false, true, 3, "Status", "Ark3"]);
      unnamed.delete();
      worksheets.load("items/name,items/position");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
        ["Status", 0],
        ["Mål", 1],
      ]);
    });
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Status", "Mål"]);
  });
});

test.each<{ name: string; code: string }>([
  { name: "mål", code: "ItemAlreadyExists" },
  { name: "Mål/2026", code: "InvalidArgument" },
  { name: "En titel, der er længere end 31 tegn", code: "InvalidArgument" },
])("a sheet can't be called $name: $code", async ({ name, code }) => {
  await withExcel(async () => {
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await errorCode(add)).toBe(code);
  });
});

test("renaming a sheet mends formulas and names", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Andet");
      other.getRange("A1").formulas = [["=Mål!B2"]];
      context.workbook.names.add("Grænse", sheet.getRange("B2"));
      sheet.name = "Mine mål";
      const cell = other.getRange("A1").load("formulas");
      const name = context.workbook.names.getItem("Grænse").load("formula");
      await context.sync();
      return [cell.formulas[0]?.[0], name.formula];
    });
    expect(read).toEqual(["='Mine mål'!B2", "='Mine mål'!$B$2"]);
  });
});

test("the last visible sheet can't be deleted or hidden", async () => {
  await withExcel(async () => {
    const acts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.delete(),
      (sheet) => void (sheet.visibility = "VeryHidden"),
    ];
    for (const act of acts) {
      const attempt = onSheet(async (sheet, context) => {
        act(sheet);
        await context.sync();
      });
      expect(await errorCode(attempt)).toBe("InvalidOperation");
    }
  });
});

test("activating moves the active sheet; selecting moves the selection", async () => {
  await withExcel(async ({ host }) => {
    const read = await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Andet");
      other.activate();
      other.getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [active.name, selected.address, cell.address];
    });
    expect(read).toEqual(["Andet", "Andet!B2:C3", "Andet!B2"]);
    expect(host.selection).toEqual({ sheet: "Andet", address: "B2:C3", active: { row: 2, column: 2 } });
  });
});

test.each<{ name: string; freeze: (panes: Excel.WorksheetFreezePanes) => void; address: string | null }>([
  { name: "freezeRows", freeze: (p) => p.freezeRows(2), address: "Mål!1:2" },
  { name: "freezeColumns", freeze: (p) => p.freezeColumns(1), address: "Mål!A:A" },
  { name: "freezeAt", freeze: (p) => p.freezeAt("A1:B3"), address: "Mål!A1:B3" },
  { name: "unfreeze", freeze: (p) => (p.freezeRows(2), p.unfreeze()), address: null },
])("$name freezes $address", async ({ freeze, address }) => {
  await withExcel(async () => {
    const found = await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect(found).toBe(address);
  });
});

test("the page layout is kept, margins in points", async () => {
  await withExcel(async ({ workbook }) => {
    const read = await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.leftMargin = 36;
      layout.centerHorizontally = true;
      layout.printOrder = "OverThenDown";
      layout.setPrintArea("A1:F40");
      layout.setPrintTitleRows("$1:$2");
      layout.headersFooters.defaultForAllPages.centerHeader = "&BStatus";
      layout.headersFooters.defaultForAllPages.rightFooter = "Side &P af &N";
      layout.load(
        "orientation,paperSize,zoom,leftMargin,rightMargin,centerHorizontally,printOrder,headersFooters/defaultForAllPages",
      );
      const area = layout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      const { centerHeader, rightFooter, leftHeader } = layout.headersFooters.defaultForAllPages;
      return [
        layout.orientation,
        layout.paperSize,
        layout.zoom,
        layout.leftMargin,
        layout.rightMargin,
        layout.centerHorizontally,
        layout.printOrder,
        area.address,
        centerHeader,
        rightFooter,
        leftHeader,
      ];
    });
    expect(read).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
      36,
      50.4,
      true,
      "OverThenDown",
      "Mål!A1:F40",
      "&BStatus",
      "Side &P af &N",
      "",
    ]);
    expect(workbook.getWorksheet("Mål")).toMatchObject({
      pageSetup: { printTitlesRow: "1:2", printArea: "A1:F40", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddHeader: "&C&BStatus", oddFooter: "&RSide &P af &N" },
    });
  });
});

test("page breaks are added and removed", async () => {
  await withExcel(async ({ workbook }) => {
    const read = await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("A11");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return sheet.horizontalPageBreaks.items.map((each) => each.rowIndex);
    });
    expect(read).toEqual([10, 20]);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(workbook.getWorksheet("Mål")!.rowBreaks).toEqual([]);
  });
});

test("names belong to the workbook or a sheet, and hold areas, formulas or texts", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Grænse", sheet.getRange("A1:B2"), "Grænsen for delvis");
      names.add("Dobbelt", "=2*21");
      sheet.names.add("Lokal", sheet.getRange("C3"));
      names.load("items/name,items/formula,items/type,items/value,items/visible,items/comment");
      const local = sheet.names.getItem("lokal").load("formula,scope");
      const missing = names.getItemOrNullObject("Lokal").load("name");
      const area = names.getItem("Grænse").getRangeOrNullObject().load("address");
      const none = names.getItem("Dobbelt").getRangeOrNullObject().load("address");
      await context.sync();
      const items = names.items.map((item) => [
        item.name,
        item.formula,
        item.type,
        item.value,
        item.visible,
        item.comment,
      ]);
      return { items, rest: [local.formula, local.scope, missing.isNullObject, area.address, none.isNullObject] };
    });
    expect(read.items).toEqual([
      ["Grænse", "=Mål!$A$1:$B$2", "Range", "Mål!$A$1:$B$2", true, "Grænsen for delvis"],
      ["Dobbelt", "=2*21", "Integer", 42, true, ""],
    ]);
    expect(read.rest).toEqual(["=Mål!$C$3", "Worksheet", true, "Mål!A1:B2", true]);
  });
});

test("names are hidden, changed and deleted; one that is taken or malformed is refused", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Grænse", sheet.getRange("A1"));
      name.visible = false;
      name.formula = "=Mål!$B$1:$B$9";
      name.load("visible,formula");
      await context.sync();
      const before = [name.visible, name.formula];
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("Grænse").load("name");
      await context.sync();
      return [...before, gone.isNullObject];
    });
    expect(read).toEqual([false, "=Mål!$B$1:$B$9", true]);
    const codes = ["Taget", "A1", "to ord"].map((name) =>
      errorCode(
        onSheet(async (sheet, context) => {
          context.workbook.names.add(name, sheet.getRange("A1"));
          context.workbook.names.add(name, sheet.getRange("A2"));
          await context.sync();
        }),
      ),
    );
    expect(await Promise.all(codes)).toEqual(["ItemAlreadyExists", "InvalidArgument", "InvalidArgument"]);
  });
});

test("a validation has rule, prompt and alert, and can be cleared on a part", async () => {
  await withExcel(async ({ workbook }) => {
    const read = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A10");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Mindst,Højst,Interval" } };
      dataValidation.prompt = { title: "Målform", message: "Vælg en målform.", showPrompt: true };
      dataValidation.errorAlert = { title: "Ukendt", message: "Vælg fra listen.", style: "Warning", showAlert: true };
      sheet.getRange("A5").dataValidation.clear();
      sheet.getRange("B1").dataValidation.rule = {
        date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" },
      };
      const [first, cleared, all, date] = ["A1:A4", "A5", "A1:A10", "B1"].map((address) =>
        sheet.getRange(address).dataValidation.load(),
      );
      await context.sync();
      return { first: first!.toJSON(), cleared: cleared!.type, all: all!.type, date: date!.rule };
    });
    expect(read).toEqual({
      first: {
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Mindst,Højst,Interval" } },
        prompt: { title: "Målform", message: "Vælg en målform.", showPrompt: true },
        errorAlert: { title: "Ukendt", message: "Vælg fra listen.", style: "Warning", showAlert: true },
        ignoreBlanks: true,
      },
      cleared: "None",
      all: "Inconsistent",
      date: { date: { formula1: 46023, formula2: 46387, operator: "Between" } },
    });
    expect(workbook.getWorksheet("Mål")!.getCell("A10").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Mindst,Højst,Interval"'],
    });
  });
});

test("conditional formats are added first, counted, deleted and cleared from a part", async () => {
  await withExcel(async ({ workbook }) => {
    const read = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:B10");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$B1="Opfyldt"';
      custom.custom.format.fill.color = "#C6EFCE";
      const cell = conditionalFormats.add("CellValue");
      cell.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
      cell.cellValue.format.font.color = "#9C0006";
      conditionalFormats.load("items/type,items/priority,items/id");
      await context.sync();
      const before = conditionalFormats.items.map((item) => [item.type, item.priority]);
      conditionalFormats.getItem(cell.id).delete();
      sheet.getRange("A1:A5").conditionalFormats.clearAll();
      const count = sheet.getRange("B1").conditionalFormats.getCount();
      const none = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      return [before, count.value, none.value];
    });
    expect(read).toEqual([
      [
        ["CellValue", 0],
        ["Custom", 1],
      ],
      1,
      0,
    ]);
    expect(workbook.getWorksheet("Mål")!.conditionalFormattings.map((each) => each.ref)).toEqual(["A6:B10 B1:B5"]);
  });
});

test("settings, custom XML and custom properties are kept with the document", async () => {
  await withExcel(async ({ host }) => {
    const read = await Excel.run(async (context) => {
      const { settings, customXmlParts, properties } = context.workbook;
      settings.add("ejer", { navn: "Økonomi" });
      customXmlParts.add('<mål xmlns="urn:maal"><m nr="1"/></mål>');
      properties.title = "Resultatkontrakt 2026";
      properties.custom.add("Version", 3);
      await context.sync();
      const setting = settings.getItemOrNullObject("Ejer").load("value");
      const none = settings.getItemOrNullObject("andet").load("value");
      const parts = customXmlParts.getByNamespace("urn:maal").load("items/id,items/namespaceUri");
      properties.load("title");
      properties.custom.load("items/key,items/value");
      await context.sync();
      const xml = parts.items[0]!.getXml();
      await context.sync();
      parts.items[0]!.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      return [
        setting.value,
        none.isNullObject,
        parts.items.length,
        xml.value,
        left.value,
        properties.title,
        properties.custom.items.map((item) => [item.key, item.value]),
      ];
    });
    expect(read).toEqual([
      { navn: "Økonomi" },
      true,
      1,
      '<mål xmlns="urn:maal"><m nr="1"/></mål>',
      0,
      "Resultatkontrakt 2026",
      [["Version", 3]],
    ]);
    expect([...host.parts.settings]).toEqual([["ejer", { navn: "Økonomi" }]]);
  });
});

test("the application is Danish Excel and calculates automatically", async () => {
  await withExcel(async () => {
    const read = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load(
        "calculationMode,decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/numberFormat,cultureInfo/datetimeFormat",
      );
      await context.sync();
      const { cultureInfo } = application;
      return [
        application.calculationMode,
        application.decimalSeparator,
        application.thousandsSeparator,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.datetimeFormat.shortDatePattern,
      ];
    });
    expect(read).toEqual(["Automatic", ",", ".", "da-DK", ",", "dd-MM-yyyy"]);
  });
});

test("with manual calculation formulas wait until they are told to", async () => {
  await withExcel(async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      const before = cell.values[0]?.[0];
      context.workbook.application.calculate("Full");
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0]];
    });
    expect(values).toEqual([2, 10]);
  });
});

test.each<{ date1904: boolean; serial: number }>([
  { date1904: false, serial: 1462 },
  { date1904: true, serial: 0 },
])("functions.date tells 1904 from 1900: $serial", async ({ date1904, serial }) => {
  await withExcel(
    async () => {
      const value = await Excel.run(async (context) => {
        const result = context.workbook.functions.date(1904, 1, 1).load("value");
        await context.sync();
        return result.value;
      });
      expect(value).toBe(serial);
    },
    { prepare: (workbook) => void (workbook.properties.date1904 = date1904) },
  );
});

test("functions are calculated without a cell of the user's", async () => {
  await withExcel(async ({ workbook }) => {
    const value = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [4]];
      const sum = context.workbook.functions.sum(sheet.getRange("A1:A3"), 10).load("value");
      await context.sync();
      return sum.value;
    });
    expect(value).toBe(17);
    expect([workbook.worksheets.length, workbook.getWorksheet("Mål")!.rowCount]).toEqual([1, 3]);
  });
});
