import { foldedText } from "../../domain/foldedText";
import { goalId, type GoalKey } from "../../domain/goal";
import { danishMap } from "../../report/map/danishMap";
import { goalGraph, type GoalGraph } from "../../report/graph/goalGraph";
import { graphSheet } from "../../sheets/drawings/graphSheet";
import { mapSheet } from "../../sheets/drawings/mapSheet";
import { judgedWorkbook, type JudgeOptions } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import type { DrawingWorkbook } from "./drawingWorkbook";
import { mapsOf } from "./mapsOf";

/** How far a drawing has come; once it is drawing so many charts or maps it can no longer be cancelled. */
export type DrawStep = { kind: "reading" } | { kind: "drawing"; count: number };

/** How a drawing is followed and stopped. */
export type DrawWatch = {
  /** Cancels it, until the drawing has begun. */
  signal?: AbortSignal;
  /** Told of each step before it is taken, and waited for. */
  progress?: (step: DrawStep) => Promise<void> | void;
};

type DrawOptions = JudgeOptions & DrawWatch;

async function begin(step: DrawStep, { signal, progress }: DrawWatch): Promise<void> {
  await progress?.(step);
  signal?.throwIfAborted();
}

/** What came of a drawing: the sheet that it is on, with how many charts or maps; null where there is none to draw. */
export type Drawn = { sheet: string; count: number } | null;

/**
 * Draws the sheet *Grafer* with a native chart for each of these goals that has one; all goals where none is named.
 * @throws MissingTableError, WorkbookRefusal, or the signal's reason once it is aborted; nothing has been written then
 */
export async function drawGraphs(
  workbook: DrawingWorkbook,
  goals: readonly GoalKey[] | null,
  options: DrawOptions,
): Promise<Drawn> {
  await begin({ kind: "reading" }, options);
  const contents = await workbook.read();
  const { contracts, book } = judgedWorkbook(contents, options, yearPart);
  const wanted = goals && new Set(goals.map(goalId));
  const graphs = contracts
    .flatMap((status) => status.goals.flatMap(({ parts }) => parts))
    .filter(({ goal }) => wanted === null || wanted.has(goalId(goal)))
    .map((evaluation) => goalGraph(evaluation, book))
    .filter((graph): graph is GoalGraph => graph !== null);
  if (graphs.length === 0) return null;
  await begin({ kind: "drawing", count: graphs.length }, options);
  return { sheet: await workbook.draw(graphSheet(graphs, contents.dates1904)), count: graphs.length };
}

/**
 * Draws the maps of these contracts as native shapes; of all that have any where none is named.
 * @throws as `drawGraphs`
 */
export async function drawMaps(
  workbook: DrawingWorkbook,
  contracts: readonly string[] | null,
  options: DrawOptions,
): Promise<Drawn> {
  await begin({ kind: "reading" }, options);
  const all = mapsOf(judgedWorkbook(await workbook.read(), options, yearPart));
  const wanted = contracts && new Set(contracts.map(foldedText));
  const maps = all.filter(({ contract }) => wanted === null || wanted.has(foldedText(contract)));
  if (maps.length === 0) return null;
  await begin({ kind: "drawing", count: maps.length }, options);
  return { sheet: await workbook.draw(mapSheet(maps.map(danishMap))), count: maps.length };
}
