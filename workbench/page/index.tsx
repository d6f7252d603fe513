import { createRoot } from "react-dom/client";
import { scalarOf } from "../host/model/cells";
import type { FunctionsMetadata } from "../host/customFunctionsMetadata";
import { recallWorkbook } from "./keptWorkbook";
import { keepsWorkbook } from "./onlyTab";
import { ribbonTabOf } from "./model/ribbon";
import { followColours } from "./paneColours";
import type { Session } from "./session";
import { pageText } from "./text.da";
import { Workbench } from "./Workbench";

const addIn = "addin/";
const sampleName = "resultatkontrakter.xlsx";
/** `?sprog=en-US` shows the add-in as in an Office of that language; the workbench itself stays Danish. */
const displayLanguage = new URLSearchParams(location.search).get("sprog") ?? "da-DK";
let session: Session | null = null;

/** What the pane's page calls before office.js is loaded, and what a look from outside may ask of the host. */
const workbench = {
  connect: (pane: Window): void => {
    followColours(pane);
    session?.connect(pane, displayLanguage);
  },
  value: (sheet: string, address: string) => scalarOf(session?.host.workbook.getWorksheet(sheet)?.getCell(address)),
};
Object.assign(window, { workbench });

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function start(root: HTMLElement): Promise<void> {
  try {
    const [sample, manifest, functions, kept, keeps] = await Promise.all([
      get(sampleName),
      get(`${addIn}manifest.xml`),
      get(`${addIn}functions.json`),
      recallWorkbook(),
      keepsWorkbook(),
    ]);
    const bytes = new Uint8Array(await sample.arrayBuffer());
    const tab = ribbonTabOf(await manifest.text(), addIn, displayLanguage);
    const metadata = (await functions.json()) as FunctionsMetadata;
    const opened = (next: Session): void => void (session = next);
    createRoot(root).render(
      <Workbench
        sample={{ bytes, name: sampleName }}
        {...{ kept, keeps, metadata, tab, opened }}
        panePage={`${addIn}taskpane.workbench.html`}
      />,
    );
  } catch {
    root.textContent = pageText.notLoaded;
  }
}

const root = document.getElementById("root");
if (root) void start(root);
