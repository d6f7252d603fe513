import { writeGoals as writeGoalsIn, type WrittenGoals } from "../app/goals/writeGoals";
import type { Proposal } from "../app/contracts/proposeGoals";
import {
  refreshStatus as refreshStatusIn,
  type RefreshOptions,
  type RefreshOutcome,
} from "../app/status/refreshStatus";
import { createSheets as createSheetsIn } from "../app/workbook/createSheets";
import type { Goal } from "../domain/goal";
import { contractWorkbook } from "../excel/contractWorkbook";
import { changingWorkbook, inWorkbook, remakingWorkbook } from "../excel/inWorkbook";
import { recalculate } from "../excel/recalculate";
import { showStatus } from "../excel/status/showStatus";
import { showPlace, type Place } from "../excel/showPlace";
import { sheetMaker } from "../excel/tables/sheetMaker";
import { workbookTables } from "../excel/tables/tableWriter";
import type { TableName } from "../sheets/tables/allTables";
import type { TableContent } from "../sheets/tables/tableContent";
import { today } from "./today";

/** *Opdater status*. This and the other jobs that write are lazy-loaded: the pane's first view only reads. */
export function refreshStatus(options: Omit<RefreshOptions, "today">): Promise<RefreshOutcome> {
  return remakingWorkbook((context) => refreshStatusIn(contractWorkbook(context), { ...options, today }));
}

/** *Opret ark*. */
export function createSheets(content?: TableContent): Promise<readonly TableName[]> {
  return remakingWorkbook((context) => createSheetsIn(sheetMaker(context), content));
}

/** *Skriv til arket*. */
export function writeGoals(proposal: Pick<Proposal, "contract">, goals: readonly Goal[]): Promise<WrittenGoals> {
  return changingWorkbook((context) => writeGoalsIn(workbookTables(context), proposal, goals));
}

/** Shows a place in one of the tables. */
export function showPlaceIn(place: Place): Promise<void> {
  return inWorkbook((context) => showPlace(context, place));
}

/** Brings the Status sheet to the front. */
export async function showStatusSheet(): Promise<void> {
  await inWorkbook((context) => showStatus(context));
}

/** Brings the status that was drawn to the front, and gives whether it is there; a hidden one stays hidden. */
export function showDrawnStatus(): Promise<boolean> {
  return inWorkbook((context) => showStatus(context, false));
}

/** *Genberegn*. */
export function recalculateAll(): Promise<void> {
  return inWorkbook(recalculate);
}
