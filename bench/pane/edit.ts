import os from "node:os";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../test/support/browser";
import { build, isBuilt } from "../../workbench/page/build/build";
import { tenContracts } from "../workbooks";
import { serve } from "./served";
import { median } from "./statistics";
import { longTasks, type Task } from "./trace";

/**
 * An edit in a workbook of ten contracts beside an open pane, and with nothing installed: the longest tasks of the
 * page's thread in Chromium's trace, in milliseconds of processor time. `npm run bench:edit [-- 9]`
 */
const edits = Number(process.argv[2] ?? 9);
/** How long after an edit tasks are counted: the pane reads again, and is drawn. */
const AFTER = 4000;

/** What is in the pane's frame: our pane on one of its screens, or an empty page. */
type Arm = { name: string; screen: string | null };
const arms: readonly Arm[] = [
  { name: "nothing installed", screen: null },
  { name: "pane on Start", screen: "Start" },
  { name: "pane on Status", screen: "Status" },
];

/** Opens the workbook on its sheet Målinger, with the pane on its screen, and waits until nothing happens any more. */
async function opened(browser: Browser, address: string, { screen }: Arm): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(address);
  if (screen !== null) {
    const pane = page.frameLocator("iframe").locator("body");
    await pane.getByRole("heading", { name: "Start", exact: true }).waitFor({ timeout: 120_000 });
    await pane.locator(".fui-Spinner").waitFor({ state: "hidden", timeout: 120_000 });
    if (screen !== "Start") await pane.getByRole("button", { name: screen, exact: true }).first().click();
  }
  await page.getByRole("tab", { name: "Målinger", exact: true }).click();
  await page.waitForTimeout(AFTER);
  return page;
}

/** The tasks that one typed figure leads to. */
async function edit(browser: Browser, page: Page, figure: number): Promise<readonly Task[]> {
  await page.getByLabel("Navneboks").fill("E5");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(AFTER / 4);
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"],
  });
  await page.keyboard.type(String(figure));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(AFTER);
  return longTasks(await browser.stopTracing());
}

async function run(): Promise<void> {
  if (!isBuilt() && process.env["BENCH_BUILT"] === undefined) await build();
  const workbook = await tenContracts();
  const browser = await openBrowser();
  const [cpu] = os.cpus();
  process.stdout.write(
    `${os.cpus().length} × ${cpu?.model ?? "?"}, Chromium ${browser.version()}, ${edits} edits each\n`,
  );
  try {
    for (const arm of arms) {
      const { address, server } = await serve(workbook, arm.screen === null);
      const page = await opened(browser, address, arm);
      const taken: (readonly Task[])[] = [];
      // The first edit compiles what the others use, and is left out.
      for (let at = -1; at < edits; at += 1) {
        const tasks = await edit(browser, page, 40 + at);
        if (at >= 0) taken.push(tasks);
      }
      await page.close();
      server.close();
      process.stdout.write(`${lineOf(arm, taken)}\n`);
    }
  } finally {
    await browser.close();
  }
}

/** The medians of the edits' longest task and of the most that the pane itself took of one, with what ran in it. */
function lineOf({ name }: Arm, taken: readonly (readonly Task[])[]): string {
  const longest = taken.map((tasks) => tasks[0]?.ms ?? 0);
  const ofPane = taken.map((tasks) => Math.max(0, ...tasks.map(({ pane }) => pane)));
  const all = taken.flat();
  const [most] = [...all].sort((a, b) => b.pane - a.pane || b.ms - a.ms);
  const over = all.filter(({ ms }) => ms > 50).length;
  const told = (times: readonly number[]): string =>
    `${median(times).toFixed(0)} (most ${Math.max(...times).toFixed(0)})`;
  return [
    `${name}: longest task ${told(longest)} ms, ${(over / taken.length).toFixed(1)} over 50 ms an edit`,
    `the pane's own part of a task at most ${told(ofPane)} ms, there: ${most?.what ?? "–"}`,
  ].join("; ");
}

void run();
