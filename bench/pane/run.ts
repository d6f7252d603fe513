import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../test/support/browser";
import { build, isBuilt } from "../../workbench/page/build/build";
import { ours, requireTemplate, serveArm, theirs, weightOf, type Arm } from "./arms";
import { median, medianInterval } from "./statistics";

/**
 * Cold loads of each pane, from the frame's navigation until it can be used, in milliseconds. `npm run bench:pane [--
 * 25]`
 */
const loads = Number(process.argv[2] ?? 21);

const watch = readFileSync(path.join(__dirname, "watch.js"), "utf8");

type Times = { usable: number; filled: number };

/**
 * Loads the workbench anew in a context of its own, and tells when the pane in its frame could be used and was filled.
 */
async function load(browser: Browser, { usable, filled }: Arm, address: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.addInitScript({
      content: `${watch}watch(${JSON.stringify({ usableAt: usable, filledAt: filled ?? usable })})`,
    });
    await page.goto(address);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    await frame.waitForFunction(() => (globalThis as unknown as Watched).filledAt !== undefined, undefined, {
      timeout: 60_000,
    });
    return await frame.evaluate(() => {
      const { usableAt, filledAt } = globalThis as unknown as Watched;
      return { usable: usableAt, filled: filledAt };
    });
  } finally {
    await context.close();
  }
}

type Watched = { usableAt: number; filledAt: number };

const ms = (numbers: readonly number[]): string =>
  `${median(numbers).toFixed(0)} ms (${medianInterval(numbers)
    .map((at) => at.toFixed(0))
    .join("–")})`;
const times = (numbers: readonly number[]): string =>
  `${median(numbers).toFixed(2)} (${medianInterval(numbers)
    .map((at) => at.toFixed(2))
    .join("–")})`;

async function run(): Promise<void> {
  requireTemplate();
  if (!isBuilt()) await build();
  const browser = await openBrowser();
  const [a, b] = [await serveArm(ours), await serveArm(theirs)];
  const [own, other]: [Times[], Times[]] = [[], []];
  try {
    for (let at = -1; at < loads; at += 1) {
      const order = at % 2 === 0 ? [true, false] : [false, true];
      for (const isOwn of order) {
        const measured = isOwn ? await load(browser, ours, a.address) : await load(browser, theirs, b.address);
        // The first pair warms the browser and the files, and is left out.
        if (at >= 0) (isOwn ? own : other).push(measured);
      }
    }
  } finally {
    a.server.close();
    b.server.close();
    await browser.close();
  }
  const ratios = (at: keyof Times): number[] => own.map((times, pair) => times[at] / (other[pair]?.usable ?? NaN));
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? "?"}, Chromium ${browser.version()}, ${loads} cold loads of each, alternating`,
    `usable, ours      ${ms(own.map(({ usable }) => usable))}, ${weightOf(ours)} bytes gzipped`,
    `usable, template  ${ms(other.map(({ usable }) => usable))}, ${weightOf(theirs)} bytes gzipped`,
    `ours / template   ${times(ratios("usable"))}`,
    `ours, with the workbook read and shown  ${ms(own.map(({ filled }) => filled))}, ${times(ratios("filled"))} of the template's time until it can be used`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

void run();
