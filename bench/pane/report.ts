import os from "node:os";
import type { Browser, Page } from "playwright-core";
import { toPage } from "../../scripts/pictures/toPage";
import { openBrowser } from "../../test/support/browser";
import { build, isBuilt } from "../../workbench/page/build/build";
import { tenContracts } from "../workbooks";
import { serve } from "./served";
import { median } from "./statistics";
import { longTasks, type Task } from "./trace";

/**
 * The whole year's report of ten contracts as a Word document from the pane: the longest tasks of the page's thread in
 * Chromium's trace, in milliseconds of processor time. `npm run bench:report [-- 5]`
 */
const rounds = Number(process.argv[2] ?? 5);
/** How long after the document has left tasks are counted. */
const AFTER = 1000;

async function made(browser: Browser, page: Page): Promise<readonly Task[]> {
  const pane = page.frameLocator("iframe").locator("body");
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"],
  });
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await pane.getByRole("button", { name: "Lav rapport" }).click();
  await download;
  await page.waitForTimeout(AFTER);
  return longTasks(await browser.stopTracing());
}

async function run(): Promise<void> {
  if (!isBuilt() && process.env["BENCH_BUILT"] === undefined) await build();
  const { address, server } = await serve(await tenContracts(), false);
  const browser = await openBrowser();
  const [cpu] = os.cpus();
  process.stdout.write(
    `${os.cpus().length} × ${cpu?.model ?? "?"}, Chromium ${browser.version()}, ${rounds} reports\n`,
  );
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    const pane = page.frameLocator("iframe").locator("body");
    await pane.getByRole("heading", { name: "Start", exact: true }).waitFor({ timeout: 120_000 });
    await pane.locator(".fui-Spinner").waitFor({ state: "hidden", timeout: 120_000 });
    await toPage(pane, "Rapporter");
    await pane.getByRole("combobox", { name: "Rapport" }).selectOption({ label: "Helårsrapport" });
    await pane.getByRole("heading", { level: 2, name: /^Helårsrapport/ }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(4 * AFTER);
    const taken: (readonly Task[])[] = [];
    // The first report compiles what the others use; it is told by itself.
    for (let at = 0; at <= rounds; at += 1) taken.push(await made(browser, page));
    const [first = [], ...others] = taken;
    process.stdout.write(`first: ${lineOf([first])}\nthen: ${lineOf(others)}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The longest task of each report, how much of one was the pane's own, and where. */
function lineOf(taken: readonly (readonly Task[])[]): string {
  const longest = taken.map((tasks) => tasks[0]?.ms ?? 0);
  const ofPane = taken.map((tasks) => Math.max(0, ...tasks.map(({ pane }) => pane)));
  const [most] = taken.flat().toSorted((a, b) => b.pane - a.pane);
  const told = (times: readonly number[]): string =>
    `${median(times).toFixed(0)} (most ${Math.max(...times).toFixed(0)})`;
  return `longest task ${told(longest)} ms; the pane's own part at most ${told(ofPane)} ms, there: ${most?.what ?? "–"}`;
}

void run();
