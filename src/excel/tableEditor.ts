import type { TableEditor } from "../app/workbook/ports";
import { toCell } from "./cellText";
import { refusalOf } from "./hostFaults";
import { checkFree, columnOf, placesIn, standingTables, tableAppender, writeRows } from "./tables/tableWriter";

/** The open workbook whose cells are changed where they stand: all that is asked for in one sync, or nothing. */
export function tableEditor(context: Excel.RequestContext): TableEditor {
  return {
    ...tableAppender(context),
    edit: async (cells, rows) => {
      const names = [...new Set([...cells, ...rows].map(({ table }) => table))];
      const standing = await standingTables(context, names);
      for (const each of standing) checkFree(each);
      const places = await placesIn(context, standing, (name) => rows.filter(({ table }) => table === name).length);
      for (const place of places) {
        const each = place.standing;
        for (const { row, header, value, numberFormat } of cells.filter(({ table }) => table === each.name)) {
          const cell = each.table.worksheet.getCell(row - 1, columnOf(each, header));
          if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
          cell.values = [[toCell(value)]];
        }
        const added = rows.filter(({ table }) => table === each.name);
        if (added.length > 0) writeRows(place, added);
      }
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, names.join(", "));
      });
    },
  };
}
