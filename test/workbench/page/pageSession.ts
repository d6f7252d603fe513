import { execFileSync } from "node:child_process";
import type { Server } from "node:http";
import type { Browser, Locator, Page } from "playwright-core";
import { servePage } from "../../../workbench/page/build/server";
import type { PaneScreen } from "../../../scripts/pictures/toPage";
import { openBrowser } from "../../support/browser";
import { openScreen, type PanePage } from "../../support/panePage";

/** The workbench page in a real browser. */
export type PageSession = {
  page: Page;
  /** Addresses outside the page's own server that were asked for. */
  outside: string[];
  /** Faults that nothing on the page caught. */
  faults: string[];
  cell: (address: string) => Locator;
  value: (sheet: string, address: string) => Promise<unknown>;
  goTo: (address: string) => Promise<void>;
  tab: (name: string) => Locator;
  pane: Locator;
};

let browser: Browser;
let server: Server;
let address: string;

/** Builds the page when something has changed. */
export function buildPage(): void {
  execFileSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "workbench/page/build/buildOnly.ts", "--if-changed"],
    { stdio: "pipe" },
  );
}

/** Builds the page when something has changed, serves it and starts the browser. */
export async function startBrowser(): Promise<void> {
  buildPage();
  ({ address, server } = await servePage(0));
  browser = await openBrowser();
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  server?.close();
}

/** The page with the pane, so wide, on one of its screens. The caller closes it. */
export const openedScreen = (screen: PaneScreen, width: number): Promise<PanePage> =>
  openScreen(browser, address, screen, width);

/** A tab in which nothing is opened yet, and where the workbench's files lie. */
export async function onEmptyTab(work: (page: Page, address: string) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  try {
    await work(page, address);
  } finally {
    await page.close();
  }
}

/** Opens the page, waits until the add-in is ready in its pane, and closes it again; no fault may be left on it. */
export async function onPage(work: (session: PageSession) => Promise<void>, query = ""): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const [outside, faults]: [string[], string[]] = [[], []];
  page.on(
    "request",
    (request) =>
      !/^(blob|data):/.test(request.url()) && !request.url().startsWith(address) && outside.push(request.url()),
  );
  page.on("pageerror", (fault) => faults.push(fault.message));
  try {
    await page.goto(`${address}${query}`);
    const pane = page.frameLocator("iframe").locator("body");
    await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
    // The pane is there before Excel is ready.
    await pane.locator(".fui-Spinner").waitFor({ state: "hidden" });
    await work({
      page,
      outside,
      faults,
      pane,
      cell: (at) => page.locator(`[data-cell="${at}"]`),
      value: (sheet, at) =>
        page.evaluate(([name, place]) => (window as unknown as Asked).workbench.value(name, place), [
          sheet,
          at,
        ] as const),
      async goTo(at) {
        await page.getByLabel("Navneboks").fill(at);
        await page.keyboard.press("Enter");
      },
      tab: (name) => page.getByRole("tab", { name, exact: true }),
    });
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

type Asked = { workbench: { value: (sheet: string, address: string) => unknown } };
