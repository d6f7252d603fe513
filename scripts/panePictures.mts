import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { screens } from "./pictures/screens";

/** Pictures of every screen of the pane with sample data, into a folder (default out/pane), with what axe-core finds in each. */
const folder = path.resolve(process.argv[2] ?? "out/pane");
const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;
const WIDTHS = [320, 400];

async function build(): Promise<void> {
  const production = createRequire(import.meta.url)("../webpack.config.js") as Configuration;
  const configuration: Configuration = {
    ...production,
    mode: "development",
    entry: { story: "./scripts/pictures/story.tsx" },
    plugins: [],
    output: { path: path.join(folder, "page"), filename: "[name].js", publicPath: "" },
  };
  await new Promise<void>((done, failed) => webpack(configuration, (fault, stats) => (fault || stats?.hasErrors() ? failed(fault ?? new Error(stats?.toString("errors-only"))) : done())));
  writeFileSync(
    path.join(folder, "page/index.html"),
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Målopfyldelse</title><style>:root{color-scheme:light dark}body{margin:0}</style></head><body><div id="root"></div><script src="story.js"></script></body></html>',
  );
}

/** In forced colours the system paints other colours than the page says, so that axe-core cannot know their contrast. */
async function violationsOn(page: Page, forced: boolean): Promise<string[]> {
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  return page.evaluate(async (skip) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run({ rules: { "color-contrast": { enabled: !skip } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, forced);
}

mkdirSync(path.join(folder, "page"), { recursive: true });
await build();
const server = createServer((request, response) => {
  const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname) || "index.html";
  try {
    response.setHeader("Content-Type", name.endsWith(".js") ? "text/javascript" : "text/html");
    response.end(readFileSync(path.join(folder, "page", name)));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
for (const { name: look, ...media } of looks) {
  for (const width of WIDTHS) {
    for (const { name, hash, go } of screens) {
      const page = await browser.newPage({ viewport: { width, height: 700 }, locale: "da-DK", ...media });
      await page.goto(`${address}${hash}`);
      await go(page);
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const faults = await violationsOn(page, look === "forced");
      if (wide > 0) faults.push(`${wide} px wider than the pane`);
      process.stdout.write(`${name} ${width} ${look}: ${faults.length === 0 ? "ok" : faults.join("\n    ")}\n`);
      if (faults.length > 0) process.exitCode = 1;
      await page.close();
    }
  }
}
await browser.close();
server.close();
