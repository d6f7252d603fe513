import { showState } from "./pageState";
import { createRoot } from "react-dom/client";
import { addIn } from "../commands/commands";
import { today } from "../commands/today";
import { paneText } from "../text/spoken/pane";
import { ribbonTexts } from "../text/spoken/ribbon";
import { App } from "./App";
import { afterRest } from "./frame/afterRest";
import { chooseLanguage, chosenLanguage, expectLanguage, settleLanguage } from "./frame/language";
import { once } from "./frame/once";
import { pages } from "./pages";
import type { PaneActions } from "./paneActions";

const goalJobs = once(async () => (await import(/* webpackChunkName: "goals" */ "../commands/goalJobs")).goalJobs);

const reader = once(() => import(/* webpackChunkName: "reading" */ "../app/contracts/proposeGoals"));

const actions: PaneActions = {
  hostReady: () => Office.onReady(),
  // Undefined on the web (office-js #6134), whatever its type says.
  officeColours: () => (Office.context.officeTheme as Office.OfficeTheme | undefined) ?? null,
  today,
  readStatus: (asOf) => addIn.readStatus(asOf === null ? {} : { asOf }),
  refreshStatus: async (asOf, watch) =>
    ribbonTexts.refreshed(await addIn.refreshStatus({ ...watch, ...(asOf === null ? {} : { asOf }) })),
  statusDate: addIn.statusDate,
  work: addIn.work,
  recalculate: async () => addIn.recalculate().then(() => ribbonTexts.recalculated),
  createSheets: async () => ribbonTexts.created(await addIn.createSheets()),
  tryExample: async () => ribbonTexts.example((await addIn.tryExample()).contracts),
  showStatus: addIn.showStatus,
  showPlace: addIn.showPlace,
  readDocument: async (file, watch) =>
    (await import(/* webpackChunkName: "documents" */ "../app/contracts/readDocumentText")).readDocumentText(
      file,
      watch,
    ),
  readPasted: async (html, text) =>
    (await import(/* webpackChunkName: "documents" */ "../app/contracts/pastedText")).pastedText(html, text),
  proposeGoals: async (text, labels, signal) => (await reader()).proposeGoalsPaced(text, labels, signal),
  readGoals: async (text, contract) => (await reader()).goalsOfText(text, contract),
  writeGoals: async (proposal, goals) => (await goalJobs()).writeGoals(proposal, goals),
  goals: goalJobs,
  goalSheets: once(
    async () => (await import(/* webpackChunkName: "goalSheets" */ "../commands/goalSheetJobs")).goalSheetJobs,
  ),
  measurements: once(
    async () => (await import(/* webpackChunkName: "measurements" */ "../commands/measurementJobs")).measurementJobs,
  ),
  followUp: once(async () => (await import(/* webpackChunkName: "status" */ "../commands/followUpJobs")).followUpJobs),
  exchange: once(
    async () => (await import(/* webpackChunkName: "exchange" */ "../commands/exchangeJobs")).exchangeJobs,
  ),
  nextYear: once(addIn.nextYear),
  reports: once(
    async () => (await import(/* webpackChunkName: "reports" */ "../commands/reportPageJobs")).reportPageJobs,
  ),
  saveFile: async (file, words) => {
    const { filesOut } = await import(/* webpackChunkName: "filesOut" */ "./frame/filesOut");
    const { openAsWorkbook } = await import(/* webpackChunkName: "filesOut" */ "../commands/openAsWorkbook");
    const { platform, requirements, ui } = Office.context;
    return filesOut(
      file,
      {
        isMac: platform === Office.PlatformType.Mac,
        openWorkbook: openAsWorkbook,
        openWindow: requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
          ? (address) => ui.openBrowserWindow(address)
          : null,
      },
      words,
    );
  },
  settings: once(
    async () => (await import(/* webpackChunkName: "settings" */ "../commands/settingsJobs")).settingsJobs,
  ),
  language: { chosen: chosenLanguage, choose: chooseLanguage },
  messageOf: addIn.messageOf,
  outcomes: addIn.outcomes,
  pageAsked: addIn.pageAsked,
  listenToChanges: (listener) => addIn.listenToChanges(afterRest(listener)),
};

/**
 * The page of the shared runtime: the ribbon's actions and the pane live here, the functions in functions.js beside it.
 * The pane is shown while Excel still gets ready; what it asks of the workbook waits for that (ADR 0006).
 */
async function open(page: HTMLElement): Promise<void> {
  const ready = Office.onReady();
  // Before the pane reads, so that no change falls in between; a host that tells of none costs the notice that the
  // status is out of date.
  void addIn.watchTables().catch(() => undefined);
  await expectLanguage();
  const pane = createRoot(page);
  pane.render(<App actions={actions} pages={pages} />);
  const { host } = await ready;
  if (host !== Office.HostType.Excel) {
    pane.unmount();
    return showState(paneText.notExcel);
  }
  await settleLanguage(Office.context.displayLanguage);
}

const page = document.getElementById("root");
if (page !== null) void open(page);
