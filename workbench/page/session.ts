import { openXlsx, saveXlsx, type OpenedWorkbook } from "../files/xlsx";
import { servePane } from "../host/appRuntime";
import { connectPage } from "../host/connectPage";
import { attachCustomFunctions, type CustomFunctions } from "../host/customFunctions";
import type { FunctionsMetadata } from "../host/customFunctionsMetadata";
import { createHost, type Host } from "../host/host";
import { selectFirstShown } from "./model/selection";
import type { KeptWorkbook } from "./keptWorkbook";

/** A workbook that is open on the page, with the host that replaces Excel. */
export type Session = {
  /** Another one for each opened file. */
  readonly id: number;
  readonly name: string;
  readonly host: Host;
  readonly functions: CustomFunctions;
  /** What of the file a save will lose, in Danish. */
  readonly notCarried: readonly string[];
  save(): Promise<Uint8Array>;
  /** What the browser keeps of it over a reload. */
  kept(): Promise<KeptWorkbook>;
  /**
   * Takes Excel's place for the pane's page, before that page loads office.js; Danish, or shown in another language.
   */
  connect(page: object, displayLanguage?: string): void;
  /** Clicks a ribbon button; resolves when the add-in calls `event.completed()`. */
  runAction(name: string): Promise<void>;
};

let lastId = 0;

/**
 * Opens a file on the page.
 * @param showPane Called when the add-in shows or hides its own pane.
 * @throws UnreadableWorkbook with a Danish sentence for a file that is no workbook.
 */
export async function openSession(
  { bytes, name }: KeptWorkbook,
  metadata: FunctionsMetadata,
  showPane: (shown: boolean) => void,
): Promise<Session> {
  const opened: OpenedWorkbook = await openXlsx(bytes);
  const host = createHost(opened.workbook, { name, parts: opened.parts });
  selectFirstShown(host, host.selection.sheet);
  servePane(host, showPane);
  const functions = attachCustomFunctions(host, metadata);
  let run: ((action: string) => Promise<void>) | null = null;
  lastId += 1;
  return {
    id: lastId,
    name,
    host,
    functions,
    notCarried: opened.notCarried,
    save: () => saveXlsx(opened),
    kept: async () => ({ name, bytes: await saveXlsx(opened) }),
    connect(page, displayLanguage) {
      run = connectPage(page, host, { displayLanguage }).runAction;
    },
    async runAction(action) {
      await host.addInReady;
      await run?.(action);
      await functions.settled();
    },
  };
}
