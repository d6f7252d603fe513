import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { createHost } from "../../../workbench/host/host";
import { loadOffice } from "../../../workbench/host/loadOffice";
import { packageBytes, partsOf } from "../../support/xlsxPackage";

async function onWorkbook<T>(
  opened: ReturnType<typeof newWorkbook>,
  act: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const office = await loadOffice(createHost(opened.workbook, { parts: opened.parts }));
  try {
    return await Excel.run(act);
  } finally {
    office.dispose();
  }
}

test("what is made through the API is in the file, and is read again from it", async () => {
  const opened = newWorkbook();
  await onWorkbook(opened, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Målinger";
    sheet.getRange("A1:C3").values = [
      ["Nr.", "Måltal", "Dobbelt"],
      [1, 10, "=[@Måltal]*2"],
      [2, 20, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Mål";
    sheet.getRange("A4:B4").values = [[3, 30]];
    table.showTotals = true;
    sheet.getRange("B2:B4").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("B2:B4").format.fill.color = "#C6EFCE";
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.getRange("A:A").format.columnWidth = 105;
    const rule = sheet.getRange("A2:C4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B2>15";
    rule.custom.format.fill.color = "#FFC7CE";
    context.workbook.names.add("Grænse", sheet.getRange("B2:B4"));
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
  const again = await openXlsx(await saveXlsx(opened));
  const read = await onWorkbook(again, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Målinger");
    const table = sheet.tables.getItem("Mål").load("showTotals,style,columns/items/name");
    const range = table.getRange().load("address,values");
    const validation = sheet.getRange("B2:B4").dataValidation.load("type,rule");
    const cell = sheet.getRange("B3").load("format/fill/color,format/protection/locked");
    const column = sheet.getRange("A1").load("format/columnWidth");
    const rules = sheet.getRange("A2").conditionalFormats.load("items/type");
    context.workbook.names.load("items/name,items/formula");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    sheet.protection.load("protected,options");
    await context.sync();
    return {
      table: [table.showTotals, table.style, table.columns.items.map((each) => each.name), range.address, range.values],
      validation: [validation.type, validation.rule],
      format: [cell.format.fill.color, cell.format.protection.locked, column.format.columnWidth],
      rules: rules.items.map((each) => each.type),
      names: context.workbook.names.items.map((each) => [each.name, each.formula]).sort(),
      page: [frozen.address, titles.address, area.address],
      protection: [
        sheet.protection.protected,
        sheet.protection.options.allowFormatColumns,
        sheet.protection.options.allowSort,
      ],
    };
  });
  expect(read).toEqual({
    table: [
      true,
      "TableStyleMedium2",
      ["Nr.", "Måltal", "Dobbelt"],
      "Målinger!A1:C5",
      [
        ["Nr.", "Måltal", "Dobbelt"],
        [1, 10, 20],
        [2, 20, ""],
        [3, 30, ""],
        ["Total", "", ""],
      ],
    ],
    validation: ["Decimal", { decimal: { formula1: 0, operator: "GreaterThan" } }],
    format: ["#C6EFCE", false, 105],
    rules: ["Custom"],
    names: [["Grænse", "=Målinger!$B$2:$B$4"]],
    page: ["Målinger!1:1", "Målinger!1:1", "Målinger!A1:C5"],
    protection: [true, true, false],
  });
});

test("the sheet in front is in front in the file, also where the file said nothing of windows", async () => {
  const opened = newWorkbook();
  await onWorkbook(opened, async (context) => {
    context.workbook.worksheets.add("Status").activate();
    await context.sync();
  });
  const { workbook } = await openXlsx(await saveXlsx(opened));
  expect([workbook.worksheets.map(({ name }) => name), workbook.views[0]?.activeTab]).toEqual([["Ark1", "Status"], 1]);
});

/** The sheets that a file selects when it is opened: what is typed goes into all of them. */
const selectedIn = (bytes: Uint8Array): string[] =>
  Object.entries(partsOf(bytes)).flatMap(([path, xml]) =>
    path.startsWith("xl/worksheets/sheet") && xml.includes('tabSelected="1"') ? [path] : [],
  );

test.each([
  { save: "the full save", keeps: false },
  { save: "the save that keeps the file's parts", keeps: true },
])("only the sheet in front is selected after $save, so that Excel groups no sheets", async ({ keeps }) => {
  const selected = (isSelected: boolean): string =>
    `<sheetViews><sheetView${isSelected ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews><sheetData/>`;
  const file = packageBytes({
    beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
    sheets: [
      { name: "Mål", xml: selected(true) },
      { name: "Status", xml: selected(false) },
    ],
  });
  const opened = await openXlsx(file, [], keeps);
  expect(selectedIn(await saveXlsx(opened))).toEqual(["xl/worksheets/sheet1.xml"]);
  await onWorkbook(opened, async (context) => {
    context.workbook.worksheets.getItem("Status").activate();
    await context.sync();
  });
  expect(selectedIn(await saveXlsx(opened))).toEqual(["xl/worksheets/sheet2.xml"]);
});

test("what the add-in remembers in the document is in the file, by both of office.js's ways to it", async () => {
  const opened = newWorkbook();
  await onWorkbook(opened, async (context) => {
    Office.context.document.settings.set("rude", { bred: true });
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    context.workbook.settings.add("Maalopfyldelse.valg", '{"a":1}');
    await context.sync();
  });
  const again = await openXlsx(await saveXlsx(opened));
  const read = await onWorkbook(again, async (context) => {
    const setting = context.workbook.settings.getItem("Maalopfyldelse.valg").load("value");
    await context.sync();
    return [setting.value, Office.context.document.settings.get("rude")];
  });
  expect(read).toEqual(['{"a":1}', { bred: true }]);
});
