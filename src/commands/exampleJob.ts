import { tryExample as tryExampleIn } from "../app/example/tryExample";
import type { RefreshOutcome } from "../app/status/refreshStatus";
import { contractWorkbook } from "../excel/contractWorkbook";
import { sheetMaker } from "../excel/tables/sheetMaker";
import { showStatus } from "../excel/status/showStatus";
import { workbookMemory } from "../excel/workbookMemory";
import { remakingWorkbook } from "../excel/inWorkbook";
import { today } from "./today";

/** *Prøv med eksempel* on the open workbook, with its coloured status in front; fetched when it is asked for. */
export function tryExample(): Promise<RefreshOutcome> {
  return remakingWorkbook(async (context) => {
    const workbook = {
      sheets: sheetMaker(context),
      contracts: contractWorkbook(context),
      memory: workbookMemory(context),
    };
    const outcome = await tryExampleIn(workbook, today);
    await showStatus(context);
    return outcome;
  });
}
