import type { Json } from "../../../workbench/host/wire/messages";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { createHost } from "../../../workbench/host/host";
import { loadOffice } from "../../../workbench/host/loadOffice";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { packageBytes, partsOf, type Package } from "../../support/xlsxPackage";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const rows = [
  ["Mål", "Måltal"],
  ["Rettidighed", 95],
  ["Sygefravær", 10],
  ["Tilfredshed", 4],
] as const;
const cells = (hidden: readonly number[]): string =>
  rows
    .map(([name, target], at) => {
      const row = at + 1;
      const number =
        typeof target === "number"
          ? `<c r="B${row}"><v>${target}</v></c>`
          : `<c r="B${row}" t="inlineStr"><is><t>${target}</t></is></c>`;
      return `<row r="${row}"${hidden.includes(row) ? ' hidden="1"' : ""}><c r="A${row}" t="inlineStr"><is><t>${name}</t></is></c>${number}</row>`;
    })
    .join("");
const column = (colId: number, inner: string): string => `<filterColumn colId="${colId}">${inner}</filterColumn>`;
const styles =
  '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>';

/**
 * A table of goals whose rows with these numbers are hidden by the columns of its filter; null is a table without one.
 */
const tableFiltered = (filter: string | null, hidden: readonly number[] = [3, 4]): Package => ({
  styles,
  sheets: [
    {
      name: "Mål",
      xml: `<sheetData>${cells(hidden)}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      relationships: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
    },
  ],
  parts: [
    {
      path: "xl/tables/table1.xml",
      contentType: `${main}table+xml`,
      content: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Mål" displayName="Mål" ref="A1:B4">${filter === null ? "" : `<autoFilter ref="A1:B4">${filter}</autoFilter>`}<tableColumns count="2"><tableColumn id="1" name="Mål"/><tableColumn id="2" name="Måltal"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    },
  ],
});
const sheetFiltered = (filter: string): Package => ({
  styles,
  sheets: [
    {
      name: "Mål",
      xml: `<sheetPr filterMode="1"/><sheetData>${cells([3, 4])}</sheetData><autoFilter ref="A1:B4">${filter}</autoFilter>`,
    },
  ],
});

const values = '<filters><filter val="Rettidighed"/></filters>';
const over90 = '<customFilters><customFilter operator="greaterThan" val="90"/></customFilters>';

/** Opens a file, does something to it through the genuine office.js, and saves it; openpyxl must be able to open it. */
async function changed<T>(
  made: Package | null,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<{ seen: T; parts: Record<string, string>; hidden: number[] }> {
  const opened = made ? await openXlsx(packageBytes(made)) : newWorkbook();
  const office = await loadOffice(createHost(opened.workbook, { parts: opened.parts }));
  try {
    const seen = await Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
    const bytes = await saveXlsx(opened);
    return { seen, parts: partsOf(bytes), hidden: Object.values(readWithOpenpyxl(bytes).sheets)[0]!.hiddenRows };
  } finally {
    office.dispose();
  }
}

const filterIn = (xml: string | undefined): string =>
  /<autoFilter[^>]*>.*?<\/autoFilter>|<autoFilter[^>]*\/>/s.exec(xml ?? "")?.[0] ?? "none";
const tableFilter = (parts: Record<string, string>): string => filterIn(parts["xl/tables/table1.xml"]);
const sheetFilter = (parts: Record<string, string>): string => filterIn(parts["xl/worksheets/sheet1.xml"]);

async function filterOf(
  of: Excel.Table | Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<{ filtered: boolean; enabled: boolean; criteria: unknown }> {
  const filter = of.autoFilter.load("isDataFiltered,enabled,criteria");
  await context.sync();
  return { filtered: filter.isDataFiltered, enabled: filter.enabled, criteria: filter.criteria };
}

test.each<{ what: string; xml: string; criterion: Json }>([
  {
    what: "values",
    xml: '<filters><filter val="Rettidighed"/><filter val="R &amp; D"/></filters>',
    criterion: { filterOn: "Values", values: ["Rettidighed", "R & D"] },
  },
  {
    what: "values and the empty cells",
    xml: '<filters blank="1"><filter val="95"/></filters>',
    criterion: { filterOn: "Values", values: ["95", ""] },
  },
  {
    what: "the dates of a month",
    xml: '<filters><dateGroupItem year="2009" month="3" dateTimeGrouping="month"/></filters>',
    criterion: { filterOn: "Values", values: [{ date: "2009-03-01T00:00:00", specificity: "Month" }] },
  },
  { what: "one comparison", xml: over90, criterion: { filterOn: "Custom", criterion1: ">90" } },
  {
    what: "two comparisons, both of which hold",
    xml: '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="4"/><customFilter operator="lessThanOrEqual" val="10"/></customFilters>',
    criterion: { filterOn: "Custom", criterion1: ">=4", criterion2: "<=10", operator: "And" },
  },
  {
    what: "two comparisons, one of which holds",
    xml: '<customFilters><customFilter operator="lessThan" val="4"/><customFilter val="*hed"/></customFilters>',
    criterion: { filterOn: "Custom", criterion1: "<4", criterion2: "=*hed", operator: "Or" },
  },
  {
    what: "cells that aren't empty",
    xml: '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>',
    criterion: { filterOn: "Custom", criterion1: "<>" },
  },
  {
    what: "the ten largest",
    xml: '<top10 val="10" filterVal="10"/>',
    criterion: { filterOn: "TopItems", criterion1: "10" },
  },
  {
    what: "the smallest fifth",
    xml: '<top10 top="0" percent="1" val="20" filterVal="4"/>',
    criterion: { filterOn: "BottomPercent", criterion1: "20" },
  },
  {
    what: "above the mean",
    xml: '<dynamicFilter type="aboveAverage" val="36.3"/>',
    criterion: { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" },
  },
  {
    what: "the first quarter",
    xml: '<dynamicFilter type="Q1"/>',
    criterion: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter1" },
  },
  {
    what: "February",
    xml: '<dynamicFilter type="M2"/>',
    criterion: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruary" },
  },
  { what: "a fill", xml: '<colorFilter dxfId="1"/>', criterion: { filterOn: "CellColor", color: "#FFC7CE" } },
  {
    what: "an icon",
    xml: '<iconFilter iconSet="3Arrows" iconId="2"/>',
    criterion: { filterOn: "Icon", icon: { set: "ThreeArrows", index: 2 } },
  },
])("a table filtered by $what is filtered to the add-in, and in the file again", async ({ xml, criterion }) => {
  const { seen, parts, hidden } = await changed(tableFiltered(column(1, xml)), (sheet, context) =>
    filterOf(sheet.tables.getItem("Mål"), context),
  );
  expect(seen).toEqual({ filtered: true, enabled: true, criteria: [criterion] });
  expect([tableFilter(parts).replace(/dxfId="\d"/, 'dxfId="1"'), hidden]).toEqual([
    `<autoFilter ref="A1:B4">${column(1, xml)}</autoFilter>`,
    [3, 4],
  ]);
});

test("the criterion of a column is that column's", async () => {
  const { seen } = await changed(tableFiltered(column(1, over90)), async (sheet, context) => {
    const { columns } = sheet.tables.getItem("Mål");
    const [first, second] = [
      columns.getItem("Mål").filter.load("criteria"),
      columns.getItem("Måltal").filter.load("criteria"),
    ];
    await context.sync();
    return [first.criteria ?? null, second.criteria];
  });
  expect(seen).toEqual([null, { filterOn: "Custom", criterion1: ">90" }]);
});

test.each<{ what: string; filter: string | null; enabled: boolean; button: boolean }>([
  { what: "that isn't filtered", filter: "", enabled: true, button: true },
  { what: "with one hidden button", filter: '<filterColumn colId="1" hiddenButton="1"/>', enabled: true, button: true },
  { what: "without a filter", filter: null, enabled: false, button: false },
])("a table $what is so to the add-in, and in the file again", async ({ filter, enabled, button }) => {
  const { seen, parts } = await changed(tableFiltered(filter, []), async (sheet, context) => {
    const table = sheet.tables.getItem("Mål").load("showFilterButton");
    return { ...(await filterOf(table, context)), button: table.showFilterButton };
  });
  expect(seen).toEqual({ filtered: false, enabled, criteria: [], button });
  const written = filter === "" ? '<autoFilter ref="A1:B4"/>' : `<autoFilter ref="A1:B4">${filter}</autoFilter>`;
  expect(tableFilter(parts)).toBe(filter === null ? "none" : written);
});

test("a filtered sheet is so to the add-in, and in the file again with its sorting", async () => {
  const filter = `${column(0, values)}<sortState ref="A2:B4"><sortCondition ref="A2:A4"/></sortState>`;
  const { seen, parts, hidden } = await changed(sheetFiltered(filter), filterOf);
  expect(seen).toEqual({ filtered: true, enabled: true, criteria: [{ filterOn: "Values", values: ["Rettidighed"] }] });
  expect([sheetFilter(parts), hidden]).toEqual([`<autoFilter ref="A1:B4">${filter}</autoFilter>`, [3, 4]]);
});

test("the format of a colour that a sheet is filtered by keeps its colour", async () => {
  const { parts } = await changed(sheetFiltered(column(0, '<colorFilter dxfId="1"/>')), filterOf);
  const [, id] = /<colorFilter dxfId="(\d)"\/>/.exec(sheetFilter(parts)) ?? [];
  const formats = [...(parts["xl/styles.xml"] ?? "").matchAll(/<dxf>.*?<\/dxf>/gs)].map(([format]) => format);
  expect(formats[Number(id)]).toContain('<fgColor rgb="FFFFC7CE"/>');
});

test.each<{ what: string; made: Package; table: boolean }>([
  { what: "a table", made: tableFiltered(column(0, values)), table: true },
  { what: "a sheet", made: sheetFiltered(column(0, values)), table: false },
])("clearing the filter of $what shows its rows, and the file has no criteria any more", async ({ made, table }) => {
  const { seen, parts, hidden } = await changed(made, async (sheet, context) => {
    const of = table ? sheet.tables.getItem("Mål") : sheet;
    of.autoFilter.clearCriteria();
    return filterOf(of, context);
  });
  expect(seen).toEqual({ filtered: false, enabled: true, criteria: [] });
  expect([table ? tableFilter(parts) : sheetFilter(parts), hidden]).toEqual(['<autoFilter ref="A1:B4"/>', []]);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("filterMode");
});

test("of two criteria one is taken away, and the other hides what it hid", async () => {
  const { parts, hidden } = await changed(
    tableFiltered(
      column(0, values) + column(1, '<customFilters><customFilter operator="lessThan" val="96"/></customFilters>'),
    ),
    async (sheet, context) => {
      sheet.tables.getItem("Mål").columns.getItem("Mål").filter.clear();
      sheet.tables.getItem("Mål").columns.getItem("Måltal").filter.applyCustomFilter("<>4");
      await context.sync();
    },
  );
  expect([tableFilter(parts), hidden]).toEqual([
    `<autoFilter ref="A1:B4">${column(1, '<customFilters><customFilter operator="notEqual" val="4"/></customFilters>')}</autoFilter>`,
    [4],
  ]);
});

test("a criterion that the host can't judge keeps its rows hidden while another one changes", async () => {
  const { hidden } = await changed(
    tableFiltered(column(0, '<colorFilter dxfId="1"/>'), [4]),
    async (sheet, context) => {
      sheet.tables.getItem("Mål").columns.getItem("Måltal").filter.applyCustomFilter("<90");
      await context.sync();
    },
  );
  expect(hidden).toEqual([2, 4]);
});

test.each<{ what: string; apply: (filter: Excel.Filter) => void; xml: string; hidden: number[] }>([
  {
    what: "values and empty cells",
    apply: (filter) => filter.applyValuesFilter(["10", ""]),
    xml: '<filters blank="1"><filter val="10"/></filters>',
    hidden: [2, 4],
  },
  {
    what: "two comparisons",
    apply: (filter) => filter.applyCustomFilter(">=5", "<>95", "And"),
    xml: '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/><customFilter operator="notEqual" val="95"/></customFilters>',
    hidden: [2, 4],
  },
  {
    what: "empty cells",
    apply: (filter) => filter.applyCustomFilter("="),
    xml: '<filters blank="1"/>',
    hidden: [2, 3, 4],
  },
  {
    what: "the smallest two",
    apply: (filter) => filter.apply({ filterOn: "BottomItems", criterion1: "2" }),
    xml: '<top10 top="0" val="2"/>',
    hidden: [2],
  },
  {
    what: "a month",
    apply: (filter) => filter.apply({ filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJuly" }),
    xml: '<dynamicFilter type="M7"/>',
    hidden: [],
  },
])("a filter on $what that the add-in makes is in the file", async ({ apply, xml, hidden }) => {
  const made = await changed(tableFiltered("", []), async (sheet, context) => {
    apply(sheet.tables.getItem("Mål").columns.getItem("Måltal").filter);
    await context.sync();
  });
  expect([tableFilter(made.parts), made.hidden]).toEqual([
    `<autoFilter ref="A1:B4">${column(1, xml)}</autoFilter>`,
    hidden,
  ]);
});

test("a filter on a sheet that the add-in makes in a new workbook is in the file, with the sheet's mark", async () => {
  const { parts, hidden } = await changed(null, async (sheet, context) => {
    sheet.getRange("A1:B4").values = rows.map((row) => [...row]);
    sheet.autoFilter.apply("A1:B4", 0, { filterOn: "Values", values: ["Sygefravær"] });
    await context.sync();
  });
  expect([sheetFilter(parts), hidden]).toEqual([
    `<autoFilter ref="A1:B4">${column(0, '<filters><filter val="Sygefravær"/></filters>')}</autoFilter>`,
    [2, 4],
  ]);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<sheetPr[^>]* filterMode="1"/);
});

test.each<{ what: string; act: (sheet: Excel.Worksheet) => void; colId: number | null }>([
  { what: "comes before it", act: (sheet) => sheet.tables.getItem("Mål").columns.add(1), colId: 2 },
  { what: "comes after it", act: (sheet) => sheet.tables.getItem("Mål").columns.add(-1), colId: 1 },
  { what: "goes before it", act: (sheet) => sheet.tables.getItem("Mål").columns.getItem("Mål").delete(), colId: 0 },
  {
    what: "is it and goes",
    act: (sheet) => sheet.tables.getItem("Mål").columns.getItem("Måltal").delete(),
    colId: null,
  },
])("a criterion stays with its column when a column $what", async ({ act, colId }) => {
  const { parts } = await changed(tableFiltered(column(1, over90)), async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  expect([...tableFilter(parts).matchAll(/colId="(\d)"/g)].map(([, id]) => Number(id))).toEqual(
    colId === null ? [] : [colId],
  );
});
