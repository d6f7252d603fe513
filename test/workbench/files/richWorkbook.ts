import { packageBytes, type Package } from "../../support/xlsxPackage";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const text = (address: string, value: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Styles: 1 bold white on blue, 2 percent, 3 date, 4 green with a border, 5 unlocked and wrapped. */
const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; pct.&quot;"/></numFmts>
<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><i/><u/><strike/><sz val="9"/><name val="Arial"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top style="medium"><color rgb="FF00B050"/></top><bottom style="double"><color theme="4"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="1"/><protection locked="0"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="164" formatCode="0.0&quot; pct.&quot;"/></dxf><dxf><font><b/></font></dxf></dxfs>
<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Kontrakt" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="2"/></tableStyle></tableStyles>`;

const goals = `<sheetPr codeName="Ark1"><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E9"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="80" zoomScaleNormal="80" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>
<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelCol="1"/>
<cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="2" max="2" width="12.5" customWidth="1"/><col min="5" max="5" width="14" hidden="1" customWidth="1"/><col min="6" max="7" width="9.5" customWidth="1" outlineLevel="1"/></cols>
<sheetData>
<row r="1" ht="30" customHeight="1">${text("A1", "Mål", 1)}${text("B1", "Måltal", 1)}${text("C1", "Faktisk", 1)}${text("D1", "Grad", 1)}</row>
<row r="2">${text("A2", "Sagsbehandlingstid")}<c r="B2"><v>40</v></c><c r="C2"><v>36</v></c><c r="D2" s="2"><f>Mål[[#This Row],[Faktisk]]/Mål[[#This Row],[Måltal]]</f><v>0.9</v></c></row>
<row r="3" hidden="1">${text("A3", "Brugertilfredshed", 5)}<c r="B3"><v>4</v></c><c r="C3"><v>4</v></c><c r="D3" s="2"><f>Mål[[#This Row],[Faktisk]]/Mål[[#This Row],[Måltal]]</f><v>1</v></c></row>
<row r="4">${text("A4", "I alt")}<c r="D4"><f>SUBTOTAL(101,Mål[Grad])</f><v>0.9</v></c></row>
<row r="6"><c r="A6" s="3"><v>46082</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c>${text("D6", "grøn", 4)}</row>
<row r="7"><c r="A7" cm="1"><f t="array" ref="A7:A9">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="B7"><f>_xldudf_KURS(B2)</f><v>99</v></c><c r="C7"><f>_xlfn.LET(_xlpm.x,B2,_xlpm.x*2)</f><v>80</v></c></row>
<row r="8"><c r="A8"><v>2</v></c></row><row r="9"><c r="A9"><v>3</v></c></row>
</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>
<mergeCells count="1"><mergeCell ref="C8:D9"/></mergeCells>
<conditionalFormatting sqref="D2:D3"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0.9</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C2:C3"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$C2&lt;$B2</formula></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Fejl" error="Vælg fra listen" promptTitle="Mål" prompt="Vælg et mål" sqref="A2:A3"><formula1>"Sagsbehandlingstid,Brugertilfredshed"</formula1></dataValidation><dataValidation type="decimal" operator="between" allowBlank="1" errorStyle="warning" showErrorMessage="1" error="0 til 100" sqref="B2:B3"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId5" tooltip="Kontrakten"/><hyperlink ref="D6" location="'Skjult ark'!A1" display="grøn"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;CResultatkontrakt</oddHeader><oddFooter>&amp;CSide &amp;P af &amp;N</oddFooter></headerFooter>
<legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>
<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Ukendt enhed"><x14:formula1><xm:f>'Skjult ark'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Mål" displayName="Mål" ref="A1:D4" totalsRowCount="1" headerRowDxfId="2"><autoFilter ref="A1:D3"><filterColumn colId="0"><filters><filter val="Sagsbehandlingstid"/></filters></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter><sortState ref="A2:D3"><sortCondition ref="A2:A3"/></sortState><tableColumns count="4"><tableColumn id="1" name="Mål" totalsRowLabel="I alt"/><tableColumn id="2" name="Måltal"/><tableColumn id="3" name="Faktisk"/><tableColumn id="4" name="Grad" totalsRowFunction="average" dataDxfId="1"><calculatedColumnFormula>Mål[[#This Row],[Faktisk]]/Mål[[#This Row],[Måltal]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="Kontrakt" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
const metadata = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const note = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Fagkontoret</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t xml:space="preserve">Fra kontrakten, side 4</t></r></text></comment></commentList></comments>`;
const noteShape = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 1, 2, 4, 31, 5, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** The parts of a workbook that uses most of what a contract workbook in Excel may hold. */
export const richPackage: Package = {
  styles,
  beforeSheets: `<workbookPr codeName="DenneProjektmappe" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="0"/></bookViews>`,
  afterSheets: `<definedNames><definedName name="Grad" comment="Opfyldelsesgrad">_xlfn.LAMBDA(_xlpm.faktisk,_xlpm.måltal,_xlpm.faktisk/_xlpm.måltal)</definedName><definedName name="Grænse">0.9</definedName><definedName name="Lokalt" localSheetId="1">'Skjult ark'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Status!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Status!$1:$1</definedName><definedName name="Register" hidden="1">Status!$A$1</definedName></definedNames><calcPr calcId="191029"/>`,
  sheets: [
    {
      name: "Status",
      xml: goals,
      relationships: [
        { id: "rId1", type: "table", target: "../tables/table1.xml" },
        { id: "rId2", type: "comments", target: "../comments1.xml" },
        { id: "rId3", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "rId5", type: "hyperlink", target: "https://oes.dk/kontrakt", external: true },
      ],
    },
    {
      name: "Skjult ark",
      state: "hidden",
      xml: `<sheetData><row r="1">${text("A1", "dage")}</row><row r="2">${text("A2", "pct.")}</row></sheetData>`,
    },
    { name: "Register", state: "veryHidden", xml: "<sheetData/>" },
  ],
  parts: [
    { path: "xl/tables/table1.xml", contentType: `${main}table+xml`, content: table },
    { path: "xl/metadata.xml", contentType: `${main}sheetMetadata+xml`, content: metadata },
    { path: "xl/comments1.xml", contentType: `${main}comments+xml`, content: note },
    { path: "xl/drawings/vmlDrawing1.vml", content: noteShape },
    {
      path: "docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      content:
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Resultatkontrakt 2026</dc:title><dc:creator>Departementet</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T08:00:00Z</dcterms:created></cp:coreProperties>',
    },
  ],
  workbookRelationships: [{ id: "rId201", type: "sheetMetadata", target: "metadata.xml" }],
  rootRelationships: [
    {
      id: "rId2",
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml",
    },
  ],
};

/** The same as the bytes of a file. */
export const richWorkbook = (): Uint8Array => packageBytes(richPackage);
