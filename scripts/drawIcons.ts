import path from "node:path";
import { chromium } from "playwright-core";
import { iconDrawings } from "./icons/shapes";
import { ribbonIconSizes, storeIconSize } from "./icons/sizes";

/** Draws `assets/*.png` with a Chromium (CHROME_PATH, or Debian's) and returns the pictures by their paths. */
export async function drawIcons(): Promise<Record<string, Buffer>> {
  const pictures: Record<string, Buffer> = {};
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [name, draw] of Object.entries(iconDrawings)) {
      for (const size of name === "app" ? [...ribbonIconSizes, storeIconSize] : ribbonIconSizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<body style="margin:0;line-height:0">${draw(size)}</body>`);
        pictures[path.posix.join("assets", `${name}-${size}.png`)] = await page.screenshot({ omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
  return pictures;
}
