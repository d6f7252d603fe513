import { collectFigures } from "../../src/app/figures/collectFigures";
import { openedSheet } from "../../src/app/imports/openFigureFile";
import { openedFile } from "../../src/app/sources/openedFile";
import { readFigureFile, readPastedBlock, readWorkbookTable } from "../../src/app/imports/readFigureFile";
import { TABLE_NAMES } from "../../src/sheets/tables/coreTables";
import { rememberMapping } from "../../src/app/imports/rememberedMappings";
import { takeBackFigures } from "../../src/app/figures/takeBackFigures";
import { writeFigures } from "../../src/app/figures/writeFigures";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import type { MeasurementJobs } from "../../src/app/imports/measurementJobs";
import { inMemoryWorkbook } from "./inMemoryWorkbook";
import { memory } from "./memory";

/** The jobs of the screen Målinger on tables in memory. */
export function measurementJobsOn(tables: readonly SheetTable[], today: CalendarDate = "2009-06-30"): MeasurementJobs {
  const sheet = inMemoryWorkbook(tables);
  const remembered = memory();
  return {
    read: () => collectFigures(sheet, remembered, today),
    openFile: async (file, book) => openedFile(remembered, await readFigureFile(readable(file)), book),
    openSheet: (file, book) => openedSheet(remembered, file, book),
    otherTables: async () => tables.map(({ name }) => name).filter((name) => !TABLE_NAMES.some((own) => own === name)),
    openTable: async (name, book) => {
      const found = tables.find((each) => each.name === name);
      if (!found) throw new Error(`no table ${name}`);
      return openedSheet(remembered, readWorkbookTable(found, false), book);
    },
    openBlock: async (text, book) => openedFile(remembered, readPastedBlock(text), book),
    rememberMapping: (file, mapping) => rememberMapping(remembered, file, mapping),
    write: (planned, name, sources) => writeFigures((job) => job(sheet), remembered, planned, name, sources),
    takeBack: () => takeBackFigures((job) => job(sheet), remembered),
  };
}

/** A file of a page without a browser, which cannot give its own bytes. */
export function readable(file: File): File {
  const arrayBuffer = (): Promise<ArrayBuffer> =>
    new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(file);
    });
  return typeof file.arrayBuffer === "function" ? file : ({ name: file.name, arrayBuffer } as File);
}
