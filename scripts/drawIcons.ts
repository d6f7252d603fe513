import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { iconDrawings } from "./icons/shapes";
import { ribbonIconSizes, storeIconSize } from "./icons/sizes";

/** Draws `assets/*.png` again. The pictures are committed; run this (with a Chromium) only after changing a drawing. */
async function drawIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [name, draw] of Object.entries(iconDrawings)) {
      for (const size of name === "app" ? [...ribbonIconSizes, storeIconSize] : ribbonIconSizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<body style="margin:0;line-height:0">${draw(size)}</body>`);
        await writeFile(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons(path.resolve("assets"));
