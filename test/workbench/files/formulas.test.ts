import type { CellFormulaValue } from "@cj-tech-master/excelts";
import {
  addinCalls,
  addinNames,
  withAddinPrefix,
  withoutAddinPrefix,
} from "../../../workbench/files/addinFunctionNames";
import { functionCalls } from "../../../workbench/files/functionCalls";
import { withNewerPrefix, withoutNewerPrefix } from "../../../workbench/files/newerFunctions";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { packageBytes, partsOf } from "../../support/xlsxPackage";

test.each<{ shown: string; stored: string }>([
  { shown: "SUM(A1:A3)", stored: "SUM(A1:A3)" },
  { shown: "XLOOKUP(A1,B:B,C:C)", stored: "_xlfn.XLOOKUP(A1,B:B,C:C)" },
  { shown: "FILTER(A1:A3,B1:B3>0)", stored: "_xlfn._xlws.FILTER(A1:A3,B1:B3>0)" },
  { shown: "SORT(UNIQUE(A1:A9))", stored: "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))" },
  { shown: "LET(x,A1,x*2)", stored: "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)" },
  { shown: "LET(x,A1,y,x+1,x*y)", stored: "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)" },
  {
    shown: "LAMBDA(faktisk,måltal,faktisk/måltal)",
    stored: "_xlfn.LAMBDA(_xlpm.faktisk,_xlpm.måltal,_xlpm.faktisk/_xlpm.måltal)",
  },
  { shown: "LAMBDA(x,[y],x)", stored: "_xlfn.LAMBDA(_xlpm.x,[_xlpm.y],_xlpm.x)" },
  {
    shown: "MAP(A1:A3,LAMBDA(v,LET(w,v*2,w+v)))",
    stored: "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlfn.LET(_xlpm.w,_xlpm.v*2,_xlpm.w+_xlpm.v)))",
  },
  { shown: "IF(A1=\"LET(x,1,x)\",Mål[LET],'LET('!A1)", stored: "IF(A1=\"LET(x,1,x)\",Mål[LET],'LET('!A1)" },
  { shown: "LET(f,LAMBDA(x,x+1),f(2))", stored: "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))" },
])("$shown is stored as $stored, and shown again", ({ shown, stored }) => {
  expect([withNewerPrefix(shown), withoutNewerPrefix(stored)]).toEqual([stored, shown]);
});

test.each<{ shown: string; stored: string }>([
  { shown: "MÅLOPFYLDELSE(A1,B1)", stored: "_xldudf_MÅLOPFYLDELSE(A1,B1)" },
  {
    shown: "IF(A1>0,MÅLOPFYLDELSE(A1,B1),STATUS.FOR(A1))",
    stored: "IF(A1>0,_xldudf_MÅLOPFYLDELSE(A1,B1),_xldudf_STATUS_FOR(A1))",
  },
  { shown: 'IF(A1="MÅLOPFYLDELSE(",Mål[MÅLOPFYLDELSE],1)', stored: 'IF(A1="MÅLOPFYLDELSE(",Mål[MÅLOPFYLDELSE],1)' },
  { shown: "MÅLOPFYLDELSE", stored: "MÅLOPFYLDELSE" },
])("the add-in's $shown is stored as $stored, and shown again", ({ shown, stored }) => {
  const names = ["MÅLOPFYLDELSE", "STATUS.FOR"];
  expect([withAddinPrefix(shown, addinNames(names)), withoutAddinPrefix(stored, names)]).toEqual([stored, shown]);
});

test("a name with a decomposed Å is the same function", () => {
  expect(withoutAddinPrefix("_xldudf_MA\u030ALOPFYLDELSE(1)")).toBe("MÅLOPFYLDELSE(1)");
});

test("the add-in functions that a file calls are found", () => {
  expect(addinCalls("_xldudf_A_B(1)+_xldudf_MÅL(2)")).toEqual(["A_B", "MÅL"]);
});

