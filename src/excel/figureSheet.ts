import type { FigureSheet, FigureWriting } from "../app/figureSheet";
import type { CellValue } from "../sheets/cells/sheetTable";
import { TEXT_FORMAT, toCell } from "./cellText";
import { workbookReader } from "./contractWorkbook";
import { refusalOf } from "./hostFaults";
import { writeBlocks, type BlockCell } from "./tables/rowBlocks";
import { checkFree, checkRoom, columnOf, freeRows, standingTables, type Standing } from "./tables/tableWriter";

const TABLE = "Målinger";

/** The open workbook as figures are written to it: rows as blocks, new ones and changed ones, all in one sync. */
export function figureSheet(context: Excel.RequestContext): FigureSheet {
  return {
    read: async () => {
      const table = context.workbook.tables.getItemOrNullObject(TABLE).load("name");
      const { tables, dates1904 } = await workbookReader(context).read();
      if (table.isNullObject) return { tables, dates1904, formulas: [] };
      const body = table.getDataBodyRange().load("formulas");
      await context.sync().catch(told);
      return { tables, dates1904, formulas: body.formulas as CellValue[][] };
    },
    write: async (writing) => {
      const [standing] = await standingTables(context, [TABLE]);
      if (standing === undefined) return;
      checkFree(standing);
      if (writing.appended.length > 0) await checkRoom(context, [standing], () => writing.appended.length).catch(told);
      queue(standing, writing);
      await context.sync().catch(told);
    },
  };
}

function told(fault: unknown): never {
  throw refusalOf(fault, TABLE);
}

function queue(standing: Standing, { edits, appended, removed }: FigureWriting): void {
  const { worksheet, rows } = standing.table;
  const changed = [...new Set(edits.map(({ row }) => row))].toSorted((a, b) => a - b);
  writeBlocks(
    worksheet,
    changed.map((row) => ({
      row: row - 1,
      cells: edits.filter((edit) => edit.row === row).map((edit) => blockCell(standing, edit)),
    })),
  );
  const places = appended.length > 0 ? freeRows(standing, appended.length) : [];
  writeBlocks(
    worksheet,
    appended.map(({ cells }, index) => ({
      row: places[index] ?? 0,
      cells: cells.flatMap((cell) =>
        cell.value === "" ? [] : [blockCell(standing, { numberFormat: "General", ...cell })],
      ),
    })),
  );
  // From the bottom up, so that the rows above keep their places.
  for (const row of removed.toSorted((a, b) => b - a)) rows.getItemAt(row - 1 - standing.body.rowIndex).delete();
}

function blockCell(
  standing: Standing,
  { header, value, numberFormat }: { header: string; value: CellValue; numberFormat?: string },
): BlockCell {
  return {
    column: columnOf(standing, header),
    value: written(value, numberFormat),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** A cell in the text format takes a text as it is; elsewhere it is marked as a text. */
function written(value: CellValue, numberFormat: string | undefined): CellValue {
  return numberFormat === TEXT_FORMAT ? value : toCell(value);
}
