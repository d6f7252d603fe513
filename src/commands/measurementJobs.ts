import { collectFigures } from "../app/figures/collectFigures";
import { openedSheet } from "../app/imports/openFigureFile";
import { openedFile } from "../app/sources/openedFile";
import { rememberMapping } from "../app/imports/rememberedMappings";
import { takeBackFigures } from "../app/figures/takeBackFigures";
import { writeFigures } from "../app/figures/writeFigures";
import { workbookReader } from "../excel/readWorkbook";
import { userTable, userTables } from "../excel/userTables";
import { workbookMemory } from "../excel/workbookMemory";
import type { MeasurementJobs } from "../app/imports/measurementJobs";
import { inWorkbook } from "../excel/inWorkbook";
import { importText } from "../text/spoken/imports";
import { memoryOutside, withTables } from "./rememberedWrites";
import { today } from "./today";

/** The readers of files, fetched when a file is first read. */
const readers = () => import(/* webpackChunkName: "imports" */ "../app/imports/readFigureFile");

/** The jobs of the screen Målinger on the open workbook, fetched when it is first opened. */
export const measurementJobs: MeasurementJobs = {
  read: () => inWorkbook((context) => collectFigures(workbookReader(context), workbookMemory(context), today())),
  openFile: async (file, book) => {
    const read = await (await readers()).readFigureFile(file);
    return inWorkbook((context) => openedFile(workbookMemory(context), read, book));
  },
  openSheet: (file, book) => inWorkbook((context) => openedSheet(workbookMemory(context), file, book)),
  otherTables: () => inWorkbook(userTables),
  openTable: async (name, book) => {
    const { readWorkbookTable, UnreadableFile } = await readers();
    return inWorkbook(async (context) => {
      const table = await userTable(context, name);
      if (table === null) throw new UnreadableFile(importText.tableGone(name));
      return openedSheet(workbookMemory(context), readWorkbookTable(table, book.dates1904), book);
    });
  },
  openBlock: async (text, book) => {
    const read = (await readers()).readPastedBlock(text);
    return inWorkbook((context) => openedFile(workbookMemory(context), read, book));
  },
  rememberMapping: (file, mapping) => inWorkbook((context) => rememberMapping(workbookMemory(context), file, mapping)),
  write: (planned, name, sources, watch) => writeFigures(withTables, memoryOutside, planned, name, sources, watch),
  takeBack: () => takeBackFigures(withTables, memoryOutside),
};