test("calls are read with their arguments, nested ones too", () => {
  expect(functionCalls('F(A1,,"a,(b",{1,2},G(1,2))').map(({ name, args }) => ({ name, args }))).toEqual([
    { name: "F", args: ["A1", "", '"a,(b"', "{1,2}", "G(1,2)"] },
    { name: "G", args: ["1", "2"] },
  ]);
});

test.each<{ formula: string; args: string[][] }>([
  { formula: "F()", args: [[]] },
  { formula: "F( )", args: [[]] },
  { formula: "F(,)", args: [["", ""]] },
  { formula: "F('Ark, 1'!A1,Mål['[x,y']])", args: [["'Ark, 1'!A1", "Mål['[x,y']]"]] },
])("the arguments of $formula are split at its own commas", ({ formula, args }) => {
  expect(functionCalls(formula).map((call) => call.args)).toEqual(args);
});

test("a formula in a file is shown without its prefixes and stored with them", async () => {
  const xml =
    '<sheetData><row r="1"><c r="A1"><f>_xldudf_MÅLOPFYLDELSE(_xlfn.IFNA(B1,0))</f><v>0.9</v></c></row></sheetData>';
  const opened = await openXlsx(packageBytes({ sheets: [{ name: "Ark1", xml }] }));
  const shown = opened.workbook.worksheets[0]!.getCell("A1").formula;
  const stored = partsOf(await saveXlsx(opened))["xl/worksheets/sheet1.xml"];
  expect(shown).toBe("MÅLOPFYLDELSE(IFNA(B1,0))");
  expect(stored).toContain("<f>_xldudf_MÅLOPFYLDELSE(_xlfn.IFNA(B1,0))</f><v>0.9</v>");
});

const typed = async (formula: string): Promise<string> => {
  const opened = newWorkbook();
  opened.workbook.worksheets[0]!.getCell("A1").value = { formula } as CellFormulaValue;
  return partsOf(await saveXlsx(opened))["xl/worksheets/sheet1.xml"]!;
};

test("a formula that spills is stored as a dynamic array over the cells it fills", async () => {
  expect(await typed("SEQUENCE(2)")).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
  );
});

test("the cells that a formula fills hold their values in the file", async () => {
  expect(await typed("SEQUENCE(2)")).toContain('<c r="A2"><v>2</v></c>');
});

test("a name that holds a LAMBDA is stored so that Excel understands it", async () => {
  const opened = newWorkbook();
  opened.workbook.definedNames.addFormula("GRAD", "LAMBDA(faktisk,måltal,faktisk/måltal)");
  expect(partsOf(await saveXlsx(opened))["xl/workbook.xml"]).toContain(
    "_xlfn.LAMBDA(_xlpm.faktisk,_xlpm.måltal,_xlpm.faktisk/_xlpm.måltal)",
  );
});

test.each<{ what: string; formula: string; filled: (string | number | null)[] }>([
  { what: "a known function fills anew", formula: "_xlfn.SEQUENCE(2)", filled: [1, 2, null] },
  { what: "an unknown function keeps the file's values", formula: "_xlfn.NYFUNKTION(2)", filled: [7, 8, 9] },
])("when a dynamic array is opened, $what", async ({ formula, filled }) => {
  const xml = `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">${formula}</f><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData>`;
  const metadata = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
  const opened = await openXlsx(
    packageBytes({
      sheets: [{ name: "Ark1", xml }],
      parts: [
        {
          path: "xl/metadata.xml",
          contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
          content: metadata,
        },
      ],
      workbookRelationships: [{ id: "rId99", type: "sheetMetadata", target: "metadata.xml" }],
    }),
  );
  const sheet = opened.workbook.worksheets[0]!;
  expect(["A1", "A2", "A3"].map((address) => sheet.getCell(address).result ?? sheet.getCell(address).value)).toEqual(
    filled,
  );
});
