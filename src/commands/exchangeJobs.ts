import { collectPlan } from "../app/exchange/collecting";
import type { ExchangeJobs } from "../app/exchange/exchangeJobs";
import { chosenFiles } from "../app/exchange/returnedFile";
import { rememberSent, roundOf } from "../app/exchange/round";
import { notSent, owedIn, sendings } from "../app/exchange/sending";
import { sentFiles, zipped } from "../app/exchange/sentBook";
import { takeBackTakenIn, takeIn, TAKEN_IN } from "../app/exchange/takeIn";
import { recallLast } from "../app/workbook/wayBack";
import { recalledWorkId } from "../app/workbook/workId";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { workbookMemory } from "../excel/workbookMemory";
import { memoryOutside, withTables } from "./rememberedWrites";
import { today } from "./today";

/** The jobs of *Send til centrene* and *Saml ind* on the open workbook, lazy-loaded when the first is asked for. */
export const exchangeJobs: ExchangeJobs = {
  planSending: (choice) =>
    inWorkbook(async (context) => {
      const contents = await workbookReader(context).read({ formulas: ["Målinger"] });
      const round = sendings(contents, choice, await recalledWorkId(workbookMemory(context)), today);
      return { round, notSent: notSent(contents, choice, today) };
    }),
  sentFiles,
  zipped,
  owedIn,
  rememberSent: (round) =>
    rememberSent(
      memoryOutside,
      round.flatMap(({ contracts }) => contracts.map(({ contract, asOf }) => ({ name: contract.name, asOf }))),
    ),
  planCollecting: async (files) => {
    const round = await inWorkbook(async (context) =>
      roundOf(await workbookReader(context).read({ formulas: ["Målinger"] }), workbookMemory(context)),
    );
    return collectPlan(await chosenFiles(files), round);
  },
  takeIn: (plan, accepted) => takeIn(withTables, memoryOutside, plan, accepted, today()),
  lastTakenIn: () => recallLast(memoryOutside, TAKEN_IN),
  takeBack: () => takeBackTakenIn(withTables, memoryOutside),
};
