import { WorkbookRefusal, type SheetMaker } from "../../app/workbook/ports";
import { STARTING_NAMES } from "../../sheets/tables/allTables";
import { TABLE_NAMES } from "../../sheets/tables/coreTables";
import { comparable } from "../../sheets/cells/sheetTable";
import { leftSheets } from "../leftSheets";
import { plannedSheet } from "./makeTable";
import { queueTables, send } from "./tableWriter";

/**
 * The open workbook as *Opret ark* sees it: a sync or two to see what is there, one to make what is not. Where
 * somebody takes the name of a sheet or a table meanwhile, the job is planned anew.
 */
export function sheetMaker(context: Excel.RequestContext): SheetMaker {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  return {
    existingTables: async () => {
      const named = TABLE_NAMES.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
      sheets.load("items/name");
      const names = workbook.names.load("items/name");
      workbook.load("readOnly");
      workbook.protection.load("protected");
      await context.sync();
      if (workbook.readOnly) throw new WorkbookRefusal("readOnly", "");
      if (workbook.protection.protected) throw new WorkbookRefusal("protectedWorkbook", "");
      const existing = TABLE_NAMES.filter((_, index) => !(named[index]?.isNullObject ?? true));
      // A table and a name for cells cannot have the same name in one workbook.
      const taken = names.items.find(({ name }) =>
        STARTING_NAMES.some((own) => !existing.includes(own) && comparable(own) === comparable(name)),
      );
      if (taken) throw new WorkbookRefusal("nameTaken", taken.name);
      return existing;
    },
    makeTables: async (tables) => {
      const names = sheets.items.map(({ name }) => name);
      const left = await leftSheets(context, tables.map(plannedSheet), names);
      const queue = queueTables(context, names, { tables: [], made: tables }, left);
      await send(context, [queue()], "");
    },
  };
}
