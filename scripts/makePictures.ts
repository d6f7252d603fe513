import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { looks, show, type Look } from "../test/support/axe";
import { openBrowser } from "../test/support/browser";
import { openScreen } from "../test/support/panePage";
import { build, isBuilt } from "../workbench/page/build/build";
import { servePage } from "../workbench/page/build/server";
import { screens } from "./pictures/screens";
import type { PaneScreen } from "./pictures/toPage";

/**
 * `npm run pictures [-- FOLDER [SCREEN…]]`: the pictures of the documentation but that of the formulas, which a printed
 * workbook gives; into a folder of your own, every look of every screen, or of those named. Fields for dates are Danish
 * where the browser has the language, as Debian's Chromium has with chromium-l10n; else they show mm/dd/yyyy.
 */
const [own, ...names] = process.argv.slice(2);
const documentation = path.resolve("docs/pictures");
const folder = path.resolve(own ?? documentation);
const isOwn = folder !== documentation;
const [light, dark, forced] = looks;
const panes: readonly { width: number; looks: readonly { suffix: string; look: Look }[] }[] = [
  { width: 320, looks: [{ suffix: "320", look: light }] },
  {
    width: 400,
    looks: [
      { suffix: "400", look: light },
      { suffix: "dark", look: dark },
      { suffix: "forced", look: forced },
    ],
  },
];
/** Screens whose colours say most: the documentation has them dark and in forced colours too. */
const COLOURFUL: readonly string[] = ["start", "status-goal", "goal-form"];
const isDocumented = ({ name }: PaneScreen, look: Look): boolean => look === light || COLOURFUL.includes(name);
const picture = (name: string): { path: string } => ({ path: path.join(folder, `${name}.png`) });

/** The workbench as it opens, and its Status sheet alone. */
async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 }, locale: "da-DK" });
  await page.goto(address);
  await page.frameLocator("iframe").getByRole("heading", { name: "Kontrakter" }).waitFor();
  await show(page, light);
  await page.screenshot(picture("workbench"));
  await page.getByRole("button", { name: "Luk panelet" }).click();
  await page.setViewportSize({ width: 1680, height: 1050 });
  await page.locator(".workbook").screenshot(picture("status"));
  await page.close();
}

/** A screen of the pane in its looks, as high as it is. */
async function takePane(browser: Browser, address: string, screen: PaneScreen): Promise<void> {
  for (const { width, looks: all } of panes) {
    const wanted = all.filter(({ look }) => isOwn || isDocumented(screen, look));
    const { page, frame } = await openScreen(browser, address, screen, width);
    const pane = await frame();
    const height = await pane.evaluate(() => document.querySelector("main")?.scrollHeight ?? 0);
    await page.setViewportSize({ width: 1400, height: Math.min(1100, Math.max(500, height)) + 200 });
    for (const { suffix, look } of wanted) {
      await show(page, look);
      await page.mouse.move(0, 0);
      const box = await page.locator("iframe").boundingBox();
      if (box)
        await page.screenshot({
          ...picture(`pane-${screen.name}-${suffix}`),
          clip: { ...box, height: Math.min(box.height, Math.max(300, height)) },
        });
      process.stdout.write(`pane-${screen.name}-${suffix}\n`);
    }
    await page.close();
  }
}

async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (!isBuilt()) await build();
  const { address, server } = await servePage(0);
  const browser = await openBrowser();
  try {
    if (names.length === 0) await takeWorkbench(browser, address);
    for (const screen of screens)
      if (names.length === 0 || names.includes(screen.name)) await takePane(browser, address, screen);
  } finally {
    await browser.close();
    server.close();
  }
}

void run();
