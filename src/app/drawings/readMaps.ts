import type { StrategyMap } from "../../domain/map/strategyMap";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { schemaOf, type TableName } from "../../sheets/tables/allTables";
import { newTable } from "../../sheets/tables/tableContent";
import { judgedWorkbook, type JudgeOptions } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import type { SheetMaker, WorkbookReader } from "../workbook/ports";
import { mapsOf } from "./mapsOf";

/** The tables that maps are written in. */
const MAP_TABLES = ["Strategikort", "Forandringsteori"] as const satisfies readonly TableName[];

/** The maps of a workbook, judged, and which of their tables it has. */
export type FoundMaps = { maps: readonly StrategyMap[]; tables: readonly TableName[] };

/** Reads and judges the maps of every contract, and writes nothing. @throws MissingTableError, WorkbookRefusal */
export async function readMaps(workbook: WorkbookReader, options: JudgeOptions): Promise<FoundMaps> {
  const contents = await workbook.read();
  return {
    maps: mapsOf(judgedWorkbook(contents, options, yearPart)),
    tables: MAP_TABLES.filter((name) => tableNamed(contents.tables, name) !== null),
  };
}

/** Makes Strategikort and Forandringsteori, each where it lacks, without rows. Gives which were made. */
export async function createMapTables(workbook: SheetMaker): Promise<readonly TableName[]> {
  const existing = await workbook.existingTables();
  const lacking = MAP_TABLES.filter((name) => !existing.includes(name));
  await workbook.makeTables(lacking.map((name) => newTable(schemaOf(name), {})));
  return lacking;
}
