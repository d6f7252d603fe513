import type { DrawingJobs } from "../../src/app/drawings/drawingJobs";
import { drawGraphs, drawMaps } from "../../src/app/drawings/drawSheets";
import type { DrawingWorkbook } from "../../src/app/drawings/drawingWorkbook";
import { createMapTables, readMaps } from "../../src/app/drawings/readMaps";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { DrawingSheet } from "../../src/sheets/drawings/drawingSheet";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";

const at = (asOf: CalendarDate | null) => ({ today: () => "2009-06-30" as const, ...(asOf === null ? {} : { asOf }) });

/** The jobs of charts and maps on tables in memory; records what was drawn, and which tables were made. */
export function drawingJobsOn(
  workbook: InMemoryWorkbook,
): DrawingJobs & { drawn: DrawingSheet[]; made: readonly string[] } {
  const drawn: DrawingSheet[] = [];
  const made: string[] = [];
  const drawing: DrawingWorkbook = {
    read: (what) => workbook.read(what),
    draw: async (sheet) => (drawn.push(sheet), sheet.names(0)[0] ?? ""),
  };
  return {
    drawn,
    made,
    drawGraphs: (goals, asOf, watch) => drawGraphs(drawing, goals, { ...at(asOf), ...watch }),
    drawMaps: (contracts, asOf, watch) => drawMaps(drawing, contracts, { ...at(asOf), ...watch }),
    readMaps: (asOf) => readMaps(workbook, at(asOf)),
    createMapTables: () =>
      createMapTables({
        existingTables: async () => [],
        makeTables: async (tables) => void made.push(...tables.map(({ schema }) => schema.name)),
      }),
  };
}
