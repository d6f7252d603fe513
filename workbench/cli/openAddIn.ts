import { readFileSync } from "node:fs";
import type { addIn as addInValue } from "../../src/commands/commands";
import { newWorkbook, openXlsx, saveXlsx, type OpenedWorkbook } from "../files/xlsx";
import { servePane } from "../host/appRuntime";
import { createHost, type Host } from "../host/host";
import { loadOffice } from "../host/loadOffice";

/** The add-in's own jobs, as its ribbon's entry point offers them. */
export type AddIn = typeof addInValue;

/** The Danish of an answer, as the add-in gives it to the terminal and to JSON. */
export type AnswerTexts = Awaited<ReturnType<AddIn["texts"]>>;

/** A workbook opened in Excel's place, with the add-in running on it. */
export type OpenedAddIn = {
  opened: OpenedWorkbook;
  host: Host;
  addIn: AddIn;
  save: () => Promise<Uint8Array>;
  close: () => void;
};

/**
 * Opens a workbook file (or a new, empty workbook) and starts the add-in on it, through the genuine office.js.
 * @throws UnreadableWorkbook with a Danish sentence for a file that is no workbook.
 */
export async function openAddIn(path: string | null): Promise<OpenedAddIn> {
  const opened = path === null ? newWorkbook() : await openXlsx(new Uint8Array(readFileSync(path)), [], true);
  const host = createHost(opened.workbook, {
    parts: opened.parts,
    // Five megabytes a message is the limit of Excel on the web; nothing is sent anywhere here.
    requestLimit: Infinity,
    responseLimit: Infinity,
  });
  servePane(host);
  const office = await loadOffice(host);
  const { addIn } = await import("../../src/commands/commands");
  return { opened, host, addIn, save: () => saveXlsx(opened), close: () => office.dispose() };
}
