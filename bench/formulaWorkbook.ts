import { strToU8, zipSync } from "fflate";
import type { CellValue, SheetTable } from "../src/sheets/cells/sheetTable";
import { bigTables, type Size } from "./bigTables";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The goals and measurements of a size as people judge them without the add-in: beside each goal its figure by SUMIFS,
 * AVERAGEIFS or LOOKUP, its deviation from the target, and its degree. The formulas have no values, so that whoever
 * opens the file calculates them.
 */
export function formulaWorkbook(size: Size): Uint8Array {
  const tables = bigTables(size);
  const goals = tables.find(({ name }) => name === "Mål")!;
  const measured = tables.find(({ name }) => name === "Målinger")!;
  const sheets = [sheet(goals, (row, at) => formulas(row, at, measured.rows.length + 1)), sheet(measured, () => [])];
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Mål" sheetId="1" r:id="rId1"/><sheet name="Målinger" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}

/** The formulas of a goal's row: figure, deviation, degree. */
function formulas(row: readonly CellValue[], at: number, last: number): string[] {
  const of = (column: string): string => `Målinger!$${column}$2:$${column}$${last}`;
  const [own, contract, nr] = [at + 2, `$A${at + 2}`, `$B${at + 2}`];
  const where = `${of("A")},${contract},${of("B")},${nr}`;
  const figure: Readonly<Record<string, string>> = {
    Sum: `SUMIFS(${of("E")},${where})`,
    Gennemsnit: `AVERAGEIFS(${of("E")},${where})`,
    Seneste: `LOOKUP(2,1/((${of("A")}=${contract})*(${of("B")}=${nr})),${of("E")})`,
  };
  return [figure[String(row[9])] ?? "", `K${own}-H${own}`, `K${own}/H${own}`];
}

function sheet({ headers, rows }: SheetTable, formulasOf: (row: readonly CellValue[], at: number) => string[]): string {
  const text = (value: string): string => value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const cell = (value: CellValue): string =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${text(String(value))}</t></is></c>`;
  const body = rows.map(
    (row, at) =>
      `<row>${row.map(cell).join("")}${formulasOf(row, at)
        .map((formula) => `<c><f>${text(formula)}</f></c>`)
        .join("")}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData><row>${headers.map(cell).join("")}</row>${body.join("")}</sheetData></worksheet>`;
}
