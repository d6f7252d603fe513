import { collectPlan } from "../../src/app/exchange/collecting";
import type { ExchangeJobs } from "../../src/app/exchange/exchangeJobs";
import { chosenFiles } from "../../src/app/exchange/returnedFile";
import { rememberSent, roundOf } from "../../src/app/exchange/round";
import { notSent, owedIn, sendings } from "../../src/app/exchange/sending";
import { sentFiles, zipped } from "../../src/app/exchange/sentBook";
import { TAKEN_IN, takeBackTakenIn, takeIn } from "../../src/app/exchange/takeIn";
import { recallLast } from "../../src/app/workbook/wayBack";
import type { WorkbookMemory } from "../../src/app/workbook/ports";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";
import { readable } from "./measurementJobsOn";

/** The jobs of *Send til centrene* and *Saml ind* on a workbook in memory. */
export function exchangeJobsOn(workbook: InMemoryWorkbook, remembered: WorkbookMemory): ExchangeJobs {
  const today = () => "2009-07-01" as const;
  return {
    planSending: async (choice) => {
      const contents = await workbook.read();
      return { round: sendings(contents, choice, null, today), notSent: notSent(contents, choice, today) };
    },
    sentFiles,
    zipped,
    owedIn,
    rememberSent: (round) =>
      rememberSent(
        remembered,
        round.flatMap(({ contracts }) => contracts.map(({ contract, asOf }) => ({ name: contract.name, asOf }))),
      ),
    planCollecting: async (files) =>
      collectPlan(
        await chosenFiles(files.map((file) => readable(file as File))),
        await roundOf(await workbook.read(), remembered),
      ),
    takeIn: (plan, accepted) => takeIn((job) => job(workbook), remembered, plan, accepted, today()),
    lastTakenIn: () => recallLast(remembered, TAKEN_IN),
    takeBack: () => takeBackTakenIn((job) => job(workbook), remembered),
  };
}
