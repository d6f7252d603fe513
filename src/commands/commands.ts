import { createSheets } from "../app/createSheets";
import type { ContractDocument } from "../app/readContractDocument";
import { refreshStatus, type RefreshOptions, type StatusReport } from "../app/refreshStatus";
import { refusalMessage } from "../app/refusalMessage";
import type { CalendarDate } from "../domain/calendarDate";
import { contractWorkbook } from "../excel/contractWorkbook";
import { sheetMaker } from "../excel/sheetMaker";
import type { TableName } from "../sheets/schema";
import type { TableContent } from "../sheets/tableContent";
import { explain } from "../text/explanation.da";
import { formatDate } from "../text/numbers.da";
import { ribbonTexts } from "../text/ribbon.da";
import { countsLine, statusLabel, trendLabel } from "../text/status.da";
import { outcomes } from "./outcomes";
import { ribbonAction, type Outcome } from "./ribbonAction";

/** Waits until a cell that is being typed in is finished, instead of failing at once. */
const RUN = { delayForCellEdit: true };

function today(): CalendarDate {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The add-in's own jobs, each on the open workbook. The ribbon, the pane and whatever stands in for Excel call these. */
export const addIn = {
  /** *Opdater status*. */
  refreshStatus: (options: Omit<RefreshOptions, "today"> = {}): Promise<StatusReport> =>
    Excel.run(RUN, (context) => refreshStatus(contractWorkbook(context), { ...options, today })),
  /** *Opret ark*. */
  createSheets: (content?: TableContent): Promise<readonly TableName[]> =>
    Excel.run(RUN, (context) => createSheets(sheetMaker(context), content)),
  /** *Genberegn*: every formula in the workbook, since custom functions are not calculated again by F9. */
  recalculate: (): Promise<void> =>
    Excel.run(RUN, async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),
  /** The reader of contracts, fetched when it is first used. */
  reader: {
    document: async (name: string, bytes: Uint8Array): Promise<ContractDocument> => (await import("../app/readContractDocument")).readContractDocument(name, bytes),
    json: () => import("../app/readingJson"),
  },
  messageOf: refusalMessage,
  /** The Danish of an answer, for whoever shows it elsewhere than on the sheet. */
  texts: { explain, statusLabel, countsLine, trendLabel, formatDate },
  outcomes: outcomes(),
} as const;

/** A refusal opens the pane, where it can be read; a success needs no window. */
async function tell(outcome: Outcome): Promise<void> {
  addIn.outcomes.tell(outcome);
  if (!outcome.ok && Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

Office.actions.associate("refreshStatus", ribbonAction(async () => ribbonTexts.refreshed(await addIn.refreshStatus()), tell));
Office.actions.associate("createSheets", ribbonAction(async () => ribbonTexts.created(await addIn.createSheets()), tell));
Office.actions.associate("recalculate", ribbonAction(async () => addIn.recalculate().then(() => ribbonTexts.recalculated), tell));
