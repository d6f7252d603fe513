import { WorkbookRefusal, type SheetMaker } from "../app/ports";
import { TABLE_NAMES } from "../sheets/schema";
import { refusalOf } from "./hostFaults";
import { makeTable } from "./makeTable";

/** The open workbook as *Opret ark* sees it: one sync to see what is there, one to make what is not. */
export function sheetMaker(context: Excel.RequestContext): SheetMaker {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  return {
    existingTables: async () => {
      const named = TABLE_NAMES.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
      sheets.load("items/name");
      workbook.load("readOnly");
      workbook.protection.load("protected");
      await context.sync();
      if (workbook.readOnly) throw new WorkbookRefusal("readOnly", "");
      if (workbook.protection.protected) throw new WorkbookRefusal("protectedWorkbook", "");
      return TABLE_NAMES.filter((_, index) => !(named[index]?.isNullObject ?? true));
    },
    makeTables: async (tables) => {
      const names = sheets.items.map(({ name }) => name);
      for (const table of tables) makeTable(context, table, names);
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, "");
      });
    },
  };
}
