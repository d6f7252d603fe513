import { openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { contentTypesOf } from "../../../workbench/files/contentTypes";
import { relationshipsOf, targetPart } from "../../../workbench/files/relationships";
import { unzipParts } from "../../../workbench/files/zipParts";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { packageBytes, partsOf, type Package } from "../../support/xlsxPackage";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const cells = '<sheetData><row r="1"><c r="A1"><v>95</v></c><c r="B1"><v>90</v></c></row></sheetData>';
const sheet = (xml: string, relationships: { id: string; type: string; target: string }[] = []) => [
  { name: "Mål", xml, relationships },
];

const sparklines = `<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Mål!A1:B1</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>`;

/** Opens, changes one cell, saves, and says what is in the saved zip; openpyxl must open it and see the change. */
async function changedAndSaved(made: Package): Promise<{ bytes: Uint8Array; parts: Record<string, string> }> {
  const opened = await openXlsx(packageBytes(made));
  const first = opened.workbook.worksheets[0]!;
  first.getCell("A1").value = 96;
  const bytes = await saveXlsx(opened);
  const again = await openXlsx(bytes);
  expect(again.workbook.worksheets[0]!.getCell("A1").value).toBe(96);
  expect(readWithOpenpyxl(bytes).sheets[first.name]!.cells["A1"]!.value).toBe(96);
  return { bytes, parts: partsOf(bytes) };
}

/** The content of the part that a chain of relationship kinds leads to, from the package or a part. */
function followed(
  bytes: Uint8Array,
  from: string,
  ...kinds: string[]
): { part: string; content: string; type: string | undefined } {
  const parts = unzipParts(bytes);
  const part = kinds.reduce((owner, kind) => {
    const found = relationshipsOf(parts, owner).find(({ type }) => type.endsWith(`/${kind}`));
    if (!found) throw new Error(`${owner || "the package"} has no ${kind}`);
    return targetPart(owner, found.target);
  }, from);
  return { part, content: new TextDecoder().decode(parts[part]), type: contentTypesOf(parts).get(part) };
}

test.each<{ what: string; made: Package; from: string; kinds: string[]; content: string; type: string }>([
  {
    what: "custom document properties",
    made: {
      parts: [
        {
          path: "docProps/custom.xml",
          contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
          content:
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Journalnummer"><vt:lpwstr>2026-117</vt:lpwstr></property></Properties>',
        },
      ],
      rootRelationships: [{ id: "rId9", type: "custom-properties", target: "docProps/custom.xml" }],
    },
    from: "",
    kinds: ["custom-properties"],
    content: "2026-117",
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  },
  {
    what: "custom XML with its properties",
    made: {
      parts: [
        {
          path: "customXml/item1.xml",
          content: "<kontrakt>2026</kontrakt>",
          relationships: [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }],
        },
        {
          path: "customXml/itemProps1.xml",
          contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
          content:
            '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
        },
      ],
      workbookRelationships: [{ id: "rId55", type: "customXml", target: "../customXml/item1.xml" }],
    },
    from: "xl/workbook.xml",
    kinds: ["customXml", "customXmlProps"],
    content: 'ds:itemID="{1}"',
    type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  },
  {
    what: "a task pane that opens with the file",
    made: {
      parts: [
        {
          path: "xl/webextensions/taskpanes.xml",
          contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
          content: '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
          relationships: [
            {
              id: "rId1",
              type: "http://schemas.microsoft.com/office/2011/relationships/webextension",
              target: "webextension1.xml",
            },
          ],
        },
        {
          path: "xl/webextensions/webextension1.xml",
          contentType: "application/vnd.ms-office.webextension+xml",
          content:
            '<we:webextension id="{abc}" xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"/>',
        },
      ],
      rootRelationships: [
        {
          id: "rId5",
          type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
          target: "xl/webextensions/taskpanes.xml",
        },
      ],
    },
    from: "",
    kinds: ["webextensiontaskpanes", "webextension"],
    content: '<we:webextension id="{abc}"',
    type: "application/vnd.ms-office.webextension+xml",
  },
  {
    what: "macros",
    made: {
      mainContentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      beforeSheets: '<workbookPr codeName="DenneProjektmappe"/>',
      parts: [{ path: "xl/vbaProject.bin", content: "the macros" }],
      workbookRelationships: [
        {
          id: "rId55",
          type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          target: "vbaProject.bin",
        },
      ],
    },
    from: "xl/workbook.xml",
    kinds: ["vbaProject"],
    content: "the macros",
    type: "application/vnd.ms-office.vbaProject",
  },
  {
    what: "printer settings",
    made: {
      sheets: sheet(`${cells}<pageSetup paperSize="9" orientation="landscape" r:id="rId7"/>`, [
        { id: "rId7", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
      ]),
      parts: [
        { path: "xl/printerSettings/printerSettings1.bin", contentType: `${main}printerSettings`, content: "tray 2" },
      ],
    },
    from: "xl/worksheets/sheet1.xml",
    kinds: ["printerSettings"],
    content: "tray 2",
    type: `${main}printerSettings`,
  },
  {
    what: "slicers",
    made: {
      sheets: sheet(
        `${cells}<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x14:slicerList ${x14}><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
        [
          {
            id: "rId3",
            type: "http://schemas.microsoft.com/office/2007/relationships/slicer",
            target: "../slicers/slicer1.xml",
          },
        ],
      ),
      afterSheets: `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches ${x14}><x14:slicerCache r:id="rId56"/></x15:slicerCaches></ext></extLst>`,
      workbookRelationships: [
        {
          id: "rId56",
          type: "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
          target: "slicerCaches/slicerCache1.xml",
        },
      ],
      parts: [
        {
          path: "xl/slicers/slicer1.xml",
          contentType: "application/vnd.ms-excel.slicer+xml",
          content:
            '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Status" cache="S" rowHeight="1"/></slicers>',
        },
        {
          path: "xl/slicerCaches/slicerCache1.xml",
          contentType: "application/vnd.ms-excel.slicerCache+xml",
          content:
            '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="S" sourceName="Status"/>',
        },
      ],
    },
    from: "xl/worksheets/sheet1.xml",
    kinds: ["slicer"],
    content: '<slicer name="Status"',
    type: "application/vnd.ms-excel.slicer+xml",
  },
  {
    what: "data connections",
    made: {
      parts: [
        {
          path: "xl/connections.xml",
          contentType: `${main}connections+xml`,
          content:
            '<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" name="Forespørgsel" type="5" refreshedVersion="8"/></connections>',
        },
      ],
      workbookRelationships: [{ id: "rId57", type: "connections", target: "connections.xml" }],
    },
    from: "xl/workbook.xml",
    kinds: ["connections"],
    content: 'name="Forespørgsel"',
    type: `${main}connections+xml`,
  },
])("$what are carried", async ({ made, from, kinds, content, type }) => {
  const { bytes } = await changedAndSaved(made);
  const found = followed(bytes, from, ...kinds);
  expect(found.content).toContain(content);
  expect(found.type).toBe(type);
});

test.each<{ what: string; inside: string; kept: string }>([
  {
    what: "sparklines",
    inside: `${cells}<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${x14}><x14:sparklineGroups ${xm}>${sparklines}</x14:sparklineGroups></ext></extLst>`,
    kept: sparklines,
  },
  {
    what: "ranges that may be edited on a protected sheet",
    inside: `${cells}<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="A1:B1" name="Indtastning"/></protectedRanges>`,
    kept: '<protectedRange sqref="A1:B1" name="Indtastning"/>',
  },
  {
    what: "the sheet's name in macros",
    inside: `<sheetPr codeName="Ark1"/>${cells}`,
    kept: '<sheetPr codeName="Ark1"',
  },
  {
    what: "the criteria of the sheet's filter",
    inside: `${cells}<autoFilter ref="A1:B1"><filterColumn colId="0"><filters><filter val="95"/></filters></filterColumn></autoFilter>`,
    kept: '<filterColumn colId="0"><filters><filter val="95"/></filters></filterColumn>',
  },
  {
    what: "hidden zeros",
    inside: `<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>${cells}`,
    kept: 'showZeros="0"',
  },
  {
    what: "scenarios",
    inside: `${cells}<scenarios current="0"><scenario name="Lav" count="1" user="FM"><inputCells r="A1" val="80"/></scenario></scenarios>`,
    kept: '<inputCells r="A1" val="80"/>',
  },
  {
    what: "watched cells",
    inside: `${cells}<cellWatches><cellWatch r="A1"/></cellWatches>`,
    kept: '<cellWatch r="A1"/>',
  },
])("$what are carried", async ({ inside, kept }) => {
  const { parts } = await changedAndSaved({ sheets: sheet(inside) });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(kept);
});

test("a workbook with macros stays one", async () => {
  const { bytes } = await changedAndSaved({ mainContentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" });
  expect(contentTypesOf(unzipParts(bytes)).get("xl/workbook.xml")).toBe(
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
});

test("carried slicers are named by the id they have in the saved sheet", async () => {
  const ext = (id: string): string =>
    `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList ${x14}><x14:slicer r:id="${id}"/></x14:slicerList></ext></extLst>`;
  const { bytes, parts } = await changedAndSaved({
    sheets: sheet(cells + ext("rId31"), [
      {
        id: "rId31",
        type: "http://schemas.microsoft.com/office/2007/relationships/slicer",
        target: "../slicers/slicer1.xml",
      },
    ]),
    parts: [
      { path: "xl/slicers/slicer1.xml", contentType: "application/vnd.ms-excel.slicer+xml", content: "<slicers/>" },
    ],
  });
  const id = relationshipsOf(unzipParts(bytes), "xl/worksheets/sheet1.xml").find(({ type }) =>
    type.endsWith("/slicer"),
  )?.id;
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<x14:slicer r:id="${id}"/>`);
});

test("what belongs to a sheet follows it when it is renamed and goes with it when it is deleted", async () => {
  const made = {
    sheets: [
      { name: "Et", xml: `<sheetPr codeName="EtKode"/>${cells}` },
      { name: "To", xml: `<sheetPr codeName="ToKode"/>${cells}` },
    ],
  };
  const opened = await openXlsx(packageBytes(made));
  opened.workbook.removeWorksheet("Et");
  opened.workbook.getWorksheet("To")!.name = "Omdøbt";
  opened.workbook.addWorksheet("Nyt");
  const parts = partsOf(await saveXlsx(opened));
  const sheets = Object.entries(parts)
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .map(([, xml]) => /codeName="(\w+)"/.exec(xml)?.[1] ?? "none");
  expect(sheets).toEqual(["ToKode", "none"]);
});

test("every part that the content types name is in the package", async () => {
  const { bytes } = await changedAndSaved({});
  const parts = unzipParts(bytes);
  expect([...contentTypesOf(parts).keys()].filter((name) => !name.startsWith(".") && !(name in parts))).toEqual([]);
});

test.each<{ inside: string; parts?: Package["parts"]; lost: string }>([
  { inside: `${cells}<controls><control shapeId="1" name="Knap"/></controls>`, lost: "formularkontroller" },
  {
    inside: `${cells}<oleObjects><oleObject progId="Word.Document" shapeId="1"/></oleObjects>`,
    lost: "indlejrede objekter (OLE)",
  },
])("$lost are said to be lost when the file is opened", async ({ inside, lost }) => {
  const opened = await openXlsx(packageBytes({ sheets: sheet(inside) }));
  expect(opened.notCarried).toEqual([lost]);
});

test("nothing is said to be lost of a plain workbook", async () => {
  expect((await openXlsx(packageBytes({}))).notCarried).toEqual([]);
});
