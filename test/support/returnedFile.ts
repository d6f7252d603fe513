import { openXlsx, saveXlsx } from "../../workbench/files/xlsx";
import type { CellValue } from "../../src/sheets/cells/sheetTable";

/** What a centre types: in the row of a table that says all this, under a header. */
export type TypedByCentre = {
  sheet: "Målinger" | "Bemærkninger" | "Handlingsplaner";
  row: Readonly<Record<string, string>>;
  header: string;
  value: CellValue;
};

const HEADER_ROW = 4;

/** A workbook that was sent to a centre, with what the centre typed in it, as the bytes of the file that comes back. */
export async function returnedFile(bytes: Uint8Array, typed: readonly TypedByCentre[]): Promise<Uint8Array> {
  const opened = await openXlsx(bytes);
  for (const { sheet: name, row: wanted, header, value } of typed) {
    const sheet = opened.workbook.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const columns = new Map<string, number>();
    for (let column = 1; column <= sheet.columnCount; column += 1)
      columns.set(String(sheet.getCell(HEADER_ROW, column).value ?? ""), column);
    const said = (row: number, of: string): string => String(sheet.getCell(row, columns.get(of) ?? 1).value ?? "");
    let row = HEADER_ROW + 1;
    while (row <= sheet.rowCount && !Object.entries(wanted).every(([of, text]) => said(row, of) === text)) row += 1;
    if (row > sheet.rowCount) throw new Error(`no row ${JSON.stringify(wanted)} on ${name}`);
    sheet.getCell(row, columns.get(header) ?? 1).value = value;
  }
  return saveXlsx(opened);
}
