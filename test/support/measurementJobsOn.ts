import { collectFigures } from "../../src/app/collectFigures";
import { openedFile } from "../../src/app/openFigureFile";
import { readFigureFile, readPastedBlock } from "../../src/app/readFigureFile";
import { rememberMapping } from "../../src/app/rememberedMappings";
import { takeBackFigures } from "../../src/app/takeBackFigures";
import { writeFigures } from "../../src/app/writeFigures";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { SheetTable } from "../../src/sheets/sheetTable";
import type { MeasurementJobs } from "../../src/taskpane/measurements/jobs";
import { inMemoryFigures } from "./inMemoryFigures";
import { memory } from "./memory";

/** The jobs of the screen Målinger on tables in memory. */
export function measurementJobsOn(tables: readonly SheetTable[], today: CalendarDate = "2009-06-30"): MeasurementJobs {
  const sheet = inMemoryFigures(tables);
  const remembered = memory();
  return {
    read: () => collectFigures(sheet, remembered, today),
    openFile: async (file, book) => openedFile(remembered, await readFigureFile(file), book),
    openBlock: async (text, book) => openedFile(remembered, readPastedBlock(text), book),
    rememberMapping: (file, mapping) => rememberMapping(remembered, file, mapping),
    write: (planned, name) => writeFigures(sheet, remembered, planned, name),
    takeBack: () => takeBackFigures(sheet, remembered),
  };
}
