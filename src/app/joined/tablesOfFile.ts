import type { WholeTable, WholeWorkbook } from "../../files/tables/wholeWorkbook";
import { comparable, type SheetTable } from "../../sheets/cells/sheetTable";
import { TABLE_NAMES } from "../../sheets/tables/coreTables";

/** Our tables in a workbook that is read as a file, by their names, with the rows that people see beside them. */
export function tablesOfFile(workbook: WholeWorkbook): SheetTable[] {
  const ours = new Map(TABLE_NAMES.map((name) => [comparable(name), name]));
  return workbook.tables.flatMap((table) => {
    const name = ours.get(comparable(table.name));
    return name === undefined ? [] : [tableIn(workbook, table, name)];
  });
}

function tableIn({ sheets }: WholeWorkbook, { sheet, area, totals }: WholeTable, name: string): SheetTable {
  const rows = sheets.find((own) => own.name === sheet)?.rows ?? [];
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const columns = Array.from({ length: area.columns }, (_each, at) => area.column + at);
  // A table may reach far below its last filled row.
  const last = Math.min(area.row + area.rows - 1 - totals, rows.at(-1)?.row ?? area.row);
  const below = Array.from({ length: Math.max(0, last - area.row) }, (_each, at) => byRow.get(area.row + 1 + at));
  return {
    name,
    firstRow: area.row + 1,
    headers: columns.map((at) => String(byRow.get(area.row)?.[at]?.value ?? "")),
    rows: below.map((cells) => columns.map((at) => cells?.[at]?.value ?? "")),
    numberFormats: below.map((cells) => columns.map((at) => cells?.[at]?.numberFormat ?? "General")),
  };
}
