import { contentTypesOf } from "../../../workbench/files/contentTypes";
import { openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { unzipParts } from "../../../workbench/files/zipParts";
import { readWithOpenpyxl, writeWithOpenpyxl } from "../../support/openpyxl";
import { packageBytes, partsOf, type Package } from "../../support/xlsxPackage";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const textBox =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Tekstfelt 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Udkast</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';
const cells = (text: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;

const withTextBox: Package = {
  sheets: [
    {
      name: "Ark1",
      xml: `${cells("Mål")}<drawing r:id="rId4"/>`,
      relationships: [{ id: "rId4", type: "drawing", target: "../drawings/drawing1.xml" }],
    },
  ],
  parts: [
    {
      path: "xl/drawings/drawing1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
      content: `<xdr:wsDr ${drawingNamespaces}>${textBox}</xdr:wsDr>`,
    },
  ],
};
const withThread: Package = {
  sheets: [
    {
      name: "Ark1",
      xml: `${cells("Mål")}<legacyDrawing r:id="rId3"/>`,
      relationships: [
        { id: "rId2", type: "comments", target: "../comments1.xml" },
        { id: "rId3", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        {
          id: "rId4",
          type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          target: "../threadedComments/threadedComment1.xml",
        },
      ],
    },
  ],
  workbookRelationships: [
    {
      id: "rId88",
      type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
      target: "persons/person.xml",
    },
  ],
  parts: [
    {
      path: "xl/comments1.xml",
      contentType: `${main}comments+xml`,
      content: `<comments ${namespaces}><authors><author>tc={A1B2C3D4-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Trådet kommentar]</t></text></comment></commentList></comments>`,
    },
    {
      path: "xl/drawings/vmlDrawing1.vml",
      content:
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 31, 4, 1</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    },
    {
      path: "xl/threadedComments/threadedComment1.xml",
      contentType: "application/vnd.ms-excel.threadedcomments+xml",
      content: `<ThreadedComments xmlns="${threads}"><threadedComment ref="A1" dT="2026-03-01T10:00:00.00" personId="{11111111-0000-0000-0000-000000000001}" id="{A1B2C3D4-0000-0000-0000-000000000001}"><text>Er tallet endeligt?</text></threadedComment></ThreadedComments>`,
    },
    {
      path: "xl/persons/person.xml",
      contentType: "application/vnd.ms-excel.person+xml",
      content: `<personList xmlns="${threads}"><person displayName="Fagkontoret" id="{11111111-0000-0000-0000-000000000001}" userId="a" providerId="None"/></personList>`,
    },
  ],
};
const withPivot: Package = {
  sheets: [
    {
      name: "Data",
      xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Enhed</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>FM</t></is></c></row></sheetData>',
    },
    {
      name: "Pivot",
      xml: cells("Rækkenavne"),
      relationships: [{ id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }],
    },
  ],
  afterSheets: '<pivotCaches><pivotCache cacheId="7" r:id="rId77"/></pivotCaches>',
  workbookRelationships: [
    { id: "rId77", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
  ],
  parts: [
    {
      path: "xl/pivotTables/pivotTable1.xml",
      contentType: `${main}pivotTable+xml`,
      relationships: [{ id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" }],
      content: `<pivotTableDefinition ${namespaces} name="PivotTabel1" cacheId="7" dataCaption="Værdier" updatedVersion="8" minRefreshableVersion="3" createdVersion="8" rowHeaderCaption="Enhed"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" dataField="1" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Antal mål" fld="0" subtotal="count" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
    },
    {
      path: "xl/pivotCache/pivotCacheDefinition1.xml",
      contentType: `${main}pivotCacheDefinition+xml`,
      relationships: [{ id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" }],
      content: `<pivotCacheDefinition ${namespaces} r:id="rId1" createdVersion="8" refreshedVersion="8" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:A2" sheet="Data"/></cacheSource><cacheFields count="1"><cacheField name="Enhed" numFmtId="0"><sharedItems count="1"><s v="FM"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    },
    {
      path: "xl/pivotCache/pivotCacheRecords1.xml",
      contentType: `${main}pivotCacheRecords+xml`,
      content: `<pivotCacheRecords ${namespaces} count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    },
  ],
};

async function saved(made: Package): Promise<Record<string, string>> {
  const opened = await openXlsx(packageBytes(made));
  opened.workbook.worksheets[0]!.getCell("C9").value = 96;
  const bytes = await saveXlsx(opened);
  expect(readWithOpenpyxl(bytes).sheets[opened.workbook.worksheets[0]!.name]!.cells["C9"]!.value).toBe(96);
  return partsOf(bytes);
}

test.each<{ what: string; made: Package; part: string; kept: string }>([
  { what: "text boxes", made: withTextBox, part: "xl/drawings/drawing1.xml", kept: "<a:t>Udkast</a:t>" },
  {
    what: "threaded comments",
    made: withThread,
    part: "xl/threadedComments/threadedComment1.xml",
    kept: "<text>Er tallet endeligt?</text>",
  },
  {
    what: "the people behind comments",
    made: withThread,
    part: "xl/persons/person.xml",
    kept: 'displayName="Fagkontoret"',
  },
  {
    what: "pivot tables",
    made: withPivot,
    part: "xl/pivotTables/pivotTable1.xml",
    kept: '<dataField name="Antal mål" fld="0" baseField="0" baseItem="0" subtotal="count"/>',
  },
  {
    what: "the captions of pivot tables",
    made: withPivot,
    part: "xl/pivotTables/pivotTable1.xml",
    kept: 'rowHeaderCaption="Enhed"',
  },
  { what: "pivot caches", made: withPivot, part: "xl/workbook.xml", kept: '<pivotCache cacheId="7"' },
])("$what are kept", async ({ made, part, kept }) => {
  expect((await saved(made))[part]).toContain(kept);
});

test("charts and pictures are kept as they were drawn", async () => {
  const bytes = writeWithOpenpyxl(`
from openpyxl.chart import BarChart, Reference
sheet = book.active
for row in range(1, 6): sheet.append([row, row * 2])
chart = BarChart()
chart.title = "Opfyldelse"
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5))
sheet.add_chart(chart, "D2")`);
  const before = partsOf(bytes);
  const after = partsOf(await saveXlsx(await openXlsx(bytes)));
  expect([after["xl/charts/chart1.xml"], after["xl/drawings/drawing1.xml"]]).toEqual([
    before["xl/charts/chart1.xml"],
    before["xl/drawings/drawing1.xml"],
  ]);
});

test("a chart is in the package once", async () => {
  const bytes = writeWithOpenpyxl(
    "from openpyxl.chart import BarChart, Reference\nsheet = book.active\nsheet.append([1])\nchart = BarChart()\nchart.add_data(Reference(sheet, min_col=1, min_row=1))\nsheet.add_chart(chart, 'D2')",
  );
  const types = contentTypesOf(unzipParts(await saveXlsx(await openXlsx(bytes))));
  expect([...types.keys()].filter((part) => /charts|drawings/.test(part)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/drawings/drawing1.xml",
  ]);
});
