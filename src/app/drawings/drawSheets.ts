import { goalId, type GoalKey } from "../../domain/goal";
import { danishMap } from "../../report/map/danishMap";
import { goalGraph, type GoalGraph } from "../../report/graph/goalGraph";
import { graphSheet } from "../../sheets/drawings/graphSheet";
import { mapSheet } from "../../sheets/drawings/mapSheet";
import { judgedWorkbook, type JudgeOptions } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import type { DrawingWorkbook } from "./drawingWorkbook";
import { mapsOf } from "./mapsOf";

/** What came of a drawing: the sheet that it is on, with how many charts or maps; null where there is none to draw. */
export type Drawn = { sheet: string; count: number } | null;

/**
 * Draws the sheet *Grafer* with a native chart for each of these goals that has one; all goals where none is named.
 * @throws MissingTableError, WorkbookRefusal
 */
export async function drawGraphs(
  workbook: DrawingWorkbook,
  goals: readonly GoalKey[] | null,
  options: JudgeOptions,
): Promise<Drawn> {
  const contents = await workbook.read();
  const { contracts, book } = judgedWorkbook(contents, options, yearPart);
  const wanted = goals && new Set(goals.map(goalId));
  const graphs = contracts
    .flatMap((status) => status.goals.flatMap(({ parts }) => parts))
    .filter(({ goal }) => wanted === null || wanted.has(goalId(goal)))
    .map((evaluation) => goalGraph(evaluation, book))
    .filter((graph): graph is GoalGraph => graph !== null);
  if (graphs.length === 0) return null;
  return { sheet: await workbook.draw(graphSheet(graphs, contents.dates1904)), count: graphs.length };
}

/** Draws the maps of every contract that has any as native shapes. @throws MissingTableError, WorkbookRefusal */
export async function drawMaps(workbook: DrawingWorkbook, options: JudgeOptions): Promise<Drawn> {
  const maps = mapsOf(judgedWorkbook(await workbook.read(), options, yearPart));
  if (maps.length === 0) return null;
  return { sheet: await workbook.draw(mapSheet(maps.map(danishMap))), count: maps.length };
}
